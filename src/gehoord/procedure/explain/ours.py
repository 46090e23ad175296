"""
What of a page is ours: what no sentence of a text says, and what stands for none.

A line names a sentence only for what the row with that source says. What the program
says of its own accord beside that is a line of its own, and names none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.explain.fact import OWN, Fact, Part, beside
from gehoord.procedure.explain.longer import Day, day_of, more_time
from gehoord.procedure.explain.reserves import (
    anonymous,
    confidential,
    heard,
    window,
)
from gehoord.procedure.explain.saying import (
    ANEW,
    APART,
    CONSENT,
    ENTITLED,
    GIVEN,
    HANDLES,
    WAITS,
    says,
)
from gehoord.procedure.lanes import Entry
from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import READABLE, spoken
from gehoord.procedure.soundness.of_text.claims import BINDS, FREES
from gehoord.procedure.soundness.of_text.silent import is_answered
from gehoord.procedure.soundness.of_text.undertakings import WAY, undertaken
from gehoord.procedure.terms import Strength

_BY_LAW: Final = "binding-by-law"
_PRACTICAL: Final = frozenset(
    {
        *("address", "fallback-address", "asks", "legal-bases"),
        *("no-third-party", "only-beside", "unspecified", "filing-window"),
        *("stage-open", "more-time-open"),
        *("may-refuse", "must-refuse", "help-apart", "beside-apart"),
    }
)
"""
What is published though no sentence says it: how to reach us, and what leads other lines.

What is not said is no way of working either.
"""
_NO_CHOICE: Final = frozenset({Entry.START, Entry.STRAIGHT})
_NAME: Final = re.compile(r"\b[A-Z]\w{3,}")
_MAY: Final = re.compile(r"\b(?:kunt|kan|mag|mogen|kunnen|can|may)\b", re.IGNORECASE)
_ON: Final[Mapping[str, object]] = MappingProxyType(
    {"opens": None, "next": {}, "next_body": "", "open_to": {}}
)
"""What a term says of where one can go when it is broken, taken out."""


def ours_apart(procedure: Procedure, facts: list[Fact]) -> tuple[Fact, ...]:
    """
    Return the lines, each with the sentences that it stands on, and no others.

    In a file with a text, what none of its sentences says, and no law, is a way of
    working.
    """
    bare = [_unsaid(fact) for fact in facts]
    if not procedure.text:
        return tuple(bare)
    parted = (each for fact in bare for each in _parted(procedure, fact))
    return tuple(_own(fact) for fact in parted)


def _unsaid(fact: Fact) -> Fact:
    """Return a line that says of something that it is not said without a source."""
    open_window = fact.code == "filing-window" and not fact.facts["length"]
    unsaid = fact.code == "unspecified" and fact.facts["what"] != _BY_LAW
    if unsaid or open_window:
        return replace(fact, source="", cites=())
    return fact


def _own(fact: Fact) -> Fact:
    if fact.published and not fact.sources and fact.code not in _PRACTICAL:
        return replace(fact, published=False)
    return fact


def _parted(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give a line, and apart from it what we say there beside its sentence."""
    part = _PARTED.get(fact.code)
    return iter((fact,)) if part is None else part(procedure, fact)


def _forward(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give what is sent on; apart, that who complains is asked first, where unsaid."""
    row = fact.facts
    apart = bool(row["consent"]) and not says(procedure, fact, CONSENT)
    yield replace(fact, facts={**row, "consent": row["consent"] and not apart})
    if apart:
        yield beside(fact, "forward-agreed", {"id": row["id"], "name": row["name"]})


def _stage(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give how one comes there; apart, what no sentence of it says."""
    row = fact.facts
    named = {"id": row["id"], "name": row["name"]}
    asked = row["asked"] or row["entry"] != Entry.SENT_ON
    unsaid = not isinstance(row["within"], Length) and not row["windows"]
    by_choice = row["entry"] not in _NO_CHOICE and asked and not row["objected"]
    is_open = unsaid and by_choice
    anew = () if says(procedure, fact, ANEW) else row["heard_anew"]
    kept = {"heard_anew": () if anew else row["heard_anew"], "unsaid": is_open}
    yield replace(fact, facts={**row, **kept, "mediates": False, "by_post": None})
    if is_open:
        yield beside(fact, "stage-open", named)
    if row["mediates"]:
        yield beside(fact, "mediated", {**named, "by_us": row["by_us"]})
    if anew:
        yield beside(fact, "heard-anew", {**named, "heard_anew": anew})
    if row["by_post"]:
        length = {"id": row["id"], "length": row["by_post"]}
        yield beside(fact, "by-post", length)


def _handled(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give who handles it; where its sentence has them get it, that, and ours apart."""
    texts = procedure.sentences_of(fact.source)
    is_given = bool(texts) and says(procedure, fact, GIVEN)
    if not is_given or says(procedure, fact, HANDLES):
        yield fact
        return
    yield replace(fact, code="given-to")
    yield replace(fact, published=False, source="")


def _panel(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give how many decide together; apart, that none is involved, where unsaid."""
    row, said = fact.facts, says(procedure, fact, APART)
    yield replace(fact, facts={**row, "uninvolved": said})
    if not said:
        named = {"number": row["number"], "stage": row["stage"]}
        yield beside(fact, "panel-apart", named)


def _mandate(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give what is asked of who complains for another; apart, that all waits for it."""
    entitled = bool(procedure.sentences_of(fact.source)) and says(
        procedure, fact, ENTITLED
    )
    waits = says(procedure, fact, WAITS)
    yield replace(fact, facts={"entitled": entitled, "waits": waits})
    if not waits:
        yield beside(fact, "mandate-waits", {})


def _term(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give a term; apart, where its breach leads, unless its sentence shows a way."""
    row = fact.facts
    if by := day_of(procedure, row["id"]):
        if by is Day.ALONE:
            yield replace(fact, code="new-day", facts={"id": row["id"]})
        yield replace(fact, published=False, source="", cites=())
        return
    opens = row["opens"] and isinstance(row["length"], Length)
    texts = row["also"] if isinstance(row["also"], tuple) else ()
    shown = any(WAY in undertaken(each) for each in texts) or _leads(procedure, texts)
    if not (opens and texts) or shown or row["strength"] == Strength.OPENING:
        yield fact
        return
    yield replace(fact, facts={**row, **_ON})
    yield Fact(part=Part.DISAGREE, code="opens", facts=row, published=False)


def _leads(procedure: Procedure, texts: tuple[Own, ...]) -> bool:
    """Return whether a sentence says that one may go somewhere, by its name."""
    called = (
        *(row.name for row in procedure.stages),
        *(body.name for body in procedure.bodies),
    )
    names = (said for name in called for said in each_of_text(name))
    own = {word for name in names for word in _NAME.findall(name)}
    spoken = (said for each in texts for said in each_of_text(each))
    return any(_MAY.search(x) and own & set(_NAME.findall(x)) for x in spoken)


def _refusing(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give that some are refused; apart, that one hears so, where no sentence does."""
    unsaid = fact.published and not _is_told_of_refusals(procedure)
    yield replace(fact, facts={**fact.facts, "told": not unsaid})
    if unsaid and fact.facts["first"]:
        yield beside(fact, "refusal-told", {})


def _is_told_of_refusals(procedure: Procedure) -> bool:
    """Return whether a sentence has people hear of a refusal, or a law does."""
    rule = procedure.acts.get("not-take-up")
    sources = [each.source for each in procedure.refusals if each.source not in OWN]
    sources += [rule.source] if rule and rule.source not in OWN else []
    by_law = any(not spoken(procedure, each) for each in sources)
    readable = READABLE.issuperset(procedure.languages)
    return by_law or not readable or is_answered(procedure, "refusal-told")


def _binding(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give whom it binds, of no sentence where the one it names says nothing of it."""
    said = says(procedure, fact, BINDS if fact.facts["for"] else FREES)
    yield fact if said else replace(fact, source="", cites=())


_PARTED: Final[Mapping[str, Callable[[Procedure, Fact], Iterator[Fact]]]] = (
    MappingProxyType(
        {
            "anonymous": anonymous,
            "binding": _binding,
            "confidential": confidential,
            "filing-window": window,
            "forward": _forward,
            "handled-by": _handled,
            "handler": _handled,
            "heard-both": heard,
            "heard-you": heard,
            "mandate": _mandate,
            "may-refuse": _refusing,
            "more-time": more_time,
            "must-refuse": _refusing,
            "panel": _panel,
            "stage": _stage,
            "term": _term,
        }
    )
)
"""The lines of which a part is ours, each with how it is parted."""

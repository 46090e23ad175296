"""What a sentence says with a reserve, and its line no more surely than that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gehoord.procedure.explain.fact import Fact, beside
from gehoord.procedure.explain.saying import (
    ALWAYS,
    ASKS,
    BY_CHOICE,
    DEEMED,
    EVERYBODY,
    EXCEPTED,
    IN_CONFIDENCE,
    LATE,
    LEFT_OUT,
    LIMITED,
    says,
)
from gehoord.procedure.lanes import Anonymous
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.aims import aimed_times
from gehoord.procedure.sentences.named import cited, spoken


def confidential(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give that it is confidential: always, or but for what its sentence excepts."""
    every = [each.lower() for _, each in cited(procedure, fact.source)]
    texts = [each for each in every if IN_CONFIDENCE.search(each)] or every
    if not texts or fact.facts["how"] != "always":
        yield fact
    elif any(map(EXCEPTED.search, texts)):
        yield replace(fact, facts={**fact.facts, "how": "but-excepted"})
    elif any(map(ALWAYS.search, texts)):
        yield fact
    else:
        yield replace(fact, facts={**fact.facts, "how": "plainly"})


def anonymous(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give whether it can be without a name; apart, what no sentence of it says."""
    choice, texts = fact.facts["choice"], spoken(procedure, fact.source)
    refused = choice is Anonymous.REFUSE
    limited = choice is Anonymous.WITH_LIMITS
    for_some = not refused and any(map(BY_CHOICE.search, texts))
    apart = bool(texts) and (
        (refused and not says(procedure, fact, ASKS))
        or (limited and (for_some or not says(procedure, fact, LIMITED)))
    )
    if not (apart or for_some):
        yield fact
        return
    yield replace(fact, facts={"choice": choice, "alone": True, "for_some": for_some})
    if apart:
        yield beside(fact, "anonymous-apart", {"refused": refused})


def heard(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give who is heard; apart, what holds where they are not, if no sentence says it."""
    texts = spoken(procedure, fact.source)
    everybody = fact.code == "heard-both" and any(map(EVERYBODY.search, texts))
    code = "heard-all" if everybody else fact.code
    said = says(procedure, fact, LEFT_OUT)
    yield replace(fact, code=code, facts={**fact.facts, "unless": said})
    if not said:
        yield beside(fact, "heard-unless", {**fact.facts, "unless": False})


def window(procedure: Procedure, fact: Fact) -> Iterator[Fact]:
    """Give until when one complains; apart, what follows from being late, if unsaid."""
    row = {**fact.facts, "aimed": _is_aimed(procedure, fact)}
    deemed = any(map(DEEMED.search, spoken(procedure, fact.source)))
    said = row["excusable"] or (says(procedure, fact, LATE) and not deemed)
    if said or not isinstance(row["length"], Length):
        yield replace(fact, facts=row)
        return
    yield replace(fact, facts={**row, "late": None})
    yield replace(fact, code="too-late", published=False, source="")


def _is_aimed(procedure: Procedure, fact: Fact) -> bool:
    """Return whether a sentence of it gives that time as what is usual alone."""
    length = fact.facts["length"]
    aimed = (
        each
        for _, sentence in cited(procedure, fact.source)
        for _, each in aimed_times(sentence.lower())
    )
    return isinstance(length, Length) and any(same(length, each) for each in aimed)

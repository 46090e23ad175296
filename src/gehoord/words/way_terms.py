"""What is promised at a stop on the way: within which time, from when, for whom."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.explain.moments import ENTERED, moments
from gehoord.procedure.lengths import Length
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.also import tells_its_time
from gehoord.procedure.terms import NoLength, Term, comes_back, looks_back
from gehoord.procedure.way import Halt
from gehoord.words.actors import opening
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.inside import going_on
from gehoord.words.lengths import in_words
from gehoord.words.our_answer import in_its_words, our_words
from gehoord.words.own_words import localised
from gehoord.words.page.answers import each_end_by_less
from gehoord.words.page.for_whom import meant_for
from gehoord.words.page.since import outcome, whichever
from gehoord.words.seasons import shortly

_WITHIN: Final = Both(
    "{strength}: binnen {length} {what}", "{strength}: within {length} {what}"
)
_EACH_TIME: Final = Both(
    "{strength}: telkens binnen {length} {what}",
    "{strength}: each time within {length} {what}",
)
_AHEAD: Final = Both(
    "{strength}: {length} van tevoren {what}", "{strength}: {length} ahead, {what}"
)
_UNMEASURED: Final = Both("{strength}: {what}", "{strength}: {what}")
_NAMED: Final = Both(
    "{strength}: {what}; wij noemen de dag",
    "{strength}: {what}; we name the day",
)
_IF: Final = Both("{strength}, {when}", "{strength}, {when}")
_ONLY_IF: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "more-time-taken": Both("als wij meer tijd nemen", "if we take more time"),
        "date-named": Both(
            "als wij aan het begin een dag noemen", "if we name a day at the start"
        ),
    }
)
"""Acts that need not come: what begins with them alone is no second promise."""
_NO_TIME: Final = Both("er staat geen termijn bij", "no time is said")
_HOLDS: Final = Both("dit geldt {after}", "this holds {after}")
_BEGUN_HERE: Final = Both(
    "alleen als uw klacht hier begint", "only where your complaint begins here"
)
_FILED: Final = frozenset({"received", "received-orally", "filed"})
_ONLY_IN: Final = Both("alleen in de stap “{stage}”", "only in the stage “{stage}”")
_ON_THE_WAY: Final = frozenset(
    {
        *("received", "received-orally", "filed"),
        *("passed-on", "adviser-answered", "escalated"),
        *("went-straight", "date-named", "more-time-taken", "proposed"),
        *("court-choice-offered", "referred", "admitted", "ruled"),
    }
)
"""Moments by which one comes to a stop: a term from these needs no word of it."""


def told(term: Term, halt: Halt, procedure: Procedure, lang: str) -> str:
    """Return a promise of this stop, with what it counts from and for whom it is."""
    said, whom = _term_alone(term, procedure, lang), meant_for(procedure, term, lang)
    some = going_on(whom, lang).rstrip(".") if whom else ""
    more = (
        _no_time(term, procedure, lang),
        _within(term, halt, lang),
        _begun_here(term, halt, procedure, lang),
        _since(term, halt, procedure, lang),
        *shortly(term.seasons, lang),
        *_ended_by_less(term, lang),
        some,
    )
    apart = "; ".join(each for each in more if each)
    return f"{said} ({apart})" if apart else said


def _no_time(term: Term, procedure: Procedure, lang: str) -> str:
    """Return that no time is said, where no sentence of the file's own says it."""
    unsaid = term.length is NoLength.UNSPECIFIED
    return _NO_TIME[lang] if unsaid and not tells_its_time(procedure, term) else ""


def _ended_by_less(term: Term, lang: str) -> Iterator[str]:
    """Give what ends the time for an answer in our words, and is none itself."""
    if not term.about:
        found = each_end_by_less(term.kept_by, term.done_by, term.strength, lang)
        yield from (going_on(each, lang).rstrip(".") for each in found)


def _within(term: Term, halt: Halt, lang: str) -> str:
    """Return of which stage it is, where some complaints pass that by."""
    stage = halt.skipped
    if stage is None or term.stage != stage.id:
        return ""
    return _ONLY_IN[lang].format(stage=opening(localised(stage.name, lang)))


def _begun_here(term: Term, halt: Halt, procedure: Procedure, lang: str) -> str:
    """Return that it is for who came straight to a later stage: nobody else files it."""
    later = halt.stage is not None and halt.stage.id != procedure.stages[0].id
    straight = later and term.starts <= _FILED and bool(term.starts)
    return _BEGUN_HERE[lang] if straight else ""


def _since(term: Term, halt: Halt, procedure: Procedure, lang: str) -> str:
    """Return from when it is counted, where that is not how one comes to the stop."""
    if looks_back(term):
        return after(term.counted_from, lang)
    here = {f"{halt.stage.id}-{ENTERED}"} if halt.stage else set[str]()
    if not term.starts.isdisjoint(_ON_THE_WAY | here):
        return ""
    since = whichever(moments(term, procedure), lang)
    if not term.counted_from:
        return since
    holds = _HOLDS[lang].format(after=since)
    return f"{after(term.counted_from, lang)}; {holds}"


def _term_alone(term: Term, procedure: Procedure, lang: str) -> str:
    what = outcome(term, lang)
    if not term.about:
        what = in_its_words(what, our_words(procedure, lang, term.stage), lang)
    strength = _strength(term, lang)
    if isinstance(term.length, Length):
        length = in_words(term.length, lang)
        pattern = _AHEAD if term.before else _WITHIN
        pattern = _EACH_TIME if comes_back(term) else pattern
        return pattern[lang].format(strength=strength, length=length, what=what)
    pattern = _NAMED if term.length is NoLength.NAMED_DATE else _UNMEASURED
    return pattern[lang].format(strength=strength, what=what)


def _strength(term: Term, lang: str) -> str:
    """Return how strong it is, and whether that is only if something is done."""
    strength = choice(term.strength, lang)
    for act, when in _ONLY_IF.items():
        if term.starts == {act} and not term.counted_from:
            return _IF[lang].format(strength=strength, when=when[lang])
    return strength

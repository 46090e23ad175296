"""After how long one can go further, whatever was answered: on the page and the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gehoord.procedure.breaches import is_opened
from gehoord.procedure.case import Case
from gehoord.procedure.explain import Fact
from gehoord.procedure.explain.moments import moments
from gehoord.procedure.lengths import Length
from gehoord.procedure.outward import stage_before
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seasons import Season
from gehoord.procedure.terms import Term
from gehoord.procedure.way import Halt
from gehoord.words.actors import opening
from gehoord.words.anchors import after
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised
from gehoord.words.page.days import uncounted
from gehoord.words.page.for_whom import for_some, meant_for, open_to
from gehoord.words.page.since import about, counted, whichever
from gehoord.words.seasons import longer, shortly

_NOT_THERE: Final = Both(
    "Is {what} er nog niet, {length} {after}? Dan kunt u naar {to}.",
    "Is {what} not there {length} {after}? Then you can go to {to}.",
)
_NOT_THERE_STAGE: Final = Both(
    "Is {what} er nog niet, {length} {after}? Dan kunt u een stap verder: {to}.",
    "Is {what} not there {length} {after}? Then you can go a step further: {to}.",
)
_UNSAID: Final = Both(
    "Is {what} er niet? Na hoe lang u dan naar {to} kunt, staat niet in de procedure.",
    "Is {what} not there? After how long you can then go to {to} is not said in the "
    "procedure.",
)
_ALL_STAGES: Final = Both(
    "Die tijd geldt voor alle stappen samen.", "That time is for all steps together."
)
_ALSO_LONGER: Final = Both(
    "Dat kan ook als wij u schreven dat wij meer tijd nodig hebben.",
    "You can also do so if we told you that we need more time.",
)
_ALSO_WITHOUT: Final = Both(
    "Ook zonder {what}: {length} {after}", "Also without {what}: {length} {after}"
)
_AFTER_DAY: Final = Both(
    "Na {day} ook zonder {what}", "After {day} also without {what}"
)
_ALREADY: Final = Both(
    "Dit is al open: u hoeft niet eerst een stap verder bij ons",
    "This is open already: you need not go a step further with us first",
)
_NOW: Final = Both(
    "Dit is nu open, ook zonder {what}", "This is open now, also without {what}"
)


def opened(fact: Fact, lang: str, *, body: str) -> str:
    """Return after how long one can go further, also where more time was taken."""
    facts, length = fact.facts, fact.facts["length"]
    stage = localised(facts["next"], lang)
    usual = facts["opens"] == "third-party"
    to = stage or (body if usual else localised(facts["next_body"], lang))
    what = about(str(facts["id"]), lang, facts["about"])
    if not isinstance(length, Length):
        return _UNSAID[lang].format(what=what, to=to)
    moment = counted(fact, lang)
    pattern = (_NOT_THERE_STAGE if stage else _NOT_THERE)[lang]
    seasons = facts["seasons"]
    sentences = (
        pattern.format(what=what, length=in_words(length, lang), after=moment, to=to),
        _ALL_STAGES[lang] if facts["over_stages"] else "",
        _ALSO_LONGER[lang] if facts["longer"] else "",
        open_to(fact, lang),
        longer(seasons, lang) if isinstance(seasons, tuple) else "",
        uncounted(facts, lang),
        for_some(facts, lang),
    )
    return " ".join(each for each in sentences if each)


def on_the_way(halt: Halt, procedure: Procedure, lang: str) -> Iterator[str]:
    """Say at a stop after how long it is open without an answer, for whom."""
    for term in halt.openings:
        if term.public and isinstance(term.length, Length):
            said = _ALSO_WITHOUT[lang].format(
                what=about(term.id, lang, term.about),
                length=in_words(term.length, lang),
                after=_since(term, procedure, lang),
            )
            more = [*_some(term.seasons, lang), meant_for(procedure, term, lang)]
            apart = " ".join(each.rstrip(".") for each in more if each)
            yield f"{said} ({apart})" if apart else said


def _some(seasons: tuple[Season, ...], lang: str) -> Iterator[str]:
    yield from (each for each in shortly(seasons, lang) if each)


def _since(term: Term, procedure: Procedure, lang: str) -> str:
    if term.counted_from:
        return after(term.counted_from, lang)
    return whichever(moments(term, procedure), lang)


def in_a_case(halt: Halt, procedure: Procedure, case: Case, lang: str) -> Iterator[str]:
    """
    Say at a stop from which day it is open without an answer, or that it is now.

    After an answer only that the steps before a third party can be passed by, where it
    was open by then.
    """
    for rule in halt.openings:
        running = case.term(rule.id)
        if running is None or not rule.public:
            continue
        if case.closed_at:
            if is_opened(running) and _is_early(halt, procedure, case):
                yield _ALREADY[lang]
            continue
        what = about(rule.id, lang, rule.about)
        if running.is_open:
            day = long_date(running.last_day, lang)
            yield opening(_AFTER_DAY[lang].format(day=day, what=what))
        elif is_opened(running):
            yield opening(_NOW[lang].format(what=what))


def _is_early(halt: Halt, procedure: Procedure, case: Case) -> bool:
    """Return whether a step of our own would come before this third party else."""
    body = halt.body
    row = stage_before(procedure, body) if body else None
    if row is None or case.is_referred or case.made_final:
        return False
    here = procedure.stage(case.level) or procedure.stages[0]
    return procedure.stages.index(here) < procedure.stages.index(row)

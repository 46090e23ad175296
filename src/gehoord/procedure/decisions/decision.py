"""What a row of the tables of decisions looks like, and what several share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.own_words import in_each_language
from gehoord.procedure.particulars import Needed, chosen, given, is_for
from gehoord.procedure.parts import Outcome, Particulars, Satisfied
from gehoord.procedure.situation import Situation

Events = tuple[e.Event, ...]
Decision = Callable[[Situation, Any], Events]

SATISFACTION: Mapping[Satisfied, Outcome] = MappingProxyType(
    {
        Satisfied.YES: Outcome.SATISFIED,
        Satisfied.PARTLY: Outcome.PARTLY_SATISFIED,
        Satisfied.NO: Outcome.NOT_SATISFIED,
    }
)
"""How a case ends when the complainant said this."""
THANKS = "thanks"


def asked(
    situation: Situation, sender: Particulars, subject: str, words: str, channel: str
) -> Events:
    """
    Return the entry that asks once for what is missing, if anything is.

    One way to reach someone is enough to begin with, and yet the others are asked.
    """
    procedure, known = situation.procedure, given(sender, subject, words)
    answers = chosen(procedure.own_particulars, sender)
    here = (x for x in procedure.own_particulars if x.is_asked_by(channel))
    own = [each for each in here if is_for(each, answers)]
    wanted = {**procedure.particulars, **{each.id: each.needed for each in own}}
    lacking = tuple(
        name
        for name, needed in wanted.items()
        if needed is not Needed.OPTIONAL and not known.get(name, "").strip()
    )
    called = tuple((x.id, in_each_language(x.name)) for x in own if x.id in lacking)
    return (e.ParticularsAsked(missing=lacking, called=called),) if lacking else ()


def asked_of(situation: Situation, case: Case) -> Events:
    """Return the same of a case that is there; nothing where it was asked before."""
    if case.asked_for:
        return ()
    return asked(situation, case.sender, case.subject, case.words, case.channel)


def filing(situation: Situation, case: Case) -> Events:
    """Return what reaching the organisation leads to, later than the first word."""
    return (*asked_of(situation, case), e.Filed())


def closing(outcome: Outcome, words: str, letter: str) -> e.ClosingBegun:
    """Return the entry that begins closing, by this letter."""
    return e.ClosingBegun(outcome=outcome, words=words, letter=letter)


def closing_letter(situation: Situation, *, accepted: bool) -> str:
    """Return the letter that closes: a lighter one for what was solved soon enough."""
    procedure, case = situation.procedure, situation.case
    lane = procedure.fast_lane
    if lane is None or not accepted or case.filed_at is None:
        return procedure.closing_letter
    filed_on = case.filed_on or local_date(case.filed_at, procedure.zone)
    counted = count(lane.within, filed_on, roll=Roll.NONE, calendar=procedure.calendar)
    soon = situation.today <= counted.last_day
    return lane.letter if soon else procedure.closing_letter

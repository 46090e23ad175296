"""What a row of the tables of decisions looks like, and what several share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.counting import Roll, count
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import Outcome, Particulars, Satisfied
from gehoord.procedure.rules import Needed
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


def missing(
    situation: Situation, sender: Particulars, subject: str, words: str
) -> tuple[str, ...]:
    """Return what is asked for once, though one way to reach someone is enough."""
    given = {
        "name": sender.name,
        "address": sender.address,
        "email": sender.email,
        "phone": sender.phone,
        "subject": subject,
        "words": words,
    }
    return tuple(
        name
        for name, needed in situation.procedure.particulars.items()
        if needed is not Needed.OPTIONAL and not given.get(name, "").strip()
    )


def asked(lacking: tuple[str, ...]) -> Events:
    """Return the entry that asks for what is missing, if anything is."""
    return (e.ParticularsAsked(missing=lacking),) if lacking else ()


def filing(situation: Situation, case: Case) -> Events:
    """Return what reaching the organisation leads to, later than the first word."""
    lacking = missing(situation, case.sender, case.subject, case.words)
    return (*(() if case.asked_for else asked(lacking)), e.Filed())


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

"""Hearings in a rehearsal: as soon as the file allows, and held on their day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from gehoord.procedure.hearings import first_day, is_planned_day
from gehoord.procedure.rules import Procedure
from gehoord.rehearsal.stand import Place
from gehoord.rehearsal.wall import DAY


def ahead(procedure: Procedure, place: Place, today: date) -> int:
    """Return in how many days the first hearing can be of which all hear in time."""
    return (first_day(procedure, place.case, today) - today).days


def held_on(
    procedure: Procedure, place: Place, days: Sequence[int], *, first: date
) -> int:
    """Return the number of the day on which a hearing is planned; 0 if none is."""
    ids = {each.id for each in procedure.terms if is_planned_day(each)}
    for number, term in enumerate(place.case.terms):
        if term.is_open and term.id in ids:
            slot = (number, "last_day")
            if slot in place.where:
                return days[place.where.index(slot)] // DAY
            return (term.last_day - first).days
    return 0

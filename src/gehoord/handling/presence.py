"""Until when somebody is here: away, back; each time on record."""

from __future__ import annotations

from datetime import date

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling.away_days import Span
from gehoord.handling.change import Doing, NotPossible, put_on_record, update
from gehoord.people.models import Staff


def be_away(doing: Doing, number: int, *, since: date, until: date | None) -> None:
    """Let somebody be away from a day on, until and with another. Raises NotPossible."""
    person = doing.person(number)
    if until is not None and until < since:
        raise NotPossible("ends-before-it-begins")
    _away(doing, person, "away", since=since, until=until)


def be_back(doing: Doing, number: int) -> None:
    """Let somebody be away no longer."""
    person = doing.person(number)
    if person.absent_from is not None:
        _back(doing, person, "back")


def be_away_by_calendar(doing: Doing, number: int, span: Span) -> None:
    """Let somebody be away on the days that their own calendar says."""
    person = doing.person(number)
    _away(doing, person, "calendar-away", since=span.first, until=span.last)


def be_back_by_calendar(doing: Doing, number: int) -> None:
    """Let somebody be away no longer, since their own calendar says so no more."""
    _back(doing, doing.person(number), "calendar-back")


def _away(
    doing: Doing, person: Staff, kind: str, *, since: date, until: date | None
) -> None:
    days = {"since": since.isoformat(), "until": until.isoformat() if until else ""}
    with writing():
        update(person, absent_from=since, absent_until=until)
        put_on_record(doing, person, kind, **days)
        behind.office_changed(doing.organisation.pk)


def _back(doing: Doing, person: Staff, kind: str) -> None:
    with writing():
        update(person, absent_from=None, absent_until=None)
        put_on_record(doing, person, kind)
        behind.office_changed(doing.organisation.pk)

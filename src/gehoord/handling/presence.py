"""Until when somebody is here: away, back; each time on record."""

from __future__ import annotations

from datetime import date

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling.change import Doing, NotPossible, put_on_record, update


def be_away(doing: Doing, number: int, *, since: date, until: date | None) -> None:
    """Let somebody be away from a day on, until and with another. Raises NotPossible."""
    person = doing.person(number)
    if until is not None and until < since:
        raise NotPossible("ends-before-it-begins")
    days = {"since": since.isoformat(), "until": until.isoformat() if until else ""}
    with writing():
        update(person, absent_from=since, absent_until=until)
        put_on_record(doing, person, "away", **days)
        behind.office_changed(doing.organisation.pk)


def be_back(doing: Doing, number: int) -> None:
    """Let somebody be away no longer."""
    person = doing.person(number)
    if person.absent_from is None:
        return
    with writing():
        update(person, absent_from=None, absent_until=None)
        put_on_record(doing, person, "back")
        behind.office_changed(doing.organisation.pk)

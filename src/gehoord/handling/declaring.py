"""What staff declare beforehand that they cannot handle, as the rules see it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date

from gehoord.dossier import declarations
from gehoord.dossier.declarations import MOST
from gehoord.dossier.lock import writing
from gehoord.handling.change import NotPossible
from gehoord.people.models import Staff
from gehoord.procedure.roles import Declared, Office, colleague

LONGEST = 254  # characters: what an e-mail address can have


def with_declared(organisation_id: int, office: Office) -> Office:
    """Return the office with what is declared; asks nothing where nobody did."""
    if not any(each.declares for each in office):
        return office
    found: defaultdict[int, list[Declared]] = defaultdict(list)
    for one in declarations.of_everybody(organisation_id):
        found[one.staff_number].append(Declared(of=one.of, about=one.about, on=one.on))
    return tuple(
        replace(each, declared=tuple(found[each.number]))
        if each.number in found
        else each
        for each in office
    )


def declare(
    person: Staff, office: Office, *, of: str, about: int | None, on: date
) -> None:
    """Let somebody declare on this day what they cannot handle. Raises NotPossible."""
    words = " ".join(of.split())[:LONGEST]
    if bool(words) == (about is not None):
        raise NotPossible("one-of-both")
    if about == person.number or (about and colleague(office, about) is None):
        raise NotPossible("nobody", number=str(about))
    if len(declarations.of(person.organisation_id, person.number)) >= MOST:
        raise NotPossible("too-many", most=str(MOST))
    with writing():
        declarations.keep(
            person.organisation_id, person.number, of=words, about=about, on=on
        )
        _mark(person, is_there=True)


def take_back(person: Staff, number: int) -> None:
    """Let somebody take back what they declared."""
    with writing():
        declarations.remove(person.organisation_id, person.number, number)
        left = declarations.of(person.organisation_id, person.number)
        _mark(person, is_there=bool(left))


def _mark(person: Staff, *, is_there: bool) -> None:
    Staff.objects.filter(
        organisation_id=person.organisation_id, number=person.number
    ).update(declares=is_there)

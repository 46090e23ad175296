"""
Who works here: invited, given other roles, away, gone; each time on record.

Every change is told to the other owners, and a change of people or roles to the
independent third party too: whoever runs the office cannot change it unseen.
What a change means for cases follows: the clock makes what is derived anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Max

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling import invitations
from gehoord.handling.memos import queue
from gehoord.people.fields import GIVEN_ROLES
from gehoord.people.models import Change, Organisation, Staff, User
from gehoord.procedure.roles import Role

LONGEST_NAME = 200
TOLD_OUTSIDE = frozenset({"invited", "roles", "left", "appointed"})


class NotPossible(Exception):
    """What was asked cannot be done: a code, and the facts of its sentence."""

    def __init__(self, code: str, **facts: str) -> None:
        """Take the code and the facts."""
        super().__init__(code)
        self.code, self.facts = code, facts


@dataclass(frozen=True, kw_only=True)
class Doing:
    """A change of people being made: where, by whom, and when."""

    organisation: Organisation
    by: int | None  # the number of an owner; none: by a command on the machine
    now: datetime

    def person(self, number: int) -> Staff:
        """Return who works here under this number. Raises NotPossible."""
        found = Staff.objects.filter(
            organisation=self.organisation, number=number, active=True
        ).first()
        if found is None:
            raise NotPossible("nobody", number=str(number))
        return found


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What somebody is to be: name, address, roles, place among substitutes."""

    name: str = field(repr=False)
    email: str = field(repr=False)
    roles: tuple[str, ...]
    substitute_order: int | None = None


def invite(doing: Doing, wish: Wish) -> Staff:
    """
    Let somebody work here; they choose a password by a link, once.

    Raises NotPossible.
    """
    organisation, email = doing.organisation, wish.email.strip().lower()
    name = " ".join(wish.name.split())[:LONGEST_NAME]
    if not name:
        raise NotPossible("no-name")
    try:
        validate_email(email)
    except ValidationError:
        raise NotPossible("no-address", email=email) from None
    roles = _roles(wish.roles)
    if User.objects.filter(email=email).exists():
        raise NotPossible("address-taken", email=email)
    _free_place(organisation, wish.substitute_order, number=None)
    last = Staff.objects.filter(organisation=organisation).aggregate(Max("number"))
    with writing():
        person = Staff.objects.create(
            organisation=organisation,
            number=(last["number__max"] or 0) + 1,
            user=User.objects.create_user(email, None),
            name=name,
            email=email,
            roles=roles,
            substitute_order=wish.substitute_order,
        )
        invitations.renew(organisation.pk, person.number, now=doing.now)
        _record(doing, person, "invited", roles=roles)
        _to_the_person(doing, person)
        behind.office_changed(organisation.pk)
    return person


def invite_again(doing: Doing, number: int, *, by_mail: bool) -> Staff:
    """
    Give a new link with which to choose a password; the link before ends.

    Where none can be mailed an owner sees it: then never a link to the account of
    a colleague who has a password, and perhaps a case about that owner.
    Raises NotPossible.
    """
    person = doing.person(number)
    if person.user is None:
        raise NotPossible("no-account", name=person.name)
    if not by_mail and person.user.has_usable_password():
        raise NotPossible("no-mail-for-link", name=person.name, number=str(number))
    with writing():
        invitations.renew(doing.organisation.pk, number, now=doing.now)
        _record(doing, person, "invited-again")
        _to_the_person(doing, person)
    return person


def change_roles(
    doing: Doing, number: int, roles: Iterable[str], *, substitute_order: int | None
) -> Staff:
    """Give somebody other roles. Raises NotPossible."""
    person, given = doing.person(number), _roles(roles)
    _keep_an_owner(doing, person, given)
    _free_place(doing.organisation, substitute_order, number=number)
    before = tuple(person.roles)
    if (before, person.substitute_order) == (given, substitute_order):
        return person
    lost = set(before) - set(given)
    with writing():
        _update(person, roles=given, substitute_order=substitute_order)
        _record(doing, person, "roles", before=before, roles=given)
        behind.office_changed(doing.organisation.pk, shut_out=number if lost else None)
    return doing.person(number)


def leave(doing: Doing, number: int) -> None:
    """
    Let somebody leave: they sign in no longer, and find nothing.

    Open cases of theirs become a duty of the owners to hand over.
    Raises NotPossible.
    """
    person = doing.person(number)
    _keep_an_owner(doing, person, ())
    with writing():
        _update(person, active=False, substitute_order=None)
        User.objects.filter(staff=person).update(is_active=False)
        invitations.end(doing.organisation.pk, number)
        _record(doing, person, "left")
        behind.office_changed(doing.organisation.pk, shut_out=number)


def be_away(doing: Doing, number: int, *, since: date, until: date | None) -> None:
    """Let somebody be away from a day on, until and with another. Raises NotPossible."""
    person = doing.person(number)
    if until is not None and until < since:
        raise NotPossible("ends-before-it-begins")
    days = {"since": since.isoformat(), "until": until.isoformat() if until else ""}
    with writing():
        _update(person, absent_from=since, absent_until=until)
        _record(doing, person, "away", **days)
        behind.office_changed(doing.organisation.pk)


def be_back(doing: Doing, number: int) -> None:
    """Let somebody be away no longer."""
    person = doing.person(number)
    if person.absent_from is None:
        return
    with writing():
        _update(person, absent_from=None, absent_until=None)
        _record(doing, person, "back")
        behind.office_changed(doing.organisation.pk)


def appoint(doing: Doing, number: int, *, until: date | None) -> None:
    """Record until when somebody is appointed. Raises NotPossible."""
    person = doing.person(number)
    if Role.THIRD_PARTY not in person.roles:
        raise NotPossible("not-the-third-party", name=person.name)
    if person.appointed_until == until:
        return
    with writing():
        _update(person, appointed_until=until)
        day = until.isoformat() if until else ""
        _record(doing, person, "appointed", until=day)


def _roles(asked: Iterable[str]) -> tuple[str, ...]:
    given = {each for each in asked if each}
    unknown = sorted(given - set(GIVEN_ROLES))
    if unknown or not given:
        raise NotPossible("no-role", roles=", ".join(unknown))
    if Role.THIRD_PARTY in given and len(given) > 1:
        raise NotPossible("third-party-alone")
    return tuple(role for role in GIVEN_ROLES if role in given)


def _keep_an_owner(doing: Doing, person: Staff, roles: Iterable[str]) -> None:
    if Role.OWNER in roles or Role.OWNER not in person.roles:
        return
    if not [each for each in _owners(doing) if each.number != person.number]:
        raise NotPossible("last-owner", name=person.name)


def _free_place(
    organisation: Organisation, place: int | None, *, number: int | None
) -> None:
    taken = Staff.objects.filter(organisation=organisation, substitute_order=place)
    if place is not None and taken.exclude(number=number or 0).exists():
        raise NotPossible("place-taken", place=str(place))


def _update(person: Staff, **values: object) -> None:
    Staff.objects.filter(
        organisation_id=person.organisation_id, number=person.number
    ).update(**values)


def _owners(doing: Doing) -> list[Staff]:
    people = Staff.objects.filter(organisation=doing.organisation, active=True)
    return [each for each in people if Role.OWNER in each.roles]


def _record(doing: Doing, person: Staff, kind: str, **facts: object) -> None:
    """Write the change down, and tell the others."""
    mine = Change.objects.filter(organisation=doing.organisation)
    last = mine.aggregate(Max("number"))["number__max"] or 0
    Change.objects.create(
        organisation=doing.organisation,
        number=last + 1,
        at=doing.now,
        by=doing.by,
        about=person.number,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
    )
    people = Staff.objects.filter(organisation=doing.organisation, active=True)
    told = {each.number for each in people if Role.OWNER in each.roles}
    if kind in TOLD_OUTSIDE:
        told |= {each.number for each in people if Role.THIRD_PARTY in each.roles}
    for number in sorted(told - {doing.by}):
        queue(
            doing.organisation.pk,
            number,
            kind="people-changed",
            facts={"change": last + 1},
            now=doing.now,
        )


def _to_the_person(doing: Doing, person: Staff) -> None:
    queue(
        doing.organisation.pk,
        person.number,
        kind="invitation",
        facts={},
        now=doing.now,
    )

"""
Who works here: invited, given other roles, gone; each time on record.

What a change means for cases follows: the clock makes what is derived anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Max

from gehoord.dossier import behind
from gehoord.dossier.lock import writing
from gehoord.handling import invitations
from gehoord.handling.appointments import ended_with
from gehoord.handling.change import Doing, NotPossible, put_on_record, update
from gehoord.handling.memos import queue
from gehoord.people.fields import GIVEN_ROLES
from gehoord.people.models import AwayCalendar, Organisation, Staff, User
from gehoord.procedure.roles import Role

LONGEST_NAME = 200


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
    if User.objects.filter(organisation=organisation, email=email).exists():
        raise NotPossible("address-taken", email=email)
    _free_place(organisation, wish.substitute_order, number=None)
    last = Staff.objects.filter(organisation=organisation).aggregate(Max("number"))
    with writing():
        person = Staff.objects.create(
            organisation=organisation,
            number=(last["number__max"] or 0) + 1,
            user=User.objects.create_user(organisation, email),
            name=name,
            email=email,
            roles=roles,
            substitute_order=wish.substitute_order,
            signs_in=False,
        )
        invitations.renew(organisation.pk, person.number, now=doing.now)
        put_on_record(doing, person, "invited", roles=roles)
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
        put_on_record(doing, person, "invited-again")
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
    outside = Role.THIRD_PARTY in before, Role.THIRD_PARTY in given
    seat = {"body": ""} if outside[0] is not outside[1] else {}
    with writing():
        days = ended_with(person, given, now=doing.now)
        update(person, roles=given, substitute_order=substitute_order, **days, **seat)
        put_on_record(doing, person, "roles", before=before, roles=given)
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
        days = ended_with(person, (), now=doing.now)
        update(person, active=False, substitute_order=None, **days)
        User.objects.filter(staff=person).update(is_active=False)
        invitations.end(doing.organisation.pk, number)
        AwayCalendar.objects.filter(
            organisation=doing.organisation, staff_number=number
        ).delete()
        put_on_record(doing, person, "left")
        behind.office_changed(doing.organisation.pk, shut_out=number)


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


def _owners(doing: Doing) -> list[Staff]:
    people = Staff.objects.filter(organisation=doing.organisation, active=True)
    return [each for each in people if Role.OWNER in each.roles]


def _to_the_person(doing: Doing, person: Staff) -> None:
    queue(
        doing.organisation.pk,
        person.number,
        kind="invitation",
        facts={},
        now=doing.now,
    )

"""`gehoord staff`: who works here, who came, who left, who is away."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from email.utils import parseaddr
from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import Max

from gehoord.console import passwords
from gehoord.console.establishing import employ
from gehoord.dossier import overview
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.act import refresh
from gehoord.people.fields import GIVEN_ROLES
from gehoord.people.models import Organisation, Staff, User

GROUPS: Final = 5  # of a password that is made: some 98 bits


class NotPossible(Exception):
    """What was asked cannot be done; the message says why and what can."""


def run(options: Namespace) -> int:
    """Change one thing about who works here, or say who does."""
    organisation = Organisation.objects.order_by("pk").first()
    if organisation is None:
        print("There is no organisation yet. Make one: gehoord init.")
        return 1
    try:
        _change(organisation, options)
    except NotPossible as why:
        print(why)
        return 1
    _list(organisation)
    return 0


def _change(organisation: Organisation, options: Namespace) -> None:
    if options.add:
        _add(organisation, options)
    elif options.leaves:
        _leave(organisation, _person(organisation, options.leaves))
    elif options.away:
        _away(_person(organisation, options.away), _day(options.until))
    elif options.back:
        _back(_person(organisation, options.back))
    elif options.password:
        _password(_person(organisation, options.password))
    else:
        return
    _show_anew(organisation)


def _add(organisation: Organisation, options: Namespace) -> None:
    name, email = _who(options.add)
    roles = [each for each in options.roles.replace(",", " ").split() if each]
    unknown = [each for each in roles if each not in GIVEN_ROLES]
    if unknown or not roles:
        said = ", ".join(unknown) or "nothing"
        raise NotPossible(
            f"--roles says {said}. Choose from {', '.join(GIVEN_ROLES)}, such as "
            f"--roles adviser,handler."
        )
    if User.objects.filter(email=email).exists():
        raise NotPossible(f"{email} has an account already. Use another address.")
    last = Staff.objects.filter(organisation=organisation).aggregate(Max("number"))
    password = passwords.fresh(groups=GROUPS)
    employ(
        organisation,
        number=(last["number__max"] or 0) + 1,
        name=name,
        email=email,
        roles=roles,
        password=password,
        substitute_order=_place(organisation, options.substitute),
    )
    print(f"The password of {email}, shown only now: {password}")


def _who(said: str) -> tuple[str, str]:
    name, email = parseaddr(said)
    try:
        validate_email(email)
    except ValidationError:
        name = ""
    if not name:
        raise NotPossible(
            f"--add says {said!r}. Write a name and an address, such as "
            f"--add 'Bea Smit <bea@example.org>'."
        )
    return name, email.lower()


def _place(organisation: Organisation, wanted: int | None) -> int | None:
    taken = Staff.objects.filter(organisation=organisation, substitute_order=wanted)
    if wanted is not None and taken.exists():
        raise NotPossible(
            f"Somebody else is substitute number {wanted}. Choose another number."
        )
    return wanted


def _leave(organisation: Organisation, person: Staff) -> None:
    """Who leaves can sign in no longer; the last owner cannot leave."""
    owners = [
        each
        for each in Staff.objects.filter(organisation=organisation, active=True)
        if "owner" in each.roles and each.number != person.number
    ]
    if "owner" in person.roles and not owners:
        raise NotPossible(f"{person.name} is the only owner. Add another owner first.")
    with writing():
        rows = Staff.objects.filter(organisation=organisation, number=person.number)
        rows.update(active=False, substitute_order=None)
        User.objects.filter(staff=person).update(is_active=False)


def _away(person: Staff, until: date | None) -> None:
    with writing():
        Staff.objects.filter(
            organisation_id=person.organisation_id, number=person.number
        ).update(absent_from=now().date(), absent_until=until)


def _back(person: Staff) -> None:
    with writing():
        Staff.objects.filter(
            organisation_id=person.organisation_id, number=person.number
        ).update(absent_from=None, absent_until=None)


def _password(person: Staff) -> None:
    if person.user is None:
        raise NotPossible(f"{person.name} has no account to sign in with.")
    password = passwords.fresh(groups=GROUPS)
    with writing():
        person.user.set_password(password)
        person.user.save()
    print(f"The password of {person.user.email}, shown only now: {password}")


def _person(organisation: Organisation, number: int) -> Staff:
    found = Staff.objects.filter(
        organisation=organisation, number=number, active=True
    ).first()
    if found is None:
        raise NotPossible(
            f"Nobody who works here has number {number}. `gehoord staff` lists them."
        )
    return found


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise NotPossible(
            f"--until says {said!r}. Write the last day away, such as 2026-12-31."
        ) from None


def _show_anew(organisation: Organisation) -> None:
    """Write anew who may open each case: it follows from who works here."""
    for case_id in overview.cases(organisation.pk):
        try:
            refresh(organisation.pk, case_id, now=now())
        except NoSuchCase:
            continue  # destroyed meanwhile


def _list(organisation: Organisation) -> None:
    people = Staff.objects.filter(organisation=organisation, active=True)
    for each in people.order_by("number"):
        print(f"{each.number}  {each.name} <{each.email}>  {', '.join(each.roles)}")

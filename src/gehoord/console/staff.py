"""`gehoord staff`: who works here, who came, who left, who is away."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from email.utils import parseaddr
from typing import Final

from gehoord.clock.behind import catch_up
from gehoord.console import passwords
from gehoord.console.chosen import chosen
from gehoord.dossier.lock import writing
from gehoord.dossier.moment import now
from gehoord.handling import change, invitations, personnel, presence
from gehoord.handling.change import Doing
from gehoord.handling.personnel import Wish
from gehoord.people import passwords as account
from gehoord.people.fields import GIVEN_ROLES
from gehoord.people.models import Organisation, Staff
from gehoord.procedure.days import local_date
from gehoord.words import personnel as words

GROUPS: Final = 5  # of a password that is made: some 98 bits


class NotPossible(Exception):
    """What was asked cannot be done; the message says why and what can."""


def run(options: Namespace) -> int:
    """Change one thing about who works here, or say who does."""
    organisation = chosen(options.organisation)
    doing = Doing(organisation=organisation, by=None, now=now())
    try:
        _change(doing, options)
    except NotPossible as why:
        print(why)
        return 1
    except change.NotPossible as why:
        print(words.refusal(why.code, why.facts, "en"))
        return 1
    while catch_up(organisation.pk, now=doing.now):
        pass
    _list(organisation)
    return 0


def _change(doing: Doing, options: Namespace) -> None:
    if options.add:
        _add(doing, options)
    elif options.leaves:
        personnel.leave(doing, options.leaves)
    elif options.away:
        _away(doing, options)
    elif options.back:
        presence.be_back(doing, options.back)
    elif options.password:
        person = doing.person(options.password)
        with writing():
            _password(doing, person)
            # Who has it signs in as that colleague: the owners must know of it.
            change.put_on_record(doing, person, "password")


def _add(doing: Doing, options: Namespace) -> None:
    name, email = parseaddr(options.add)
    if not (name and email):
        raise NotPossible(
            f"--add says {options.add!r}. Write a name and an address, such as "
            f"--add 'Bea Smit <bea@example.org>'."
        )
    roles = tuple(each for each in options.roles.replace(",", " ").split() if each)
    unknown = [each for each in roles if each not in GIVEN_ROLES]
    if unknown or not roles:
        said = ", ".join(unknown) or "nothing"
        raise NotPossible(
            f"--roles says {said}. Choose from {', '.join(GIVEN_ROLES)}, such as "
            f"--roles adviser,handler."
        )
    wish = Wish(
        name=name, email=email, roles=roles, substitute_order=options.substitute
    )
    _password(doing, personnel.invite(doing, wish))


def _away(doing: Doing, options: Namespace) -> None:
    until = _day(options.until)
    since = local_date(doing.now, doing.organisation.zone)
    presence.be_away(doing, options.away, since=since, until=until)


def _password(doing: Doing, person: Staff) -> None:
    """Make a password and show it; links to choose one end."""
    if person.user is None:
        raise NotPossible(f"{person.name} has no account to sign in with.")
    password = passwords.fresh(groups=GROUPS)
    with writing():
        account.give(person, password)
        invitations.end(doing.organisation.pk, person.number)
    print(f"The password of {person.user.email}, shown only now: {password}")


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said) if said else None
    except ValueError:
        raise NotPossible(
            f"--until says {said!r}. Write the last day away, such as 2026-12-31."
        ) from None


def _list(organisation: Organisation) -> None:
    people = Staff.objects.filter(organisation=organisation, active=True)
    for each in people.order_by("number"):
        print(f"{each.number}  {each.name} <{each.email}>  {', '.join(each.roles)}")

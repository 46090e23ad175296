"""
The offices a procedure is walked through in: as few people as tell the roles apart.

Two owners who take complaints in, somebody who can handle one and be complained
about, and the third party where the procedure has one. And the firm of one person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from gehoord.procedure.parts import Particulars
from gehoord.procedure.posts import HEAD
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import Colleague, Office, Role
from gehoord.procedure.rules import Procedure

OWNER: Final = Colleague(
    number=1,
    roles=frozenset({Role.OWNER, Role.INTAKE}),
    name="Eerste Eigenaar",
    email="eerste@example.org",
    substitute_order=1,
)
OTHER_OWNER: Final = Colleague(
    number=2,
    roles=frozenset({Role.OWNER, Role.INTAKE}),
    name="Andere Eigenares",
    email="andere@example.org",
    substitute_order=2,
)
HANDLER: Final = Colleague(
    number=3,
    roles=frozenset({Role.HANDLER, Role.ADVISER}),
    name="Collega Behandelaar",
    email="collega@example.org",
    substitute_order=3,
)
THIRD_PARTY: Final = Colleague(
    number=9,
    roles=frozenset({Role.THIRD_PARTY}),
    name="Derde Onafhankelijk",
    email="derde@example.com",
)
_FIRST_IN_A_POST: Final = 30
_NUMBERS: Final = ("Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht")
SENDER: Final = Particulars(
    name="Klager", address="Straat 1", email="klager@example.net", phone="040 000 00 00"
)
WITHOUT_EMAIL: Final = Particulars(
    name="Klager", address="Straat 1", phone="040 000 00 00"
)
UNREACHABLE: Final = Particulars()
WITH_LITTLE: Final = Particulars(name="Klager", email="klager@example.net")


def office(procedure: Procedure) -> Office:
    """
    Return a small office, with the third party where the procedure has one.

    Where heads handle something, the other owner is above the handler, and nobody
    above them.
    """
    heads = any(rule.role == HEAD for rule in procedure.handled_by)
    handler = replace(HANDLER, head=OTHER_OWNER.number) if heads else HANDLER
    return (OWNER, OTHER_OWNER, handler, *_outside(procedure))


def with_posts(procedure: Procedure) -> Office:
    """Return the small office with somebody in each post that the procedure names."""
    holders = tuple(
        replace(
            HANDLER,
            number=_FIRST_IN_A_POST + more,
            name=f"Functionaris {_NUMBERS[more % len(_NUMBERS)]}",
            email=f"functie{more}@example.org",
            substitute_order=None,
            roles=frozenset({Role.HANDLER}),
            body=post.id,
        )
        for more, post in enumerate(procedure.posts)
    )
    return (*office(procedure), *holders)


def one_person(procedure: Procedure) -> Office:
    """Return the firm of one person."""
    return (OWNER, *_outside(procedure))


def _outside(procedure: Procedure) -> Office:
    """Each third party of several has a seat of its own, as it has in an office."""
    if procedure.third_party is None:
        return ()
    named = [each.id for each in procedure.bodies if name_in(procedure, each)]
    if not named:
        return (THIRD_PARTY,)
    return tuple(
        replace(THIRD_PARTY, number=THIRD_PARTY.number + more, body=name)
        for more, name in enumerate(named)
    )

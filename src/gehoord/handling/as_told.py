"""The procedure as a page tells it: in practice nobody of the file is real."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings

from gehoord.people.reached import PRACTICE_ADDRESS
from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import Colleague, Office, third_party
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import third_party_in


def told(procedure: Procedure, office: Office) -> Procedure:
    """Return it as it is; in practice with the people who play, and their mailbox."""
    if not settings.PRACTICE:
        return procedure
    playing = _named(procedure, office)
    return replace(playing, address=PRACTICE_ADDRESS, fallback_address="")


def told_in_a_case(procedure: Procedure, case: Case, office: Office) -> Procedure:
    """Return it with the third party of the case as it is now, as letters name them."""
    person = third_party_in(case, office)
    if settings.PRACTICE or person is None or len(procedure.bodies) > 1:
        return told(procedure, office)
    return _with(procedure, tuple(_named_as(x, person) for x in procedure.bodies))


def _named(procedure: Procedure, office: Office) -> Procedure:
    """Return it with each third party called as who plays it."""
    return _with(
        procedure,
        tuple(
            _named_as(body, third_party(office, name_in(procedure, body)))
            for body in procedure.bodies
        ),
    )


def _named_as(body: Body, person: Colleague | None) -> Body:
    if person is None:  # its name stays: a page that leaves it out reads as broken
        return replace(body, contact="")
    return replace(body, name=person.name, contact=person.reached_at)


def _with(procedure: Procedure, bodies: tuple[Body, ...]) -> Procedure:
    third = bodies[0] if bodies else None
    return replace(procedure, bodies=bodies, third_party=third)

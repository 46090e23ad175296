"""The procedure as a page tells it: in practice nobody of the file is real."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from django.conf import settings

from gehoord.people.reached import PRACTICE_ADDRESS
from gehoord.procedure.bodies import Body
from gehoord.procedure.case import Case
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import Colleague, Office, third_party
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import third_party_in

_NOWHERE: Final = re.compile(
    r"[@./](?:example\.(?:com|net|org)|[\w-]+\.(?:example|test|invalid))\b"
)


def told(procedure: Procedure, office: Office) -> Procedure:
    """Return it as it is; in practice with the people who play, and their mailbox."""
    if not settings.PRACTICE:
        return procedure
    playing = _named(with_text(procedure), office)
    return replace(playing, address=PRACTICE_ADDRESS, fallback_address="")


def with_text(procedure: Procedure) -> Procedure:
    """
    Return it with the text that was published; in practice only that of nobody real.

    A text names people and mailboxes in running words, where nothing can put those who
    play in their place. Of a file whose addresses cannot exist (RFC 2606) it is nobody's.
    """
    reached = (procedure.address, *(each.contact for each in procedure.bodies))
    if not settings.PRACTICE or all(_NOWHERE.search(each) for each in reached if each):
        return procedure
    return replace(procedure, text=())


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

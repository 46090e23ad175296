"""The procedure as a page tells it: in practice nobody of the file is real."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings

from gehoord.handling.letter import PRACTICE_ADDRESS
from gehoord.procedure.roles import Office, third_party
from gehoord.procedure.rules import Procedure


def told(procedure: Procedure, office: Office) -> Procedure:
    """Return it as it is; in practice with the people who play, and their mailbox."""
    if not settings.PRACTICE:
        return procedure
    person = third_party(office)
    name, contact = (person.name, person.email) if person else ("", "")
    bodies = tuple(
        replace(body, name=name, contact=contact) for body in procedure.bodies
    )
    return replace(
        procedure,
        address=PRACTICE_ADDRESS,
        fallback_address="",
        bodies=bodies,
        third_party=bodies[0] if bodies else None,
    )

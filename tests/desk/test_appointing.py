"""Appointing somebody who was invited, and cannot sign in yet."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.urls import reverse

from gehoord.handling import invitations, personnel
from gehoord.handling.change import Doing
from gehoord.handling.personnel import Wish
from gehoord.people.models import Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import PASSWORD, Desks, filed, text

pytestmark = pytest.mark.django_db

CARLA = "Carla Mol (kan nog niet inloggen)"


def invited(desks: Desks) -> Staff:
    """Return Carla, who was invited to handle complaints, first in turn."""
    Staff.objects.filter(number=1).update(substitute_order=8)
    return personnel.invite(
        Doing(organisation=desks.firm, by=1, now=datetime.now(UTC)),
        Wish(
            name="Carla Mol",
            email="carla@example.org",
            roles=("handler",),
            substitute_order=1,
        ),
    )


def test_who_appoints_reads_who_cannot_sign_in_yet_until_they_can(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    carla = invited(desks)
    there = reverse("desk-act", args=[done.reference, "appoint-handler"])
    pages = [reverse("desk"), there, reverse("desk-firm")]
    desks.perform(done, a.Note(words="Wie doet dit?"), by="staff:1")

    before = [text(desks["ank"].get(page)) for page in pages]
    secret = invitations.secret_of(desks.firm.pk, carla.number) or ""
    invitations.accept(desks.firm.pk, secret, password=PASSWORD, now=datetime.now(UTC))
    after = [text(desks["ank"].get(page)) for page in pages]

    assert all("an nog niet inloggen" in page for page in before)
    assert all(CARLA in page for page in before[:2])
    assert not any("an nog niet inloggen" in page for page in after)
    assert all("Carla Mol" in page for page in after)

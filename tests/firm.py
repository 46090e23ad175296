"""
A small advice firm in the database: two owners, two advisers, a third party.

A room's conftest takes the fixture from here, after `django.setup()`:

    from tests.firm import firm as firm
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.clock import appointments, tellings
from gehoord.dossier import keystore
from gehoord.organisation.models import PublishedProcedure
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation, Staff
from tests.dossier.making import make_keys

STAFF = (
    (1, "Ank Bos", "ank@example.org", ("owner", "intake"), 1),
    (2, "Bea Smit", "bea@example.org", ("owner", "intake"), 2),
    (3, "Joost de Vries", "joost@example.org", ("adviser", "handler"), 3),
    (4, "Noor Kok", "noor@example.org", ("adviser", "handler"), 4),
    (9, "Sanne Derde", "derde@example.com", ("third-party",), None),
)


@pytest.fixture
def firm(
    request: pytest.FixtureRequest, tmp_path: Path, settings: Settings
) -> Organisation:
    """Return the firm, with keys and an empty folder of its own."""
    settings.GEHOORD_KEYS, settings.GEHOORD_MASTER_KEY_FILE = make_keys(
        tmp_path / "keys"
    )
    settings.GEHOORD_HOME = tmp_path / "home"
    settings.GEHOORD_HOME.mkdir()
    mark = request.node.get_closest_marker("django_db")
    real = mark is not None and mark.kwargs.get("transaction")
    request.getfixturevalue("transactional_db" if real else "db")
    # Another test's firm had the same number, in the same quarter of an hour.
    for looked in (appointments._looked_at, tellings._looked_at, tellings._reminded_on):
        looked.clear()
    return make_firm()


def make_firm(procedure: str = "kleuterrevolutie") -> Organisation:
    """Make the firm with its people and its published procedure."""
    made = Organisation.objects.create(slug="advies", name="Advies Voorbeeld")
    keystore.store().establish(made.pk)
    PublishedProcedure.objects.create(
        organisation=made,
        procedure=procedure,
        version="1",
        effective_from=date(2024, 1, 1),
        text=shipped(procedure),
    )
    employ(made)
    return made


def employ(organisation: Organisation) -> None:
    """Let these people work there."""
    Staff.objects.bulk_create(
        Staff(
            organisation=organisation,
            number=number,
            name=name,
            email=email,
            roles=list(roles),
            substitute_order=order,
        )
        for number, name, email, roles, order in STAFF
    )

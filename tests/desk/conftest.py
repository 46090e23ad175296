"""The firm with people who can sign in, and a client for each of them."""

from __future__ import annotations

import django
import pytest

# This file is read before pytest-django has set Django up.
django.setup()

from django.db.models import OuterRef, Subquery  # noqa: E402
from django.test import Client  # noqa: E402

# Which pages there are is settled now, before a test says that this is no practice.
import gehoord.urls  # noqa: E402, F401
from gehoord.people.models import Organisation, Staff, User  # noqa: E402
from tests.desk.working import PASSWORD, Desks  # noqa: E402
from tests.firm import firm as firm  # noqa: E402, PLC0414 - a fixture, exported
from tests.mailbox_servers import (  # noqa: E402
    authorities as authorities,  # noqa: PLC0414 - fixtures, exported
)
from tests.mailbox_servers import dovecot as dovecot  # noqa: E402, PLC0414
from tests.mailbox_servers import tokens as tokens  # noqa: E402, PLC0414
from tests.mailbox_servers import user as user  # noqa: E402, PLC0414


@pytest.fixture
def desks(firm: Organisation) -> Desks:
    """
    Return the desks of the firm: an auditor and a technician work there too.

    Letters to the third party go to the address that its procedure names.
    """
    Staff.objects.filter(organisation=firm, number=9).update(
        contact="sanne@koers-advies.nl"
    )
    Staff.objects.bulk_create(
        Staff(
            organisation=firm,
            number=number,
            name=name,
            email=f"{role}@example.org",
            roles=[role],
        )
        for number, name, role in (
            (7, "Kees Keur", "auditor"),
            (8, "Teun Tech", "technician"),
        )
    )
    people = Staff.objects.filter(organisation=firm)
    User.objects.bulk_create(
        User(organisation=firm, email=each.email) for each in people
    )
    theirs = User.objects.filter(organisation=firm, email=OuterRef("email"))
    people.update(user=Subquery(theirs.values("pk")))
    return Desks(firm)


@pytest.fixture
def ank_with_password(desks: Desks) -> User:
    assert desks.firm.pk
    user = User.objects.get(email="ank@example.org")
    user.set_password(PASSWORD)
    user.save()
    return user


@pytest.fixture
def anyone() -> Client:
    return Client()

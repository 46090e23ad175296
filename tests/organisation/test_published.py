from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime

import pytest
from django.core.checks import run_checks
from django.db import IntegrityError, connection, transaction

from gehoord.organisation import triggers
from gehoord.organisation.models import (
    Immutable,
    PublishedProcedure,
    fingerprint,
    pinned,
)
from gehoord.organisation.reading import NoProcedure, current
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def firm() -> Organisation:
    return Organisation.objects.create(slug="example", name="Example")


def publish(firm: Organisation, version: str, since: date) -> PublishedProcedure:
    return PublishedProcedure.objects.create(
        organisation=firm,
        procedure="example",
        version=version,
        effective_from=since,
        text=f'version = "{version}"',
    )


def test_a_published_procedure_carries_the_hash_of_its_text(firm: Organisation) -> None:
    published = publish(firm, "1", date(2026, 1, 1))

    assert hashlib.sha256(b'version = "1"').hexdigest() == published.sha256
    assert published == pinned(firm.pk, published.sha256)


def test_what_comes_in_is_received_under_the_newest_version_that_has_begun(
    firm: Organisation,
) -> None:
    first, second = shipped("kleuterrevolutie"), shipped("kleuterrevolutie") + "\n"
    for version, since, text in [
        ("1", date(2026, 1, 1), first),
        ("2", date(2026, 7, 1), second),
    ]:
        PublishedProcedure.objects.create(
            organisation=firm,
            procedure="kleuterrevolutie",
            version=version,
            effective_from=since,
            text=text,
        )

    def received_under(now: datetime) -> str:
        return current(firm.pk, now=now)[0]

    # In Amsterdam, the zone of the procedure, July begins at 22:00 UTC.
    assert fingerprint(first) == received_under(
        datetime(2026, 6, 30, 21, 59, tzinfo=UTC)
    )
    assert fingerprint(second) == received_under(
        datetime(2026, 6, 30, 22, 0, tzinfo=UTC)
    )
    with pytest.raises(NoProcedure):
        received_under(datetime(2025, 12, 31, 22, 59, tzinfo=UTC))


def test_saving_a_published_procedure_again_is_refused(firm: Organisation) -> None:
    published = publish(firm, "1", date(2026, 1, 1))

    with pytest.raises(Immutable, match="Publish a new version"):
        published.save()
    with pytest.raises(Immutable, match="cases may have been received under it"):
        published.delete()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE organisation_publishedprocedure SET text = 'otherwise'",
        "DELETE FROM organisation_publishedprocedure",
    ],
)
def test_the_database_itself_refuses_to_change_what_was_published(
    firm: Organisation, statement: str
) -> None:
    publish(firm, "1", date(2026, 1, 1))

    with (
        pytest.raises(IntegrityError, match="stays as it is"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


def test_a_database_without_its_triggers_is_reported() -> None:
    triggers.remove(connection)

    messages = run_checks(tags=["database"], databases=["default"])

    assert "organisation.E001" in [message.id for message in messages]

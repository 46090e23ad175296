from __future__ import annotations

from pathlib import Path

import pytest
from django.core.checks import CheckMessage, run_checks
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction

from gehoord.dossier import triggers
from gehoord.dossier.models import Entry
from tests.dossier.making import file_case

pytestmark = pytest.mark.django_db(transaction=True)

REPLACED = (
    "INSERT OR REPLACE INTO dossier_entry "
    "(organisation_id, case_id, position, sealed) "
    "SELECT organisation_id, case_id, position, x'00' FROM dossier_entry"
    if connection.vendor == "sqlite"
    else "INSERT INTO dossier_entry (organisation_id, case_id, position, sealed) "
    "SELECT organisation_id, case_id, position, '\\x00'::bytea FROM dossier_entry "
    "ON CONFLICT (organisation_id, case_id, position) DO UPDATE SET sealed = '\\x00'"
)


def found_wrong() -> list[CheckMessage]:
    """Return what Django's checks say about entries and connections."""
    return [
        message
        for message in run_checks(databases=["default"])
        if message.id in ("gehoord.E001", "gehoord.E002")
        and "procedure" not in message.msg
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE dossier_entry SET sealed = sealed",
        "UPDATE dossier_entry SET position = 9",
        "DELETE FROM dossier_entry",
        REPLACED,
    ],
)
def test_the_database_itself_refuses_to_change_an_entry(
    organisation: int, statement: str
) -> None:
    file_case(organisation)
    before = list(Entry.objects.values())

    with (
        pytest.raises(DatabaseError, match="an entry is"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)

    assert list(Entry.objects.values()) == before


def test_a_missing_trigger_is_found_and_put_back(keys: Path) -> None:
    assert keys.is_dir()
    assert found_wrong() == []

    triggers.remove(connection)
    found = found_wrong()
    call_command("migrate", verbosity=0, skip_checks=True)

    assert [error.id for error in found] == ["gehoord.E001", "gehoord.E001"]
    assert "an entry" not in str(found[0].hint)
    assert found_wrong() == []


def test_a_connection_that_forgets_what_it_should_keep_is_found() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA synchronous = NORMAL")
            found = found_wrong()
            cursor.execute("PRAGMA synchronous = FULL")

        assert [error.id for error in found] == ["gehoord.E002"]
        assert "synchronous = 1, and it must be 2" in found[0].msg
    assert found_wrong() == []

"""An installation of before, brought up to date, with what people had in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import StateApps

from gehoord.organisation import triggers
from gehoord.organisation.models import PublishedProcedure
from gehoord.people.models import Staff, User

pytestmark = pytest.mark.django_db(transaction=True)

BEFORE = [
    ("people", "0009_who_was_told_the_register_head"),
    ("organisation", "0007_mailboxes_lose_originals_later"),
]


@pytest.fixture
def before() -> Iterator[StateApps]:
    """Return the tables as they were before organisations had names of their own."""
    try:
        migrated(BEFORE)
        yield step_by_step().loader.project_state(BEFORE).apps
    finally:
        to_today()
        call_command("migrate", verbosity=0)


def step_by_step() -> MigrationExecutor:
    """Return what changes tables, without what makes many steps at once."""
    changes = MigrationExecutor(connection)
    changes.loader = MigrationLoader(connection, replace_migrations=False)
    return changes


def migrated(targets: list[tuple[str, str]]) -> None:
    step_by_step().migrate(targets)


def to_today() -> None:
    migrated(step_by_step().loader.graph.leaf_nodes())


def test_tables_made_at_once_are_those_made_step_by_step() -> None:
    steps, at_once = step_by_step().loader, MigrationExecutor(connection).loader

    between = MigrationAutodetector(steps.project_state(), at_once.project_state())

    assert len(at_once.disk_migrations) > len(at_once.graph.nodes)
    assert len(steps.graph.nodes) > len(at_once.graph.nodes)
    assert between.changes(at_once.graph) == {}


def test_accounts_become_those_of_where_people_work_and_versions_say_their_address(
    before: StateApps,
) -> None:
    def make(room: str, model: str, **facts: Any) -> Any:  # noqa: ANN401 - a model of before
        return before.get_model(room, model).objects.create(**facts)

    first = make("people", "Organisation", slug="a", name="A")
    second = make("people", "Organisation", slug="b", name="B", host="b.example")
    both = make("people", "User", email="derde@example.com", password="argon2$x")
    idle = make("people", "User", email="los@example.org", is_active=False)
    for number, organisation in enumerate((first, second), start=4):
        make(
            "people",
            "Staff",
            organisation=organisation,
            number=number,
            name="Sanne",
            email=both.email,
            user=both,
        )
    make(
        "organisation",
        "PublishedProcedure",
        organisation=second,
        procedure="p",
        version="1",
        effective_from=date(2026, 1, 1),
        text='address = "Klachten@B.example"\n',
        sha256="0" * 64,
    )
    triggers.install(connection)

    to_today()

    sanne = Staff.objects.select_related("user").order_by("organisation_id")
    accounts = [each.user for each in sanne if each.user]
    assert [each.organisation_id for each in accounts] == [first.pk, second.pk]
    assert [each.password for each in accounts] == ["argon2$x"] * 2
    assert User.objects.get(pk=idle.pk).organisation_id == first.pk
    assert PublishedProcedure.objects.get().address == "klachten@b.example"

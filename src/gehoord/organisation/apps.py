from __future__ import annotations

from collections.abc import Sequence

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections
from django.db.models.signals import post_migrate
from django.utils.module_loading import import_string

from gehoord.organisation import triggers


class OrganisationRoom(AppConfig):
    name = "gehoord.organisation"

    def ready(self) -> None:
        """Have the triggers put back after each migration, and looked for."""
        post_migrate.connect(_put_triggers_back, sender=self)
        register(published_procedures_stand, Tags.database)
        register(shipped_procedures_stand)


def _put_triggers_back(*, using: str, **_rest: object) -> None:
    triggers.install(connections[using])


def published_procedures_stand(
    *, databases: Sequence[str] | None = None, **_rest: object
) -> list[CheckMessage]:
    """Report triggers that are gone from a database that has the table."""
    return [
        Error(
            f"The database no longer refuses changes to published procedures "
            f"({', '.join(gone)}).",
            hint="Run `gehoord migrate` to put the triggers back.",
            id="organisation.E001",
        )
        for alias in databases or ()
        if _has_table(alias) and (gone := triggers.missing(connections[alias]))
    ]


def shipped_procedures_stand(**_options: object) -> list[CheckMessage]:
    """
    Report what is wrong with a procedure that comes with the program.

    Brought in when it is asked: proving is a third of what a process starts with, and
    most take in one mail and end.
    """
    asked = import_string("gehoord.organisation.shipped_checks.what_is_wrong")
    found: list[CheckMessage] = asked()
    return found


def _has_table(alias: str) -> bool:
    return triggers.TABLE in connections[alias].introspection.table_names()

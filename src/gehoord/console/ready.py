"""Whether this installation can answer at all: tables as they should be, and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from django.apps import apps
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble
from gehoord.people.models import Organisation

OLDER: Final = (
    "The tables are missing or of an older version. Make a backup, then run "
    "`gehoord migrate`; or `gehoord init`, if this is new."
)


def why_not() -> tuple[str, ...]:
    """
    Return why nothing can be answered, with the way out; nothing when it can.

    A database that is away may come back, and the keys of one organisation that do
    not open keep no other from answering: neither is a reason not to begin.
    """
    try:
        if _changes_wait():
            return (OLDER,)
        known = Organisation.objects.order_by("pk").values_list("pk", flat=True)
        troubles = {each: _trouble(each) for each in known}
    except OperationalError:
        return ()
    if not troubles:
        return ("There is no organisation here yet. Run `gehoord init`.",)
    return tuple(troubles.values()) if all(troubles.values()) else ()


def _changes_wait() -> bool:
    """
    Tell whether a change of our own tables was not made, by its file's name.

    What stands for many at once is made where each of those is: they are asked for.
    """
    made = set(MigrationRecorder(connection).applied_migrations())
    return any(
        (app.label, change.stem) not in made
        for app in apps.get_app_configs()
        if app.name.startswith("gehoord.")
        for change in Path(app.path, "migrations").glob("[0-9]*.py")
        if "_squashed_" not in change.stem
    )


def _trouble(organisation_id: int) -> str:
    try:
        keystore.store().newest(organisation_id)
    except KeyTrouble as trouble:
        return str(trouble)
    return ""

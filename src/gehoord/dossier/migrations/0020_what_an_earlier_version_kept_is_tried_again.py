from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from django.db import migrations

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

NOT_KNOWN = 0  # by which understanding: that was not written down then
LASTS = timedelta(days=30)  # from when it was kept; anew when it was set aside
AT_MOST = timedelta(hours=1)  # between listing a message and keeping it


def mark_what_may_be_misread(
    apps: Apps, _schema_editor: BaseDatabaseSchemaEditor
) -> None:
    """
    Mark the mail that waits for a person, and of which nobody knows why.

    Not what somebody set aside and took back: that is theirs. It lasts longer than
    since it was kept, which is all that tells it apart.
    """
    arrivals = apps.get_model("dossier", "Arrival").objects
    waiting = arrivals.filter(
        door="mail", state="kept-for-a-person", misread_by__isnull=True
    )
    rows = waiting.values_list("organisation_id", "id", "received_at", "expires_at")
    for organisation_id, arrival_id, received_at, expires_at in rows:
        mine = {"organisation_id": organisation_id}
        seen = apps.get_model("dossier", "MailSeen").objects.filter(
            **mine, arrival_id=arrival_id
        )
        listed: Any = seen.order_by("-seen_at").first()
        came_in: datetime = listed.seen_at if listed else received_at
        if expires_at - LASTS - came_in < AT_MOST:
            arrivals.filter(**mine, id=arrival_id).update(misread_by=NOT_KNOWN)


def forget_the_marks(apps: Apps, _schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Say of none of it that it may be misread, as before."""
    arrivals = apps.get_model("dossier", "Arrival").objects
    arrivals.filter(misread_by=NOT_KNOWN).update(misread_by=None)


class Migration(migrations.Migration):
    dependencies = [
        ("dossier", "0019_which_keys_were_seen"),
    ]

    operations = [
        migrations.RunPython(mark_what_may_be_misread, forget_the_marks),
    ]

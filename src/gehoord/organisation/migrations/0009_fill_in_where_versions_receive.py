from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import migrations

from gehoord.organisation import triggers
from gehoord.organisation.texts import address_in

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def fill_in(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """
    Write beside each published text the address that stands in it.

    The triggers that refuse any change step aside; after the migration they are
    put back, as always.
    """
    triggers.remove(schema_editor.connection)
    published = apps.get_model("organisation", "PublishedProcedure")
    for each in published.objects.all():
        published.objects.filter(
            organisation_id=each.organisation_id, sha256=each.sha256
        ).update(address=address_in(each.text))


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0008_at_which_address_a_version_receives"),
    ]

    operations = [
        migrations.RunPython(fill_in, migrations.RunPython.noop),
    ]

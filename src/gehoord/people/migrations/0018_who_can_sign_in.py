from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX
from django.db import migrations, models

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def note_who_chose_no_password(
    apps: Apps, _schema_editor: BaseDatabaseSchemaEditor
) -> None:
    """Note of whoever was invited that they cannot sign in yet."""
    staff = apps.get_model("people", "Staff")
    staff.objects.filter(user__password__startswith=UNUSABLE_PASSWORD_PREFIX).update(
        signs_in=False
    )


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0017_mails_to_staff_that_left"),
    ]

    operations = [
        migrations.AddField(
            model_name="staff",
            name="signs_in",
            field=models.BooleanField(default=True),
        ),
        migrations.RunPython(note_who_chose_no_password, migrations.RunPython.noop),
    ]

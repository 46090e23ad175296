from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """A reason that was given for the version before says for which one."""

    dependencies: ClassVar = [("organisation", "0010_a_version_that_is_being_written")]

    operations: ClassVar = [
        migrations.AddField(
            model_name="publication",
            name="carried_json",
            field=models.TextField(default="{}"),
        ),
    ]

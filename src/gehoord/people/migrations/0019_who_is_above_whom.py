from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0018_who_can_sign_in"),
    ]

    operations = [
        migrations.AddField(
            model_name="staff",
            name="head",
            field=models.PositiveIntegerField(blank=True, null=True),
        ),
    ]

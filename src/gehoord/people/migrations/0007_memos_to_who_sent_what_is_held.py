from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0006_how_a_third_party_is_appointed"),
    ]

    operations = [
        migrations.AlterField(
            model_name="memo",
            name="staff_number",
            field=models.PositiveIntegerField(null=True),
        ),
    ]

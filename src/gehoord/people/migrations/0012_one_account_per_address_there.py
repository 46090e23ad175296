from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0011_an_account_is_of_one_organisation"),
    ]

    operations = [
        migrations.AlterField(
            model_name="user",
            name="organisation",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="accounts",
                to="people.organisation",
            ),
        ),
        migrations.AddConstraint(
            model_name="user",
            constraint=models.UniqueConstraint(
                fields=("organisation", "email"), name="one_account_per_address"
            ),
        ),
    ]

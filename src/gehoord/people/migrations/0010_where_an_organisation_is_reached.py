from __future__ import annotations

import django.db.models.functions.text
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0009_who_was_told_the_register_head"),
    ]

    operations = [
        migrations.AddField(
            model_name="organisation",
            name="mail",
            field=models.EmailField(blank=True, default="", max_length=254),
            preserve_default=False,
        ),
        migrations.AddIndex(
            model_name="organisation",
            index=models.Index(
                django.db.models.functions.text.Lower("mail"),
                name="organisations_by_mail",
            ),
        ),
        migrations.AddConstraint(
            model_name="organisation",
            constraint=models.UniqueConstraint(
                django.db.models.functions.text.Lower("mail"),
                condition=models.Q(("mail", ""), _negated=True),
                name="one_organisation_per_address",
            ),
        ),
    ]

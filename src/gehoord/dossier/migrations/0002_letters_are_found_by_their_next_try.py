from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("dossier", "0001_what_is_kept"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="letter",
            name="letter_on_its_way",
        ),
        migrations.AddIndex(
            model_name="letter",
            index=models.Index(
                condition=models.Q(("next_try_at__isnull", False)),
                fields=["organisation", "next_try_at"],
                name="letter_on_its_way",
            ),
        ),
    ]

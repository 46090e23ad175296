from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organisation", "0007_mailboxes_lose_originals_later"),
    ]

    operations = [
        migrations.AddField(
            model_name="publishedprocedure",
            name="address",
            field=models.CharField(default="", max_length=254),
            preserve_default=False,
        ),
        migrations.AddIndex(
            model_name="publishedprocedure",
            index=models.Index(fields=["address"], name="procedures_by_address"),
        ),
    ]

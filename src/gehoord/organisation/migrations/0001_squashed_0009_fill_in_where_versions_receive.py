"""
The tables as they are after the steps that this stands for, made at once.

Who has tables from before takes what is left of the steps themselves.
"""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ("organisation", "0001_published_procedures"),
        ("organisation", "0002_mailboxes_are_read"),
        ("organisation", "0003_who_published_a_version_knowing_what"),
        ("organisation", "0004_letters_in_the_organisations_own_words"),
        ("organisation", "0005_what_was_proven"),
        ("organisation", "0006_organisations_have_a_mark"),
        ("organisation", "0007_mailboxes_lose_originals_later"),
        ("organisation", "0008_at_which_address_a_version_receives"),
        ("organisation", "0009_fill_in_where_versions_receive"),
    ]

    initial = True

    dependencies = [
        ("people", "0001_squashed_0013_until_when_agreements_were_told"),
    ]

    operations = [
        migrations.CreateModel(
            name="Logo",
            fields=[
                (
                    "organisation",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="logo",
                        serialize=False,
                        to="people.organisation",
                    ),
                ),
                ("png", models.BinaryField()),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Mailbox",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("host", models.CharField(max_length=253)),
                ("port", models.PositiveIntegerField()),
                (
                    "way",
                    models.CharField(
                        choices=[("tls", "Tls"), ("starttls", "Starttls")], max_length=8
                    ),
                ),
                ("user", models.CharField(max_length=254)),
                (
                    "sign_in",
                    models.CharField(
                        choices=[("password", "Password"), ("xoauth2", "Xoauth2")],
                        max_length=8,
                    ),
                ),
                ("sealed_secret", models.BinaryField()),
                (
                    "mode",
                    models.CharField(
                        choices=[("dedicated", "Dedicated"), ("shared", "Shared")],
                        max_length=9,
                    ),
                ),
                (
                    "afterwards",
                    models.CharField(
                        choices=[
                            ("leave", "Leave"),
                            ("seen", "Seen"),
                            ("move", "Move"),
                        ],
                        max_length=5,
                    ),
                ),
                ("move_to", models.CharField(blank=True, max_length=200)),
                ("remove_after_days", models.PositiveSmallIntegerField(null=True)),
                ("since", models.DateField(null=True)),
                ("active", models.BooleanField(default=True)),
                ("read_at", models.DateTimeField(null=True)),
                ("trouble", models.CharField(blank=True, max_length=20)),
                ("troubled_since", models.DateTimeField(null=True)),
                ("leased_by", models.CharField(blank=True, max_length=32)),
                ("leased_until", models.DateTimeField(null=True)),
                ("reminded_on", models.DateField(null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mailboxes",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Proven",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "sha256",
                        "rules",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("rules", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                ("states", models.PositiveIntegerField()),
                ("steps", models.PositiveIntegerField()),
                ("bound", models.SmallIntegerField(null=True)),
                ("holds", models.BooleanField()),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proofs",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "db_table": "organisation_proven",
            },
        ),
        migrations.CreateModel(
            name="Publication",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "sha256",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("sha256", models.CharField(max_length=64)),
                ("at", models.DateTimeField()),
                ("by", models.PositiveIntegerField(null=True)),
                ("acknowledged_json", models.TextField(default="{}")),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="publications",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MailFolder",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "mailbox",
                        "number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("mailbox", models.PositiveIntegerField()),
                ("number", models.PositiveIntegerField()),
                ("name", models.CharField(max_length=200)),
                ("validity", models.PositiveBigIntegerField(default=0)),
                ("next_uid", models.PositiveBigIntegerField(default=1)),
                ("listed_at", models.DateTimeField(null=True)),
                ("renumbered_at", models.DateTimeField(null=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "mailbox", "name"), name="folder_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PublishedProcedure",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "procedure",
                        "version",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("procedure", models.CharField(max_length=100)),
                ("version", models.CharField(max_length=40)),
                ("effective_from", models.DateField()),
                ("text", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("address", models.CharField(max_length=254)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="procedures",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["address"], name="procedures_by_address")
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "sha256"), name="one_version_per_text"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Wording",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("notice", models.CharField(max_length=60)),
                ("reader", models.CharField(max_length=20)),
                ("language", models.CharField(max_length=8)),
                ("subject", models.CharField(blank=True, max_length=200)),
                ("text", models.TextField(blank=True)),
                ("at", models.DateTimeField()),
                ("by", models.PositiveIntegerField()),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="wordings",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=[
                            "organisation",
                            "notice",
                            "reader",
                            "language",
                            "number",
                        ],
                        name="wordings_by_letter",
                    )
                ],
            },
        ),
    ]

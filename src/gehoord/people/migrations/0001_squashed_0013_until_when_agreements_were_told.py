"""
The tables as they are after the steps that this stands for, made at once.

Who has tables from before takes what is left of the steps themselves.
"""

from __future__ import annotations

import django.db.models.deletion
import django.db.models.functions.text
from django.conf import settings
from django.db import migrations, models

import gehoord.people.fields


class Migration(migrations.Migration):
    replaces = [
        ("people", "0001_people_and_organisations"),
        ("people", "0002_organisations_are_found_by_their_host"),
        ("people", "0003_invitations_changes_and_memos"),
        ("people", "0004_organisations_have_a_look"),
        ("people", "0005_until_when_somebody_is_appointed"),
        ("people", "0006_how_a_third_party_is_appointed"),
        ("people", "0007_memos_to_who_sent_what_is_held"),
        ("people", "0008_who_declares_something"),
        ("people", "0009_who_was_told_the_register_head"),
        ("people", "0010_where_an_organisation_is_reached"),
        ("people", "0011_an_account_is_of_one_organisation"),
        ("people", "0012_one_account_per_address_there"),
        ("people", "0013_until_when_agreements_were_told"),
    ]

    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Organisation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("slug", models.SlugField(max_length=63, unique=True)),
                ("name", models.CharField(max_length=200)),
                ("host", models.CharField(blank=True, max_length=253)),
                ("mail", models.EmailField(blank=True, max_length=254)),
                ("language", models.CharField(default="nl", max_length=8)),
                (
                    "timezone",
                    models.CharField(default="Europe/Amsterdam", max_length=64),
                ),
                ("accent", models.CharField(blank=True, max_length=7)),
                ("letterface", models.CharField(default="mixed", max_length=8)),
                ("mark", models.CharField(blank=True, max_length=16)),
            ],
            options={
                "indexes": [
                    models.Index(
                        django.db.models.functions.text.Lower("host"),
                        name="organisations_by_host",
                    ),
                    models.Index(
                        django.db.models.functions.text.Lower("mail"),
                        name="organisations_by_mail",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("host"),
                        condition=models.Q(("host", ""), _negated=True),
                        name="one_organisation_per_host",
                    ),
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower("mail"),
                        condition=models.Q(("mail", ""), _negated=True),
                        name="one_organisation_per_address",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "staff_number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("staff_number", models.PositiveIntegerField()),
                ("generation", models.PositiveBigIntegerField()),
                ("expires_at", models.DateTimeField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Change",
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
                ("at", models.DateTimeField()),
                ("by", models.PositiveIntegerField(null=True)),
                ("about", models.PositiveIntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("facts", models.TextField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(
                        blank=True, null=True, verbose_name="last login"
                    ),
                ),
                ("email", models.EmailField(max_length=254)),
                ("is_active", models.BooleanField(default=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="accounts",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "email"), name="one_account_per_address"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("email", django.db.models.functions.text.Lower("email"))
                        ),
                        name="email_in_small_letters",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Preference",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "staff_number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("staff_number", models.PositiveIntegerField()),
                ("digest_hour", models.PositiveSmallIntegerField(null=True)),
                ("digest_on", models.DateField(null=True)),
                ("at_risk_on", models.DateField(null=True)),
                ("head_on", models.DateField(null=True)),
                ("agreed_until", models.DateField(null=True)),
                ("calendar", models.PositiveBigIntegerField(default=0)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Staff",
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
                ("name", models.CharField(max_length=200)),
                ("email", models.EmailField(max_length=254)),
                (
                    "roles",
                    gehoord.people.fields.RolesField(
                        blank=True, default=tuple, max_length=100
                    ),
                ),
                (
                    "substitute_order",
                    models.PositiveIntegerField(blank=True, null=True),
                ),
                ("absent_from", models.DateField(blank=True, null=True)),
                ("absent_until", models.DateField(blank=True, null=True)),
                ("appointed_from", models.DateField(blank=True, null=True)),
                ("appointed_until", models.DateField(blank=True, null=True)),
                ("stands_in", models.BooleanField(default=False)),
                ("contact", models.EmailField(blank=True, max_length=254)),
                ("declares", models.BooleanField(default=False)),
                ("active", models.BooleanField(default=True)),
                (
                    "organisation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="staff",
                        to="people.organisation",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="staff",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "user"), name="one_account_one_person"
                    ),
                    models.UniqueConstraint(
                        fields=("organisation", "substitute_order"),
                        name="one_substitute_per_place",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("absent_until__isnull", True),
                            ("absent_from__isnull", False),
                            _connector="OR",
                        ),
                        name="absence_has_a_first_day",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Memo",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("id", models.BigIntegerField()),
                ("staff_number", models.PositiveIntegerField(null=True)),
                ("kind", models.CharField(max_length=20)),
                ("facts", models.TextField()),
                ("made_at", models.DateTimeField()),
                ("next_try_at", models.DateTimeField()),
                ("attempts", models.PositiveIntegerField(default=0)),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["organisation", "next_try_at"], name="memo_due"
                    )
                ],
            },
        ),
    ]

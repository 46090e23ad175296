"""
The tables as they are after the steps that this stands for, made at once.

Who has tables from before takes what is left of the steps themselves.
"""

from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [
        ("dossier", "0001_what_is_kept"),
        ("dossier", "0002_letters_are_found_by_their_next_try"),
        ("dossier", "0003_every_mail_seen_is_counted"),
        ("dossier", "0004_cards_that_search_finds_cases_by"),
        ("dossier", "0005_saved_views_and_what_was_seen"),
        ("dossier", "0006_rows_behind_when_people_change"),
        ("dossier", "0007_letters_say_when_they_left"),
        ("dossier", "0008_files_wait_for_a_scanner"),
        ("dossier", "0009_what_staff_declare_they_cannot_handle"),
        ("dossier", "0010_originals_are_safe_in_a_backup"),
        ("dossier", "0011_letters_are_counted_per_day"),
        ("dossier", "0012_who_was_refused_a_case"),
        ("dossier", "0013_cards_of_a_block_lie_behind_its_words"),
        ("dossier", "0014_what_is_learnt_outlives_its_case"),
        ("dossier", "0015_lets_replies_wait_for_their_sender"),
        ("dossier", "0016_which_cases_name_another"),
    ]

    initial = True

    dependencies = [
        ("people", "0001_squashed_0013_until_when_agreements_were_told"),
    ]

    operations = [
        migrations.CreateModel(
            name="Case",
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
                ("reference", models.CharField(max_length=16)),
                ("procedure_hash", models.CharField(max_length=64)),
                ("wrapped_key", models.BinaryField()),
                ("key_generation", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[("kept", "Kept"), ("destroying", "Destroying")],
                        max_length=12,
                    ),
                ),
                ("length", models.PositiveIntegerField()),
                ("last_tag", models.BinaryField(max_length=16)),
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "reference"), name="case_reference"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Declaration",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "staff_number",
                        "id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("staff_number", models.PositiveIntegerField()),
                ("id", models.BigIntegerField()),
                ("sealed", models.BinaryField()),
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
            name="DestructionOrder",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("record_number", models.BigIntegerField()),
                ("length", models.PositiveIntegerField()),
                ("ordered_at", models.DateTimeField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("ordered", "Ordered"),
                            ("keyless", "Keyless"),
                            ("emptied", "Emptied"),
                        ],
                        max_length=8,
                    ),
                ),
                ("proof", models.BinaryField(max_length=32)),
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
            name="DestructionRecord",
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
                ("number", models.BigIntegerField()),
                ("reference_hash", models.BinaryField(max_length=32)),
                ("month", models.DateField()),
                ("ground", models.CharField(max_length=40)),
                ("ciphertext_hash", models.BinaryField(max_length=32)),
                ("remove_after", models.DateField()),
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
            name="Entry",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        "position",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("position", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
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
            name="File",
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
                ("holder_id", models.BigIntegerField()),
                ("number", models.PositiveIntegerField()),
                ("sealed_facts", models.BinaryField()),
                ("size", models.PositiveBigIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("staged", "Staged"),
                            ("waiting", "Waiting"),
                            ("kept", "Kept"),
                            ("infected", "Infected"),
                        ],
                        max_length=8,
                    ),
                ),
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
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "holder_id", "number"),
                        name="file_number",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Lesson",
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
                ("case_id", models.BigIntegerField(null=True)),
                ("sealed", models.BinaryField()),
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
                    models.Index(fields=["organisation", "case_id"], name="lesson_case")
                ],
            },
        ),
        migrations.CreateModel(
            name="Letter",
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
                ("case_id", models.BigIntegerField()),
                ("position", models.PositiveIntegerField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("claimed", "Claimed"),
                            ("left", "Left"),
                            ("failed", "Failed"),
                            ("paper", "Paper"),
                            ("abandoned", "Abandoned"),
                        ],
                        max_length=12,
                    ),
                ),
                ("next_try_at", models.DateTimeField(null=True)),
                ("claimed_until", models.DateTimeField(null=True)),
                ("attempts", models.PositiveIntegerField(default=0)),
                ("message_id", models.CharField(max_length=40)),
                ("settled_at", models.DateTimeField(null=True)),
                ("delayed_at", models.DateTimeField(null=True)),
                ("sealed_pin", models.BinaryField()),
                ("sealed_bytes", models.BinaryField(null=True)),
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
                        condition=models.Q(("next_try_at__isnull", False)),
                        fields=["organisation", "next_try_at"],
                        name="letter_on_its_way",
                    ),
                    models.Index(
                        fields=["organisation", "case_id", "position"],
                        name="letter_case",
                    ),
                    models.Index(
                        condition=models.Q(("settled_at__isnull", False)),
                        fields=["organisation", "settled_at"],
                        name="letter_settled",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "message_id"), name="letter_message_id"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="LettersThatDay",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "day",
                        "address",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("day", models.DateField()),
                ("address", models.BinaryField(max_length=32)),
                ("number", models.PositiveIntegerField(default=0)),
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
            name="MailSeen",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "mailbox",
                        "folder",
                        "validity",
                        "uid",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("mailbox", models.PositiveIntegerField()),
                ("folder", models.PositiveIntegerField()),
                ("validity", models.PositiveBigIntegerField()),
                ("uid", models.PositiveBigIntegerField()),
                (
                    "seen_as",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("case", "Case"),
                            ("reply", "Reply"),
                            ("notice", "Notice"),
                            ("duplicate", "Duplicate"),
                            ("no-reaction", "No Reaction"),
                            ("kept", "Kept"),
                            ("sorting", "Sorting"),
                            ("gone", "Gone"),
                        ],
                        max_length=12,
                    ),
                ),
                ("seen_at", models.DateTimeField()),
                ("arrival_id", models.BigIntegerField(null=True)),
                ("fingerprint", models.BinaryField(max_length=32, null=True)),
                ("tries", models.PositiveIntegerField(default=0)),
                ("marked", models.BooleanField(default=False)),
                ("is_whole", models.BooleanField(default=False)),
                ("safe_since", models.DateTimeField(null=True)),
                ("removed_at", models.DateTimeField(null=True)),
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
                        condition=models.Q(("seen_as", "waiting")),
                        fields=["organisation", "mailbox", "folder", "uid"],
                        name="mail_waiting",
                    ),
                    models.Index(
                        condition=models.Q(("arrival_id__isnull", False)),
                        fields=["organisation", "arrival_id"],
                        name="mail_arrival",
                    ),
                    models.Index(
                        condition=models.Q(("fingerprint__isnull", False)),
                        fields=["organisation", "fingerprint"],
                        name="mail_no_reaction",
                    ),
                    models.Index(
                        condition=models.Q(("marked", False)),
                        fields=["organisation", "mailbox", "folder", "uid"],
                        name="mail_to_be_marked",
                    ),
                    models.Index(
                        condition=models.Q(("removed_at__isnull", True)),
                        fields=["organisation", "mailbox", "folder", "safe_since"],
                        name="mail_to_be_removed",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Mention",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        "named_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("named_id", models.BigIntegerField()),
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
                        fields=["organisation", "named_id"], name="mention_named"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Opening",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        "quarter",
                        "who",
                        "purpose",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("quarter", models.DateTimeField()),
                ("who", models.CharField(max_length=40)),
                ("purpose", models.CharField(max_length=40)),
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
            name="Overview",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("length", models.PositiveIntegerField()),
                ("stage", models.CharField(max_length=40)),
                ("is_open", models.BooleanField()),
                ("clock_due", models.DateTimeField(null=True)),
                ("due_on", models.DateField(null=True)),
                ("card", models.BinaryField()),
                ("changed", models.BooleanField(default=True)),
                ("is_behind", models.BooleanField(default=False)),
                ("backoff_until", models.DateTimeField(null=True)),
                ("failures", models.PositiveIntegerField(default=0)),
                (
                    "case",
                    models.ForeignObject(
                        from_fields=["organisation", "case_id"],
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="dossier.case",
                        to_fields=["organisation", "id"],
                    ),
                ),
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
                        condition=models.Q(("clock_due__isnull", False)),
                        fields=["organisation", "clock_due"],
                        name="overview_clock",
                    ),
                    models.Index(
                        condition=models.Q(("changed", True)),
                        fields=["organisation", "case_id"],
                        name="overview_changed",
                    ),
                    models.Index(
                        condition=models.Q(("is_behind", True)),
                        fields=["organisation", "case_id"],
                        name="overview_behind",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Reader",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        "staff_number",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("staff_number", models.PositiveIntegerField()),
                ("is_open", models.BooleanField()),
                ("due_on", models.DateField()),
                (
                    "organisation",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="people.organisation",
                    ),
                ),
                (
                    "overview",
                    models.ForeignObject(
                        from_fields=["organisation", "case_id"],
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="dossier.overview",
                        to_fields=["organisation", "case_id"],
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=[
                            "organisation",
                            "staff_number",
                            "is_open",
                            "due_on",
                            "case_id",
                        ],
                        name="reader_work_list",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Refusal",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        "id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("id", models.BigIntegerField()),
                ("sealed", models.BinaryField()),
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
            name="SavedView",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "staff_number",
                        "id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("staff_number", models.PositiveIntegerField()),
                ("id", models.BigIntegerField()),
                ("sealed", models.BinaryField()),
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
            name="SearchBlock",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "first_case_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("first_case_id", models.BigIntegerField()),
                ("key_id", models.BigIntegerField()),
                ("turn", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
                ("sealed_cards", models.BinaryField(default=b"")),
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
            name="SearchWaiting",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "case_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("case_id", models.BigIntegerField()),
                ("key_id", models.BigIntegerField()),
                ("sealed", models.BinaryField()),
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
            name="Seen",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "staff_number",
                        "case_id",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("staff_number", models.PositiveIntegerField()),
                ("case_id", models.BigIntegerField()),
                ("length", models.PositiveIntegerField()),
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
                    models.Index(fields=["organisation", "case_id"], name="seen_case")
                ],
            },
        ),
        migrations.CreateModel(
            name="Tally",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "organisation_id",
                        "quarter",
                        "kind",
                        "outcome",
                        "kept_by",
                        blank=True,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("quarter", models.DateField()),
                ("kind", models.CharField(max_length=40)),
                ("outcome", models.CharField(max_length=40)),
                (
                    "kept_by",
                    models.CharField(
                        choices=[
                            ("person", "Person"),
                            ("clock", "Clock"),
                            ("missed", "Missed"),
                            ("nobody", "Nobody"),
                        ],
                        max_length=8,
                    ),
                ),
                ("number", models.PositiveIntegerField(default=0)),
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
            name="Arrival",
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
                (
                    "door",
                    models.CharField(
                        choices=[("web", "Web"), ("mail", "Mail"), ("oral", "Oral")],
                        max_length=8,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("kept-for-a-person", "Kept"),
                            ("to-be-sorted", "Sorting"),
                            ("sender-not-known-yet", "Checking"),
                            ("adopted", "Adopted"),
                        ],
                        max_length=20,
                    ),
                ),
                ("case_id", models.BigIntegerField(null=True)),
                ("wrapped_key", models.BinaryField()),
                ("key_generation", models.PositiveIntegerField()),
                ("sealed", models.BinaryField()),
                ("fingerprint", models.BinaryField(max_length=32, null=True)),
                ("received_at", models.DateTimeField()),
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
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("state", "open")),
                        fields=["organisation", "expires_at"],
                        name="arrival_expiring",
                    ),
                    models.Index(
                        condition=models.Q(("state", "kept-for-a-person")),
                        fields=["organisation", "received_at"],
                        name="arrival_kept",
                    ),
                    models.Index(
                        condition=models.Q(("state", "sender-not-known-yet")),
                        fields=["organisation", "received_at"],
                        name="arrival_checking",
                    ),
                    models.Index(
                        condition=models.Q(("case_id__isnull", False)),
                        fields=["organisation", "case_id"],
                        name="arrival_case",
                    ),
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("organisation", "fingerprint"), name="arrival_once"
                    )
                ],
            },
        ),
    ]

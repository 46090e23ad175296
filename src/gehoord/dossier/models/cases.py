"""Cases with their entries, who may open them and who did."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from gehoord.dossier.models.belonging import organisation_of_row


class CaseState(models.TextChoices):
    """Whether a case may still be opened."""

    KEPT = "kept"
    DESTROYING = "destroying"


class Case(models.Model):
    """One reaction and all that follows; the truth is in its entries."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = organisation_of_row()
    id = models.BigIntegerField()
    reference = models.CharField(max_length=16)
    procedure_hash = models.CharField(max_length=64)
    wrapped_key = models.BinaryField()
    key_generation = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=CaseState.choices)
    length = models.PositiveIntegerField()
    last_tag = models.BinaryField(max_length=16)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "reference"], name="case_reference"
            )
        ]


class Entry(models.Model):
    """One thing that happened: appended, never changed, destroyed with its case."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id", "position")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    position = models.PositiveIntegerField()
    sealed = models.BinaryField()


class Overview(models.Model):
    """One derived row per case, from which lists and the clock work."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    length = models.PositiveIntegerField()
    stage = models.CharField(max_length=40)
    is_open = models.BooleanField()
    clock_due = models.DateTimeField(null=True)
    due_on = models.DateField(null=True)
    card = models.BinaryField()
    changed = models.BooleanField(default=True)
    # Who works here changed: what is derived is to be made anew by the clock.
    is_behind = models.BooleanField(default=False)
    backoff_until = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    case = models.ForeignObject(
        Case,
        on_delete=models.DO_NOTHING,
        from_fields=["organisation", "case_id"],
        to_fields=["organisation", "id"],
        related_name="+",
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "clock_due"],
                name="overview_clock",
                condition=Q(clock_due__isnull=False),
            ),
            models.Index(
                fields=["organisation", "case_id"],
                name="overview_changed",
                condition=Q(changed=True),
            ),
            models.Index(
                fields=["organisation", "case_id"],
                name="overview_behind",
                condition=Q(is_behind=True),
            ),
        ]


class Reader(models.Model):
    """One member of staff who may open one case; it does not say as what."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id", "staff_number")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    staff_number = models.PositiveIntegerField()
    is_open = models.BooleanField()
    # Nothing due is the last day there is, so that a list pages by one key.
    due_on = models.DateField()
    overview = models.ForeignObject(
        Overview,
        on_delete=models.DO_NOTHING,
        from_fields=["organisation", "case_id"],
        to_fields=["organisation", "case_id"],
        related_name="+",
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "staff_number", "is_open", "due_on", "case_id"],
                name="reader_work_list",
            )
        ]


class Opening(models.Model):
    """That someone opened a case in some quarter of an hour, and what for."""

    pk = models.CompositePrimaryKey(
        "organisation_id", "case_id", "quarter", "who", "purpose"
    )
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    quarter = models.DateTimeField()
    who = models.CharField(max_length=40)
    purpose = models.CharField(max_length=40)


class Refusal(models.Model):
    """That somebody of the organisation was refused a case; who and when is sealed."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id", "id")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    id = models.BigIntegerField()
    sealed = models.BinaryField()

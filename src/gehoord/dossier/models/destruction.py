"""The end of a case: the order, the record that remains, the tally."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from gehoord.dossier.models.belonging import organisation_of_row
from gehoord.people.models import Organisation


class OrderState(models.TextChoices):
    """How far an ordered destruction has come."""

    ORDERED = "ordered"
    KEYLESS = "keyless"
    EMPTIED = "emptied"


class KeptBy(models.TextChoices):
    """Who kept a term, as the tally counts it."""

    PERSON = "person"
    CLOCK = "clock"
    MISSED = "missed"
    NOBODY = "nobody"


class DestructionOrder(models.Model):
    """The authenticated order to destroy one case; gone when that is done."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    record_number = models.BigIntegerField()
    length = models.PositiveIntegerField()
    ordered_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=OrderState.choices)
    proof = models.BinaryField(max_length=32)


class DestructionRecord(models.Model):
    """The record of destruction: all that remains, besides the tally."""

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = organisation_of_row()
    number = models.BigIntegerField()
    reference_hash = models.BinaryField(max_length=32)
    month = models.DateField()
    ground = models.CharField(max_length=40)
    ciphertext_hash = models.BinaryField(max_length=32)
    remove_after = models.DateField()


class Tally(models.Model):
    """How many cases ended how; never by adviser."""

    pk = models.CompositePrimaryKey(
        "organisation_id", "quarter", "kind", "outcome", "kept_by"
    )
    organisation = organisation_of_row()
    quarter = models.DateField()
    kind = models.CharField(max_length=40)
    outcome = models.CharField(max_length=40)
    kept_by = models.CharField(max_length=8, choices=KeptBy.choices)
    number = models.PositiveIntegerField(default=0)


class Lesson(models.Model):
    """
    What an owner reread of an improvement, to keep when its case is destroyed.

    Once the case is destroyed it belongs to none.
    """

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = organisation_of_row()
    id = models.BigIntegerField()
    case_id = models.BigIntegerField(null=True)
    sealed = models.BinaryField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "case_id"], name="lesson_case")
        ]


class KeysSeen(models.Model):
    """Which keys were last seen in the key store: a keyed hash, and how far they were."""

    organisation = models.OneToOneField(
        Organisation, primary_key=True, on_delete=models.PROTECT, related_name="+"
    )
    mark = models.BinaryField(max_length=32)
    generation = models.PositiveIntegerField()
    master = models.BinaryField(max_length=32, default=b"")  # none: not seen yet

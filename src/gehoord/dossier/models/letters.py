"""The outbox."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from gehoord.dossier.models.belonging import organisation_of_row


class LetterState(models.TextChoices):
    """Where a letter is on its way out."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    LEFT = "left"
    FAILED = "failed"
    PAPER = "paper"
    ABANDONED = "abandoned"


ON_ITS_WAY: tuple[str, ...] = (LetterState.WAITING, LetterState.CLAIMED)


class Letter(models.Model):
    """One letter in the outbox: what must be told, and what became of it."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = organisation_of_row()
    id = models.BigIntegerField()
    case_id = models.BigIntegerField()
    position = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=LetterState.choices)
    # While claimed this is the end of the lease: one moment, one index.
    next_try_at = models.DateTimeField(null=True)
    claimed_until = models.DateTimeField(null=True)
    attempts = models.PositiveIntegerField(default=0)
    message_id = models.CharField(max_length=40)
    # When it left, or was found not to leave by mail: the list of letters is by this.
    settled_at = models.DateTimeField(null=True)
    delayed_at = models.DateTimeField(null=True)  # a server said that it still tries
    failed_at = models.DateTimeField(null=True)  # it did not leave, or came back
    # What was answered when it left. A party's is an entry; to staff it is only here.
    answer = models.CharField(max_length=12, db_default="")
    sealed_pin = models.BinaryField()
    sealed_bytes = models.BinaryField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "message_id"], name="letter_message_id"
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "next_try_at"],
                name="letter_on_its_way",
                # Only a letter on its way has a next try. A list of states here
                # would keep SQLite from using the index.
                condition=Q(next_try_at__isnull=False),
            ),
            models.Index(
                fields=["organisation", "case_id", "position"], name="letter_case"
            ),
            models.Index(
                fields=["organisation", "settled_at"],
                name="letter_settled",
                condition=Q(settled_at__isnull=False),
            ),
            models.Index(
                fields=["organisation", "settled_at"],
                name="letter_failed",
                condition=Q(failed_at__isnull=False),
            ),
        ]


class LettersThatDay(models.Model):
    """How many letters an address got that nobody here wrote; its hash is the day's."""

    pk = models.CompositePrimaryKey("organisation_id", "day", "address")
    organisation = organisation_of_row()
    day = models.DateField()
    address = models.BinaryField(max_length=32)
    number = models.PositiveIntegerField(default=0)


class EchoMark(models.Model):
    """What an address was answered, or wrote, lately: a keyed hash, and how often."""

    pk = models.CompositePrimaryKey("organisation_id", "mark")
    organisation = organisation_of_row()
    mark = models.BinaryField(max_length=32)
    day = models.DateField()  # when it was last so; the row goes a month later
    number = models.PositiveIntegerField(default=0)

"""What comes in: arrivals, their files, and every message seen in a mailbox."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from gehoord.dossier.models.belonging import organisation_of_row


class Door(models.TextChoices):
    """The way something came in."""

    WEB = "web"
    MAIL = "mail"
    ORAL = "oral"


class ArrivalState(models.TextChoices):
    """What became of something that came in."""

    OPEN = "open"
    KEPT = "kept-for-a-person"
    SORTING = "to-be-sorted"
    CHECKING = "sender-not-known-yet"
    ADOPTED = "adopted"


class FileState(models.TextChoices):
    """Whether a file belongs to what it came with, and may be handed over."""

    STAGED = "staged"  # not yet part of what it comes with
    WAITING = "waiting"  # for the virus scanner
    KEPT = "kept"
    INFECTED = "infected"  # kept out of reach


class SeenAs(models.TextChoices):
    """What a message in a mailbox was counted as."""

    WAITING = "waiting"
    CASE = "case"
    REPLY = "reply"
    NOTICE = "notice"
    DUPLICATE = "duplicate"
    NO_REACTION = "no-reaction"
    KEPT = "kept"
    SORTING = "sorting"
    REFUSED = "refused"  # larger than is kept: a mail server told its sender
    GONE = "gone"


class Arrival(models.Model):
    """
    Something that came in: a mail, a draft of the form, an oral note.

    It has a data key of its own. Filing makes it a case with the same id and
    the same key, after which `wrapped_key` here is empty; linking it to a case
    that exists leaves its key here and names the case. `misread_by` is the
    understanding that could make nothing of a mail, until a person decides.
    """

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = organisation_of_row()
    id = models.BigIntegerField()
    door = models.CharField(max_length=8, choices=Door.choices)
    state = models.CharField(max_length=20, choices=ArrivalState.choices)
    case_id = models.BigIntegerField(null=True)
    wrapped_key = models.BinaryField()
    key_generation = models.PositiveIntegerField()
    sealed = models.BinaryField()
    fingerprint = models.BinaryField(max_length=32, null=True)
    received_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    misread_by = models.PositiveIntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "fingerprint"], name="arrival_once"
            )
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "expires_at"],
                name="arrival_expiring",
                condition=Q(state=ArrivalState.OPEN),
            ),
            models.Index(
                fields=["organisation", "received_at"],
                name="arrival_kept",
                condition=Q(state=ArrivalState.KEPT),
            ),
            models.Index(
                fields=["organisation", "received_at"],
                name="arrival_checking",
                condition=Q(state=ArrivalState.CHECKING),
            ),
            models.Index(
                fields=["organisation", "case_id"],
                name="arrival_case",
                condition=Q(case_id__isnull=False),
            ),
        ]


class File(models.Model):
    """One file that came with an arrival or was added to a case."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = organisation_of_row()
    id = models.BigIntegerField()
    holder_id = models.BigIntegerField()
    number = models.PositiveIntegerField()
    sealed_facts = models.BinaryField()
    size = models.PositiveBigIntegerField()
    state = models.CharField(max_length=8, choices=FileState.choices)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "holder_id", "number"], name="file_number"
            )
        ]


class MailSeen(models.Model):
    """
    One message that was ever seen in a mailbox, by the server's own number.

    The row comes before the message is fetched, so that none can be missed, and
    stays after all else is gone, so that the counts add up. `arrival_id` says
    what was kept of it; it is empty once that is destroyed. The fingerprint is
    kept only of what a person said is no reaction, so that it does not come
    back when the server numbers its messages anew. `safe_since` says when the
    first verified backup was made in which it lies, and `removed_at` when the
    original was removed at the server, which happens after that only.
    """

    pk = models.CompositePrimaryKey(
        "organisation_id", "mailbox", "folder", "validity", "uid"
    )
    organisation = organisation_of_row()
    mailbox = models.PositiveIntegerField()
    folder = models.PositiveIntegerField()
    validity = models.PositiveBigIntegerField()
    uid = models.PositiveBigIntegerField()
    seen_as = models.CharField(max_length=12, choices=SeenAs.choices)
    seen_at = models.DateTimeField()
    arrival_id = models.BigIntegerField(null=True)
    fingerprint = models.BinaryField(max_length=32, null=True)
    tries = models.PositiveIntegerField(default=0)
    marked = models.BooleanField(default=False)
    is_whole = models.BooleanField(default=False)  # all of it is kept, not its head
    safe_since = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "mailbox", "folder", "uid"],
                name="mail_waiting",
                condition=Q(seen_as="waiting"),
            ),
            models.Index(
                fields=["organisation", "arrival_id"],
                name="mail_arrival",
                condition=Q(arrival_id__isnull=False),
            ),
            models.Index(
                fields=["organisation", "fingerprint"],
                name="mail_no_reaction",
                condition=Q(fingerprint__isnull=False),
            ),
            models.Index(
                fields=["organisation", "mailbox", "folder", "uid"],
                name="mail_to_be_marked",
                condition=Q(marked=False),
            ),
            models.Index(
                fields=["organisation", "mailbox", "folder", "safe_since"],
                name="mail_to_be_removed",
                condition=Q(removed_at__isnull=True),
            ),
        ]

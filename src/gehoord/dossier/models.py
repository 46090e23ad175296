"""
The tables of what is kept.

Every key starts with the organisation, so that one schema serves SQLite,
PostgreSQL and a PostgreSQL that is split by organisation. Cases are tied to
their rows by (organisation, case) without a constraint in the database;
`verify` looks for orphans instead. Which columns are sealed and which are in
clear, and why, is listed in tests/dossier/test_columns.py.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from gehoord.people.models import Organisation


def _organisation() -> models.ForeignKey[Organisation, Organisation]:
    return models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )


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
    ADOPTED = "adopted"


class CaseState(models.TextChoices):
    """Whether a case may still be opened."""

    KEPT = "kept"
    DESTROYING = "destroying"


class LetterState(models.TextChoices):
    """Where a letter is on its way out."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    LEFT = "left"
    FAILED = "failed"
    PAPER = "paper"
    ABANDONED = "abandoned"


ON_ITS_WAY: tuple[str, ...] = (LetterState.WAITING, LetterState.CLAIMED)


class FileState(models.TextChoices):
    """Whether a file belongs to what it came with, and may be handed over."""

    STAGED = "staged"  # not yet part of what it comes with
    WAITING = "waiting"  # for the virus scanner
    KEPT = "kept"
    INFECTED = "infected"  # kept out of reach


class OrderState(models.TextChoices):
    """How far an ordered destruction has come."""

    ORDERED = "ordered"
    KEYLESS = "keyless"
    EMPTIED = "emptied"


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
    GONE = "gone"


class KeptBy(models.TextChoices):
    """Who kept a term, as the tally counts it."""

    PERSON = "person"
    CLOCK = "clock"
    MISSED = "missed"
    NOBODY = "nobody"


class Arrival(models.Model):
    """
    Something that came in: a mail, a draft of the form, an oral note.

    It has a data key of its own. Filing makes it a case with the same id and
    the same key, after which `wrapped_key` here is empty; linking it to a case
    that exists leaves its key here and names the case.
    """

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = _organisation()
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
                fields=["organisation", "case_id"],
                name="arrival_case",
                condition=Q(case_id__isnull=False),
            ),
        ]


class Case(models.Model):
    """One reaction and all that follows; the truth is in its entries."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = _organisation()
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
    organisation = _organisation()
    case_id = models.BigIntegerField()
    position = models.PositiveIntegerField()
    sealed = models.BinaryField()


class Overview(models.Model):
    """One derived row per case, from which lists and the clock work."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = _organisation()
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
    organisation = _organisation()
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


class SearchBlock(models.Model):
    """
    Many cards of the search index, sealed together; derived, in no backup.

    It holds the cards of the cases from `first_case_id` up to the next block.
    """

    pk = models.CompositePrimaryKey("organisation_id", "first_case_id")
    organisation = _organisation()
    first_case_id = models.BigIntegerField()
    key_id = models.BigIntegerField()
    turn = models.PositiveIntegerField()
    sealed = models.BinaryField()


class SearchWaiting(models.Model):
    """The card of one case that changed, until it is folded into its block."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = _organisation()
    case_id = models.BigIntegerField()
    key_id = models.BigIntegerField()
    sealed = models.BinaryField()


class SavedView(models.Model):
    """What a member of staff likes to list, under a name of their own."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number", "id")
    organisation = _organisation()
    staff_number = models.PositiveIntegerField()
    id = models.BigIntegerField()
    sealed = models.BinaryField()


class Seen(models.Model):
    """How much of a case a member of staff has looked at: what is more is new."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number", "case_id")
    organisation = _organisation()
    staff_number = models.PositiveIntegerField()
    case_id = models.BigIntegerField()
    length = models.PositiveIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "case_id"], name="seen_case")
        ]


class Letter(models.Model):
    """One letter in the outbox: what must be told, and what became of it."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = _organisation()
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
        ]


class File(models.Model):
    """One file that came with an arrival or was added to a case."""

    pk = models.CompositePrimaryKey("organisation_id", "id")
    organisation = _organisation()
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
    back when the server numbers its messages anew.
    """

    pk = models.CompositePrimaryKey(
        "organisation_id", "mailbox", "folder", "validity", "uid"
    )
    organisation = _organisation()
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
        ]


class Opening(models.Model):
    """That someone opened a case in some quarter of an hour, and what for."""

    pk = models.CompositePrimaryKey(
        "organisation_id", "case_id", "quarter", "who", "purpose"
    )
    organisation = _organisation()
    case_id = models.BigIntegerField()
    quarter = models.DateTimeField()
    who = models.CharField(max_length=40)
    purpose = models.CharField(max_length=40)


class DestructionOrder(models.Model):
    """The authenticated order to destroy one case; gone when that is done."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = _organisation()
    case_id = models.BigIntegerField()
    record_number = models.BigIntegerField()
    length = models.PositiveIntegerField()
    ordered_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=OrderState.choices)
    proof = models.BinaryField(max_length=32)


class DestructionRecord(models.Model):
    """The record of destruction: all that remains, besides the tally."""

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = _organisation()
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
    organisation = _organisation()
    quarter = models.DateField()
    kind = models.CharField(max_length=40)
    outcome = models.CharField(max_length=40)
    kept_by = models.CharField(max_length=8, choices=KeptBy.choices)
    number = models.PositiveIntegerField(default=0)

"""How staff find cases: the search index, their own views, what they have seen."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from gehoord.dossier.models.belonging import organisation_of_row


class SearchBlock(models.Model):
    """
    Many cards of the search index, sealed together; derived, in no backup.

    It holds the cards of the cases from `first_case_id` up to the next block: its
    different words apart, since most searches need no more of it than those.
    """

    pk = models.CompositePrimaryKey("organisation_id", "first_case_id")
    organisation = organisation_of_row()
    first_case_id = models.BigIntegerField()
    key_id = models.BigIntegerField()
    turn = models.PositiveIntegerField()
    sealed = models.BinaryField()  # its words: SQLite reads past what comes before
    parts = models.PositiveIntegerField(default=0)


class SearchPart(models.Model):
    """Which cards of a block hold some of its words: those that many of them hold."""

    pk = models.CompositePrimaryKey("organisation_id", "first_case_id", "number")
    organisation = organisation_of_row()
    first_case_id = models.BigIntegerField()
    number = models.PositiveIntegerField()
    key_id = models.BigIntegerField()
    turn = models.PositiveIntegerField()  # the block's, when it was made
    sealed = models.BinaryField()


class SearchWaiting(models.Model):
    """The card of one case that changed, until it is folded into its block."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    key_id = models.BigIntegerField()
    sealed = models.BinaryField()


class SavedView(models.Model):
    """What a member of staff likes to list, under a name of their own."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number", "id")
    organisation = organisation_of_row()
    staff_number = models.PositiveIntegerField()
    id = models.BigIntegerField()
    sealed = models.BinaryField()


class Declaration(models.Model):
    """What a member of staff declared that they cannot handle, in their own words."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number", "id")
    organisation = organisation_of_row()
    staff_number = models.PositiveIntegerField()
    id = models.BigIntegerField()
    sealed = models.BinaryField()


class Seen(models.Model):
    """How much of a case a member of staff has looked at: what is more is new."""

    pk = models.CompositePrimaryKey("organisation_id", "staff_number", "case_id")
    organisation = organisation_of_row()
    staff_number = models.PositiveIntegerField()
    case_id = models.BigIntegerField()
    length = models.PositiveIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "case_id"], name="seen_case")
        ]


class Mention(models.Model):
    """That the notes of one case name another; derived, so that the other finds it."""

    pk = models.CompositePrimaryKey("organisation_id", "case_id", "named_id")
    organisation = organisation_of_row()
    case_id = models.BigIntegerField()
    named_id = models.BigIntegerField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "named_id"], name="mention_named")
        ]

"""The mailboxes that an organisation has read, and how far that has come."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from gehoord.people.models import Organisation


class Way(models.TextChoices):
    """How the way to the server is protected; there is no way in clear."""

    TLS = "tls"
    STARTTLS = "starttls"


class SignIn(models.TextChoices):
    """How Gehoord says who it is."""

    PASSWORD = "password"  # noqa: S105 - the name of a way, no password
    XOAUTH2 = "xoauth2"


class Mode(models.TextChoices):
    """Whether everything in it is for Gehoord, or a person works in it too."""

    DEDICATED = "dedicated"
    SHARED = "shared"


class Afterwards(models.TextChoices):
    """What happens at the server to a message as soon as it is kept."""

    LEAVE = "leave"
    SEEN = "seen"
    MOVE = "move"


class Mailbox(models.Model):
    """
    One mailbox: where it is, how to sign in, what to read, and how far that is.

    The password, or what fetches a token, is sealed under the organisation's
    standing key and bound to the server and the name it is for. Whoever holds
    the lease reads it; nobody else does meanwhile.
    """

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="mailboxes"
    )
    number = models.PositiveIntegerField()
    host = models.CharField(max_length=253)
    port = models.PositiveIntegerField()
    way = models.CharField(max_length=8, choices=Way.choices)
    user = models.CharField(max_length=254)
    sign_in = models.CharField(max_length=8, choices=SignIn.choices)
    sealed_secret = models.BinaryField()
    mode = models.CharField(max_length=9, choices=Mode.choices)
    afterwards = models.CharField(max_length=5, choices=Afterwards.choices)
    move_to = models.CharField(max_length=200, blank=True)
    # Days in a verified backup, after which the original goes; empty: it stays.
    remove_after_days = models.PositiveSmallIntegerField(null=True)
    since = models.DateField(null=True)  # what came in before is left alone
    active = models.BooleanField(default=True)
    read_at = models.DateTimeField(null=True)  # the last pass that came to its end
    trouble = models.CharField(max_length=20, blank=True)  # a code; blank: none
    troubled_since = models.DateTimeField(null=True)
    leased_by = models.CharField(max_length=32, blank=True)
    leased_until = models.DateTimeField(null=True)
    reminded_on = models.DateField(null=True)

    def __str__(self) -> str:
        return f"{self.user} at {self.host}"


class MailFolder(models.Model):
    """
    One folder of a mailbox that is read: only those with a row are.

    The validity is the server's: when it changes, all its numbers mean other
    messages. Every message below `next_uid` has a row of its own.
    """

    pk = models.CompositePrimaryKey("organisation_id", "mailbox", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+"
    )
    mailbox = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=200)
    validity = models.PositiveBigIntegerField(default=0)  # 0: never looked into
    next_uid = models.PositiveBigIntegerField(default=1)
    listed_at = models.DateTimeField(null=True)
    renumbered_at = models.DateTimeField(null=True)  # listed last before it changed

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "mailbox", "name"], name="folder_once"
            )
        ]

    def __str__(self) -> str:
        return self.name

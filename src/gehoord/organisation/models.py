"""What an organisation published: its procedures, each version as it was."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, ClassVar, Never

from django.db import models

from gehoord.organisation.drafts import Draft
from gehoord.organisation.logos import Logo
from gehoord.organisation.mailboxes import Mailbox, MailFolder
from gehoord.organisation.proofs import Proven
from gehoord.organisation.texts import address_in, fingerprint
from gehoord.organisation.wordings import Wording
from gehoord.people.models import Organisation

__all__ = [
    "Draft",
    "Immutable",
    "Logo",
    "MailFolder",
    "Mailbox",
    "Proven",
    "PublishedProcedure",
    "Wording",
    "fingerprint",
    "pinned",
]


class Immutable(Exception):
    """A published procedure was about to be changed or removed."""


class PublishedProcedure(models.Model):
    """
    One version of a procedure, as published; never changed, never removed.

    A case pins the hash, so what was promised to someone stays what it was. A
    change is a new version with its own date of effect.
    """

    pk = models.CompositePrimaryKey("organisation_id", "procedure", "version")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="procedures"
    )
    procedure = models.CharField(max_length=100)
    version = models.CharField(max_length=40)
    effective_from = models.DateField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)  # of the text in UTF-8, in hexadecimal
    address = models.CharField(max_length=254)  # for mail, as the text says; or blank

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["organisation", "sha256"], name="one_version_per_text"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["address"], name="procedures_by_address")
        ]

    def __str__(self) -> str:
        return f"{self.procedure} {self.version}"

    def save(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  Django's own
        """Store a new version; refuse to change one that stands."""
        if not self._state.adding:
            raise Immutable(
                f"{self} is published and stays as it is. Publish a new version."
            )
        self.sha256 = fingerprint(self.text)
        self.address = address_in(self.text)
        super().save(*args, **{**options, "force_insert": True})

    def delete(self, *_args: object, **_options: object) -> Never:
        """Refuse: cases were received under this version."""
        raise Immutable(f"{self} is published: cases may have been received under it.")


class Publication(models.Model):
    """
    That a version was published: when, by whom, and what they knew of it.

    `by` is the number of a colleague; nothing where the installation itself published
    it. `acknowledged` holds each warning by its code and place, and why it was
    accepted; `carried` for which earlier version that was said, where it was not for
    this one. Never changed, never removed.
    """

    pk = models.CompositePrimaryKey("organisation_id", "sha256")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="publications"
    )
    sha256 = models.CharField(max_length=64)  # of the text that was published
    at = models.DateTimeField()
    by = models.PositiveIntegerField(null=True)
    acknowledged_json = models.TextField(default="{}")  # reasons by name
    carried_json = models.TextField(default="{}")  # hashes of versions by name

    def __str__(self) -> str:
        return f"{self.sha256[:12]} {self.at:%Y-%m-%d}"

    def save(self, *args: Any, **options: Any) -> None:  # noqa: ANN401  Django's own
        """Store what was known at a publication; refuse to change it afterwards."""
        if not self._state.adding:
            raise Immutable(f"What was known at publication {self} stays as it is.")
        super().save(*args, **{**options, "force_insert": True})

    def delete(self, *_args: object, **_options: object) -> Never:
        """Refuse: it says what was known when people were promised something."""
        raise Immutable(f"What was known at publication {self} stays as it is.")

    @property
    def acknowledged(self) -> tuple[tuple[str, str], ...]:
        """Return the name of each warning, and why it was accepted."""
        return tuple(json.loads(self.acknowledged_json).items())

    @property
    def carried(self) -> Mapping[str, str]:
        """Return, by its name, for which version a reason was given that went along."""
        said: Mapping[str, str] = json.loads(self.carried_json)
        return said


def pinned(organisation_id: int, sha256: str) -> PublishedProcedure:
    """Return the version with this hash; a case names it, so it must be there."""
    return PublishedProcedure.objects.get(
        organisation_id=organisation_id, sha256=sha256
    )

"""The organisation's own words for a letter; each version stays, the last counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.db import models

from gehoord import rows
from gehoord.people.models import Organisation


class Wording(models.Model):
    """
    How one notice is worded for one kind of reader in one language.

    Nobody complains in here: these are the organisation's words, with gaps. An
    empty text means that the words that come with Gehoord are used again.
    """

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="wordings"
    )
    number = models.PositiveIntegerField()
    notice = models.CharField(max_length=60)
    reader = models.CharField(max_length=20)  # who gets it: complainant, staff, …
    language = models.CharField(max_length=8)
    subject = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    at = models.DateTimeField()
    by = models.PositiveIntegerField()  # the number of a colleague

    class Meta:
        indexes: ClassVar = [
            models.Index(
                fields=["organisation", "notice", "reader", "language", "number"],
                name="wordings_by_letter",
            )
        ]

    def __str__(self) -> str:
        return f"{self.notice} ({self.reader}, {self.language}), {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Which letter is meant: a notice, a kind of reader, a language."""

    notice: str
    reader: str
    language: str


def own(organisation_id: int, letter: Letter) -> tuple[str, str] | None:
    """Return the organisation's own subject and text, or None where it has none."""
    which = {
        "organisation_id": organisation_id,
        "notice": letter.notice,
        "reader": letter.reader,
        "language": letter.language,
    }
    found = rows.columns(Wording, ("subject", "text"), which, order_by="number")
    subject, text = found[-1] if found else ("", "")
    return (subject, text) if text else None


def every(organisation_id: int) -> dict[Letter, Wording]:
    """Return the last wording of each letter that the organisation words itself."""
    found: dict[Letter, Wording] = {}
    for each in Wording.objects.filter(organisation_id=organisation_id).order_by(
        "number"
    ):
        letter = Letter(notice=each.notice, reader=each.reader, language=each.language)
        found[letter] = each
    return {letter: each for letter, each in found.items() if each.text}


def history(organisation_id: int, letter: Letter) -> list[Wording]:
    """Return every version of a letter's wording, the last first."""
    return list(_of(organisation_id, letter))


def word_anew(  # noqa: PLR0913 - one row
    organisation_id: int,
    letter: Letter,
    *,
    subject: str,
    text: str,
    by: int,
    now: datetime,
) -> Wording:
    """
    Keep a new wording; an empty text goes back to the words that come with Gehoord.

    Two at once both stay, one after the other: raises IntegrityError for the later.
    """
    last = Wording.objects.filter(organisation_id=organisation_id).order_by("-number")
    number = last.values_list("number", flat=True).first() or 0
    return Wording.objects.create(
        organisation_id=organisation_id,
        number=number + 1,
        notice=letter.notice,
        reader=letter.reader,
        language=letter.language,
        subject=subject,
        text=text,
        by=by,
        at=now,
    )


def _of(organisation_id: int, letter: Letter) -> models.QuerySet[Wording]:
    return Wording.objects.filter(
        organisation_id=organisation_id,
        notice=letter.notice,
        reader=letter.reader,
        language=letter.language,
    ).order_by("-number")

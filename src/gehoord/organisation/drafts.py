"""
A version of the procedure that is being written: kept until it is published.

It holds the organisation's own text and nobody's complaint, so it lies in clear
beside what was published. Who keeps it says which state they saw; somebody else's
change in between is never written over unseen.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from django.db import models

from gehoord.people.models import Organisation

NUMBERS: Final = 1_000_000_000


class ChangedMeanwhile(Exception):
    """Somebody kept the draft since it was seen, or it is no longer there."""


class Draft(models.Model):
    """One version that is being written: its text in full, and by whom."""

    pk = models.CompositePrimaryKey("organisation_id", "number")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="drafts"
    )
    number = models.PositiveIntegerField()
    text = models.TextField()
    begun_by = models.PositiveIntegerField()  # the number of a colleague
    begun_at = models.DateTimeField()
    kept_by = models.PositiveIntegerField()  # the number of a colleague
    kept_at = models.DateTimeField()
    state = models.PositiveIntegerField(default=1)  # one higher each time it is kept
    kept_since = models.PositiveIntegerField(default=1)  # from here all is kept_by's
    effective_from = models.DateField(null=True)  # the day that was filled in so far
    reasons_json = models.TextField(default="{}")  # why a warning is accepted, by name

    def __str__(self) -> str:
        return f"draft {self.number}, {self.kept_at:%Y-%m-%d}"

    @property
    def reasons(self) -> dict[str, str]:
        """Return why each warning is accepted, as far as somebody said."""
        found = json.loads(self.reasons_json)
        return {str(name): str(why) for name, why in found.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """All that is kept of a draft."""

    text: str = field(repr=False)
    effective_from: date | None = None
    reasons: Mapping[str, str] = field(default_factory=dict, repr=False)


def every(organisation_id: int) -> list[Draft]:
    """Return what is being written, what was kept last first."""
    mine = Draft.objects.filter(organisation_id=organisation_id)
    return list(mine.order_by("-kept_at", "-number"))


def numbered(organisation_id: int, number: int) -> Draft | None:
    """Return the draft with this number, or None."""
    return Draft.objects.filter(organisation_id=organisation_id, number=number).first()


def begin(organisation_id: int, text: str, *, by: int, now: datetime) -> Draft:
    """
    Keep a new draft and return it.

    Its number is drawn: the address of a draft that is gone never leads to another.
    """
    return Draft.objects.create(
        organisation_id=organisation_id,
        number=secrets.randbelow(NUMBERS),
        text=text,
        begun_by=by,
        begun_at=now,
        kept_by=by,
        kept_at=now,
    )


def keep(draft: Draft, written: Written, *, seen: int, by: int, now: datetime) -> Draft:
    """
    Keep what was written over the state that was seen, and return the draft as it is.

    Raises ChangedMeanwhile where somebody else was first; what one kept oneself since
    the page was made, from that very page, is no surprise.
    """
    is_own = by == draft.kept_by and seen >= draft.kept_since - 1
    if seen != draft.state and not is_own:
        raise ChangedMeanwhile
    changed = _standing(draft, draft.state).update(
        text=written.text,
        effective_from=written.effective_from,
        reasons_json=json.dumps(dict(written.reasons), ensure_ascii=False),
        kept_by=by,
        kept_at=now,
        state=draft.state + 1,
        kept_since=draft.kept_since if by == draft.kept_by else draft.state + 1,
    )
    if not changed:
        raise ChangedMeanwhile
    draft.refresh_from_db()
    return draft


def throw_away(draft: Draft, *, seen: int) -> None:
    """Remove the draft as it was seen. Raises ChangedMeanwhile."""
    gone, _ = _standing(draft, seen).delete()
    if not gone:
        raise ChangedMeanwhile


def _standing(draft: Draft, state: int) -> models.QuerySet[Draft]:
    return Draft.objects.filter(
        organisation_id=draft.organisation_id, number=draft.number, state=state
    )

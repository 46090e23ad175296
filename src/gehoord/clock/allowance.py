"""
How many letters one sender gets in a day that nobody here wrote.

Somebody who types another's address everywhere, or a program that answers
programs, must not make Gehoord send without end. The receipt of a new reaction
always leaves; of all else the clock sends so many a day to one address, over all
its cases, and what is more is shown to a person on the case it belongs to.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from django.db.models import F

from gehoord.dossier import keystore
from gehoord.dossier.keys import Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import LettersThatDay
from gehoord.dossier.seal import canonical
from gehoord.handling import echo
from gehoord.handling.letter import Caused
from gehoord.procedure.roles import COMPLAINANT, number_of

MOST_A_DAY: Final = 20  # choice: nobody with a few cases ever gets so many
RECEIPTS: Final = frozenset({"receipt", "thanks"})
KEPT: Final = timedelta(days=2)


def is_used_up(letter: Caused, *, now: datetime) -> bool:
    """Return whether this letter is one too many for its address today."""
    if not _counts(letter):
        return False
    return is_used_up_for(letter.kept.organisation_id, letter.address, now=now)


def is_used_up_for(organisation_id: int, address: str, *, now: datetime) -> bool:
    """Return whether one more is one too many for this address today."""
    row = _row(organisation_id, address, now)
    return LettersThatDay.objects.filter(**row, number__gte=MOST_A_DAY).exists()


def count(letter: Caused, *, now: datetime) -> None:
    """Count a letter that left, where it counts."""
    organisation_id = letter.kept.organisation_id
    if _counts(letter):
        count_for(organisation_id, letter.address, now=now)
    elif _is_receipt(letter):
        said = letter.opened.case
        echo.left(
            organisation_id,
            letter.address,
            subject=said.subject,
            words=said.words,
            now=now,
        )


def count_for(organisation_id: int, address: str, *, now: datetime) -> None:
    """Count one more for this address today."""
    row = _row(organisation_id, address, now)
    with writing():
        LettersThatDay.objects.bulk_create(
            [LettersThatDay(**row)], ignore_conflicts=True
        )
        LettersThatDay.objects.filter(**row).update(number=F("number") + 1)


def forget_old(organisation_id: int, *, today: date) -> None:
    """Throw the counts of other days away."""
    with writing():
        LettersThatDay.objects.filter(
            organisation_id=organisation_id, day__lt=today - KEPT
        ).delete()
    echo.forget_old(organisation_id, today=today)


def _counts(letter: Caused) -> bool:
    """Return whether nobody here wrote it, and it is no receipt."""
    to_sender = letter.pin.to == COMPLAINANT and letter.pin.notice not in RECEIPTS
    return to_sender and number_of(letter.entry.by) is None


def _is_receipt(letter: Caused) -> bool:
    return letter.pin.to == COMPLAINANT and letter.pin.notice in RECEIPTS


def _row(organisation_id: int, address: str, now: datetime) -> dict[str, object]:
    day = now.date()
    standing = keystore.store().standing(organisation_id)
    said = canonical("letters that day", day, address.strip().casefold())
    return {
        "organisation_id": organisation_id,
        "day": day,
        "address": standing.mac(Purpose.COUNTS, said),
    }

"""
How a letter leaves: when it is due, whose it is to send, and what became of it.

Sending is claimed by a conditional update with a lease, so two clocks never
send one letter twice at once; a lease that ran out is tried again with the
same Message-ID.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from gehoord import rows
from gehoord.dossier import outbox
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ON_ITS_WAY, Letter, LetterState
from gehoord.dossier.outbox import Kept

LEASE = timedelta(minutes=10)
NOT_LEFT = (LetterState.FAILED, LetterState.ABANDONED)
AHEAD = timedelta(days=31)
"""Nothing is put off for so long: what is, was put off while the clock was ahead."""
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
)


class LeaseLost(Exception):
    """The lease ran out and someone else has the letter, or it was abandoned."""


def due(organisation_id: int, *, now: datetime, limit: int = 100) -> list[int]:
    """
    Return ids of letters to be sent now, those that wait longest first.

    Those whose moment was set while the clock was ahead come last. They are asked
    for apart, each question by the index on the next try: as one, it would read every
    letter there ever was.
    """
    mine = Letter.objects.filter(organisation_id=organisation_id, state__in=ON_ITS_WAY)
    found = [*_ids(mine.filter(next_try_at__lte=now), limit)]
    if len(found) < limit:
        later = mine.filter(next_try_at__gt=now + LEASE)  # a claim sets it to its end
        is_ahead = Q(next_try_at__gt=now + AHEAD) | Q(claimed_until__gt=now + LEASE)
        found += _ids(later.filter(is_ahead), limit - len(found))
    return found


def _ids(letters: QuerySet[Letter], limit: int) -> Iterable[int]:
    return letters.order_by("next_try_at").values_list("id", flat=True)[:limit]


def claim(
    organisation_id: int, letter_id: int, *, now: datetime, lease: timedelta = LEASE
) -> Kept | None:
    """Take one letter for the length of a lease; None when it is taken or gone."""
    until = now + lease
    with writing():
        kept = outbox.find(organisation_id, letter_id)
        if kept is None or kept.state not in ON_ITS_WAY:
            return None
        if not _is_due(kept, now=now):
            return None
        claimed = replace(
            kept,
            state=LetterState.CLAIMED,
            claimed_until=until,
            next_try_at=until,
            attempts=kept.attempts + 1,
        )
        return claimed if _is_taken(kept, claimed) else None


def _is_due(kept: Kept, *, now: datetime) -> bool:
    """Return whether its moment came, or was set while the clock was ahead."""
    if kept.next_try_at is None:
        return False
    until = kept.claimed_until
    is_ahead = until is not None and until > now + LEASE
    return kept.next_try_at <= now or kept.next_try_at > now + AHEAD or is_ahead


def _is_taken(kept: Kept, claimed: Kept) -> bool:
    """Claim the letter, unless another clock did since it was read: each counts."""
    as_read = {
        "organisation_id": kept.organisation_id,
        "id": kept.id,
        "state": kept.state,
        "attempts": kept.attempts,
    }
    changed = rows.update(
        Letter,
        as_read,
        state=claimed.state,
        claimed_until=claimed.claimed_until,
        next_try_at=claimed.next_try_at,
        attempts=claimed.attempts,
    )
    return bool(changed)


def left(
    letter: Kept,
    sent: bytes,
    *,
    key: DataKey,
    at: datetime | None = None,
    answer: str = "",
) -> None:
    """
    Record that the letter left, with the exact bytes and what was answered.

    Belongs in the transaction that appends what became of it. Raises
    LeaseLost.
    """
    bound = outbox.sent_bound(letter.organisation_id, letter.id, letter.message_id)
    sealed = key.sealer(Purpose.LETTERS).seal(sent, belongs_to=bound)
    _settle(
        letter,
        state=LetterState.LEFT,
        sealed_bytes=sealed,
        settled_at=at,
        answer=answer,
    )


def fail(letter: Kept, *, at: datetime | None = None) -> None:
    """Record that the letter will not leave by this way. Raises LeaseLost."""
    _settle(letter, state=LetterState.FAILED, settled_at=at)


def delayed(letter: Kept, *, at: datetime) -> None:
    """Record that a server on the way still tries. Changes nothing else."""
    with writing():
        Letter.objects.filter(
            organisation_id=letter.organisation_id, id=letter.id
        ).update(delayed_at=at)


def returned(letter: Kept, *, at: datetime) -> None:
    """Record that a server on the way gave up. Changes nothing else."""
    with writing():
        Letter.objects.filter(
            organisation_id=letter.organisation_id, id=letter.id
        ).update(failed_at=at)


def retry(letter: Kept, *, now: datetime, at_latest: datetime | None = None) -> None:
    """Give the letter back, to be tried after a growing pause. Raises LeaseLost."""
    pause = pause_after(letter.attempts)
    next_try = now + pause
    if at_latest is not None and now < at_latest:
        next_try = min(next_try, at_latest)
    _settle(letter, state=LetterState.WAITING, next_try_at=next_try)


def put_off(letter: Kept, *, until: datetime) -> None:
    """Give the letter back untried, to be taken up then. Raises LeaseLost."""
    untried = letter.attempts - 1
    _settle(letter, state=LetterState.WAITING, next_try_at=until, attempts=untried)


def posted(
    letter: Kept, sent: bytes, *, key: DataKey, at: datetime | None = None
) -> None:
    """Record that a paper letter was posted, with its bytes. Raises LeaseLost."""
    left(letter, sent, key=key, at=at)


def abandon(letter: Kept, *, at: datetime | None = None) -> None:
    """Give the letter up, by a person's decision. Raises LeaseLost."""
    _settle(letter, state=LetterState.ABANDONED, settled_at=at)


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after this many attempts."""
    return PAUSES[min(max(attempts, 1), len(PAUSES)) - 1]


def _settle(
    letter: Kept,
    *,
    state: LetterState,
    next_try_at: datetime | None = None,
    sealed_bytes: bytes | None = None,
    settled_at: datetime | None = None,
    attempts: int | None = None,
    answer: str = "",
) -> None:
    with writing():
        as_read = {
            "organisation_id": letter.organisation_id,
            "id": letter.id,
            "state": letter.state,
            "claimed_until": letter.claimed_until,
        }
        settled = rows.update(
            Letter,
            as_read,
            state=state,
            next_try_at=next_try_at,
            claimed_until=None,
            sealed_bytes=sealed_bytes,
            settled_at=settled_at,
            answer=answer,
            failed_at=settled_at if state in NOT_LEFT else None,
            attempts=letter.attempts if attempts is None else attempts,
        )
        if not settled:
            raise LeaseLost

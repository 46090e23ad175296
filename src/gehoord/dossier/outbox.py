"""
The outbox: letters that must leave, in the same commit as what caused them.

Sending is claimed by a conditional update with a lease, so two clocks never
send one letter twice at once; a lease that ran out is tried again with the
same Message-ID.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from gehoord import rows
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ON_ITS_WAY, Letter, LetterState
from gehoord.dossier.seal import canonical

LEASE = timedelta(minutes=10)
AHEAD = timedelta(days=31)
"""Nothing is put off for so long: what is, was put off while the clock was ahead."""
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=4),
)
MESSAGE_ID_BYTES = 16


class LeaseLost(Exception):
    """The lease ran out and someone else has the letter, or it was abandoned."""


@dataclass(frozen=True, kw_only=True)
class NewLetter:
    """
    A letter to be put out, caused by the entry at a position.

    The chain names it in that entry, or in a later one that it comes with: paper
    for a letter that failed.
    """

    position: int
    pin: bytes = field(repr=False)
    comes_with: int | None = None
    on_paper: bool = False
    not_before: datetime | None = None

    @property
    def named_in(self) -> int:
        """Return the position of the entry whose line in the chain names it."""
        return self.comes_with or self.position


@dataclass(frozen=True, kw_only=True)
class Put:
    """A letter with the id and Message-ID it is going to have."""

    id: int
    message_id: str
    letter: NewLetter


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One letter as it stands."""

    organisation_id: int
    id: int
    case_id: int
    position: int
    state: str
    attempts: int
    next_try_at: datetime | None
    claimed_until: datetime | None
    message_id: str
    settled_at: datetime | None
    delayed_at: datetime | None
    sealed_pin: bytes = field(repr=False)
    sealed_bytes: bytes | None = field(repr=False)

    @property
    def is_paper(self) -> bool:
        """Return whether this is a letter on paper; a mail that left was tried."""
        posted = self.state == LetterState.LEFT and not self.attempts
        return posted or self.state == LetterState.PAPER


def prepare(
    letters: Sequence[NewLetter],
    *,
    draw_id: Callable[[], int] = fresh_id,
    draw_token: Callable[[int], str] = secrets.token_hex,
) -> list[Put]:
    """Give each letter its id and Message-ID."""
    return [
        Put(id=draw_id(), message_id=draw_token(MESSAGE_ID_BYTES), letter=letter)
        for letter in letters
    ]


def not_yet_put(letter: NewLetter, *, organisation_id: int, case_id: int) -> Kept:
    """Return a letter as it would stand, were it put out: for who looks beforehand."""
    return Kept(
        organisation_id=organisation_id,
        id=0,
        case_id=case_id,
        position=letter.position,
        state=_first_state(letter),
        attempts=0,
        next_try_at=None,
        claimed_until=None,
        message_id="",
        settled_at=None,
        delayed_at=None,
        sealed_pin=b"",
        sealed_bytes=None,
    )


def put(
    puts: Sequence[Put],
    *,
    organisation_id: int,
    case_id: int,
    key: DataKey,
    now: datetime,
) -> None:
    """Put letters in the outbox. Belongs in the caller's transaction."""
    sealer = key.sealer(Purpose.LETTERS)
    rows.insert(
        Letter,
        [
            {
                "organisation_id": organisation_id,
                "id": new.id,
                "case_id": case_id,
                "position": new.letter.position,
                "state": _first_state(new.letter),
                "next_try_at": _first_try(new.letter, now=now),
                "attempts": 0,
                "message_id": new.message_id,
                "sealed_pin": sealer.seal(
                    new.letter.pin,
                    belongs_to=_pin_bound(
                        organisation_id,
                        new.id,
                        case_id=case_id,
                        position=new.letter.position,
                        message_id=new.message_id,
                    ),
                ),
            }
            for new in puts
        ],
    )


def cases_with_failed(organisation_id: int, *, limit: int = 500) -> list[int]:
    """Return the cases with a letter that could not be delivered by mail."""
    failed = Letter.objects.filter(
        organisation_id=organisation_id,
        state__in=(LetterState.FAILED, LetterState.PAPER),
    )
    ids = failed.order_by("case_id").values_list("case_id", flat=True).distinct()
    return list(ids[:limit])


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
        kept = find(organisation_id, letter_id)
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
    letter: Kept, sent: bytes, *, key: DataKey, at: datetime | None = None
) -> None:
    """
    Record that the letter left, with the exact bytes.

    Belongs in the transaction that appends what became of it. Raises
    LeaseLost.
    """
    bound = _sent_bound(letter.organisation_id, letter.id, letter.message_id)
    sealed = key.sealer(Purpose.LETTERS).seal(sent, belongs_to=bound)
    _settle(letter, state=LetterState.LEFT, sealed_bytes=sealed, settled_at=at)


def fail(letter: Kept, *, at: datetime | None = None) -> None:
    """Record that the letter will not leave by this way. Raises LeaseLost."""
    _settle(letter, state=LetterState.FAILED, settled_at=at)


def delayed(letter: Kept, *, at: datetime) -> None:
    """Record that a server on the way still tries. Changes nothing else."""
    with writing():
        Letter.objects.filter(
            organisation_id=letter.organisation_id, id=letter.id
        ).update(delayed_at=at)


def retry(letter: Kept, *, now: datetime, at_latest: datetime | None = None) -> None:
    """Give the letter back, to be tried after a growing pause. Raises LeaseLost."""
    pause = pause_after(letter.attempts)
    next_try = now + pause
    if at_latest is not None and now < at_latest:
        next_try = min(next_try, at_latest)
    _settle(letter, state=LetterState.WAITING, next_try_at=next_try)


def put_off(letter: Kept, *, until: datetime) -> None:
    """Give the letter back untried, to be taken up then. Raises LeaseLost."""
    _settle(letter, state=LetterState.WAITING, next_try_at=until)


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


def find(organisation_id: int, letter_id: int) -> Kept | None:
    """Return one letter as it stands."""
    row = rows.find(Letter, {"organisation_id": organisation_id, "id": letter_id})
    return as_kept(row) if row is not None else None


def find_by_message_id(organisation_id: int, message_id: str) -> Kept | None:
    """Return the letter that left, or will leave, under this Message-ID token."""
    letters = Letter.objects.filter(
        organisation_id=organisation_id, message_id=message_id
    )
    return next((as_kept(row) for row in letters), None)


def of_case(organisation_id: int, case_id: int) -> list[Kept]:
    """Return the letters of a case, in the order of what caused them."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    letters = rows.every(Letter, mine, order_by="position")
    return [
        as_kept(row) for row in sorted(letters, key=lambda row: (row.position, row.id))
    ]


def before(letter: Kept) -> list[Kept]:
    """Return the letters that earlier entries of its case caused, without their bytes."""
    names = ("id", "position", "state", "message_id", "sealed_pin")
    mine = {"organisation_id": letter.organisation_id, "case_id": letter.case_id}
    return [
        replace(
            letter,
            id=number,
            position=position,
            state=state,
            message_id=message_id,
            sealed_pin=bytes(sealed),
            sealed_bytes=None,
        )
        for number, position, state, message_id, sealed in rows.columns(
            Letter, names, mine, order_by="position"
        )
        if position < letter.position
    ]


def pin(letter: Kept, *, key: DataKey) -> bytes:
    """Return what the letter pins. Raises DoesNotOpen."""
    bound = _pin_bound(
        letter.organisation_id,
        letter.id,
        case_id=letter.case_id,
        position=letter.position,
        message_id=letter.message_id,
    )
    return key.sealer(Purpose.LETTERS).open(letter.sealed_pin, belongs_to=bound)


def sent_bytes(letter: Kept, *, key: DataKey) -> bytes | None:
    """Return the exact bytes that left, or None. Raises DoesNotOpen."""
    if letter.sealed_bytes is None:
        return None
    bound = _sent_bound(letter.organisation_id, letter.id, letter.message_id)
    return key.sealer(Purpose.LETTERS).open(letter.sealed_bytes, belongs_to=bound)


def _settle(
    letter: Kept,
    *,
    state: LetterState,
    next_try_at: datetime | None = None,
    sealed_bytes: bytes | None = None,
    settled_at: datetime | None = None,
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
        )
        if not settled:
            raise LeaseLost


def _first_state(letter: NewLetter) -> LetterState:
    return LetterState.PAPER if letter.on_paper else LetterState.WAITING


def _first_try(letter: NewLetter, *, now: datetime) -> datetime | None:
    return None if letter.on_paper else letter.not_before or now


def as_kept(row: Letter) -> Kept:
    """Return a row of the outbox as a letter."""
    return Kept(
        organisation_id=row.organisation_id,
        id=row.id,
        case_id=row.case_id,
        position=row.position,
        state=row.state,
        attempts=row.attempts,
        next_try_at=row.next_try_at,
        claimed_until=row.claimed_until,
        message_id=row.message_id,
        settled_at=row.settled_at,
        delayed_at=row.delayed_at,
        sealed_pin=bytes(row.sealed_pin),
        sealed_bytes=None if row.sealed_bytes is None else bytes(row.sealed_bytes),
    )


def _pin_bound(
    organisation_id: int,
    letter_id: int,
    *,
    case_id: int,
    position: int,
    message_id: str,
) -> bytes:
    return canonical(
        "letter", organisation_id, letter_id, case_id, position, message_id
    )


def _sent_bound(organisation_id: int, letter_id: int, message_id: str) -> bytes:
    return canonical("letter that left", organisation_id, letter_id, message_id)

"""
The outbox: letters that must leave, in the same commit as what caused them.

How they leave is in `leaving`, and lists of them in `outbox_lists`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Final

from gehoord import rows
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.models import Letter, LetterState
from gehoord.dossier.seal import canonical

MESSAGE_ID_BYTES = 16


@dataclass(frozen=True, kw_only=True)
class NewLetter:
    """
    A letter to be put out, caused by the entry at a position.

    The chain names it in that entry, or in a later one that it comes with: paper
    for a letter that failed, or its place on the page of who cannot be reached.
    """

    position: int
    pin: bytes = field(repr=False)
    comes_with: int | None = None
    on_paper: bool = False
    on_page: bool = False
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
    failed_at: datetime | None
    answer: str
    sealed_pin: bytes = field(repr=False)
    sealed_bytes: bytes | None = field(repr=False)

    @property
    def is_paper(self) -> bool:
        """Return whether this is a letter on paper; a mail that left was tried."""
        posted = self.state == LetterState.LEFT and not self.attempts
        return posted or self.state == LetterState.PAPER


_LISTED: Final = tuple(x.name for x in fields(Kept) if x.name != "sealed_bytes")


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
        failed_at=None,
        answer="",
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


def listed(organisation_id: int, case_id: int) -> list[Kept]:
    """Return the letters of a case in that order, without their bytes."""
    mine = {"organisation_id": organisation_id, "case_id": case_id}
    found = (
        dict(zip(_LISTED, row, strict=True))
        for row in rows.columns(Letter, _LISTED, mine, order_by="position")
    )
    kept = [
        Kept(**{**each, "sealed_pin": bytes(each["sealed_pin"])}, sealed_bytes=None)
        for each in found
    ]
    return sorted(kept, key=lambda each: (each.position, each.id))


def before(letter: Kept) -> list[Kept]:
    """Return the letters that earlier entries of its case caused, without their bytes."""
    there = listed(letter.organisation_id, letter.case_id)
    return [each for each in there if each.position < letter.position]


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
    bound = sent_bound(letter.organisation_id, letter.id, letter.message_id)
    return key.sealer(Purpose.LETTERS).open(letter.sealed_bytes, belongs_to=bound)


def _first_state(letter: NewLetter) -> LetterState:
    if letter.on_page:
        return LetterState.LEFT
    return LetterState.PAPER if letter.on_paper else LetterState.WAITING


def _first_try(letter: NewLetter, *, now: datetime) -> datetime | None:
    still = letter.on_paper or letter.on_page
    return None if still else letter.not_before or now


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
        failed_at=row.failed_at,
        answer=row.answer,
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


def sent_bound(organisation_id: int, letter_id: int, message_id: str) -> bytes:
    """Return what the bytes of a letter that left are bound to."""
    return canonical("letter that left", organisation_id, letter_id, message_id)

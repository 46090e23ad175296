"""
A form being filled in: kept as a sealed arrival from the first answer on.

The browser holds a signed cookie with the number of the arrival and nothing to
read. Filing makes the arrival the case, so a double click is one case.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse

from gehoord.dossier import arrivals, erase, files
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling import unproven
from gehoord.handling.numbers import number_in
from gehoord.procedure.parts import Behalf
from gehoord.procedure.roles import Office, Role, colleague

FORMAT: Final = 1
KEPT: Final = timedelta(days=7)
COOKIE: Final = "draft"
LINK: Final = "draft-link"
RECEIPT_COOKIE: Final = "receipt"
RECEIPT_SHOWN: Final = timedelta(hours=1)
SOMEONE_ELSE: Final = "other"
NOBODY: Final = "nobody"
MOVED: Final = "yes"
FIRST: Final = "0"  # the browser in which a draft began; one that goes on has a number


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What was filled in so far, as typed; empty where nothing was."""

    kind: str = ""
    words: str = field(default="", repr=False)
    subject: str = field(default="", repr=False)
    event_on: str = ""
    discovered_on: str = ""
    ended_on: str = ""
    wish: str = field(default="", repr=False)
    spoken: str = ""
    adviser: str = field(default="", repr=False)
    adviser_name: str = field(default="", repr=False)
    approved: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    for_whom: str = ""
    behalf: str = field(default="", repr=False)
    capacity: str = ""
    email: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    mailbox: str = ""
    own: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # what a file adds
    visited: tuple[str, ...] = ()
    moved: str = ""  # to another browser; then more than one has it
    sent_by: str = ""  # which of those sent it

    @property
    def on_behalf(self) -> Behalf:
        """Return for whom it is handed in; names alone are those of someone else."""
        named = Behalf.ANOTHER if self.behalf.strip() else Behalf.OWN
        return next((each for each in Behalf if each == self.for_whom), named)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the others, one of each line."""
        return tuple(line.strip() for line in self.behalf.split("\n") if line.strip())

    def adviser_in(self, office: Office) -> int | None:
        """Return the number of the adviser that was chosen, if one was."""
        person = colleague(office, number_in(self.adviser))
        return (
            person.number if person and Role.THIRD_PARTY not in person.roles else None
        )


@dataclass(frozen=True, kw_only=True)
class Kept:
    """A draft and the arrival it is kept in; before the first answer in none."""

    draft: Draft = Draft()
    arrived: arrivals.Arrived | None = None
    hand: str = FIRST  # which of the browsers that have it this is

    @property
    def case_id(self) -> int | None:
        """Return the case it has become, if it was sent."""
        arrived = self.arrived
        return arrived.case_id if arrived else None

    @property
    def is_held(self) -> bool:
        """Return whether it was sent, and waits until it is known who sent it."""
        return self.case_id is None and self._was_held

    @property
    def is_sent(self) -> bool:
        """Return whether it was sent: nothing can be changed in it any more."""
        return self.case_id is not None or self.is_held

    @property
    def may_see_receipt(self) -> bool:
        """
        Return whether this browser sent it; on the receipt stands the link to the case.

        Otherwise who begins a form and gives somebody the link would follow their case.
        """
        is_mine = not self.draft.moved or self.draft.sent_by == self.hand
        return self.case_id is not None and is_mine and not self._was_held

    @property
    def _was_held(self) -> bool:
        """Return whether it was held; then who opened its link has the receipt."""
        return self.arrived is not None and unproven.is_held(self.arrived.content)


def find(request: HttpRequest, organisation_id: int, *, now: datetime) -> Kept:
    """Return the draft that this browser is busy with, or an empty one."""
    value, _, hand = _value(request.COOKIES.get(COOKIE, ""), COOKIE, KEPT).partition(
        "/"
    )
    number = _of(value, organisation_id)
    kept = Kept() if number is None else _load(organisation_id, number, now=now)
    return replace(kept, hand=hand or FIRST)


def find_by_link(token: str, organisation_id: int, *, now: datetime) -> Kept:
    """Return the draft that this link leads to, or an empty one."""
    number = _number(token, LINK, organisation_id, KEPT)
    kept = Kept() if number is None else _load(organisation_id, number, now=now)
    return Kept() if kept.is_held else kept


def link_token(arrived: arrivals.Arrived) -> str:
    """Return the secret of a link to a draft, to go on in another browser."""
    return _signed(LINK, f"{arrived.organisation_id}-{arrived.id}")


def moved(found: Kept, *, now: datetime) -> Kept:
    """Return the draft as another browser goes on with it. Raises AlreadyFiled."""
    draft = replace(found.draft, moved=MOVED)
    assert found.arrived is not None
    kept = save(found, draft, found.arrived.organisation_id, now=now)
    return replace(kept, hand=str(fresh_id()))


def sending(kept: Kept, organisation_id: int, *, now: datetime) -> Kept:
    """Write down which browser sends it, where more have it. Raises AlreadyFiled."""
    if not kept.draft.moved:
        return kept
    return save(kept, replace(kept.draft, sent_by=kept.hand), organisation_id, now=now)


def _load(organisation_id: int, number: int, *, now: datetime) -> Kept:
    try:
        arrived = arrivals.load(organisation_id, number)
    except arrivals.NoSuchArrival:
        return Kept()
    if arrived.state is ArrivalState.OPEN and arrived.expires_at <= now:
        return Kept()
    held = unproven.is_held(arrived.content)
    draft = Draft() if held else _read(arrived.content)
    return Kept(draft=draft, arrived=arrived)


def save(kept: Kept, draft: Draft, organisation_id: int, *, now: datetime) -> Kept:
    """
    Keep the draft, sealed. Raises AlreadyFiled when it was sent meanwhile.

    A draft that expired meanwhile begins anew with all that was typed.
    """
    content = _written(draft)
    if kept.arrived is not None:
        try:
            arrivals.save(kept.arrived, content)
            return replace(kept, draft=draft)
        except arrivals.NoSuchArrival:
            pass
    arrived = arrivals.take_in(
        organisation_id,
        content,
        door=Door.WEB,
        received_at=now,
        expires_at=now + KEPT,
    )
    return Kept(draft=draft, arrived=arrived)


def wipe(kept: Kept, *, now: datetime) -> None:
    """Remove the draft with its files and its key."""
    if kept.arrived is None:
        return
    arrivals.set_aside(kept.arrived, expires_at=now)
    erase.remove_expired(kept.arrived.organisation_id, [kept.arrived.id], now=now)


def files_of(kept: Kept) -> list[files.Held]:
    """Return the files that were added."""
    arrived = kept.arrived
    if arrived is None:
        return []
    return files.of_holder(arrived.organisation_id, arrived.id, key=arrived.key)


def remember(answer: HttpResponse, kept: Kept) -> None:
    """Let the browser know the draft again."""
    if kept.arrived is not None:
        hand = "" if kept.hand == FIRST else f"/{kept.hand}"
        which = f"{kept.arrived.organisation_id}-{kept.arrived.id}"
        _give(answer, COOKIE, which + hand, KEPT)


def hand_receipt(answer: HttpResponse, organisation_id: int, case_id: int) -> None:
    """Take the draft from the browser, and let it see the receipt for an hour."""
    let_go(answer)
    _give(answer, RECEIPT_COOKIE, f"{organisation_id}-{case_id}", RECEIPT_SHOWN)


def let_go(answer: HttpResponse) -> None:
    """Take the draft from the browser: it was sent."""
    answer.delete_cookie(COOKIE, samesite="Lax")


def forget(answer: HttpResponse) -> None:
    """Let the browser know nothing of it any more."""
    let_go(answer)
    forget_receipt(answer)


def forget_receipt(answer: HttpResponse) -> None:
    """Let the browser see no receipt any more."""
    answer.delete_cookie(RECEIPT_COOKIE, samesite="Lax")


def receipt_of(request: HttpRequest, organisation_id: int) -> int | None:
    """Return the case whose receipt this browser may see, if any."""
    signed = request.COOKIES.get(RECEIPT_COOKIE, "")
    return _number(signed, RECEIPT_COOKIE, organisation_id, RECEIPT_SHOWN)


def _give(answer: HttpResponse, name: str, value: str, age: timedelta) -> None:
    answer.set_cookie(
        name,
        _signed(name, value),
        max_age=age,
        httponly=True,
        samesite="Lax",
        secure=settings.SECURE,
    )


def _signed(name: str, value: str) -> str:
    return signing.TimestampSigner(salt=name).sign(value)


def _number(signed: str, name: str, organisation_id: int, age: timedelta) -> int | None:
    return _of(_value(signed, name, age), organisation_id)


def _value(signed: str, name: str, age: timedelta) -> str:
    try:
        return signing.TimestampSigner(salt=name).unsign(signed, max_age=age)
    except signing.BadSignature:
        return ""


def _of(value: str, organisation_id: int) -> int | None:
    of, _, number = value.partition("-")
    return int(number) if of == str(organisation_id) else None


def _written(draft: Draft) -> bytes:
    facts = {name: value for name, value in asdict(draft).items() if value}
    return json.dumps({"format": FORMAT, **facts}, ensure_ascii=False).encode()


def _read(content: bytes) -> Draft:
    facts = json.loads(content)
    known = {each.name for each in fields(Draft)}
    given = {name: value for name, value in facts.items() if name in known}
    visited, own = given.get("visited", ()), given.get("own", ())
    pairs = tuple((name, value) for name, value in own)
    return Draft(**{**given, "visited": tuple(visited), "own": pairs})

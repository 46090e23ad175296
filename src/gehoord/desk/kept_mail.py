"""A mail that was kept for a person: who may read it, and what it says."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from django.http import Http404

from gehoord.desk.guard import OPENERS, Desk
from gehoord.desk.recording import Place
from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import Arrived, NoSuchArrival
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling import unproven
from gehoord.handling.mail.parts import ReadMail
from gehoord.handling.mail.reading import read_mail
from gehoord.handling.mail_readers import Concerns, concerns, readers
from gehoord.handling.too_large import Cut, as_read, cut_of
from gehoord.procedure.roles import Office
from gehoord.words.dates import with_time

MOST: Final = 25  # on one page: each is opened to show who wrote
WAITING: Final = (ArrivalState.KEPT, ArrivalState.SORTING)
MARK: Final = b"X-Gehoord-Set-Aside: "
"""Put in front of a mail that was set aside, as mail servers do; holds the reason."""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail that waits for a person, or was set aside."""

    arrived: Arrived = field(repr=False)
    read: ReadMail = field(repr=False)
    when: str
    reason: str = field(repr=False)
    cut: Cut | None = None
    """Of what was too large to be taken apart: what is known of all of it."""

    @property
    def id(self) -> int:
        """Return the number in its address."""
        return self.arrived.id

    @property
    def waits(self) -> bool:
        """Return whether nobody said yet what it is."""
        return self.arrived.state in WAITING

    @property
    def is_sorting(self) -> bool:
        """Return whether it lies in a mailbox that people use for other mail too."""
        return self.arrived.state == ArrivalState.SORTING


def place_of(desk: Desk) -> Place:
    """Return the place, for who may open mail; for others there is no such page."""
    if not desk.opens_mail:
        raise Http404
    return Place.of(desk)


def found(desk: Desk, place: Place, arrival_id: int) -> Mail:
    """Return the mail, or a page that is not there."""
    mail = mail_of(desk, place, arrival_id)
    if mail is None:
        raise Http404
    return mail


def mail_of(desk: Desk, place: Place, arrival_id: int) -> Mail | None:
    """
    Return the mail, when it is for this person to read.

    Whoever it is about does not read it: see `mail_readers`.
    """
    try:
        arrived = arrivals.load(desk.organisation_id, arrival_id)
    except (NoSuchArrival, OverflowError):
        return None
    content, reason = unmarked(arrived.content)
    is_aside = arrived.state == ArrivalState.OPEN and reason is not None
    if arrived.door != Door.MAIL or not (arrived.state in WAITING or is_aside):
        return None
    read = as_read(content)
    about = concerns(desk.organisation_id, read, place.office)
    if not _is_for(desk, place.office, about):
        return None
    return Mail(
        arrived=replace(arrived, content=content),
        read=read,
        when=with_time(arrived.received_at, place.procedure.zone, desk.lang),
        reason=reason or "",
        cut=cut_of(content),
    )


def hidden_from(desk: Desk, arrival_ids: Iterable[int]) -> frozenset[int]:
    """Return which of these mails this person may not know of."""
    office = Place.of(desk).office
    return frozenset(
        each
        for each in arrival_ids
        if not _is_for(desk, office, _about(desk.organisation_id, each, office))
    )


def number_waiting(desk: Desk) -> int:
    """Return how many mails wait for this person: what names them is not counted."""
    if not desk.opens_mail:
        return 0
    waiting = arrivals.kept_for_a_person(desk.organisation_id, limit=MOST)
    if not waiting:
        return 0
    office = place_of(desk).office
    about = (_about(desk.organisation_id, each, office) for each in waiting)
    return sum(_is_for(desk, office, each) for each in about)


@lru_cache(maxsize=1024)
def _about(organisation_id: int, arrival_id: int, office: Office) -> Concerns:
    """Return what a mail is about, read once: it never changes."""
    try:
        arrived = arrivals.load(organisation_id, arrival_id)
    except NoSuchArrival:
        return Concerns(named=frozenset(each.number for each in office))  # just filed
    if arrived.door == Door.WEB:
        held = unproven.load(organisation_id, arrival_id)
        return unproven.concerns(held, office) if held else Concerns(named=frozenset())
    return concerns(organisation_id, read_mail(unmarked(arrived.content)[0]), office)


def _is_for(desk: Desk, office: Office, about: Concerns) -> bool:
    openers = frozenset(
        each.number for each in office if not OPENERS.isdisjoint(each.roles)
    ) | {desk.person.number}
    return desk.person.number in readers(desk.organisation_id, about, openers)


def unmarked(content: bytes) -> tuple[bytes, str | None]:
    """Return the mail as it came, and why it was set aside if it was."""
    if not content.startswith(MARK):
        return content, None
    line, _end, mail = content.partition(b"\r\n")
    try:
        return mail, base64.b64decode(line[len(MARK) :], validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return content, None

"""
A connection to a mailbox: looking, fetching in bounded pieces, and marking.

Only `remove` takes anything away, by number, and never what somebody else
marked as deleted. Whatever goes wrong is raised as MailboxTrouble, by its cause
and without the server's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from ssl import SSLContext
from typing import Any, Final, Protocol

from imap_tools.mailbox import BaseMailBox, MailBox
from imap_tools.utils import encode_folder

from gehoord.mailboxes import trouble
from gehoord.mailboxes.after_greeting import AfterGreeting
from gehoord.mailboxes.answers import MONTHS, answers, moment, number, numbered
from gehoord.mailboxes.grants import TOKENS, Password, Secret
from gehoord.mailboxes.trouble import FAULTS, MailboxTrouble, Trouble
from gehoord.organisation.mailboxes import Way

TIMEOUT_SECONDS: Final = 30.0
SLICE_SECONDS: Final = 1.0  # how soon somebody who waits hears that it must stop
_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_EMPTY = re.compile(rb'BODY\[\](?:<\d+>)? (?:""|NIL)')
JUNK: Final = r"\junk"
PIECE_BYTES: Final = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Access:
    """Where a mailbox is and how to sign in."""

    host: str
    port: int
    way: Way
    user: str
    secret: Secret = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Look:
    """What a folder says of itself."""

    validity: int
    number: int


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What is known of a message before it is fetched."""

    received_at: datetime
    size: int


@contextmanager
def connected(
    access: Access,
    *,
    trust: SSLContext,
    keep: Callable[[Secret], None],
    timeout: float = TIMEOUT_SECONDS,
) -> Iterator[Connection]:
    """
    Connect and sign in; the connection ends with this. Raises MailboxTrouble.

    `keep` is given the secret for next time as soon as a provider replaced the one
    there was: whatever becomes of signing in, the old one may be of no use any more.
    """
    opened = _open(access, trust=trust, timeout=timeout)
    try:
        _sign_in(opened, access, trust=trust, keep=keep)
        yield Connection(opened)
    finally:
        with suppress(*FAULTS):
            opened.logout()
        with suppress(*FAULTS):
            opened.client.shutdown()


def _open(access: Access, *, trust: SSLContext, timeout: float) -> BaseMailBox:
    kind = MailBox if access.way == Way.TLS else AfterGreeting
    try:
        return kind(access.host, access.port, timeout=timeout, ssl_context=trust)
    except FAULTS as error:
        raise MailboxTrouble(trouble.on_the_way(error)) from None


def _sign_in(
    opened: BaseMailBox,
    access: Access,
    *,
    trust: SSLContext,
    keep: Callable[[Secret], None],
) -> None:
    if isinstance(access.secret, Password):
        _try(opened, access.user, access.secret)
        return
    token = TOKENS.current(access.secret, trust=trust)
    if token.grant != access.secret:
        keep(token.grant)
    try:
        opened.xoauth2(access.user, token.token, initial_folder=None)
    except FAULTS as error:
        TOKENS.forget(token.grant)
        cause = trouble.at_sign_in(error, otherwise=Trouble.TOKEN)
        raise MailboxTrouble(cause) from None


def _try(opened: BaseMailBox, user: str, secret: Password) -> None:
    plain = (user + secret.password).isascii()
    sign_in = opened.login if plain else opened.login_utf8
    try:
        sign_in(user, secret.password, initial_folder=None)
    except FAULTS as error:
        cause = trouble.at_sign_in(error, otherwise=Trouble.PASSWORD)
        raise MailboxTrouble(cause) from None


class Vanished(Exception):
    """A message is not there any more: somebody moved it, or threw it away."""


class Stop(Protocol):
    """What ends a waiting."""

    def is_set(self) -> bool:
        """Return whether to stop."""
        ...


class Connection:
    """A mailbox somebody signed in to."""

    def __init__(self, opened: BaseMailBox) -> None:
        """Take the connection."""
        self._opened = opened
        self._can = self._abilities()
        self._junk: dict[str, bool] = {}

    @property
    def can_wait(self) -> bool:
        """Return whether the server says by itself that something came in."""
        return b"IDLE" in self._can

    @property
    def can_move(self) -> bool:
        """Return whether the server moves in one step, so that nothing is deleted."""
        return b"MOVE" in self._can

    def look_into(self, folder: str, *, to_change: bool) -> Look:
        """Open a folder; not to change it, unless asked. Raises MailboxTrouble."""
        try:
            self._opened.folder.set(folder, readonly=not to_change)
            _, exists = self._opened.client.response("EXISTS")
            _, validity = self._opened.client.response("UIDVALIDITY")
            return Look(validity=number(validity), number=number(exists))
        except FAULTS as error:
            raise MailboxTrouble(trouble.in_a_folder(error), folder=folder) from None

    def uids(self, *, least: int, since: date | None = None) -> list[int]:
        """Return the numbers from `least` on, in order."""
        asked = f"UID {least}:*"
        if since is not None:
            asked += (
                f" SINCE {since.day}-{MONTHS[since.month - 1].title()}-{since.year}"
            )
        said = self._ask("SEARCH", asked)
        found = b" ".join(each for each in said if isinstance(each, bytes)).split()
        # A server answers with its last message when there is none that high.
        return sorted(uid for uid in map(int, found) if uid >= least)

    def facts(self, uids: Sequence[int]) -> dict[int, Facts]:
        """Return date and size of those that are there."""
        said = self._ask("FETCH", numbered(uids), "(UID INTERNALDATE RFC822.SIZE)")
        found = {}
        for head, _content in answers(said):
            uid, size, at = _UID.search(head), _SIZE.search(head), moment(head)
            if uid and size and at:
                found[int(uid[1])] = Facts(received_at=at, size=int(size[1]))
        return found

    def raws(self, uids: Sequence[int], *, most_bytes: int) -> dict[int, bytes]:
        """Return the first bytes of those that are there; nothing is marked as read."""
        return self._bodies(uids, f"0.{most_bytes}")

    def pieces(self, uid: int) -> Iterator[bytes]:
        """
        Yield a message piece by piece, to its end: sizes that servers tell are not exact.

        Raises Vanished where it is gone, also half way; nothing is marked as read.
        """
        start = 0
        while piece := self._piece(uid, start):
            yield piece
            start += len(piece)

    def _piece(self, uid: int, start: int) -> bytes:
        """Return what follows from there; nothing at its end."""
        found = self._bodies([uid], f"{start}.{PIECE_BYTES}")
        if uid not in found:
            raise Vanished
        return found[uid]

    def _bodies(self, uids: Sequence[int], part: str) -> dict[int, bytes]:
        said = self._ask("FETCH", numbered(uids), f"(UID BODY.PEEK[]<{part}>)")
        found = {}
        for head, content in answers(said):
            uid = _UID.search(head)
            if uid and content is None and _EMPTY.search(head):
                content = b""  # noqa: PLW2901 - an empty message comes without a literal
            if uid and content is not None:
                found[int(uid[1])] = content
        return found

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Mark as read."""
        self._ask("STORE", numbered(uids), "+FLAGS.SILENT", r"(\Seen)")

    def move(self, uids: Sequence[int], folder: str) -> None:
        """Move to another folder, in one step at the server."""
        self._ask("MOVE", numbered(uids), encode_folder(folder), folder=folder)

    @property
    def can_remove(self) -> bool:
        """Return whether the server removes by number (UIDPLUS), and nothing else."""
        return b"UIDPLUS" in self._can

    def remove(self, uids: Sequence[int]) -> None:
        """
        Remove these for good, and only these: a plain EXPUNGE would take along
        whatever anybody marked as deleted. Source: RFC 4315, 2.1.
        """
        self._ask("STORE", numbered(uids), "+FLAGS.SILENT", r"(\Deleted)")
        self._ask("EXPUNGE", numbered(uids))

    def has_folder(self, folder: str) -> bool:
        """Return whether there is such a folder."""
        try:
            return bool(self._opened.folder.exists(folder))
        except FAULTS as error:
            raise MailboxTrouble(trouble.in_a_folder(error), folder=folder) from None

    def is_junk(self, folder: str) -> bool:
        """Return whether the server puts there what it takes for spam (RFC 6154, 2)."""
        if folder not in self._junk:
            try:
                found = self._opened.folder.list("", folder)
            except FAULTS as error:
                cause = trouble.in_a_folder(error)
                raise MailboxTrouble(cause, folder=folder) from None
            mine = (each.flags for each in found if each.name == folder)
            self._junk[folder] = any(
                flag.lower() == JUNK for flags in mine for flag in flags
            )
        return self._junk[folder]

    def wait(self, seconds: float, *, stop: Stop) -> bool:
        """Wait until something comes in; return whether it did."""
        try:
            self._opened.idle.start()  # type: ignore[no-untyped-call]
            waited = 0.0
            news: list[bytes] = []
            while not news and waited < seconds and not stop.is_set():
                news = self._opened.idle.poll(timeout=SLICE_SECONDS)
                waited += SLICE_SECONDS
            self._opened.idle.stop()  # type: ignore[no-untyped-call]
        except FAULTS as error:
            raise MailboxTrouble(trouble.on_the_way(error)) from None
        return bool(news)

    def _abilities(self) -> frozenset[bytes]:
        """Return what the server can: it may say more to who is signed in."""
        try:
            _, said = self._opened.client.capability()
        except FAULTS as error:
            raise MailboxTrouble(trouble.on_the_way(error)) from None
        return frozenset(b" ".join(each for each in said if each).upper().split())

    def _ask(self, command: str, *arguments: Any, folder: str = "") -> list[Any]:  # noqa: ANN401 - as imaplib takes and gives them
        try:
            answer, said = self._opened.client.uid(command, *arguments)
        except FAULTS as error:
            raise MailboxTrouble(trouble.in_a_folder(error), folder=folder) from None
        if answer != "OK":
            cause = trouble.in_a_folder(ValueError(*said))
            raise MailboxTrouble(cause, folder=folder)
        return list(said)

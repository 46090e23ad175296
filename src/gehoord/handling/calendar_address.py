"""
A calendar fetched from the address that somebody gave: by https, and not from within.

Whoever gives an address chooses whom this machine asks. So nothing is asked of what
is on its own network, unless the setting names that host; what is found to be outside
is what is connected to, and a redirection is held against the same. Source: OWASP,
Server-Side Request Forgery Prevention.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Timer
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

LONGEST: Final = 2_000  # signs of an address
MOST_BYTES: Final = 5 * 1024 * 1024
SECONDS: Final = 10.0  # for one server, from its name to the last byte
REDIRECTIONS: Final = 3
_PIECE: Final = 64 * 1024
_OK: Final = 200
_ELSEWHERE: Final = frozenset({301, 302, 303, 307, 308})
_NOT_FOR_US: Final = frozenset({401, 403, 404, 410})
_TRANSLATED: Final = ip_network("64:ff9b::/96")  # an IPv4 address within (RFC 6052)


class Trouble(StrEnum):
    """What was wrong with reading a calendar; a word here is stored."""

    NOT_HTTPS = "not-https"
    NOT_AN_ADDRESS = "not-an-address"
    WITHIN = "within"
    NOT_REACHED = "not-reached"
    CERTIFICATE = "certificate"
    NOT_FOR_US = "not-for-us"
    NO_ANSWER = "no-answer"
    TOO_LARGE = "too-large"
    NOT_A_CALENDAR = "not-a-calendar"
    TOO_MUCH = "too-much"
    ODD_RULE = "odd-rule"
    KEY = "key"


class CalendarTrouble(Exception):
    """A calendar could not be read, and why."""

    def __init__(self, trouble: Trouble) -> None:
        """Take why."""
        super().__init__(trouble)
        self.trouble = trouble


def checked(said: str) -> str:
    """
    Return an address as it is kept; raises CalendarTrouble where it cannot be asked.

    `webcal` is what programs call a calendar at a web address.
    """
    address = said.strip()
    if address.lower().startswith("webcal://"):
        address = "https" + address[len("webcal") :]
    _split(address)
    return address


def fetch(address: str, *, trust: ssl.SSLContext, inside: Collection[str]) -> bytes:
    """
    Return what is at an address, asked as nobody.

    `inside` names the hosts of one's own network that may be asked.
    Raises CalendarTrouble.
    """
    for _ in range(1 + REDIRECTIONS):
        there = _split(address)
        with _asked(there, trust=trust, inside=inside) as answer:
            if answer.status not in _ELSEWHERE:
                return _content(answer)
            address = urljoin(address, answer.getheader("Location", ""))
    raise CalendarTrouble(Trouble.NO_ANSWER)


def _split(address: str) -> SplitResult:
    try:
        there = urlsplit(address)
        port = there.port or 443
    except ValueError:
        raise CalendarTrouble(Trouble.NOT_AN_ADDRESS) from None
    is_plain = address.isascii() and address.isprintable() and " " not in address
    if there.scheme not in ("http", "https") or not there.hostname:
        raise CalendarTrouble(Trouble.NOT_AN_ADDRESS)
    if there.scheme != "https":
        raise CalendarTrouble(Trouble.NOT_HTTPS)
    if not is_plain or not port or len(address) > LONGEST:
        raise CalendarTrouble(Trouble.NOT_AN_ADDRESS)
    return there


@contextmanager
def _asked(
    there: SplitResult, *, trust: ssl.SSLContext, inside: Collection[str]
) -> Iterator[HTTPResponse]:
    """Lend what a server answers, within the time it has."""
    host, port = there.hostname or "", there.port or 443
    connection = _To(_places(host, port, inside), host, port, trust=trust)
    too_late = Timer(SECONDS, connection.cut_off)
    too_late.start()
    try:
        where = (there.path or "/") + (f"?{there.query}" if there.query else "")
        accepts = {"Accept": "text/calendar", "Accept-Encoding": "identity"}
        connection.request("GET", where, headers={"User-Agent": "Gehoord", **accepts})
        with connection.getresponse() as answer:
            yield answer
        if connection.is_late:  # what was cut off can look as if it had ended
            raise CalendarTrouble(Trouble.NOT_REACHED)
    except ssl.SSLCertVerificationError as error:
        raise CalendarTrouble(Trouble.CERTIFICATE) from error
    except (OSError, HTTPException) as error:
        raise CalendarTrouble(Trouble.NOT_REACHED) from error
    finally:
        too_late.cancel()
        connection.close()


class _To(HTTPSConnection):
    """A connection to one of the places of a host, under the name that was asked."""

    def __init__(
        self, places: list[str], host: str, port: int, *, trust: ssl.SSLContext
    ) -> None:
        super().__init__(host, port, timeout=SECONDS, context=trust)
        self._places = places
        self._trust = trust
        # Kept here too: of an answer without an end `sock` is taken away at once.
        self._open: list[socket.socket] = []
        self.is_late = False

    def connect(self) -> None:
        bare = self._reached()
        self._open.append(bare)
        secured = self._trust.wrap_socket(
            bare, server_hostname=self.host, do_handshake_on_connect=False
        )
        self._open.append(secured)
        self.sock = secured
        if self.is_late:
            self.cut_off()
        secured.do_handshake()

    def _reached(self) -> socket.socket:
        """Connect to the first place that answers. Raises OSError."""
        why = OSError()
        for place in self._places:
            try:
                return socket.create_connection((place, self.port), SECONDS)
            except OSError as error:
                why = error
        raise why

    def close(self) -> None:
        super().close()
        for each in self._open:
            each.close()

    def cut_off(self) -> None:
        """End it from beside: a server that gives a byte now and then ends nothing."""
        self.is_late = True
        for each in self._open:
            with suppress(OSError):  # it is over already, or became the other
                each.shutdown(socket.SHUT_RDWR)


def _content(answer: HTTPResponse) -> bytes:
    if answer.status in _NOT_FOR_US:
        raise CalendarTrouble(Trouble.NOT_FOR_US)
    if answer.status != _OK:
        raise CalendarTrouble(Trouble.NO_ANSWER)
    read = bytearray()
    while piece := answer.read(_PIECE):
        read += piece
        if len(read) > MOST_BYTES:
            raise CalendarTrouble(Trouble.TOO_LARGE)
    if answer.length:  # of what was announced so much did not come
        raise CalendarTrouble(Trouble.NOT_REACHED)
    return bytes(read)


def _places(host: str, port: int, inside: Collection[str]) -> list[str]:
    """Return where a host is: outside, or named as one inside."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise CalendarTrouble(Trouble.NOT_REACHED) from error
    places = [str(each[4][0]) for each in found]
    if host.lower() not in inside and not all(map(_is_outside, places)):
        raise CalendarTrouble(Trouble.WITHIN)
    return list(dict.fromkeys(places))


def _is_outside(place: str) -> bool:
    address = ip_address(place.partition("%")[0])
    if isinstance(address, IPv6Address):
        address = _within(address) or address
    return address.is_global and not address.is_multicast


def _within(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that one of IPv6 leads to, if it does."""
    if address in _TRANSLATED:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)

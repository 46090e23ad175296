"""
`gehoord serve`: answer on the web.

On SQLite one process with many threads, because SQLite has one writer and the
process has one pen; a slow upload then holds up nobody else. The clock and the
readers of mailboxes are threads in there; on PostgreSQL they are processes beside
it. This process only watches over those, so it loads no Django of its own.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, contextmanager
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from granian import Granian
from granian.constants import Interfaces
from granian.http import HTTP1Settings
from granian.log import LogLevels

from gehoord import settings
from gehoord.console import incomplete
from gehoord.console.alone import alone_in
from gehoord.console.beside import kept_running
from gehoord.console.commands import UNREADY, Mistaken

THREADS: Final = 16
OTHER_PORTS: Final = 20
SLOWEST_HEADERS_MS: Final = 10_000
LONGEST_STOP_SECONDS: Final = 10
LOOPBACK: Final = "127.0.0.1"


def run(options: Namespace) -> int:
    """Answer until stopped; refuse a port that is taken and name one that is free."""
    _refuse_to_show_practice(options.address)
    refuse_to_be_overheard()
    if is_taken(options.address, settings.PORT):
        free = free_port(options.address, settings.PORT)
        offer = f" Port {free} is free: PORT={free} gehoord serve." if free else ""
        print(f"Port {settings.PORT} is taken by another program.{offer}")
        return 1
    with alone() as is_alone:
        if not is_alone:
            return 1
        for trouble, way_out in incomplete.troubles():
            print(f"{trouble}\n    {way_out}")
        print(
            f"Gehoord listens on {_listens(options.address, settings.PORT)}, for who "
            f"comes in by {settings.GEHOORD_BASE_URL}. Stop it with Ctrl-C."
        )
        return answer(options.address, settings.PORT)


def _listens(address: str, port: int) -> str:
    """Return the address and port, an IPv6 address in brackets."""
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def answer(address: str, port: int) -> int:
    """
    Answer on this address until stopped, while clock and mailboxes are seen to.

    Return the exit status: the process that answers may find that it cannot, and
    say why (`worker`).
    """
    cannot: list[int] = []
    signal.signal(signal.SIGUSR1, lambda told, _: _stop(cannot, told))
    with kept_running(_beside()):
        Granian(
            "gehoord.console.worker:application",
            address=address,
            port=port,
            interface=Interfaces.WSGI,
            workers=1,
            blocking_threads=THREADS,
            websockets=False,
            log_level=LogLevels.error,
            log_access=False,  # addresses of pages and people stay out of the log
            respawn_failed_workers=True,
            workers_kill_timeout=LONGEST_STOP_SECONDS,
            http1_settings=HTTP1Settings(header_read_timeout=SLOWEST_HEADERS_MS),
        ).serve()
    return UNREADY if cannot else 0


def _stop(cannot: list[int], told: int) -> None:
    cannot.append(told)
    os.kill(os.getpid(), signal.SIGTERM)


def _beside() -> dict[str, list[str]]:
    """Return what runs beside this on PostgreSQL: the clock and the mailboxes."""
    if "postgresql" not in settings.DATABASES["default"]["ENGINE"]:
        return {}
    commands = ["clock"] if settings.PRACTICE else ["clock", "inbox"]
    return {f"gehoord {x}": [sys.executable, "-m", "gehoord", x] for x in commands}


@contextmanager
def alone() -> Iterator[bool]:
    """Keep others from answering, where only one may; say so where another does."""
    if "postgresql" in settings.DATABASES["default"]["ENGINE"]:
        yield True
        return
    with alone_in(settings.GEHOORD_HOME) as is_alone:
        if not is_alone:
            print(
                f"Another process answers from {settings.GEHOORD_HOME}, on another "
                f"port. With SQLite there is one: stop that one first."
            )
        yield is_alone


def refuse_to_be_overheard() -> None:
    """Refuse an address without https, unless only this machine can reach it."""
    base = urlsplit(settings.GEHOORD_BASE_URL)
    if settings.PRACTICE or base.scheme == "https":
        return
    if not is_this_machine(base.hostname or ""):
        raise Mistaken(
            f"GEHOORD_BASE_URL is {settings.GEHOORD_BASE_URL}: what people write there "
            f"can be read by everybody on the way. Let a proxy answer with https, and "
            f"write https:// in GEHOORD_BASE_URL."
        )


def _refuse_to_show_practice(address: str) -> None:
    if settings.PRACTICE and not is_this_machine(address):
        raise Mistaken(
            f"{settings.GEHOORD_HOME} is a practice folder, where anyone who comes by "
            f"can sign in as anyone. It answers on this machine only, so leave out "
            f"--address {address}."
        )


def is_this_machine(address: str) -> bool:
    """Tell whether only this machine can reach the address."""
    try:
        return ip_address(address.strip("[]")).is_loopback
    except ValueError:
        return address == "localhost"


def is_taken(address: str, port: int) -> bool:
    """Tell whether another program answers here already."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with closing(socket.socket(family)) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError:
            return True
    return False


def free_port(address: str, taken: int) -> int | None:
    """Return the next port that is free, or None when the next twenty are taken."""
    following = range(taken + 1, min(taken + 1 + OTHER_PORTS, 65536))
    return next((port for port in following if not is_taken(address, port)), None)


def settle_on(port: int) -> None:
    """Tell the process that answers which port it has."""
    os.environ["PORT"] = str(port)

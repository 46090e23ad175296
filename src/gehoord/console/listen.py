"""
`gehoord listen`: take in mail from a mail server that hands it over.

On this machine LMTP needs no certificate. On any other address a message
travels under TLS or not at all.
"""

from __future__ import annotations

import asyncio
import signal
import socket
import ssl
from argparse import Namespace
from pathlib import Path
from urllib.parse import urlsplit

from gehoord import settings
from gehoord.console.commands import Mistaken
from gehoord.console.serve import is_taken, is_this_machine
from gehoord.dossier.moment import now
from gehoord.inbox.listener import Ear, Handler, Speech, listen


def run(options: Namespace) -> int:
    """Listen until stopped; refuse a port that is taken."""
    trust = _trust()
    is_here = bool(options.socket) or is_this_machine(options.address)
    if not is_here and (trust is None or settings.PRACTICE):
        raise Mistaken(
            f"other machines can reach {options.address}, and mail would travel there "
            f"in clear. Give GEHOORD_LISTEN_CERTIFICATE and GEHOORD_LISTEN_KEY in a "
            f"real installation, or leave out --address."
        )
    if not options.socket and is_taken(options.address, options.port):
        print(
            f"Port {options.port} is taken by another program. Choose another --port."
        )
        return 1
    ear = Ear(
        speech=Speech(options.protocol),
        hostname=urlsplit(settings.GEHOORD_BASE_URL).hostname or "localhost",
        trust=trust,
        tls_only=not is_here,
    )
    with _bound(options) as bound:
        where = options.socket or f"{options.address} port {options.port}"
        print(f"Gehoord takes in mail by {ear.speech.upper()} on {where}.", flush=True)
        asyncio.run(_until_told(Handler(ear, now), bound))
    return 0


async def _until_told(handler: Handler, bound: socket.socket) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop.set)
    await listen(handler, bound, stop)


def _trust() -> ssl.SSLContext | None:
    """Return the certificate to show, or None when none was given."""
    certificate = settings.GEHOORD_LISTEN_CERTIFICATE
    if certificate is None:
        return None
    trust = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        trust.load_cert_chain(certificate, settings.GEHOORD_LISTEN_KEY)
    except (OSError, ssl.SSLError) as error:
        raise Mistaken(
            f"the certificate {certificate} cannot be used "
            f"({type(error).__name__}). Check that both files exist, may be read by "
            f"this account, and belong together."
        ) from None
    return trust


def _bound(options: Namespace) -> socket.socket:
    """Return the socket to listen on; one that a stopped listener left is replaced."""
    if not options.socket:
        family = socket.AF_INET6 if ":" in options.address else socket.AF_INET
        return socket.create_server((options.address, options.port), family=family)
    path = Path(options.socket)
    if path.is_socket():
        path.unlink()
    bound = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    bound.bind(str(path))
    path.chmod(0o660)  # the mail server's account shares the group
    bound.listen()
    return bound

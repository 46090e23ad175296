"""What can be wrong between us and a mailbox, named by its cause."""

from __future__ import annotations

import imaplib
import socket
import ssl
from enum import StrEnum
from typing import Final

from imap_tools.errors import ImapToolsError


class Trouble(StrEnum):
    """Why a mailbox cannot be read; a word here is stored and never changes."""

    NONE = ""
    UNKNOWN_HOST = "unknown-host"
    REFUSED = "refused"
    NO_ANSWER = "no-answer"
    NO_TLS = "no-tls"
    CERTIFICATE = "certificate"
    PASSWORD = "password"  # noqa: S105 - a cause, no password
    TOKEN = "token"  # noqa: S105 - a cause, no token
    TOKEN_SERVER = "token-server"  # noqa: S105 - a cause, no token
    BUSY = "busy"
    NO_FOLDER = "no-folder"
    RIGHTS = "rights"
    CUT_OFF = "cut-off"
    KEEPING = "keeping"
    FAILED = "failed"


class MailboxTrouble(Exception):
    """A mailbox cannot be read now. Holds the cause, and never a server's words."""

    def __init__(self, trouble: Trouble, *, folder: str = "") -> None:
        """Take the cause, and the folder if one is the trouble."""
        super().__init__(str(trouble))
        self.trouble = trouble
        self.folder = folder


FAULTS: Final = (ImapToolsError, imaplib.IMAP4.error, OSError, ValueError, EOFError)
"""What the libraries and the network raise when something is wrong with a mailbox."""

_ON_THE_WAY: Final[tuple[tuple[type[Exception], Trouble], ...]] = (
    (ssl.SSLCertVerificationError, Trouble.CERTIFICATE),
    (ssl.SSLEOFError, Trouble.CUT_OFF),
    (ssl.SSLError, Trouble.NO_TLS),
    (socket.gaierror, Trouble.UNKNOWN_HOST),
    (ConnectionRefusedError, Trouble.REFUSED),
    (imaplib.IMAP4.abort, Trouble.CUT_OFF),
    (EOFError, Trouble.CUT_OFF),
    (ConnectionError, Trouble.CUT_OFF),
    (OSError, Trouble.NO_ANSWER),
)
_OFFERS_NONE: Final = b"TLS not supported"
"""What imaplib says of a server without STARTTLS, as if the line were cut off."""
_BUSY: Final = (b"[UNAVAILABLE]", b"[INUSE]", b"[LIMIT]", b"[SERVERBUG]")
_MISSING: Final = (b"[NONEXISTENT]", b"[TRYCREATE]", b"doesn't exist", b"not exist")


def on_the_way(error: Exception) -> Trouble:
    """Return why there is no connection: the first kind that it is."""
    if _says(error, (_OFFERS_NONE,)):
        return Trouble.NO_TLS
    kinds = (trouble for kind, trouble in _ON_THE_WAY if isinstance(error, kind))
    return next(kinds, Trouble.NO_TLS)


def at_sign_in(error: Exception, *, otherwise: Trouble) -> Trouble:
    """Return why the server does not let us in; `otherwise` when it just refused."""
    if isinstance(error, imaplib.IMAP4.abort | OSError | EOFError):
        return on_the_way(error)
    return Trouble.BUSY if _says(error, _BUSY) else otherwise


def in_a_folder(error: Exception) -> Trouble:
    """Return why a folder cannot be looked into."""
    if isinstance(error, imaplib.IMAP4.abort | OSError | EOFError):
        return on_the_way(error)
    if _says(error, _BUSY):
        return Trouble.BUSY
    return Trouble.NO_FOLDER if _says(error, _MISSING) else Trouble.RIGHTS


def _says(error: Exception, words: tuple[bytes, ...]) -> bool:
    said = repr(getattr(error, "command_result", error.args)).encode().lower()
    return any(word.lower() in said for word in words)

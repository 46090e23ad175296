"""Letters that would have left: a folder of mails, readable in the browser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

FOLDER: Final = "letterbox"
MOST: Final = 300  # letters in the list, the newest
OWN_ADDRESS: Final = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something sent along with a letter."""

    number: int
    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One letter as it lies in the letterbox."""

    name: str
    to: str
    subject: str
    at: datetime | None
    text: str = field(default="", repr=False)
    html: str = field(default="", repr=False)
    parts: tuple[Part, ...] = field(default=(), repr=False)


def letters(home: Path) -> tuple[Mail, ...]:
    """Return the letters without their contents, the newest first."""
    files = sorted(_files(home).values(), key=lambda file: file.stat().st_mtime_ns)
    read = [_headed(file) for file in files[-MOST:]]
    return tuple(reversed(read))


def letter(home: Path, name: str) -> Mail | None:
    """Return one letter with its contents, or None when it does not lie here."""
    file = _files(home).get(name)
    return None if file is None else _whole(file)


def with_this_address(words: str, address: str) -> str:
    """Return the words with links of an earlier start leading to this one."""
    return OWN_ADDRESS.sub(address, words)


def _files(home: Path) -> dict[str, Path]:
    return {file.stem: file for file in (home / FOLDER).glob("*.eml")}


def _headed(file: Path) -> Mail:
    with file.open("rb") as opened:
        message = BytesParser(policy=policy.default).parse(opened, headersonly=True)
    return _mail(file, message)


def _whole(file: Path) -> Mail:
    message = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
    text = message.get_body(("plain",))
    html = message.get_body(("html",))
    return _mail(
        file,
        message,
        text="" if text is None else text.get_content(),
        html="" if html is None else html.get_content(),
        parts=_parts(message),
    )


def _mail(
    file: Path,
    message: EmailMessage,
    *,
    text: str = "",
    html: str = "",
    parts: tuple[Part, ...] = (),
) -> Mail:
    dated = message["Date"]
    return Mail(
        name=file.stem,
        to=str(message["To"] or ""),
        subject=str(message["Subject"] or ""),
        at=parsedate_to_datetime(str(dated)) if dated else None,
        text=text,
        html=html,
        parts=parts,
    )


def _parts(message: EmailMessage) -> tuple[Part, ...]:
    return tuple(
        Part(
            number=number,
            name=part.get_filename() or f"{number}",
            media_type=part.get_content_type(),
            content=_bytes(part),
        )
        for number, part in enumerate(message.iter_attachments(), 1)
    )


def _bytes(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""

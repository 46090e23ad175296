"""What the practice firm posted: letters lie as files in its letterbox."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import SMTP
from typing import Final

from tests.browser.serving import Practice

WITHIN: Final = 30  # seconds; the clock goes round every two
LINK: Final = re.compile(r"/desk/part/\w+")
CODE: Final = re.compile(r"\b\d{6}\b")


def links_to(whom: str, practice: Practice) -> list[str]:
    """Return the links that letters brought them, each once, in order of the files."""
    found = (LINK.search(words) for words in _to(whom, practice))
    return list(dict.fromkeys(each[0] for each in found if each))


def codes_to(whom: str, practice: Practice) -> list[str]:
    """Return the codes that were sent to them, the first in front."""
    found = (CODE.search(words) for words in _to(whom, practice, named="memo-*"))
    return [each[0] for each in found if each]


def code_after(before: list[str], whom: str, practice: Practice) -> str:
    """Return the code that was sent to them after these, as soon as it is there."""
    until = time.monotonic() + WITHIN
    while time.monotonic() < until:
        if fresh := codes_to(whom, practice)[len(before) :]:
            return fresh[-1]
        time.sleep(0.1)
    raise AssertionError(whom)


def _to(whom: str, practice: Practice, named: str = "*") -> Iterator[str]:
    """Yield the words of what was sent to them, what was sent first in front."""
    box = (practice.home / "letterbox").glob(f"{named}.eml")
    for path in sorted(box, key=lambda each: each.stat().st_mtime_ns):
        mail = message_from_bytes(path.read_bytes(), policy=SMTP)
        body = mail.get_body(("plain",))
        if mail["To"] == whom and body is not None:
            yield body.get_content()

"""The letters that really left: read from the mails in the letterbox of a practice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

from gehoord.dossier import outbox, store
from gehoord.handling.derived import read_pin
from gehoord.procedure.roles import COMPLAINANT
from tests.stories.browser import REAL, found


@dataclass(frozen=True, kw_only=True)
class Mail:
    """One mail that left, and which notice it was to whom."""

    notice: str
    to: str  # complainant or staff:<number>
    position: int
    message: EmailMessage = field(repr=False)

    @property
    def address(self) -> str:
        return str(self.message["To"])

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def reply_to(self) -> str:
        return str(self.message["Reply-To"])

    @property
    def message_id(self) -> str:
        return str(self.message["Message-ID"])

    @property
    def text(self) -> str:
        """What it says, each paragraph on one line."""
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content())

    @property
    def flat(self) -> str:
        """What it says as one line, however it was folded."""
        return " ".join(self.text.split())

    @property
    def link(self) -> str:
        """The path of the reader's own link."""
        return urlsplit(found(r"https?://\S+/follow/\S+", self.text)).path

    @property
    def code(self) -> str:
        return found(r"Uw code is (\d{6})", self.text)

    @property
    def attached(self) -> list[str]:
        return [str(x.get_filename()) for x in self.message.iter_attachments()]


class Letterbox:
    """All mails that left so far, in the order of what caused them."""

    def __init__(self, folder: Path, organisation_id: int) -> None:
        self._folder, self._organisation_id = folder, organisation_id
        self._seen: set[str] = set()
        self.mails: list[Mail] = []

    def empty(self) -> None:
        """Take out what came in since, as the postman left it."""
        # Mails to staff that tell of no case are tested at the desk.
        new = [
            each
            for each in self._folder.glob("*.eml")
            if each.stem not in self._seen and not each.stem.startswith("memo-")
        ]
        self._seen |= {each.stem for each in new}
        found_now = [self._read(each) for each in new]
        self.mails += sorted(found_now, key=lambda x: (x.position, x.notice, x.to))

    def to(self, who: str) -> list[Mail]:
        return [each for each in self.mails if each.to == who]

    def last(self, notice: str, who: str = COMPLAINANT) -> Mail:
        mine = [each for each in self.to(who) if each.notice == notice]
        assert mine, (
            f"no {notice} to {who}, but {[(x.notice, x.to) for x in self.mails]}"
        )
        return mine[-1]

    @property
    def witness(self) -> str | None:
        """The register head that the last letter printed."""
        printed = (re.findall(r"\b[0-9a-f]{64}\b", x.text) for x in self.mails[::-1])
        return next((each[0] for each in printed if each), None)

    def _read(self, file: Path) -> Mail:
        letter = outbox.find_by_message_id(self._organisation_id, file.stem)
        assert letter is not None
        key = store.load(self._organisation_id, letter.case_id).key
        pin = read_pin(outbox.pin(letter, key=key))
        message = message_from_bytes(file.read_bytes(), policy=policy.default)
        assert isinstance(message, EmailMessage)
        assert not re.search(REAL, str(message)), f"a real name in a {pin.notice}"
        return Mail(
            notice=pin.notice, to=pin.to, position=letter.position, message=message
        )

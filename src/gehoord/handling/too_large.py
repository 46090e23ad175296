"""
A message that is larger than is taken apart: kept for a person, and its sender told.

What is kept of it for reading is an excerpt, with a line in front that says how large
it was; all of it lies sealed beside that as a file, unless it was larger than is kept
at all. The mail to its sender says nothing of what was in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from gehoord.dossier import arrivals, files
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.files import Held
from gehoord.dossier.keys import DataKey, KeyTrouble
from gehoord.dossier.seal import DoesNotOpen
from gehoord.handling import memos
from gehoord.handling.mail import LIMITS, ReadMail, read_mail
from gehoord.handling.mail.files import MAIL
from gehoord.handling.uploads import Taken
from gehoord.procedure.parts import FileRef

MEMO: Final = "too-large"
"""To its sender, where it was larger than is kept at all."""
MEMO_KEPT: Final = "large-kept"
"""To its sender, where all of it is kept and a person looks at it."""
MEMOS: Final = frozenset({MEMO, MEMO_KEPT})
MEGABYTE: Final = 1024 * 1024
MOST_KEPT_BYTES: Final = 150 * MEGABYTE
"""The largest message that is kept: as large as the largest providers send."""
NAME: Final = "bericht.eml"
_MARK: Final = b"X-Gehoord-Excerpt-Of: "
_WHOLE: Final = b"whole"
_OWED: Final = b"owed"


@dataclass(frozen=True, kw_only=True)
class Cut:
    """What is known of a message of which only an excerpt is here to be read."""

    size: int
    """Of all of it, in bytes."""
    is_whole: bool
    """Whether all of it is kept, as a file."""
    is_owed: bool
    """Whether its sender is to be told once somebody says that it is a reaction."""

    @property
    def megabytes(self) -> int:
        """Return its size in whole megabytes, never less than it is."""
        return -(-self.size // MEGABYTE)


@dataclass(frozen=True, kw_only=True)
class Told:
    """Who is told, and in which language as far as that can be seen."""

    address: str = field(repr=False)
    language: str


def marked(excerpt: bytes, cut: Cut) -> bytes:
    """Return the excerpt with the line in front that says what it is."""
    facts = [str(cut.size).encode("ascii")]
    facts += [_WHOLE] * cut.is_whole + [_OWED] * cut.is_owed
    return _MARK + b" ".join(facts) + b"\r\n" + excerpt


def cut_of(content: bytes) -> Cut | None:
    """Return what is known of an excerpt; None of a message that is all there."""
    if not content.startswith(_MARK):
        return None
    size, *facts = content[len(_MARK) :].partition(b"\r\n")[0].split()
    if not size.isdigit():
        return None  # somebody else wrote such a line
    return Cut(size=int(size), is_whole=_WHOLE in facts, is_owed=_OWED in facts)


def as_read(content: bytes) -> ReadMail:
    """Return what a message says; of an excerpt no file, for each may be cut off."""
    read = read_mail(content)
    return read if cut_of(content) is None else replace(read, attachments=())


def original(arrived: Arrived) -> Held | None:
    """Return the file in which all of it lies; None where it does not."""
    cut = cut_of(arrived.content)
    if cut is None or not cut.is_whole:
        return None
    held = files.of_holder(arrived.organisation_id, arrived.id, key=arrived.key)
    return next((each for each in held if each.media_type == MAIL), None)


def refs(arrived: Arrived) -> tuple[FileRef, ...]:
    """Return all of it as an act names it, where the message becomes the case."""
    held = original(arrived)
    if held is None:
        return ()
    ref = FileRef(
        id=held.id, name=held.name, media_type=held.media_type, size=held.size
    )
    return (ref,)


def for_case(arrived: Arrived, case_id: int, *, key: DataKey) -> list[Taken]:
    """
    Return all of it as a file of a case that it is put with, sealed for that.

    Nothing, where there is none. What `forget_original` removes is the first one.
    """
    held = original(arrived)
    if held is None:
        return []
    written = files.write(
        arrived.organisation_id,
        case_id,
        files.open_file(held, key=arrived.key),
        key=key,
        most_bytes=MOST_KEPT_BYTES,
    )
    return [Taken(written=written, name=held.name, media_type=held.media_type)]


def forget_original(arrived: Arrived) -> None:
    """Remove all of it from what came in: the case that it is put with has it now."""
    held = original(arrived)
    if held is not None:
        files.remove(arrived.organisation_id, [held.id])


def tell(
    organisation_id: int, arrival_id: int, *, is_whole: bool, now: datetime
) -> None:
    """Put out the mail to its sender. Belongs in the commit that says that it may."""
    kind = MEMO_KEPT if is_whole else MEMO
    facts = {"arrival": arrival_id}
    memos.queue(organisation_id, None, kind=kind, facts=facts, now=now)


def tell_if_owed(arrived: Arrived, *, now: datetime) -> None:
    """Tell its sender after all: somebody said that it is a reaction."""
    cut = cut_of(arrived.content)
    if cut is not None and cut.is_owed:
        tell(arrived.organisation_id, arrived.id, is_whole=cut.is_whole, now=now)


def most_megabytes(kind: str) -> int:
    """Return the limit that a mail to a sender names."""
    most = LIMITS.raw_bytes if kind == MEMO_KEPT else MOST_KEPT_BYTES
    return most // MEGABYTE


def whom(organisation_id: int, arrival_id: int) -> Told | None:
    """Return who is told; nobody when what was kept of it is gone."""
    try:
        mail = read_mail(arrivals.load(organisation_id, arrival_id).content)
    except (arrivals.NoSuchArrival, DoesNotOpen, KeyTrouble):
        return None
    if not mail.sender.address:
        return None
    return Told(address=mail.sender.address, language=mail.language)

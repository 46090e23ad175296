"""
A message too large to be taken apart: kept whole, sealed as it comes in, for a person.

It never lies in memory as a whole, nor anywhere in clear. What can be read of it is an
excerpt. Its file is durable before the commit that says it is there, so that whoever
brought it is told so after both; cut off before, nothing of it counts, and it comes
again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from gehoord.dossier import arrivals, files
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey
from gehoord.dossier.lock import writing
from gehoord.dossier.models import ArrivalState, SeenAs
from gehoord.handling import threads, too_large
from gehoord.handling.mail import read_mail
from gehoord.handling.mail.excerpt import Excerpt
from gehoord.handling.mail.files import MAIL
from gehoord.handling.scanning import first_state
from gehoord.handling.too_large import MOST_KEPT_BYTES, NAME, Cut
from gehoord.inbox.fingerprints import Digest
from gehoord.inbox.incoming import AlsoKept, Incoming
from gehoord.inbox.receive import is_answerable
from gehoord.mailboxes import seen


@dataclass(frozen=True, kw_only=True)
class Large:
    """A message that is too large, and what is known of it before it is read."""

    organisation_id: int
    received_at: datetime
    now: datetime
    is_for_us: bool
    """Whether it is surely meant for us; otherwise a person says first what it is."""
    is_suspected: bool = False
    """Whether it lies where a server puts what it takes for spam."""
    also: AlsoKept | None = field(default=None, repr=False)


class _Stream:
    """What passes by while it is sealed: its excerpt, its hash, its size."""

    def __init__(self) -> None:
        self.excerpt, self.summed, self.size = Excerpt(), Digest(), 0

    def watched(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self.excerpt.add(piece)
            self.summed.add(piece)
            self.size += len(piece)
            yield piece


def keep(pieces: Iterable[bytes], large: Large) -> SeenAs:
    """
    Keep all of it, and return what it counts as.

    Raises TooLarge where it is larger than is kept at all, and KeyTrouble,
    DatabaseError and OSError when it cannot be kept now: nothing is left then.
    """
    stream, arrival_id, key = _Stream(), fresh_id(), DataKey.fresh()
    written = files.write(
        large.organisation_id,
        arrival_id,
        stream.watched(pieces),
        key=key,
        most_bytes=MOST_KEPT_BYTES,
    )

    def also(arrived_as: int, seen_as: SeenAs) -> None:
        files.record(written, name=NAME, media_type=MAIL, key=key, state=first_state())
        if large.also is not None:
            large.also(arrived_as, seen_as)

    message = _message(large, stream)
    try:
        return _settled(
            replace(message, also=also), large, stream, arrival_id=arrival_id, key=key
        )
    finally:
        # Of what came in before nothing is kept twice.
        _remove_without_row(large.organisation_id, written.id)


def keep_head(pieces: Iterable[bytes], size: int, large: Large) -> SeenAs:
    """Keep what can be read of it: it is larger than is kept at all. As `keep`."""
    stream = _Stream()
    for _ in stream.watched(pieces):
        pass
    message = _message(large, stream)
    return _settled(message, large, stream, size=size)


def _message(large: Large, stream: _Stream) -> Incoming:
    return Incoming(
        organisation_id=large.organisation_id,
        raw=stream.excerpt.content,
        fingerprint=arrivals.fingerprint(large.organisation_id, stream.summed.done()),
        now=large.now,
        received_at=large.received_at,
        also=large.also,
    )


def _settled(  # noqa: PLR0913 - what is known once it was read
    message: Incoming,
    large: Large,
    stream: _Stream,
    *,
    size: int | None = None,
    arrival_id: int | None = None,
    key: DataKey | None = None,
) -> SeenAs:
    if seen.is_no_reaction(message.organisation_id, message.fingerprint):
        return SeenAs.DUPLICATE
    sorts = not large.is_for_us and _carries_no_secret(message)
    state = ArrivalState.SORTING if sorts else ArrivalState.KEPT
    counts_as = SeenAs.SORTING if sorts else SeenAs.KEPT
    answers = not large.is_suspected and is_answerable(message)
    tells = answers and large.is_for_us
    cut = Cut(
        size=size or stream.size, is_whole=size is None, is_owed=answers and not tells
    )
    marked = replace(message, raw=too_large.marked(message.raw, cut))
    try:
        with writing():
            arrived = marked.arrive(
                state=state, arrival_id=arrival_id, key=key, seen_as=counts_as
            )
            if tells:
                too_large.tell(
                    message.organisation_id,
                    arrived.id,
                    is_whole=cut.is_whole,
                    now=message.now,
                )
    except arrivals.SeenBefore:
        return SeenAs.DUPLICATE
    return counts_as


def _carries_no_secret(message: Incoming) -> bool:
    mail = read_mail(message.raw)
    return threads.thread_of(message.organisation_id, mail) is None


def _remove_without_row(organisation_id: int, file_id: int) -> None:
    if not files.has_row(organisation_id, file_id):
        files.remove(organisation_id, [file_id])

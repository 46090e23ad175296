"""
Files that come with an arrival or are added to a case.

Content lies sealed in `<home>/files/<organisation>/<xx>/<id>`, durable before
its row is committed, so that a row never lacks its file. What has no row for
a day is swept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db.models import Max

from gehoord import rows
from gehoord.dossier.chunks import SEALED_CHUNK_BYTES, Binding, Writer, opened
from gehoord.dossier.disk import make_folder, sync_folder
from gehoord.dossier.identifiers import fresh_id
from gehoord.dossier.keys import DataKey, Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import File, FileState
from gehoord.dossier.seal import DoesNotOpen, canonical

HEAD_BYTES = 4096
ORPHAN_AFTER = timedelta(days=1)
STAGED_FOR = timedelta(days=7)  # as long as a form that is being filled in


class TooLarge(Exception):
    """The content is larger than is taken."""


class NoSuchFile(Exception):
    """There is no such file, or no longer."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """Content that lies safely on disk and waits for its row."""

    organisation_id: int
    holder_id: int
    id: int
    size: int
    padded: int
    head: bytes = field(repr=False)  # the first bytes, from which to tell its kind


@dataclass(frozen=True, kw_only=True)
class Held:
    """One file, with its sealed facts opened."""

    organisation_id: int
    holder_id: int
    id: int
    number: int
    state: FileState
    name: str = field(repr=False)
    media_type: str
    size: int


def write(
    organisation_id: int,
    holder_id: int,
    content: Iterable[bytes],
    *,
    key: DataKey,
    most_bytes: int,
) -> Written:
    """
    Seal content to disk as it streams in, durably; outside any transaction.

    Raises TooLarge; nothing is left behind then.
    """
    file_id = fresh_id()
    binding = Binding(
        organisation_id=organisation_id, holder_id=holder_id, file_id=file_id
    )
    writer, head = Writer(key, binding), bytearray()
    path = _path(organisation_id, file_id)
    make_folder(path.parent)
    temporary = path.with_name(f".{path.name}.new")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            for chunk in writer.sealed(_watched(content, head, most_bytes=most_bytes)):
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return Written(
        organisation_id=organisation_id,
        holder_id=holder_id,
        id=file_id,
        size=writer.size,
        padded=writer.padded,
        head=bytes(head),
    )


def record(
    written: Written,
    *,
    name: str,
    media_type: str,
    key: DataKey,
    state: FileState = FileState.KEPT,
) -> Held:
    """Give written content its row, with the next number its holder has free."""
    with writing():
        beside = File.objects.filter(
            organisation_id=written.organisation_id, holder_id=written.holder_id
        )
        number = (beside.aggregate(Max("number"))["number__max"] or 0) + 1
        held = Held(
            organisation_id=written.organisation_id,
            holder_id=written.holder_id,
            id=written.id,
            number=number,
            state=state,
            name=name,
            media_type=media_type,
            size=written.size,
        )
        File.objects.bulk_create(
            [
                File(
                    organisation_id=held.organisation_id,
                    id=held.id,
                    holder_id=held.holder_id,
                    number=number,
                    sealed_facts=key.sealer(Purpose.FILES).seal(
                        _framed(held),
                        belongs_to=_bound(
                            held.organisation_id, held.holder_id, held.id
                        ),
                    ),
                    size=written.padded,
                    state=state,
                )
            ]
        )
    return held


def of_holder(organisation_id: int, holder_id: int, *, key: DataKey) -> list[Held]:
    """Return the files of an arrival or case, in order. Raises DoesNotOpen."""
    where = {"organisation_id": organisation_id, "holder_id": holder_id}
    return [_held(row, key=key) for row in rows.every(File, where, order_by="number")]


def find(organisation_id: int, file_id: int, *, key: DataKey) -> Held:
    """Return one file. Raises NoSuchFile, DoesNotOpen."""
    row = File.objects.filter(organisation_id=organisation_id, id=file_id).first()
    if row is None:
        raise NoSuchFile
    return _held(row, key=key)


def open_file(held: Held, *, key: DataKey) -> Iterator[bytes]:
    """
    Yield the content of a file, each chunk verified before it leaves.

    Raises DoesNotOpen when it was cut short, extended or changed.
    """
    binding = Binding(
        organisation_id=held.organisation_id, holder_id=held.holder_id, file_id=held.id
    )
    path = _path(held.organisation_id, held.id)
    yield from opened(_chunks(path), key=key, binding=binding, size=held.size)


def keep(held: Held, state: FileState = FileState.KEPT) -> None:
    """Mark a staged file as part of what it came with."""
    with writing():
        File.objects.filter(organisation_id=held.organisation_id, id=held.id).update(
            state=state
        )


def waiting(organisation_id: int, *, after: int, limit: int) -> list[tuple[int, int]]:
    """
    Return files that wait for the virus scanner, each with its holder.

    Those behind the one tried last, and then from the beginning: what cannot be
    scanned is tried in its turn, and keeps no other from being so.
    """
    all_waiting = File.objects.filter(
        organisation_id=organisation_id, state=FileState.WAITING
    ).order_by("id")
    found = all_waiting.values_list("id", "holder_id")
    behind = list(found.filter(id__gt=after)[:limit])
    return behind + list(found.filter(id__lte=after)[: limit - len(behind)])


def judged(organisation_id: int, file_id: int, state: FileState) -> int:
    """Say what the scanner found of a file that waits; return 1 when it did wait."""
    with writing():
        return File.objects.filter(
            organisation_id=organisation_id, id=file_id, state=FileState.WAITING
        ).update(state=state)


def remove(organisation_id: int, file_ids: Iterable[int]) -> None:
    """Remove files: content first, then rows, so that a crash repeats it."""
    ids = list(file_ids)
    for file_id in ids:
        path = _path(organisation_id, file_id)
        if path.exists():
            path.unlink()
            sync_folder(path.parent)
    with writing():
        File.objects.filter(organisation_id=organisation_id, id__in=ids).delete()


def on_disk(organisation_id: int) -> Iterator[tuple[int | None, Path]]:
    """Yield each file that lies on disk; None for one half written."""
    folder = settings.GEHOORD_HOME / "files" / str(organisation_id)
    for path in sorted(folder.glob("*/*")):
        yield (None if path.name.startswith(".") else int(path.name, 16)), path


def sweep(organisation_id: int, *, now: datetime) -> int:
    """
    Remove what lies on disk without a row for a day; return how many.

    So goes what was added to a form that was never sent: nobody gave us that.
    """
    swept = 0
    for file_id, path in on_disk(organisation_id):
        age = timedelta(seconds=now.timestamp() - path.stat().st_mtime)
        if age <= ORPHAN_AFTER:
            continue
        known = File.objects.filter(organisation_id=organisation_id, id=file_id or 0)
        row = known.first()
        if row is None:
            path.unlink(missing_ok=True)
            swept += 1
        elif row.state == FileState.STAGED and age > STAGED_FOR:
            remove(organisation_id, [row.id])
            swept += 1
    return swept


def has_row(organisation_id: int, file_id: int) -> bool:
    """Return whether somebody was given this file: without a row it is nobody's."""
    mine = {"organisation_id": organisation_id, "id": file_id}
    return bool(rows.columns(File, ("id",), mine, order_by="id"))


def exists_on_disk(organisation_id: int, file_id: int) -> bool:
    """Return whether the content of a file lies on disk."""
    return _path(organisation_id, file_id).is_file()


def _path(organisation_id: int, file_id: int) -> Path:
    name = f"{file_id:016x}"
    home: Path = settings.GEHOORD_HOME
    return home / "files" / str(organisation_id) / name[-2:] / name


def _watched(
    content: Iterable[bytes], head: bytearray, *, most_bytes: int
) -> Iterator[bytes]:
    size = 0
    for part in content:
        size += len(part)
        if size > most_bytes:
            raise TooLarge
        if len(head) < HEAD_BYTES:
            head += part[: HEAD_BYTES - len(head)]
        yield part


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while chunk := file.read(SEALED_CHUNK_BYTES):
                yield chunk
    except FileNotFoundError as error:
        raise DoesNotOpen from error


def _held(row: File, *, key: DataKey) -> Held:
    facts = key.sealer(Purpose.FILES).open(
        bytes(row.sealed_facts),
        belongs_to=_bound(row.organisation_id, row.holder_id, row.id),
    )
    size, number, media_type, name = json.loads(facts)
    if number != row.number:
        raise DoesNotOpen
    return Held(
        organisation_id=row.organisation_id,
        holder_id=row.holder_id,
        id=row.id,
        number=number,
        state=FileState(row.state),
        name=name,
        media_type=media_type,
        size=size,
    )


def _framed(held: Held) -> bytes:
    facts = [held.size, held.number, held.media_type, held.name]
    return json.dumps(facts).encode("ascii")


def _bound(organisation_id: int, holder_id: int, file_id: int) -> bytes:
    return canonical("file", organisation_id, holder_id, file_id)

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gehoord.dossier import files
from gehoord.dossier.arrivals import Arrived
from gehoord.dossier.files import Held, NoSuchFile, TooLarge, Written
from gehoord.dossier.models import File, FileState
from gehoord.dossier.seal import DoesNotOpen
from tests.dossier.making import arrive, file_case

pytestmark = pytest.mark.django_db

PHOTO = b"\x89PNG" + bytes(range(256)) * 600
MOST = 20_000_000


def write(arrived: Arrived, content: bytes = PHOTO) -> Written:
    parts = [content[at : at + 30_000] for at in range(0, len(content), 30_000)]
    return files.write(
        arrived.organisation_id, arrived.id, parts, key=arrived.key, most_bytes=MOST
    )


def take_in(arrived: Arrived, name: str = "tuinkabouter.png") -> Held:
    return files.record(
        write(arrived), name=name, media_type="image/png", key=arrived.key
    )


def only_file(home: Path) -> Path:
    (path,) = (home / "files").glob("*/*/*")
    return path


def test_a_file_comes_back_as_it_came_in(organisation: int, home: Path) -> None:
    arrived = arrive(organisation)

    held = take_in(arrived)

    (read,) = files.of_holder(organisation, arrived.id, key=arrived.key)
    assert read == held
    assert read.name == "tuinkabouter.png"
    assert read.size == len(PHOTO)
    assert b"".join(files.open_file(read, key=arrived.key)) == PHOTO
    assert PHOTO[:64] not in only_file(home).read_bytes()
    assert only_file(home).stat().st_mode & 0o077 == 0


def test_the_first_bytes_tell_what_kind_of_file_it_is(organisation: int) -> None:
    written = write(arrive(organisation))

    assert written.head == PHOTO[:4096]


def test_the_files_of_a_draft_are_the_files_of_its_case(organisation: int) -> None:
    arrived = arrive(organisation)
    take_in(arrived, "one.png")
    take_in(arrived, "two.png")

    opened = file_case(organisation, arrived=arrived)

    held = files.of_holder(organisation, opened.case_id, key=opened.key)
    assert [(each.number, each.name) for each in held] == [
        (1, "one.png"),
        (2, "two.png"),
    ]


def test_a_file_that_is_too_large_leaves_nothing_behind(
    organisation: int, home: Path
) -> None:
    arrived = arrive(organisation)

    with pytest.raises(TooLarge):
        files.write(organisation, arrived.id, [PHOTO], key=arrived.key, most_bytes=1000)

    assert list((home / "files").glob("*/*/*")) == []


def test_an_upload_that_breaks_off_leaves_nothing_behind(
    organisation: int, home: Path
) -> None:
    arrived = arrive(organisation)

    def broken() -> Iterator[bytes]:
        yield PHOTO
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        files.write(
            organisation, arrived.id, broken(), key=arrived.key, most_bytes=MOST
        )

    assert list((home / "files").glob("*/*/*")) == []


@pytest.mark.parametrize(
    "tamper",
    [
        lambda content: content[:-1],
        lambda content: content[: 64 * 1024 + 29],
        lambda content: content + b"\x00",
        lambda content: content[64 * 1024 + 29 :],
        lambda _: b"",
    ],
)
def test_a_file_that_was_tampered_with_on_disk_does_not_open(
    organisation: int, home: Path, tamper: object
) -> None:
    arrived = arrive(organisation)
    held = take_in(arrived)
    path = only_file(home)
    assert callable(tamper)
    path.write_bytes(tamper(path.read_bytes()))

    with pytest.raises(DoesNotOpen):
        b"".join(files.open_file(held, key=arrived.key))


def test_a_file_that_is_not_there_does_not_open(organisation: int, home: Path) -> None:
    arrived = arrive(organisation)
    held = take_in(arrived)
    only_file(home).unlink()

    with pytest.raises(DoesNotOpen):
        b"".join(files.open_file(held, key=arrived.key))


def test_facts_given_to_another_number_do_not_open(organisation: int) -> None:
    arrived = arrive(organisation)
    held = take_in(arrived)
    File.objects.update(number=7)

    with pytest.raises(DoesNotOpen):
        files.find(organisation, held.id, key=arrived.key)


def test_a_file_is_found_kept_and_removed(organisation: int, home: Path) -> None:
    arrived = arrive(organisation)
    held = files.record(
        write(arrived),
        name="a.png",
        media_type="image/png",
        key=arrived.key,
        state=FileState.STAGED,
    )

    files.keep(held)
    kept = files.find(organisation, held.id, key=arrived.key)
    files.remove(organisation, [held.id])
    files.remove(organisation, [held.id])

    assert kept.state == FileState.KEPT
    assert list((home / "files").glob("*/*/*")) == []
    with pytest.raises(NoSuchFile):
        files.find(organisation, held.id, key=arrived.key)


def test_what_has_no_row_for_a_day_is_swept_and_the_rest_stays(
    organisation: int, home: Path
) -> None:
    arrived = arrive(organisation)
    take_in(arrived)
    kept = only_file(home)
    orphan = write(arrived)
    half = kept.with_name(".half.new")
    half.write_bytes(b"half")
    now = datetime.now(UTC) + timedelta(days=2)

    early = files.sweep(organisation, now=datetime.now(UTC))
    late = files.sweep(organisation, now=now)

    assert early == 0
    assert late == 2
    assert list((home / "files").glob("*/*/*")) == [kept]
    assert not files.exists_on_disk(organisation, orphan.id)


def test_what_was_added_to_a_form_that_was_never_sent_goes_after_a_week(
    organisation: int, home: Path
) -> None:
    arrived = arrive(organisation)
    files.record(
        write(arrived),
        name="spijt.png",
        media_type="image/png",
        key=arrived.key,
        state=FileState.STAGED,
    )
    now = datetime.now(UTC)

    early = files.sweep(organisation, now=now + timedelta(days=6))
    late = files.sweep(organisation, now=now + timedelta(days=8))

    assert (early, late) == (0, 1)
    assert list((home / "files").glob("*/*/*")) == []
    assert files.of_holder(organisation, arrived.id, key=arrived.key) == []


def test_every_byte_is_on_disk_before_the_row_is_written(
    organisation: int, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    arrived = arrive(organisation)
    synced: list[str] = []
    sync = os.fsync

    def watched(handle: int) -> None:
        target = Path(f"/proc/self/fd/{handle}").readlink()
        synced.append("folder" if target.is_dir() else "file")
        sync(handle)

    monkeypatch.setattr(os, "fsync", watched)

    write(arrived)

    assert synced[-2:] == ["file", "folder"]
    assert File.objects.count() == 0
    assert only_file(home).is_file()

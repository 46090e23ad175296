"""A backup holds what may still exist, opens only with its keys, and was tried out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib.sessions.models import Session
from django.db import transaction
from pytest_django import Settings

from gehoord.backups import keys_file, lately, making
from gehoord.clock.housekeeping import Days, see_to
from gehoord.console import backup
from gehoord.console.commands import Mistaken
from gehoord.dossier import anchors, erase, orders, passes, store
from gehoord.dossier.keys import read_master_key
from gehoord.dossier.models import Arrival, Case, Entry, KeptBy, MailSeen, SeenAs
from gehoord.dossier.moment import now
from gehoord.dossier.orders import Counted
from gehoord.inbox.receive import receive
from gehoord.people.models import Organisation
from tests.backups.copies import back_up, bring_back, newest, options
from tests.inbox.making import FRIDAY, filed, raw

pytestmark = pytest.mark.django_db(transaction=True)

SATURDAY = FRIDAY + timedelta(days=1)
COUNTED = Counted(
    quarter=date(2027, 1, 1),
    kind="complaint",
    outcome="satisfied",
    kept_by=KeptBy.CLOCK,
)


@pytest.fixture
def untried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a backup count without being brought back: what else it does is looked at."""
    monkeypatch.setattr(making, "_brought_back", _tried)


def _tried(work: Path) -> str:
    (work / making.MAIL).touch()
    return ""


def seen(firm: Organisation, *, uid: int, arrival_id: int) -> None:
    """Say that a message of a mailbox was kept as this."""
    MailSeen.objects.create(
        organisation=firm,
        mailbox=1,
        folder=1,
        validity=1,
        uid=uid,
        seen_as=SeenAs.CASE,
        seen_at=FRIDAY,
        arrival_id=arrival_id,
        is_whole=True,
    )


def destroy(organisation_id: int, case_id: int) -> None:
    """Destroy a case and erase the key that older copies open with."""
    opened = store.load(organisation_id, case_id)
    with transaction.atomic():
        orders.order(
            opened,
            ground="retention",
            counted=COUNTED,
            remove_record_after=date(2030, 1, 1),
            now=now(),
        )
    assert erase.resume(organisation_id, now=now()).destroyed == 1


def test_a_backup_comes_back_with_its_files_and_without_its_sessions(
    firm: Organisation, tmp_path: Path, settings: Settings
) -> None:
    receive(raw("outlook"), organisation=firm, now=now())
    kept, gone = filed(firm).case_id, 17
    for uid, arrival in ((1, kept), (2, gone)):
        seen(firm, uid=uid, arrival_id=arrival)
    anchors.anchor(firm.pk)
    german = Path("languages", "de", "LC_MESSAGES", "django.po")
    (settings.GEHOORD_HOME / german).parent.mkdir(parents=True)
    (settings.GEHOORD_HOME / german).write_text("the catalogue of a language")
    Session.objects.create(session_key="s", session_data="x", expire_date=now())

    data, keys = back_up(tmp_path / "kept")
    brought = bring_back(data, keys, tmp_path / "back")
    again = bring_back(data, keys, tmp_path / "back")

    safe = dict(MailSeen.objects.values_list("uid", "safe_since"))
    assert safe == {1: FRIDAY, 2: None}
    assert again.status == 2
    assert "holds an installation" in again.said
    assert brought.status == 0, brought.said
    assert "Advies Voorbeeld: 2 cases came back." in brought.said
    assert "Advies Voorbeeld: owners are told by mail." in brought.said
    files = [path for path in (brought.home / "files").rglob("*") if path.is_file()]
    assert len(files) >= 1
    assert (brought.home / german).read_text() == "the catalogue of a language"
    assert (brought.home / "letters-held").exists()
    assert (brought.home / "destruction-held").exists()
    assert (brought.keys / "secret.key").exists()
    assert not list(brought.home.glob(".restoring"))


@pytest.mark.usefixtures("untried")
def test_what_was_destroyed_after_the_backup_does_not_come_back(
    firm: Organisation, tmp_path: Path
) -> None:
    gone, stays = filed(firm).case_id, filed(firm).case_id
    anchors.anchor(firm.pk)
    older, _ = back_up(tmp_path / "kept")
    destroy(firm.pk, gone)
    _, keys = back_up(tmp_path / "kept", at=SATURDAY)

    brought = bring_back(older, keys, tmp_path / "back")

    assert brought.status == 0, brought.said
    assert "1 case came back" in brought.said
    assert f"not brought back: case {gone}." in brought.said
    assert str(stays) not in brought.said


@pytest.mark.usefixtures("untried")
def test_no_key_of_a_destroyed_case_is_in_a_keys_backup_made_afterwards(
    firm: Organisation, tmp_path: Path
) -> None:
    gone, stays = filed(firm).case_id, filed(firm).case_id
    _, first = back_up(tmp_path / "kept")
    destroy(firm.pk, gone)

    _, second = back_up(tmp_path / "kept", at=SATURDAY)

    held = {each.id for each in keys_file.read(first).organisations[firm.pk].holders}
    assert {gone, stays} <= held
    held = {each.id for each in keys_file.read(second).organisations[firm.pk].holders}
    assert (gone in held, stays in held) == (False, True)


@pytest.mark.usefixtures("untried")
def test_of_the_keys_only_two_generations_stay_and_old_data_goes_with_its_key(
    firm: Organisation, tmp_path: Path
) -> None:
    filed(firm)
    place = tmp_path / "kept"
    back_up(place)
    back_up(place, at=SATURDAY)

    back_up(place, at=SATURDAY + timedelta(days=35))

    assert len(list((place / "k1").iterdir())) == 2
    assert len(list((place / "k2").iterdir())) == 2
    assert [path.suffix for path in (place / "data").iterdir()] == [".data"]
    named = keys_file.read(newest(place / "k1", "keys")).data
    assert [f"{each.name}.data" for each in named] == [
        newest(place / "data", "data").name
    ]


@pytest.mark.usefixtures("untried")
def test_a_data_backup_says_nothing_without_its_key(
    firm: Organisation, tmp_path: Path
) -> None:
    filed(firm)
    reference = Case.objects.get().reference

    data, keys = back_up(tmp_path / "kept")

    assert reference.encode() not in data.read_bytes()
    assert b"SQLite" not in data.read_bytes()
    assert b"ank@example.org" not in data.read_bytes()
    master = read_master_key(tmp_path / "keys.master").secret
    assert master.hex().encode() not in keys.read_bytes()
    assert data.stat().st_mode & 0o077 == 0
    assert keys.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("untried")
def test_a_backup_that_was_changed_is_refused_and_nothing_is_written_over(
    firm: Organisation, tmp_path: Path
) -> None:
    filed(firm)
    data, keys = back_up(tmp_path / "kept")
    changed = tmp_path / "changed.data"
    *rest, last = data.read_bytes()
    changed.write_bytes(bytes([*rest, last ^ 1]))
    full = tmp_path / "full"
    (full / "home").mkdir(parents=True)
    (full / "home" / "notes.txt").write_text("something else")

    brought = bring_back(changed, keys, tmp_path / "back")
    over = bring_back(data, keys, full)

    assert (brought.status, over.status) == (2, 2)
    assert "does not hold the key of this data backup" in brought.said
    assert not (brought.home / "installation").exists()
    assert "holds other things" in over.said
    assert [path.name for path in over.home.iterdir()] == ["notes.txt"]
    assert not over.keys.exists()


def test_a_backup_of_what_was_damaged_is_kept_but_counts_for_nothing(
    firm: Organisation, tmp_path: Path
) -> None:
    filed(firm)
    anchors.anchor(firm.pk)
    place = tmp_path / "kept"
    back_up(place)
    Case.objects.update(length=99)
    asked: list[datetime] = []

    def reckon(_: object, at: datetime) -> int:
        asked.append(at)
        return 1

    made = making.make(
        backup._shelf(options(place)),
        days=1,
        now=SATURDAY,
        reckon=reckon,
    )

    assert not made.is_verified
    assert "the case ends earlier" in made.faults
    assert asked == []
    assert len(list((place / "data").iterdir())) == 2


@pytest.mark.usefixtures("untried")
def test_a_backup_removes_what_one_that_was_cut_off_left_behind(
    firm: Organisation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filed(firm)
    place = tmp_path / "kept"
    with monkeypatch.context() as cut:
        cut.setattr("shutil.rmtree", lambda *_, **__: None)
        cut.setattr("gehoord.backups.keys_file.unopened", _power_cut)
        with pytest.raises(KeyboardInterrupt):
            backup.run(options(place))
    left = [path.name for path in (place / "data").iterdir()]

    data, _ = back_up(place)

    assert len(left) == 1
    assert left[0].endswith(".unfinished")
    assert list((place / "data").iterdir()) == [data]
    assert lately.last() == FRIDAY


def _power_cut(*_: object) -> int:
    raise KeyboardInterrupt


def test_while_a_backup_is_made_nothing_is_destroyed(firm: Organisation) -> None:
    days, today = Days(), datetime(2027, 3, 5, 9, tzinfo=UTC)
    arrival = Arrival.objects.count()

    with passes.held_off():
        held = see_to(firm.pk, days=days, now=today)
        seen = dict(days.seen_to)
    see_to(firm.pk, days=days, now=today)

    assert (held, seen, arrival) == (0, {}, 0)
    assert days.seen_to == {firm.pk: today.date()}


@pytest.mark.parametrize(
    ("data", "keys"),
    [("a", "a"), ("a", "a/b"), ("a/b", "a"), ("home/x", "b"), ("a", "keys/b")],
)
def test_data_and_keys_never_go_to_one_place_nor_into_what_is_copied(
    firm: Organisation, tmp_path: Path, data: str, keys: str
) -> None:
    asked = options(tmp_path)
    asked.data, asked.keys = tmp_path / data, [tmp_path / keys]

    with pytest.raises(Mistaken):
        backup.run(asked)

    assert not (tmp_path / "a").exists()
    assert firm.pk


def test_in_practice_there_is_nothing_to_keep(
    firm: Organisation, tmp_path: Path, settings: Settings
) -> None:
    settings.PRACTICE = True

    with pytest.raises(Mistaken, match="practice"):
        backup.run(options(tmp_path))

    assert Entry.objects.filter(organisation_id=firm.pk).count() == 0


@pytest.mark.usefixtures("untried")
def test_a_restore_that_was_cut_off_while_things_moved_is_simply_done_again(
    firm: Organisation, tmp_path: Path
) -> None:
    filed(firm)
    anchors.anchor(firm.pk)
    data, keys = back_up(tmp_path / "kept")
    home, store = tmp_path / "back" / "home", tmp_path / "back" / "keys"
    (home / ".restoring" / "home").mkdir(parents=True)
    (home / "files").mkdir()
    (home / "gehoord.sqlite3").write_bytes(b"half")
    store.mkdir()
    (store / f"{firm.pk}.keys").write_bytes(b"moved before")

    brought = bring_back(data, keys, tmp_path / "back")

    assert brought.status == 0, brought.said
    assert "1 case came back" in brought.said
    assert not (home / ".restoring").exists()
    assert (home / "installation").exists()

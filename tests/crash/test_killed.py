"""Whenever the power goes: nothing acknowledged is lost, nothing is half done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.crash.killing import SYNCS, Zygote, copy_of, kills

THEN = "2027-03-05T14:00:00+00:00"
YEAR_LATER = "2028-03-08T14:00:00+00:00"


@pytest.fixture(scope="module")
def drafted(forker: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a firm and a draft of a complaint."""
    return made(forker, tmp_path_factory.mktemp("drafted"))


@pytest.fixture(scope="module")
def filled_in(forker: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a form filled in at the counter, and a file with it."""
    home = made(forker, tmp_path_factory.mktemp("filled"))
    ended = forker.run("fill in", home, THEN)
    assert ended.status == 0, ended.said
    return home


@pytest.fixture(scope="module")
def filed(forker: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a complaint whose letters have not left."""
    home = made(forker, tmp_path_factory.mktemp("filed"))
    assert forker.run("file", home, THEN).status == 0
    return home


@pytest.fixture(scope="module")
def closed(forker: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a complaint that is closed."""
    home = made(forker, tmp_path_factory.mktemp("closed"))
    assert forker.run("file", home, THEN).status == 0
    assert forker.run("handle", home, THEN).status == 0
    return home


def made(forker: Zygote, folder: Path) -> Path:
    home = folder / "home"
    ended = forker.run("make", home, THEN)
    assert ended.status == 0, ended.said
    return home


def look(
    forker: Zygote, home: Path, now: str, *then: tuple[str, str]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what is there, and what is said of what is done next."""
    ended = forker.run("look", home, now, *then)
    assert ended.status == 0, (ended.said, ended.after)
    return dict(json.loads(ended.said)), ended.after


def test_what_is_acknowledged_was_synced_before(
    forker: Zygote, drafted: Path, tmp_path: Path
) -> None:
    calls = forker.calls("file", copy_of(drafted, tmp_path, 0), THEN).in_order

    syncs = [number for number, call in enumerate(calls) if call in SYNCS]
    writes = [number for number, call in enumerate(calls) if call == "pwrite64"]
    assert calls[-1] == "write"
    assert [number for number in writes if number > syncs[-1]] == []


def test_a_form_killed_at_any_write_while_it_is_sent_is_one_case_in_the_end(
    forker: Zygote, filled_in: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, filled_in, tmp_path, ("send", THEN)):
        left, _ = look(forker, home, THEN, ("send", THEN))

        assert (left["integrity"], left["faults"]) == ("ok", [])
        assert left["cases"] or not said
        assert len(left["letters"]) == 3 * left["cases"]
        after, _ = look(forker, home, THEN)
        assert (after["cases"], len(after["letters"])) == (1, 3)


def test_an_upload_killed_at_any_write_takes_nothing_away_that_was_given(
    forker: Zygote, filled_in: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, filled_in, tmp_path, ("add file", THEN)):
        left, (shown,) = look(forker, home, THEN, ("files shown", THEN))

        assert left["integrity"] == "ok"
        assert set(left["faults"]) <= {"file-without-row"}  # swept after a day
        assert shown in {"brief.txt", "brief.txt foto.txt"}
        assert "foto.txt" in shown or not said


def test_a_mail_killed_at_any_write_is_one_case_when_it_is_sent_again(
    forker: Zygote, drafted: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, drafted, tmp_path, ("receive", THEN)):
        again = (("receive", THEN), ("sweep", YEAR_LATER))
        left, _ = look(forker, home, THEN, *again)

        assert left["integrity"] == "ok"
        assert set(left["faults"]) <= {"file-without-row"}  # swept after a day
        assert left["cases"] or not said
        assert len(left["letters"]) == 3 * left["cases"]
        after, _ = look(forker, home, THEN)
        assert (after["cases"], len(after["letters"])) == (1, 3)
        assert after["faults"] == []


def test_a_large_mail_killed_at_any_write_is_kept_once_when_it_is_sent_again(
    forker: Zygote, drafted: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, drafted, tmp_path, ("receive large", THEN)):
        again = (("receive large", THEN), ("sweep", YEAR_LATER))
        left, _ = look(forker, home, THEN, *again)

        assert left["integrity"] == "ok"
        assert set(left["faults"]) <= {"file-without-row"}  # swept after a day
        assert left["kept"] or not said
        assert left["counted"] == ["kept"] * len(left["kept"])
        assert left["told"] == len(left["kept"])
        after, _ = look(forker, home, YEAR_LATER)
        assert (len(after["kept"]), after["told"]) == (1, 1)
        assert after["faults"] == []


def test_a_listener_killed_at_any_write_answered_only_what_is_kept(
    forker: Zygote, drafted: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, drafted, tmp_path, ("listen", THEN)):
        (home / "lmtp").unlink(missing_ok=True)
        again = (("listen", THEN), ("sweep", YEAR_LATER))
        left, (answer, _) = look(forker, home, THEN, *again)

        assert left["integrity"] == "ok"
        assert set(left["faults"]) <= {"file-without-row"}  # swept after a day
        assert left["cases"] or said != "250"
        assert len(left["letters"]) == 3 * left["cases"]
        assert answer == "250"
        after, _ = look(forker, home, THEN)
        assert (after["cases"], len(after["letters"])) == (1, 3)
        assert after["faults"] == []


def test_a_clock_killed_at_any_write_sends_every_letter_in_the_end(
    forker: Zygote, filed: Path, tmp_path: Path
) -> None:
    later = "2027-03-05T15:00:00+00:00"
    for home, _ in kills(forker, filed, tmp_path, ("clock", THEN)):
        left, _ = look(forker, home, THEN, ("clock", later))

        assert (left["integrity"], left["faults"]) == ("ok", [])
        after, _ = look(forker, home, later)
        assert {"left"} == {state for state, _ in after["letters"]}
        assert after["faults"] == []


def test_a_destruction_killed_at_any_write_is_whole_in_the_end(
    forker: Zygote, closed: Path, tmp_path: Path
) -> None:
    for home, _ in kills(forker, closed, tmp_path, ("clock", YEAR_LATER)):
        left, _ = look(forker, home, YEAR_LATER, ("clock", YEAR_LATER))

        assert left["integrity"] == "ok"
        after, _ = look(forker, home, YEAR_LATER)
        assert (after["cases"], after["orders"], after["faults"]) == (0, 0, [])

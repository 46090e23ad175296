"""Making a real installation, in a process and a folder of its own."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.acknowledging import acknowledged
from tests.shipped import FULL, PATTERNS

FOUNDING = FULL["kleuterrevolutie"]
GIVEN = {
    "--organisation": "Advies Voorbeeld",
    "--owner": "Ank Bos <ank@example.org>",
    "--procedure": "kleuterrevolutie",
    "--base-url": "https://complaints.example.org",
}
ACCEPTED = tuple(
    flag
    for name in ("kleuterrevolutie", "awb", "wkkgz")
    for flag in acknowledged(PATTERNS[name])
)


def gehoord(
    folder: Path, *arguments: str, **settings: str
) -> subprocess.CompletedProcess[str]:
    own = {k: v for k, v in os.environ.items() if not k.startswith(("GEHOORD_", "COV"))}
    return subprocess.run(
        [sys.executable, "-m", "gehoord", *arguments],
        env={**own, "GEHOORD_HOME": str(folder / "var"), **settings},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def init(folder: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    flags = {**GIVEN, **{f"--{k.replace('_', '-')}": v for k, v in changes.items()}}
    given = [part for flag in flags.items() for part in flag]
    accepted = ACCEPTED if "procedure" in changes else ()  # what ships needs none
    return gehoord(folder, "init", *given, *accepted)


@pytest.fixture(scope="module")
def first(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """Make one installation, for all tests that look at one that was just made."""
    folder = tmp_path_factory.mktemp("first")
    return folder, init(folder)


@pytest.fixture
def made(first: tuple[Path, subprocess.CompletedProcess[str]], tmp_path: Path) -> Path:
    """Return a copy of it, which a test may spoil."""
    return Path(shutil.copytree(first[0], tmp_path / "made"))


def test_an_installation_is_made_from_flags_without_a_question(
    first: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    folder, made = first

    assert made.returncode == 0, made.stderr
    assert "Advies Voorbeeld follows kleuterrevolutie" in made.stdout
    assert "The password of ank@example.org, shown only now: " in made.stdout
    assert "start with `gehoord serve`" in made.stdout
    assert (folder / "var" / "installation").is_file()


def test_an_installation_is_sound_from_the_start(made: Path) -> None:
    check, verify = gehoord(made, "check"), gehoord(made, "verify")

    assert check.returncode == 0, check.stdout
    assert verify.returncode == 0, verify.stdout
    assert "everything is as it was written" in verify.stdout


def test_doing_it_twice_changes_nothing_and_says_what_is_there(made: Path) -> None:
    again = init(made, organisation="Another Firm")
    bare = gehoord(made, "init")

    for done in (again, bare):
        assert done.returncode == 0, done.stderr
        assert "nothing in it was changed" in done.stdout
        assert "Advies Voorbeeld follows kleuterrevolutie" in done.stdout
        assert "shown only now" not in done.stdout


def test_without_flags_and_without_a_terminal_it_names_the_flags(
    tmp_path: Path,
) -> None:
    done = gehoord(tmp_path, "init")

    assert done.returncode == 2
    assert "Give --organisation, --owner, --procedure and --base-url" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_all_that_is_wrong_is_said_at_once_and_nothing_is_made(tmp_path: Path) -> None:
    done = gehoord(
        tmp_path,
        "init",
        "--owner",
        "ank",
        "--base-url",
        "http://complaints.example.org",
    )

    assert done.returncode == 2
    assert "--organisation is missing." in done.stderr
    assert "--procedure is missing." in done.stderr
    assert "'ank' is not a name with an e-mail address" in done.stderr
    assert "so complaints would travel in clear" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_every_problem_in_a_procedure_is_shown_with_its_line(tmp_path: Path) -> None:
    wrong = tmp_path / "mine.toml"
    text = FOUNDING.replace('strength = "window"', 'strength = "wish"')
    wrong.write_text(text.replace('length = "1 year"', 'length = "one year"'))

    done = init(tmp_path, procedure=str(wrong))

    assert done.returncode == 2
    assert "mine.toml is not a procedure yet:" in done.stderr
    assert "wish is no word that the rules know here. Choose one of" in done.stderr
    assert "retention.length: one year is no length of time." in done.stderr
    assert "Line " in done.stderr
    assert not (tmp_path / "var").exists()


def test_a_procedure_of_ones_own_is_published(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(FOUNDING.replace('"kleuterrevolutie"', '"mine"', 1))

    done = init(tmp_path, procedure=str(mine))

    assert done.returncode == 0, done.stderr
    assert "Advies Voorbeeld follows mine" in done.stdout


def test_the_master_key_is_made_where_it_is_said_for_one_account_only(
    tmp_path: Path,
) -> None:
    key = tmp_path / "elsewhere" / "master.key"

    made = gehoord(
        tmp_path,
        "init",
        *(part for flag in GIVEN.items() for part in flag),
        GEHOORD_MASTER_KEY_FILE=str(key),
    )

    assert made.returncode == 0, made.stderr
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert f"Keep a copy of {key} in another place" in made.stdout


def test_a_master_key_inside_the_data_folder_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "var" / "master.key"

    done = gehoord(
        tmp_path,
        "init",
        *(part for flag in GIVEN.items() for part in flag),
        GEHOORD_MASTER_KEY_FILE=str(inside),
    )

    assert done.returncode == 78
    assert "inside the data folder" in done.stderr
    assert not (tmp_path / "var").exists()


def test_a_lost_master_key_is_never_replaced_by_a_new_one(made: Path) -> None:
    (made / "var.master.key").unlink()

    done = gehoord(made, "init")

    assert done.returncode == 78
    assert "Bring the old one back" in done.stderr
    assert not (made / "var.master.key").exists()


@pytest.mark.parametrize(
    ("first", "then"), [("init", "practice"), ("practice", "init")]
)
def test_a_folder_stays_what_it_was_made_for(
    tmp_path: Path, first: str, then: str
) -> None:
    folder = tmp_path / "var"
    folder.mkdir()
    stamp = "installation" if first == "init" else "practice"
    (folder / stamp).write_text("made\n")
    given = [part for flag in GIVEN.items() for part in flag]
    flags = given if then == "init" else []

    done = gehoord(tmp_path, then, *flags)

    assert done.returncode == 78
    assert f"was made for {stamp} and stays that" in done.stderr
    assert [each.name for each in folder.iterdir()] == [stamp]


def test_a_practice_folder_is_shown_to_this_machine_only(tmp_path: Path) -> None:
    folder = tmp_path / "var"
    folder.mkdir()
    (folder / "practice").write_text("made\n")
    keys = tmp_path / "var.keys"
    keys.mkdir()
    (keys / "secret.key").write_text("x" * 60)

    done = gehoord(tmp_path, "serve", "--address", "0.0.0.0")  # noqa: S104 - refused

    assert done.returncode == 2
    assert "It answers on this machine only" in done.stderr


def test_a_witness_that_was_never_reached_is_named(made: Path) -> None:
    done = gehoord(made, "verify", "--witness", "ab" * 32)

    assert done.returncode == 1
    assert "this register head was never reached here" in done.stdout


def test_a_procedure_without_words_for_a_letter_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "mine.toml"
    text = FOUNDING.replace("reopened = {", "welcome-back = {")
    wrong.write_text(text)

    done = init(tmp_path, procedure=str(wrong))

    assert done.returncode == 2
    assert "mine.toml cannot be published yet:" in done.stderr
    assert "The letter ‘welcome-back’ to the complainant has no text" in done.stderr
    assert not (tmp_path / "var").exists()


def test_a_procedure_that_gets_stuck_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "mine.toml"
    text = FOUNDING.replace('to = ["adviser"]', "to = []")
    wrong.write_text(text)

    done = init(tmp_path, procedure=str(wrong))

    assert done.returncode == 2
    assert "The letter compliment goes to nobody." in done.stderr


def test_what_a_procedure_leaves_open_is_shown(
    first: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    _, done = first

    assert (
        "It is not said how long the independent third party may take to rule."
        in done.stdout
    )


@pytest.mark.parametrize("procedure", ["awb", "wkkgz"])
def test_every_procedure_that_is_shipped_can_be_chosen(
    tmp_path: Path, procedure: str
) -> None:
    done = init(tmp_path, procedure=procedure)

    assert done.returncode == 0, done.stderr
    assert f"Advies Voorbeeld follows {procedure}" in done.stdout

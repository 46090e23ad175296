"""A procedure file is checked as it is typed."""

from __future__ import annotations

import json
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from importlib import resources
from io import StringIO
from pathlib import Path
from typing import NamedTuple

import pytest

from gehoord.__main__ import main
from gehoord.procedure.proof import prove
from tests.console.test_commands import gehoord
from tests.shipped import FULL

KEYS = {"code", "severity", "line", "key", "reason", "way_out", "story"}
FOUNDING = resources.files("gehoord") / "procedures" / "kleuterrevolutie.toml"


@pytest.fixture(autouse=True)
def _a_short_walk_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Walk a moment only in this process; the command by itself walks to the end."""
    walk = partial(prove, most=15)
    monkeypatch.setattr("gehoord.console.check_file.prove", walk)


class Done(NamedTuple):
    """How the command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def written(folder: Path, text: str) -> Path:
    """Write the text down."""
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def checked(folder: Path, text: str, *options: str) -> Done:
    """Write the text down and check it, in this process: what it takes is shared."""
    return check(written(folder, text), *options)


def check(file: Path, *options: str) -> Done:
    with redirect_stdout(StringIO()) as said, redirect_stderr(StringIO()) as told:
        status = main(["check", str(file), *options])
    return Done(status, said.getvalue(), told.getvalue())


def test_a_file_with_doubts_alone_is_no_failure(tmp_path: Path) -> None:
    done = checked(tmp_path, FOUNDING.read_text(encoding="utf-8"))

    assert done.returncode == 0
    assert "mine.toml:11: warning address-of-a-person" in done.stdout
    assert "0 error(s)" in done.stdout


def test_nothing_of_an_installation_is_made_or_needed(tmp_path: Path) -> None:
    file = written(tmp_path, FOUNDING.read_text(encoding="utf-8"))

    done = gehoord(tmp_path, "check", str(file))

    assert done.returncode == 0
    assert [each.name for each in tmp_path.iterdir()] == ["mine.toml"]


def test_an_error_is_told_in_dutch_with_its_line_and_the_way_out(
    tmp_path: Path,
) -> None:
    text = FULL["kleuterrevolutie"]
    faulty = text.replace(
        'by = ["complainant"], source = "What', 'by = ["owner"], source = "What'
    )

    done = checked(tmp_path, faulty, "--language", "nl")

    line = 1 + next(
        n for n, said in enumerate(faulty.splitlines()) if said.startswith("refer ")
    )
    assert done.returncode == 1
    assert f"mine.toml:{line}: fout transfer-by-others" in done.stdout
    assert "Laat bij refer alleen complainant staan." in done.stdout


def test_a_machine_gets_the_same_as_an_object(tmp_path: Path) -> None:
    text = FULL["kleuterrevolutie"]

    done = checked(tmp_path, text.replace('"1 month"', '"2 weeks"'), "--json")

    said = json.loads(done.stdout)
    (found,) = [each for each in said["findings"] if each["severity"] == "error"]
    assert found["code"] == "court-choice-too-short"
    assert found["key"] == "term.court-choice.within"
    assert set(found) == KEYS
    assert said["proof"]["holds"] is True
    assert said["errors"] == 1


OVER_A_PATTERN = """extends = "small-firm"
id = "mine"
version = "1"
name = { nl = "Klachten", en = "Complaints" }
channels = ["counter"]
organisation = "Somebody"
address = "complaints@example.org"

[[term]]
id = "name-handler"
within = "1 weak"

[third-party]
damages = "perhaps"
"""


def test_what_cannot_be_read_is_told_from_the_top_down(tmp_path: Path) -> None:
    done = checked(tmp_path, OVER_A_PATTERN)

    told = [
        each.split(":")[1] for each in done.stdout.splitlines() if ": error" in each
    ]
    assert told == ["5", "11", "14"]


@pytest.mark.parametrize("text", ["", "x = [", "\x00", 'format = 1\nid = "x"'])
def test_what_is_no_procedure_ends_with_another_status(
    tmp_path: Path, text: str
) -> None:
    assert checked(tmp_path, text).returncode == 2


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    done = check(tmp_path / "none.toml")

    assert done.returncode == 2
    assert "none.toml: there is no such file. Name a file" in done.stderr

"""A procedure file is checked as it is typed, in a process of its own."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.console.test_commands import gehoord
from tests.shipped import FULL

KEYS = {"code", "severity", "line", "key", "reason", "way_out", "story"}
FOUNDING = resources.files("gehoord") / "procedures" / "kleuterrevolutie.toml"


def checked(folder: Path, text: str, *options: str) -> CompletedProcess[str]:
    """Write the text down and check it."""
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return gehoord(folder, "check", str(file), *options)


def test_a_file_with_doubts_alone_is_no_failure(tmp_path: Path) -> None:
    done = checked(tmp_path, FOUNDING.read_text(encoding="utf-8"))

    assert done.returncode == 0
    assert "mine.toml:11: warning address-of-a-person" in done.stdout
    assert "0 error(s)" in done.stdout


def test_nothing_of_an_installation_is_made_or_needed(tmp_path: Path) -> None:
    checked(tmp_path, FOUNDING.read_text(encoding="utf-8"))

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


@pytest.mark.parametrize("text", ["", "x = [", "\x00", 'format = 1\nid = "x"'])
def test_what_is_no_procedure_ends_with_another_status(
    tmp_path: Path, text: str
) -> None:
    assert checked(tmp_path, text).returncode == 2


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    done = gehoord(tmp_path, "check", str(tmp_path / "none.toml"))

    assert done.returncode == 2
    assert "none.toml: there is no such file. Name a file" in done.stderr

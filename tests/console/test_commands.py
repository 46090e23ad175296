"""Commands as they are typed: in a process and a folder of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gehoord.console.serve import free_port, is_taken

MAKE = """
from gehoord import environment, home
home.make(environment.read(), home.Kind.PRACTICE)
"""


def gehoord(
    folder: Path, *arguments: str, **settings: str
) -> subprocess.CompletedProcess[str]:
    own = {k: v for k, v in os.environ.items() if not k.startswith(("GEHOORD_", "COV"))}
    return subprocess.run(
        [sys.executable, "-m", "gehoord", *arguments],
        env={**own, "GEHOORD_HOME": str(folder / "var"), **settings},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def practice_folder(tmp_path: Path) -> Path:
    made = subprocess.run(
        [
            sys.executable,
            "-c",
            MAKE,
        ],
        env={**os.environ, "GEHOORD_HOME": str(tmp_path / "var")},
        check=False,
    )
    assert made.returncode == 0
    return tmp_path


@pytest.fixture
def taken_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_without_a_command_the_commands_are_listed(tmp_path: Path) -> None:
    done = gehoord(tmp_path)

    assert done.returncode == 0
    assert "gehoord <command>" in done.stdout
    assert "practice" in done.stdout


def test_a_command_that_does_not_exist_is_said_to_be_unknown(tmp_path: Path) -> None:
    done = gehoord(tmp_path, "fly")

    assert done.returncode == 2
    assert "there is no command 'fly'" in done.stderr


@pytest.mark.parametrize(
    "asked", [["explain", "wkkgz"], ["--help"], ["check", "--help"]]
)
def test_what_nobody_reads_any_more_is_no_fault(
    tmp_path: Path, asked: list[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)  # as `gehoord explain … | head` does, after ten lines

    with os.fdopen(writing, "w", encoding="utf-8") as unread:
        done = subprocess.run(
            [sys.executable, "-m", "gehoord", *asked],
            env={
                **os.environ,
                "GEHOORD_HOME": str(tmp_path / "var"),
                "PYTHONUNBUFFERED": "",  # what is printed leaves at the end
            },
            stdout=unread,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.parametrize("command", ["serve", "migrate", "check"])
def test_without_a_folder_a_command_says_how_to_make_one(
    tmp_path: Path, command: str
) -> None:
    done = gehoord(tmp_path, command)

    assert done.returncode == 78
    assert "Run `gehoord init`" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_setting_stops_the_start_and_is_named(practice_folder: Path) -> None:
    done = gehoord(practice_folder, "serve", PORT="front door")

    assert done.returncode == 78
    assert "gehoord: PORT is 'front door'. Write a whole number" in done.stderr


def test_tables_are_brought_up_to_date_once(practice_folder: Path) -> None:
    behind = gehoord(practice_folder, "migrate", "--check")
    first = gehoord(practice_folder, "migrate")
    again = gehoord(practice_folder, "migrate")
    check = gehoord(practice_folder, "check")

    assert (behind.returncode, first.returncode, again.returncode) == (1, 0, 0)
    assert "are not up to date" in behind.stdout
    assert "up to date now" in first.stdout
    assert "are up to date." in again.stdout
    assert check.returncode == 0, check.stdout


def test_a_taken_port_is_said_and_another_offered(
    practice_folder: Path, taken_port: int
) -> None:
    done = gehoord(practice_folder, "serve", PORT=str(taken_port))

    assert done.returncode == 1
    assert f"Port {taken_port} is taken by another program." in done.stdout
    assert "is free: PORT=" in done.stdout


def test_the_port_offered_is_the_next_one_that_is_free(taken_port: int) -> None:
    free = free_port("127.0.0.1", taken_port)

    assert is_taken("127.0.0.1", taken_port)
    assert free is not None
    assert free > taken_port
    assert not is_taken("127.0.0.1", free)

"""`gehoord receive` as a mail server runs it: real bytes, a process, a status."""

from __future__ import annotations

import json
import os
import resource
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest

from tests.inbox.making import raw

ROOT = Path(__file__).parent.parent.parent
INIT = (
    "init",
    "--organisation=Advies Voorbeeld",
    "--owner=Ank Bos <ank@example.org>",
    "--procedure=kleuterrevolutie",
    "--base-url=https://klachten.example.org",
)


@dataclass(frozen=True)
class Installation:
    """A real installation in a folder of its own, on the database under test."""

    home: Path
    settings: Mapping[str, str]

    def gehoord(
        self,
        *arguments: str,
        stdin: bytes = b"",
        **more: Any,  # noqa: ANN401 - as `subprocess.run` takes it
    ) -> subprocess.CompletedProcess[bytes]:
        return self.python("-m", "gehoord", *arguments, stdin=stdin, **more)

    def receive(
        self,
        message: bytes,
        *arguments: str,
        **more: Any,  # noqa: ANN401 - as `subprocess.run` takes it
    ) -> subprocess.CompletedProcess[bytes]:
        return self.gehoord("receive", *arguments, stdin=message, **more)

    def look(self, *arguments: str) -> dict[str, Any]:
        seen = self.python("-m", "tests.inbox.looking", *arguments)
        assert seen.returncode == 0, seen.stderr
        facts: dict[str, Any] = json.loads(seen.stdout)
        return facts

    def python(
        self,
        *arguments: str,
        stdin: bytes = b"",
        **more: Any,  # noqa: ANN401 - as `subprocess.run` takes it
    ) -> subprocess.CompletedProcess[bytes]:
        own = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GEHOORD_", "COV", "DJANGO_"))
        }
        more.setdefault("stdout", subprocess.PIPE)
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**own, "GEHOORD_HOME": str(self.home), **self.settings},
            input=stdin,
            stderr=subprocess.PIPE,
            check=False,
            **more,
        )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """Return an installation with a firm in it, for the tests of this file."""
    home = tmp_path_factory.mktemp("receive") / "var"
    server = os.environ.get("GEHOORD_DATABASE_URL", "")
    if not server.startswith("postgresql"):
        yield _initialised(Installation(home, {}))
        return
    name = f"receive_{secrets.token_hex(4)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        own = urlsplit(server)._replace(path=f"/{name}").geturl()
        yield _initialised(Installation(home, {"GEHOORD_DATABASE_URL": own}))
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _initialised(installation: Installation) -> Installation:
    done = installation.gehoord(*INIT)
    assert done.returncode == 0, done.stderr
    installation.look("noor")
    return installation


def test_story_one_begins_with_a_complaint_by_mail_that_lacks_an_address(
    made: Installation,
) -> None:
    message = raw("labelled-nl").replace(
        b"Adres: Dorpsstraat 12\n1234 AB Utrecht\n", b""
    )

    done = made.receive(message, "--json")

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["verdict"] == "new"
    (case,) = [
        each for each in made.look()["cases"] if each["reference"] == said["case"]
    ]
    assert case["name"] == "Fatima El Amrani-Bakker"
    assert case["asked_for"] == ["address"]
    assert case["entries"][:3] == ["received", "particulars-asked", "filed"]
    assert case["letters"].count("receipt complainant") == 1


def test_story_twelve_begins_with_a_mail_that_names_the_substitute(
    made: Installation,
) -> None:
    message = raw("plain-nl").replace(b"De heer De Vries", b"Mevrouw Noor Kok")
    message = message.replace(b"<plain-nl@", b"<story-twelve@")

    done = made.receive(message, "--json")

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    seen_by = made.look()["seen_by"]
    assert said["case"] in seen_by["1"]
    assert said["case"] not in seen_by["4"]


def test_the_same_message_again_is_the_same_case(made: Installation) -> None:
    first = made.receive(raw("plain-en"), "--json")

    again = made.receive(raw("plain-en").replace(b"\n", b"\r\n"), "--json")

    assert json.loads(again.stdout)["verdict"] == "duplicate"
    assert json.loads(first.stdout)["case"] == json.loads(again.stdout)["case"]


def test_what_a_person_must_see_is_kept_and_acknowledged(made: Installation) -> None:
    done = made.receive(raw("garbage"), "--json")

    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["kept_for_a_person"]
    assert said["case"] is None
    assert made.look()["kept"] >= 1


def test_a_message_too_large_is_refused_with_a_sentence_for_its_sender(
    made: Installation,
) -> None:
    done = made.receive(raw("plain-nl") + b"x" * 41 * 1024 * 1024)

    assert done.returncode == 65
    assert b"groter dan 40 MB" in done.stderr
    assert b"larger than 40 MB" in done.stderr


def test_a_message_is_kept_even_when_nobody_listens_to_the_answer(
    made: Installation,
) -> None:
    message = raw("plain-nl").replace(b"<plain-nl@", b"<nobody-listens@")
    reading, writing = os.pipe()
    os.close(reading)

    with os.fdopen(writing, "wb") as deaf:
        done = made.receive(message, stdout=deaf)

    assert done.returncode == 0, done.stderr
    again = made.receive(message, "--json")
    assert json.loads(again.stdout)["verdict"] == "duplicate"


def test_with_a_full_disk_the_message_waits_at_the_sender(
    made: Installation,
) -> None:
    if made.settings:  # the database is elsewhere: what is full is the files' disk
        message = raw("outlook") + b"\n"
    else:
        message = raw("plain-nl") + b"x" * 500_000

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    done = made.receive(message, preexec_fn=no_room)

    assert_later(done, kept=bool(made.settings))


def test_without_keys_the_message_waits_at_the_sender(made: Installation) -> None:
    master = made.home.with_name("var.master.key")
    away = master.with_suffix(".away")
    master.rename(away)

    done = made.receive(raw("plain-nl"))

    away.rename(master)
    assert_later(done)
    assert b"no master key" in done.stderr


def test_without_tables_the_message_waits_at_the_sender(
    made: Installation, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    empty = Installation(made.home, {"GEHOORD_DATABASE_URL": url})

    done = empty.receive(raw("plain-nl"))

    assert_later(done)
    assert b"The database cannot take it now" in done.stderr


def test_without_a_folder_the_message_waits_at_the_sender(tmp_path: Path) -> None:
    done = Installation(tmp_path / "nowhere", {}).receive(raw("plain-nl"))

    assert_later(done)


def test_for_an_organisation_that_is_not_there_the_message_waits(
    made: Installation,
) -> None:
    done = made.receive(raw("plain-nl"), "--organisation", "nobody")

    assert_later(done)
    assert b"There is no organisation 'nobody'." in done.stderr


def assert_later(
    done: subprocess.CompletedProcess[bytes], *, kept: bool = False
) -> None:
    """Check the status for "not now", and that nobody sees a traceback."""
    assert done.returncode == (0 if kept else 75), done.stderr
    assert b"Traceback" not in done.stderr
    if not kept:
        assert done.stdout == b""

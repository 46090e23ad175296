"""`gehoord receive` as a mail server runs it: real bytes, a process, a status."""

from __future__ import annotations

import json
import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.inbox.installation import Installation, installed
from tests.inbox.making import raw

NOT_NEEDED = (
    *("gehoord.counter.", "gehoord.desk.", "gehoord.letters.", "gehoord.clock."),
    *("gehoord.urls", "gehoord.procedure.proof", "gehoord.rehearsal.course"),
    *("PIL", "typst", "dkim", "dns", "granian", "imap_tools", "aiosmtpd"),
)
"""Rooms, and what we are built on, that taking in one mail starts without."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """Return an installation with a firm in it, for the tests of this file."""
    with installed(tmp_path_factory.mktemp("receive") / "var") as installation:
        yield installation


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


def test_it_brings_in_no_room_that_a_mail_does_not_need(made: Installation) -> None:
    asks = (
        "import sys; from gehoord.__main__ import main; status = main(['receive']); "
        "print(*sys.modules); sys.exit(status)"
    )
    message = raw("plain-nl").replace(b"<plain-nl@", b"<not-needed@")

    done = made.python("-c", asks, stdin=message)

    assert done.returncode == 0, done.stderr
    there = set(done.stdout.decode().split())
    assert "gehoord.inbox.receive" in there
    assert not {each for each in there if each.startswith(NOT_NEEDED)}


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
    done = made.receive(raw("plain-nl") + bytes(151 * 1024 * 1024))

    assert done.returncode == 65
    assert b"groter dan 150 MB" in done.stderr
    assert b"larger than 150 MB" in done.stderr


def test_a_message_too_large_to_be_taken_apart_is_kept_whole(
    made: Installation,
) -> None:
    kept = made.look()["kept"]

    done = made.receive(raw("plain-nl") + b"x" * 41 * 1024 * 1024, "--json")

    said = json.loads(done.stdout)
    assert (done.returncode, said["verdict"], said["why"]) == (
        0,
        "kept-for-a-person",
        "too-large",
    )
    assert made.look()["kept"] == kept + 1


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

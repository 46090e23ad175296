"""What `gehoord serve` looks at before it answers, and keeps running beside it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

import pytest
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from pytest_django import Settings

from gehoord import settings as installation
from gehoord.__main__ import main
from gehoord.console import clock, serve
from gehoord.console.beside import kept_running
from gehoord.console.commands import UNREADY, Mistaken
from gehoord.console.ready import why_not
from gehoord.dossier.keys import create_master_key
from gehoord.people.models import Organisation
from tests.stories.neighbours import neighbour

ANSWERS = pytest.mark.django_db
BARE = (sys.executable, "-ISc")  # Python with nothing loaded


@ANSWERS
@pytest.mark.usefixtures("firm")
def test_an_installation_with_its_tables_and_keys_answers() -> None:
    assert why_not() == ()


@ANSWERS
def test_an_installation_whose_keys_do_not_open_says_so_and_does_not_answer(
    firm: Organisation, tmp_path: Path, settings: Settings
) -> None:
    another = tmp_path / "another.key"
    create_master_key(another)
    settings.GEHOORD_MASTER_KEY_FILE = another

    (said,) = why_not()

    assert f"organisation {firm.pk} does not open with this master key" in said


@ANSWERS
def test_one_organisation_without_its_keys_keeps_no_other_from_answering(
    firm: Organisation, settings: Settings
) -> None:
    neighbour()
    (settings.GEHOORD_KEYS / f"{firm.pk}.keys").unlink()

    assert why_not() == ()


@ANSWERS
@pytest.mark.usefixtures("firm")
def test_tables_of_an_older_version_are_named_with_the_way_out() -> None:
    made = MigrationRecorder(connection).migration_qs.filter(app="dossier")
    newest = made.exclude(name__contains="_squashed_").last()
    assert newest is not None
    newest.delete()

    (said,) = why_not()

    assert "run `gehoord migrate`" in said


@ANSWERS
def test_where_no_organisation_is_yet_the_command_that_makes_one_is_named() -> None:
    (said,) = why_not()

    assert "Run `gehoord init`" in said


def test_a_database_that_is_away_is_a_sentence_and_not_a_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def away(_options: Namespace) -> int:
        message = "connection refused\nIs the server running?"
        raise OperationalError(message)

    monkeypatch.setattr(clock, "run", away)

    status = main(["clock", "--once"])

    assert status == UNREADY
    assert "The database does not answer: connection refused." in (
        capsys.readouterr().err
    )


@pytest.fixture
def told(tmp_path: Path) -> Path:
    """Return a pipe in which a program beside shows that it runs."""
    pipe = tmp_path / "told"
    os.mkfifo(pipe)
    return pipe


def test_a_program_beside_that_ends_by_itself_is_started_again(
    told: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program = f"open({str(told)!r}, 'w').write('It is noon.')"

    with kept_running({"gehoord clock": [*BARE, program]}, look=0.01, pause=0.01):
        heard = [told.read_text() for _time in range(2)]

    assert heard == ["It is noon.", "It is noon."]
    assert "gehoord clock ended by itself" in capfd.readouterr().err


def test_a_program_beside_stops_with_the_one_that_answers(told: Path) -> None:
    program = f"import signal; told = open({str(told)!r}, 'w'); signal.pause()"

    with kept_running({"gehoord clock": [*BARE, program]}, look=0.01):
        listening = told.open()

    with listening:
        assert listening.read() == ""


def test_a_second_serve_on_one_folder_with_sqlite_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    in_sqlite = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
    monkeypatch.setattr(installation, "DATABASES", in_sqlite)
    monkeypatch.setattr(installation, "GEHOORD_HOME", tmp_path)

    with serve.alone() as first, serve.alone() as second:
        said = capsys.readouterr().out
    with serve.alone() as afterwards:
        pass

    assert (first, second, afterwards) == (True, False, True)
    assert f"Another process answers from {tmp_path}" in said


@pytest.mark.parametrize(
    ("address", "is_refused"),
    [
        ("http://klachten.example.org", True),
        ("https://klachten.example.org", False),
        ("http://127.0.0.1:8000", False),
    ],
)
def test_an_address_that_others_can_overhear_is_refused(
    address: str, is_refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "PRACTICE", False)
    monkeypatch.setattr(installation, "GEHOORD_BASE_URL", address)

    said = ""
    try:
        serve.refuse_to_be_overheard()
    except Mistaken as mistaken:
        said = str(mistaken)

    assert ("can be read by everybody on the way" in said) is is_refused


@ANSWERS
@pytest.mark.usefixtures("firm")
def test_serve_says_where_it_listens_beside_how_people_come_in(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(installation, "PORT", 8017)
    monkeypatch.setattr(installation, "GEHOORD_BASE_URL", "http://127.0.0.1:8177")
    monkeypatch.setattr(serve, "is_taken", lambda *_: False)
    monkeypatch.setattr(serve, "answer", lambda *_: 0)

    serve.run(Namespace(address="127.0.0.1"))
    serve.run(Namespace(address="::1"))

    said = capsys.readouterr().out
    assert (
        "listens on 127.0.0.1:8017, for who comes in by http://127.0.0.1:8177" in said
    )
    assert "listens on [::1]:8017, for who" in said

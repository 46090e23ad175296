"""A practice folder of its own, empty or filled, for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import django
import pytest
from django.test import Client
from pytest_django import Settings

# This file is read before pytest-django has set Django up.
django.setup()

from gehoord.dossier.moment import now  # noqa: E402
from gehoord.organisation.texts import calendars  # noqa: E402
from gehoord.people.models import Organisation  # noqa: E402
from gehoord.practice import code, fill, stepping, stories  # noqa: E402
from gehoord.practice import firm as people  # noqa: E402
from gehoord.procedure.acts import File  # noqa: E402
from tests.dossier.making import make_keys  # noqa: E402


@pytest.fixture
def folder(tmp_path: Path, settings: Settings) -> Iterator[Path]:
    """Return a practice folder with a code and keys, and nothing else."""
    settings.GEHOORD_KEYS, settings.GEHOORD_MASTER_KEY_FILE = make_keys(
        tmp_path / "keys"
    )
    settings.GEHOORD_HOME = tmp_path / "home"
    settings.GEHOORD_HOME.mkdir()
    code.new_code(settings.GEHOORD_HOME)
    yield settings.GEHOORD_HOME
    stepping.LAST.begun, stepping.LAST.steps = None, ()


@pytest.fixture
def firm(folder: Path, db: None) -> Organisation:  # noqa: ARG001  what it stands on
    """Return the firm, with its people and one case that just came in."""
    at = now()
    made = people.found(password=code.new_password(folder), now=at)
    *_, just_in = stories.lines(now=at, calendar=calendars()["nl"])
    assert isinstance(just_in.act, File)
    fill.come_in(made.pk, just_in.act, now=at)
    return made


@pytest.fixture
def filled(folder: Path, db: None) -> Organisation:  # noqa: ARG001  what it stands on
    """Return the firm with all its stories, told up to now."""
    return fill.fill(now=now())


@pytest.fixture
def inside(folder: Path, client: Client) -> Client:
    """Return a browser that gave the code."""
    said = (folder / code.CODE).read_text()
    client.post("/practice/code", {"code": said})
    return client

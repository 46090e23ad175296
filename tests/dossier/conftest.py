"""A place of its own for each test: files, keys and an organisation."""

from __future__ import annotations

from pathlib import Path

import django
import pytest
from pytest_django import Settings

# This file is read before pytest-django has set Django up.
django.setup()

from tests.dossier.making import make_keys, make_organisation  # noqa: E402


@pytest.fixture
def keys(tmp_path: Path, settings: Settings) -> Path:
    store, master = make_keys(tmp_path / "keys")
    settings.GEHOORD_KEYS = store
    settings.GEHOORD_MASTER_KEY_FILE = master
    return store


@pytest.fixture
def home(tmp_path: Path, settings: Settings) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    settings.GEHOORD_HOME = folder
    return folder


@pytest.fixture
def organisation(request: pytest.FixtureRequest, keys: Path, home: Path) -> int:
    """Return the number of an organisation with keys, in an empty place."""
    assert keys.is_dir()
    assert home.is_dir()
    mark = request.node.get_closest_marker("django_db")
    real = mark is not None and mark.kwargs.get("transaction")
    request.getfixturevalue("transactional_db" if real else "db")
    return make_organisation()

"""A practice folder for this run, made before Django reads its settings."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from django.conf import settings

from gehoord import environment, home

SCRATCH = Path(tempfile.mkdtemp(prefix="gehoord-tests-"))
KEPT_FROM_OUTSIDE = ("GEHOORD_DATABASE_URL",)


def _only_our_own_settings() -> None:
    for name in [name for name in os.environ if name.startswith("GEHOORD_")]:
        if name not in KEPT_FROM_OUTSIDE:
            del os.environ[name]
    os.environ.pop("PORT", None)
    os.environ["GEHOORD_HOME"] = str(SCRATCH / "var")
    os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"


_only_our_own_settings()
home.make(environment.read(), home.Kind.PRACTICE)
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)


def pytest_configure(config: pytest.Config) -> None:
    """Read the settings now, so that a mistake in them is one clear failure."""
    if config.pluginmanager.hasplugin("django"):
        settings.DATABASES  # noqa: B018  reading is what loads them

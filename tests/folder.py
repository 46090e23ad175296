"""A practice folder for this run, made before Django reads its settings."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path

from gehoord import environment, home

KEPT_FROM_OUTSIDE = ("GEHOORD_DATABASE_URL",)


@cache
def make_folder() -> Path:
    """Make the folder, forget settings from outside, and return where it is."""
    for name in [name for name in os.environ if name.startswith("GEHOORD_")]:
        if name not in KEPT_FROM_OUTSIDE:
            del os.environ[name]
    os.environ.pop("PORT", None)
    scratch = Path(tempfile.mkdtemp(prefix="gehoord-tests-"))
    atexit.register(_remove, scratch, os.getpid())
    os.environ["GEHOORD_HOME"] = str(scratch / "var")
    home.make(environment.read(), home.Kind.PRACTICE)
    return scratch


def remove_folder() -> None:
    """Remove the folder at once: a worker of the tests may end without a goodbye."""
    _remove(make_folder(), os.getpid())


def _remove(scratch: Path, maker: int) -> None:
    if os.getpid() == maker:  # a forked child shares the folder and may not take it
        shutil.rmtree(scratch, ignore_errors=True)

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
    atexit.register(shutil.rmtree, scratch, ignore_errors=True)
    os.environ["GEHOORD_HOME"] = str(scratch / "var")
    home.make(environment.read(), home.Kind.PRACTICE)
    return scratch

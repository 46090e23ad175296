"""`gehoord check`: what is wrong with this installation, or with a procedure file."""

from __future__ import annotations

from argparse import Namespace
from importlib import import_module
from typing import Final, cast

import django

from gehoord.console import check_file

# A file needs no installation, so the tables are only loaded where there is one.
_INSTALLATION: Final = "gehoord.console.check_installation"


def run(options: Namespace) -> int:
    """Check the file that was named; without one, the installation."""
    if options.file:
        return check_file.run(options)
    django.setup()
    return cast("int", import_module(_INSTALLATION).run())

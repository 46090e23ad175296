"""
Write the migrations that the tables need, or with `--check` fail when one is missing.

`migrations.py --name what_it_does people` writes one, over a throwaway folder.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import django
from django.core.management import call_command

from gehoord import environment, home


def main(arguments: list[str]) -> None:
    """Hand over to Django, in a folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="gehoord-migrations-") as scratch:
        os.environ["GEHOORD_HOME"] = str(Path(scratch) / "var")
        os.environ["DJANGO_SETTINGS_MODULE"] = "gehoord.settings"
        home.make(environment.read(), home.Kind.PRACTICE)
        django.setup()
        call_command("makemigrations", *arguments)


if __name__ == "__main__":
    main(sys.argv[1:])

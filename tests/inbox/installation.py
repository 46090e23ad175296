"""A real installation in a folder of its own, and its commands as processes."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

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

    def around(self) -> dict[str, str]:
        """Return the environment of its processes."""
        own = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("GEHOORD_", "COV", "DJANGO_"))
        }
        return {**own, "GEHOORD_HOME": str(self.home), **self.settings}

    def python(
        self,
        *arguments: str,
        stdin: bytes = b"",
        **more: Any,  # noqa: ANN401 - as `subprocess.run` takes it
    ) -> subprocess.CompletedProcess[bytes]:
        more.setdefault("stdout", subprocess.PIPE)
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.around(),
            input=stdin,
            stderr=subprocess.PIPE,
            check=False,
            **more,
        )


@contextmanager
def installed(home: Path) -> Iterator[Installation]:
    """Make an installation with a firm in it, on the database under test."""
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

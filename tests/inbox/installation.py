"""A real installation in a folder of its own, and its commands as processes."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg

from tests.once import RUN, made_once

ROOT = Path(__file__).parent.parent.parent
LOOKING = "tests.inbox.looking"
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
    looker: Looker | None = None

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

    def look(self) -> dict[str, Any]:
        """Return what lies in it, as facts."""
        assert self.looker is not None
        return self.looker.look()

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


class Looker:
    """A process that looks into an installation each time it is asked."""

    def __init__(self, command: Sequence[str], around: Mapping[str, str]) -> None:
        self.command, self.around = command, around
        self.process: subprocess.Popen[str] | None = None

    def look(self) -> dict[str, Any]:
        """Start when this is the first time, and ask what there is."""
        if self.process is None:
            self.process = subprocess.Popen(
                self.command,
                cwd=ROOT,
                env=self.around,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        asking, hearing = self.process.stdin, self.process.stdout
        assert asking is not None
        assert hearing is not None
        asking.write("look\n")
        asking.flush()
        facts: dict[str, Any] = json.loads(hearing.readline())
        return facts

    def close(self) -> None:
        """End it, when it was ever asked anything."""
        if self.process is not None:
            self.process.communicate()


@contextmanager
def installed(home: Path) -> Iterator[Installation]:
    """Return an installation with a firm in it, on the database under test."""
    like = f"made_{home.name}"
    made = made_once(like, partial(_initialise, home.name, f"{like}_{RUN}"))
    shutil.copytree(made, home.parent, dirs_exist_ok=True)
    name = f"receive_{secrets.token_hex(4)}"
    settings = _on_server(name, like=f"{like}_{RUN}")
    with _looked_into(Installation(home, settings)) as there:
        yield there
    if settings:
        with psycopg.connect(
            os.environ["GEHOORD_DATABASE_URL"], autocommit=True
        ) as all_:
            all_.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _looked_into(there: Installation) -> Iterator[Installation]:
    looker = Looker((sys.executable, "-m", LOOKING), there.around())
    try:
        yield replace(there, looker=looker)
    finally:
        looker.close()


def _on_server(name: str, *, like: str = "template1") -> dict[str, str]:
    """Make a database when one is under test, and return the setting that names it."""
    server = os.environ.get("GEHOORD_DATABASE_URL", "")
    if not server.startswith("postgresql"):
        return {}
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
    own = urlsplit(server)._replace(path=f"/{name}").geturl()
    return {"GEHOORD_DATABASE_URL": own}


def _initialise(name: str, database: str, folder: Path) -> None:
    installation = Installation(folder / name, _on_server(database))
    for command in (("gehoord", *INIT), (LOOKING, "noor")):
        done = installation.python("-m", *command)
        assert done.returncode == 0, done.stderr

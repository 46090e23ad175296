"""
Measures inside a data folder: `python -m bench.inside acts` in GEHOORD_HOME.

A process of its own for each, since a process has one data folder. The figures
go to standard output as JSON, and nothing else does.
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import django

from bench.figures import Figure, from_plain, to_plain
from bench.homes import ROOT, environment


def measure(what: str, home: Path, *arguments: str) -> list[Figure]:
    """Return what `bench.<what>` measures in this folder, in a process of its own."""
    command = [sys.executable, "-m", "bench.inside", what, *arguments]
    done = subprocess.run(
        command, env=environment(home), cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    return from_plain(json.loads(done.stdout))


def main() -> None:
    """Let one module measure."""
    django.setup()
    found = import_module(f"bench.{sys.argv[1]}").figures(*sys.argv[2:])
    print(json.dumps(to_plain(found)))


if __name__ == "__main__":
    main()

"""`gehoord practice`: a folder to learn in, filled and served, on this machine only."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace

from gehoord import environment, home, settings
from gehoord.console import master_key
from gehoord.console.serve import (
    LOOPBACK,
    alone,
    answer,
    free_port,
    is_taken,
    settle_on,
)
from gehoord.practice import code


def run(_options: Namespace) -> int:
    """Bring the folder up to date, fill it at first, and answer until stopped."""
    port = settings.PORT
    if is_taken(LOOPBACK, port):
        free = free_port(LOOPBACK, port)
        if free is None:
            print(f"Port {port} and the ports after it are taken.")
            print("Choose another one: PORT=9000 make run.")
            return 1
        print(f"Port {port} is taken by another program, so this is port {free}.")
        port = free
    settle_on(port)
    master_key.make_ready(home.places(environment.read(), kind=home.Kind.PRACTICE))
    filled = subprocess.run(
        [sys.executable, "-m", "gehoord.practice.fill"], check=False
    )
    if filled.returncode:
        return filled.returncode
    with alone() as is_alone:
        if not is_alone:
            return 1
        _say_where(port, code.new_code(settings.GEHOORD_HOME))
        return answer(LOOPBACK, port)


def _say_where(port: int, printed: str) -> None:
    print(
        f"\nNothing you do here is real; the data is in {settings.GEHOORD_HOME}.\n\n"
        f"  Open        http://{LOOPBACK}:{port}/practice/\n"
        f"  Your code   {printed}\n\n"
        f"Stop with Ctrl-C.",
        flush=True,
    )

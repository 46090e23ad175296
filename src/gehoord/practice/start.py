"""`gehoord practice`: a folder to learn in, ready and served, on this machine only."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace

from gehoord import settings
from gehoord.console.serve import LOOPBACK, answer, free_port, is_taken, settle_on


def run(_options: Namespace) -> int:
    """Bring the folder up to date and answer until stopped."""
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
    made = subprocess.run([sys.executable, "-m", "gehoord", "migrate"], check=False)
    if made.returncode:
        return made.returncode
    print(f"Practice data is in {settings.GEHOORD_HOME}. Nothing you do here is real.")
    print(
        f"Open http://{LOOPBACK}:{port}/ in your browser. Stop with Ctrl-C.", flush=True
    )
    answer(LOOPBACK, port)
    return 0

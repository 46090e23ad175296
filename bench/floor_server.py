"""Serves the floor site on PORT, with the server and threads of `gehoord serve`."""

from __future__ import annotations

import os
from typing import Final

from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

THREADS: Final = 16

if __name__ == "__main__":
    Granian(
        "bench.floor_site:application",
        address="127.0.0.1",
        port=int(os.environ["PORT"]),
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        websockets=False,
        log_level=LogLevels.error,
        log_access=False,
    ).serve()

"""The programs that run beside the one that answers, for as long as it does."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

BETWEEN_LOOKS: Final = 1.0  # seconds
PAUSE: Final = 5.0  # seconds before one that ended is started again


@contextmanager
def kept_running(
    programs: Mapping[str, Sequence[str]],
    *,
    look: float = BETWEEN_LOOKS,
    pause: float = PAUSE,
) -> Iterator[None]:
    """
    Run each program by its name, and start it again whenever it ended by itself.

    A clock that ended while the pages go on answering would break promises unseen.
    """
    stop = threading.Event()
    watchers = [
        threading.Thread(target=_keep, args=(name, program, stop, look, pause))
        for name, program in programs.items()
    ]
    for each in watchers:
        each.start()
    try:
        yield
    finally:
        stop.set()
        for each in watchers:
            each.join()


def _keep(
    name: str,
    program: Sequence[str],
    stop: threading.Event,
    look: float,
    pause: float,
) -> None:
    while not stop.is_set():
        running = subprocess.Popen(program)  # noqa: S603 - our own
        while running.poll() is None and not stop.wait(look):
            pass
        if stop.is_set():
            running.terminate()
            running.wait()
            return
        print(f"{name} ended by itself, and is started again.", file=sys.stderr)
        stop.wait(pause)

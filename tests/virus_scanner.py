"""A real virus scanner on this machine, that knows one virus: the harmless one."""

from __future__ import annotations

import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

CLAMD: Final = "/usr/sbin/clamd"
PATIENCE: Final = 60.0  # seconds to start, on a busy machine
EICAR: Final = (  # in two halves, so that no scanner takes this file for one
    rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
)
NAME: Final = "Eicar-Of-Our-Own"


@contextmanager
def scanning(more: str = "") -> Iterator[str]:
    """Start the scanner, with more settings, and yield its socket; end it after."""
    with tempfile.TemporaryDirectory(prefix="clamd-") as folder:
        home = Path(folder)
        path = home / "clamd.ctl"
        known = f"{NAME}:0:*:{EICAR.hex()}\n"
        (home / "own.ndb").write_text(known, encoding="ascii")
        settings = home / "clamd.conf"
        settings.write_text(
            f"Foreground yes\nDatabaseDirectory {home}\nLocalSocket {path}\n"
            f"StreamMaxLength 1M\nExitOnOOM yes\n{more}",
            encoding="ascii",
        )
        process = subprocess.Popen(
            [CLAMD, "--config-file", settings],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _until(path, process)
            yield str(path)
        finally:
            process.terminate()
            process.wait()


def _until(path: Path, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while not path.is_socket():
        assert process.poll() is None, "clamd ended: apt-get install clamav-daemon"
        assert time.monotonic() < end, "clamd does not start"
        time.sleep(0.05)

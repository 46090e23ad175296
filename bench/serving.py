"""A server on a free port of this machine, ended by whoever started it."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.homes import ROOT
from bench.load import HOST

LONGEST_START: Final = 20  # seconds
GEHOORD: Final = (sys.executable, "-m", "gehoord", "serve")


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    pid: int
    port: int
    started_in: float  # milliseconds to the first answer

    def work(self) -> float:
        """Return the processor time of the whole process tree so far, in milliseconds."""
        return sum(_work(pid) for pid in _tree(self.pid))

    def pss(self) -> float:
        """Return the proportional memory of the whole process tree, in MiB."""
        return sum(_pss(pid) for pid in _tree(self.pid)) / 1024


@contextmanager
def serving(
    command: tuple[str, ...], environment: Mapping[str, str], *, page: str = "/"
) -> Iterator[Server]:
    """Start the server, wait for its first answer, and stop it afterwards."""
    port = _free_port()
    begin = time.perf_counter()
    process = subprocess.Popen(
        command,
        env={**environment, "PORT": str(port)},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait(process, port, page)
        yield Server(process.pid, port, (time.perf_counter() - begin) * 1000)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, page: str) -> None:
    ends = time.monotonic() + LONGEST_START
    while time.monotonic() < ends and process.poll() is None:
        try:
            with closing(http.client.HTTPConnection(HOST, port, timeout=10)) as line:
                line.request("GET", page)
                if line.getresponse().status < 500:
                    return
        except OSError:
            time.sleep(0.005)
    message = "The server did not answer."
    raise RuntimeError(message)


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _tree(pid: int) -> list[int]:
    found = [pid]
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in children.read_text().split():
            found += _tree(int(child))
    return found


def _work(pid: int) -> float:
    """Return the processor time of one process, in milliseconds."""
    said = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    user, system = int(said[11]), int(said[12])
    return (user + system) * 1000 / os.sysconf("SC_CLK_TCK")


def _pss(pid: int) -> int:
    """Return the proportional memory of one process, in KiB."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0

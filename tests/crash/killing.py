"""
Killing a process at its n-th call that writes or syncs, by strace.

A killed process is what a power cut leaves behind, minus what the disk itself
loses; that what was acknowledged was synced before is asserted by counting.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, Any, cast

ROOT = Path(__file__).parents[2]
CALLS = (
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat",
    "renameat2",
    "unlink",
    "unlinkat",
    "ftruncate",
    "mkdir",
)
SYNCS = ("fsync", "fdatasync")
ATTACHED = re.compile(rb"attached")
PATIENCE = 10.0  # seconds to attach
BETWEEN = "\0"  # what is said of one job and of the next
EVERY = int(os.environ.get("KILL_EVERY", "10"))
"""Of the writes of one row every so many; `make nightly` takes each, and each sync."""
LEAST = 5  # fewer kills than this would mean that nothing was tried


@dataclass(frozen=True)
class Ended:
    """How a job ended: its exit status, and what it acknowledged."""

    status: int
    said: str
    after: tuple[str, ...] = ()  # what was said of what was done next

    @property
    def was_killed(self) -> bool:
        """Return whether the kill came before the end."""
        return self.status == -signal.SIGKILL


@dataclass(frozen=True)
class Called:
    """
    The calls of a job that write or sync.

    In order are those of the job alone, without threads that it starts: calls are
    counted for each by itself. The kinds are those of all.
    """

    in_order: list[str]
    kinds: frozenset[str]


class Zygote:
    """The process that forks jobs."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def run(
        self,
        do: str,
        home: Path,
        now: str,
        *then: tuple[str, str],
        kill_at: int | None = None,
        of: Sequence[str] = CALLS,
    ) -> Ended:
        """
        Do a job, killed at its n-th call of a kind when `kill_at` says so.

        Calls are counted by kind: the first that comes to that number ends it. What
        is to be done next, each at its moment, is done by the same process.
        """
        self._ask(home, (do, now), *then, stop=kill_at is not None)
        pid = int(self._hear()["pid"])
        if kill_at is not None:
            spec = f"inject={','.join(of)}:signal=KILL:when={kill_at}"
            traced = ("-e", f"trace={','.join(CALLS)}", "-e", spec, "-o", os.devnull)
            with _traced(pid, *traced):
                facts = self._hear()
        else:
            facts = self._hear()
        said, *after = str(facts["said"]).split(BETWEEN)
        return Ended(int(facts["exit"]), said, tuple(after))

    def calls(self, do: str, home: Path, now: str) -> Called:
        """Do a job to its end and return its calls that write or sync."""
        log = home.with_name("calls")
        self._ask(home, (do, now), stop=True)
        pid = int(self._hear()["pid"])
        with _traced(pid, "-e", f"trace={','.join(CALLS)}", "-o", str(log)):
            ended = self._hear()
        assert ended["exit"] == 0, ended["said"]
        lines = log.read_text(errors="replace").splitlines()
        named = (re.match(r"(\d+) +(\w+)\(", line) for line in lines)
        found = [(each[1], each[2]) for each in named if each and each[2] in CALLS]
        return Called(
            in_order=[kind for who, kind in found if who == str(pid)],
            kinds=frozenset(kind for _, kind in found),
        )

    def _ask(self, home: Path, *do: tuple[str, str], stop: bool) -> None:
        job = {"do": do, "home": str(home), "stop": stop}
        asking = cast("IO[str]", self.process.stdin)
        asking.write(json.dumps(job) + "\n")
        asking.flush()

    def _hear(self) -> dict[str, Any]:
        line = cast("IO[str]", self.process.stdout).readline()
        assert line, "The process that forks jobs ended."
        return cast("dict[str, Any]", json.loads(line))


@contextmanager
def zygote() -> Iterator[Zygote]:
    """Start the process that forks jobs, and end it."""
    around = {k: v for k, v in os.environ.items() if not k.startswith("GEHOORD_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.crash.zygote"],
        cwd=ROOT,
        env=around,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Zygote(process)
    finally:
        cast("IO[str]", process.stdin).close()
        cast("IO[str]", process.stdout).close()
        process.wait(timeout=PATIENCE)


@contextmanager
def _traced(pid: int, *arguments: str) -> Iterator[None]:
    """Attach strace to a job that stands still, then let it go on."""
    _stands_still(pid)
    strace = shutil.which("strace")
    assert strace, "strace is needed: apt-get install strace"
    tracer = subprocess.Popen(
        [strace, "-f", "-p", str(pid), *arguments],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    with cast("IO[bytes]", tracer.stderr) as hearing:
        line = hearing.readline()
        assert ATTACHED.search(line), line
        os.kill(pid, signal.SIGCONT)
        yield
        tracer.wait(timeout=PATIENCE)


def _stands_still(pid: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        if state == "T":
            return
        time.sleep(0.001)
    message = f"Job {pid} does not stand still."
    raise AssertionError(message)


def kills(
    forker: Zygote,
    template: Path,
    folder: Path,
    job: tuple[str, str],
    *,
    at_turns: bool = True,
) -> Iterator[tuple[Path, str]]:
    """
    Yield the folder each kill left and what was acknowledged.

    Of each kind of call, every so many until none is left; and, but for what takes
    long, the first and the last of each row of that kind: nothing is synced, renamed
    or acknowledged between two writes of one row. A sync changes nothing of what a
    killed process leaves: what is left before it is left before the next call too.
    """
    do, now = job
    home = copy_of(template, folder, 0)
    called = forker.calls(do, home, now)
    shutil.rmtree(home.parent)
    turning = _turning(called.in_order) if at_turns else {}
    tried = 0
    for kind in sorted(called.kinds.difference(() if EVERY == 1 else SYNCS)):
        for number in count(1):
            if (number - 1) % EVERY and number not in turning.get(kind, ()):
                continue
            home = copy_of(template, folder, number)
            ended = forker.run(do, home, now, kill_at=number, of=[kind])
            if ended.was_killed:
                tried += 1
                yield home, ended.said
            shutil.rmtree(home.parent)
            if not ended.was_killed:
                assert ended.status == 0, ended.said
                break
    assert tried > LEAST, tried


def _turning(calls: list[str]) -> dict[str, set[int]]:
    """Return of each kind which of its calls have one of another kind beside them."""
    found: dict[str, set[int]] = {kind: set() for kind in CALLS}
    seen = dict.fromkeys(CALLS, 0)
    for before, call, after in zip(["", *calls], calls, [*calls[1:], ""], strict=False):
        seen[call] += 1
        if call not in (before, after) or before != after:
            found[call].add(seen[call])
    return found


def copy_of(template: Path, folder: Path, number: int) -> Path:
    """Return a fresh copy of a home, with its keys and master key beside it."""
    shutil.copytree(template.parent, folder / str(number))
    return folder / str(number) / template.name

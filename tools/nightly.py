"""
What takes too long for each change: run it in a night, the same each time.

Reading is tried on a hundred thousand inputs, and stories of 25 acts are told: 200,000
steps under procedures that nobody wrote, 20,000 under each one that is shipped. Every
example is walked through. Whatever is killed, is killed at every write and sync, not at
some. Stories are told by keyboard in every way there is. All that touches the database
is tried on PostgreSQL, whatever the share. Takes an hour to two of one processor;
`nightly.py 0.01`, or `SHARE=0.01 make nightly`, takes that share of each.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
INPUTS: Final = 100_000
ANY, EACH = 8_000, 800  # stories of 25 steps
MOST_APART: Final = 40  # further apart than that, kills would fall between all writes
KILLS: Final = ("tests/crash/test_killed.py", "tests/crash/test_backup_killed.py")
STORIES: Final = "tests/procedure/test_any_procedure.py"
EXAMPLES: Final = "tests/procedure/examples/test_examples.py"


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of the night: what it is called, its command, what it is told."""

    name: str
    command: tuple[str, ...]
    told: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Ran:
    """How a part went."""

    name: str
    status: int
    seconds: float

    def __str__(self) -> str:
        said = "holds" if self.status == 0 else f"does not hold (status {self.status})"
        return f"{self.name}: {said}, in {self.seconds:.0f} seconds."


def parts(share: float) -> tuple[Part, ...]:
    """Return what is run, in this order, each for this share of the whole."""
    apart = min(MOST_APART, max(1, round(1 / share)))
    return (
        Part(
            name="reading by chance",
            command=("tests.procedure.fuzz", "0", str(_some(INPUTS, share))),
        ),
        Part(
            name="stories under any procedure",
            command=_stories("under_any_procedure"),
            told={"PROPERTY_STORIES": str(_some(ANY, share))},
        ),
        Part(
            name="stories under each shipped procedure",
            command=_stories("under_a_shipped_procedure"),
            told={"PROPERTY_STORIES": str(_some(EACH, share))},
        ),
        Part(
            name="every example walked",
            command=("pytest", "-q", "-p", "no:django", EXAMPLES),
            told={"EVERY_EXAMPLE": "1"},
        ),
        Part(
            name="killed at every write",
            command=("pytest", "-q", *KILLS),
            told={"KILL_EVERY": str(apart)},
        ),
        Part(
            name="every way by keyboard",
            command=("tools.every_way", str(share)),
        ),
        Part(name="everything on PostgreSQL", command=("tools.test", "postgresql")),
    )


def main(share: float) -> int:
    """Run it all, also when a part fails; say how each went; 1 when any failed."""
    ran = []
    for part in parts(share):
        print(f"--- {part.name}", flush=True)
        ran.append(run(part))
        print(ran[-1], flush=True)
    failed = [each for each in ran if each.status]
    print(f"\n{share:.0%} of the night:", *ran, sep="\n", flush=True)
    print("All of it holds." if not failed else f"{len(failed)} of it do not hold.")
    return int(bool(failed))


def run(part: Part) -> Ran:
    """Run one part to its end, and return how it went."""
    begun = time.monotonic()
    around = {**os.environ, "CI": "true", **part.told}
    command = (sys.executable, "-m", *part.command)
    done = subprocess.run(command, cwd=ROOT, env=around, check=False)
    took = time.monotonic() - begun
    return Ran(name=part.name, status=done.returncode, seconds=took)


def _stories(which: str) -> tuple[str, ...]:
    test = f"{STORIES}::test_whatever_happens_{which}_it_holds"
    return ("pytest", "-q", "-p", "no:django", test)


def _some(many: int, share: float) -> int:
    return max(1, round(many * share))


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else 1.0))

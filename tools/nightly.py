"""
What takes too long for each change: run it in a night, the same each time.

Reading is tried on a hundred thousand inputs, and stories of 25 acts are told: 200,000
steps under procedures that nobody wrote, 20,000 under each one that is shipped.
Whatever is killed, is killed at every write and sync, not at some. Stories are told by
keyboard in every way there is. Takes an hour to two of one processor; `nightly.py 0.01`
takes that share of all but what is killed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
INPUTS = 100_000
ANY, EACH = 8_000, 800  # stories of 25 steps
KILLS = ("tests/crash/test_killed.py", "tests/crash/test_backup_killed.py")
STORIES = "tests/procedure/test_any_procedure.py"


def main(share: float) -> int:
    """Run it all, also when one part fails; fail when any did."""
    runs = (
        ("-m", "tests.procedure.fuzz", "0", str(round(INPUTS * share))),
        _stories(f"{STORIES}::test_whatever_happens_under_any_procedure_it_holds"),
        _stories(
            f"{STORIES}::test_whatever_happens_under_a_shipped_procedure_it_holds"
        ),
        ("-m", "pytest", "-q", *KILLS),
        ("-m", "tools.every_way", str(share)),
    )
    told = (0, round(ANY * share), round(EACH * share), 0, 0)
    failed = [run(each, stories) for each, stories in zip(runs, told, strict=True)]
    return int(any(failed))


def _stories(which: str) -> tuple[str, ...]:
    return ("-m", "pytest", "-q", "-p", "no:django", which)


def run(command: tuple[str, ...], stories: int) -> bool:
    """Run one part, say how long it took, and return whether it failed."""
    begun = time.monotonic()
    around = {**os.environ, "CI": "true", "PROPERTY_STORIES": str(stories)}
    around["KILL_EVERY"] = "1"
    done = subprocess.run([sys.executable, *command], cwd=ROOT, env=around, check=False)
    took = time.monotonic() - begun
    said = "holds" if done.returncode == 0 else "does not hold"
    print(f"{command[-1]}: {said}, in {took:.0f} seconds.", flush=True)
    return done.returncode != 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else 1.0))

"""
Try many inputs at once: `python -m tests.procedure.fuzz FIRST LAST [EVERY]`.

Every so many of what can be read is also walked through, a little way.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections import Counter

from tests.procedure.fuzz.inputs import anything
from tests.procedure.fuzz.looking import looked_at, walked

SLOW = 2.0  # seconds, for one file that is only read


def say(line: str) -> None:
    """Print at once: a long run is looked at while it goes on."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(first: int, last: int, every: int) -> int:
    """Print what became of the inputs; fail when anything broke."""
    became: Counter[str] = Counter()
    broke = readable = 0
    for seed in range(first, last):
        began = time.perf_counter()
        try:
            procedure, outcome = looked_at(anything(seed))
            if procedure is not None:
                readable += 1
                if readable % every == 0:
                    outcome = walked(procedure)
        except Exception:  # noqa: BLE001 - anything at all is what is looked for
            broke += 1
            say(f"seed {seed}:\n{traceback.format_exc(limit=-4)}")
            continue
        became[outcome] += 1
        took = time.perf_counter() - began
        if took > SLOW and not outcome.startswith("walked"):
            say(f"seed {seed} took {took:.1f} s")
    say(f"{last - first} inputs, {broke} broke: {dict(became)}")
    return int(broke > 0)


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    sys.exit(main(*numbers[:2], *(numbers[2:] or [500])))

"""
`python -m bench [name …] [--cases N]`: measure, and print a table.

Floors come first, in the same run, since a machine differs more from hour to
hour than one version of Gehoord from the next. `quick` is what fits in a
minute. Nothing outside this machine is asked anything, and all ends by itself.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Final

from bench import crowds, web, whole
from bench.figures import Figure, table
from bench.floors import floors
from bench.homes import copy_of
from bench.inside import measure
from bench.lighthouse import public_pages
from bench.rehearsing import rehearsing

FEW: Final = 100
MANY: Final = 10_000
MOST: Final = 100_000

Measure = Callable[[int], Iterator[Figure]]


def acts(_most: int) -> Iterator[Figure]:
    """Filing, doing and seeing, with statements and commits counted."""
    with copy_of(FEW) as home:
        yield from measure("acts", home)


def form(most: int) -> Iterator[Figure]:
    """The form and the follow page."""
    with copy_of(FEW) as home:
        yield from web.pages(home, rounds=400 if most > FEW else 80)


def mail(_most: int) -> Iterator[Figure]:
    """Messages coming in."""
    with copy_of(FEW) as home:
        yield from measure("mail", home)


def inbox(_most: int) -> Iterator[Figure]:
    """Mail by the listener, by the pipe, and from a mailbox on a real server."""
    with copy_of(FEW) as home:
        yield from measure("inbox", home)


def letter(_most: int) -> Iterator[Figure]:
    """A letter going out."""
    with copy_of(FEW) as home:
        yield from measure("letter", home)


def serve(_most: int) -> Iterator[Figure]:
    """Start and memory of `gehoord serve`."""
    with copy_of(FEW) as home:
        yield from whole.starts(home)
        yield from whole.memory(home)


def uploads(_most: int) -> Iterator[Figure]:
    """Pages while ten slow uploads are open."""
    with copy_of(FEW) as home:
        yield from crowds.uploads(home, rounds=150)


def lists(most: int) -> Iterator[Figure]:
    """Work list and case page, by size of the folder."""
    for cases in sizes(most):
        with copy_of(cases) as home:
            yield from web.desk(home, cases=cases, rounds=60)
            yield from measure("lists", home, str(cases))


def clock(most: int) -> Iterator[Figure]:
    """A pass of the clock with nothing due, and with a hundredth due."""
    for cases in sizes(most)[1:] or sizes(most):
        with copy_of(cases) as home:
            yield from measure("passes", home, str(cases))


def busy(most: int) -> Iterator[Figure]:
    """A form while the clock works off a hundredth of all cases."""
    with copy_of(most) as home:
        yield from crowds.clock(home, rounds=200)


def keeping(most: int) -> Iterator[Figure]:
    """Wrapping all keys anew, and verifying a tenth as many cases."""
    with copy_of(most) as home:
        yield from measure("keeping", home, "rewrap")
    with copy_of(min(most, MANY)) as home:
        yield from measure("keeping", home, "verify")


def rehearse(most: int) -> Iterator[Figure]:
    """Simulated cases a second, on one core."""
    yield from rehearsing(200 if most > FEW else 20)


def lighthouse(_most: int) -> Iterator[Figure]:
    """The public pages, as Lighthouse judges them; only when asked for by name."""
    with copy_of(FEW) as home:
        yield from public_pages(home)


ALL: Final[dict[str, Measure]] = {
    each.__name__: each
    for each in (
        acts,
        form,
        mail,
        inbox,
        letter,
        serve,
        uploads,
        lists,
        clock,
        busy,
        keeping,
        rehearse,
        lighthouse,
    )
}
BY_NAME: Final = ("lighthouse",)  # fetches a program from npm
QUICK: Final = ("acts", "form", "mail", "letter")


def sizes(most: int) -> list[int]:
    """Return the sizes to measure, up to the largest that was asked."""
    return [size for size in (FEW, MANY, MOST) if size < most] + [most]


def main() -> int:
    """Measure what was asked, and print it."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*ALL, "quick", []], metavar="name")
    parser.add_argument("--cases", type=int, default=MOST, help="the most cases")
    options = parser.parse_args()
    names = options.names or [name for name in ALL if name not in BY_NAME]
    if names == ["quick"]:
        names, options.cases = list(QUICK), FEW
    begin, failed = time.monotonic(), list[str]()
    print(f"{os.cpu_count()} processors; load {os.getloadavg()[0]:.1f} beforehand.")
    figures = list(floors())
    for name in names:
        print(f"{name}: {ALL[name].__doc__}", file=sys.stderr, flush=True)
        try:
            figures += ALL[name](options.cases)
        except Exception:  # noqa: BLE001 - the other figures are still worth having
            traceback.print_exc()
            failed.append(name)
    print(table(figures))
    missed = [each for each in figures if each.must and not each.meets(each.must)]
    took = time.monotonic() - begin
    print(
        f"\n{took:.0f} s; {len(missed)} targets missed; load {os.getloadavg()[0]:.1f}."
    )
    if failed:
        print(f"Not measured, see above: {', '.join(failed)}.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

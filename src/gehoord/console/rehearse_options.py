"""What `gehoord rehearse` asks: the circumstances, each with a sensible default."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Final

from gehoord.console import spoken_options
from gehoord.rehearsal.assumptions import Assumptions

_USUAL: Final = Assumptions()
RUNS: Final = 100
_DAYS: Final = ", ".join(f"{act}={days}" for act, days in _USUAL.waits.items())


def arguments(parser: ArgumentParser) -> None:
    """Ask for the file, the circumstances and the way to answer."""
    parser.add_argument(
        "file",
        metavar="FILE",
        help="a procedure file, or the name of one that comes with Gehoord",
    )
    _how_often(parser)
    _office(parser)
    _work(parser)
    _complainants(parser)
    spoken_options.language(
        parser, about="default: the first language of the procedure"
    )
    parser.add_argument("--json", action="store_true", help="answer with an object")
    parser.add_argument(
        "--chart", metavar="SVG", help="draw what was not kept, by month, in this file"
    )


def _how_often(parser: ArgumentParser) -> None:
    parser.add_argument("--years", type=int, default=1, help="of one run (default: 1)")
    parser.add_argument(
        "--runs", type=int, default=RUNS, help=f"how many runs (default: {RUNS})"
    )
    parser.add_argument(
        "--seed", default="1", help="the same seed repeats exactly (default: 1)"
    )
    parser.add_argument(
        "--start", metavar="DAY", help="the first month (default: next January)"
    )
    parser.add_argument(
        "--processes", type=int, help="how many at once (default: one per core)"
    )


def _office(parser: ArgumentParser) -> None:
    _number(parser, "--people", _USUAL.people, "who take in and handle", kind=int)
    _number(parser, "--hours", _USUAL.hours, "a week that each has for complaints")
    _number(parser, "--leave", _USUAL.leave, "weeks of leave a year each", kind=int)
    _number(
        parser,
        "--summer-leave",
        _USUAL.summer_leave,
        "weeks of those in a row, in July and August",
        kind=int,
    )
    parser.add_argument(
        "--together", action="store_true", help="all away in the same weeks of summer"
    )
    _number(parser, "--ill", _USUAL.ill, "days a year that each is ill")


def _work(parser: ArgumentParser) -> None:
    _number(parser, "--per-month", _USUAL.per_month, "complaints that come in")
    parser.add_argument(
        "--season", metavar="12 NUMBERS", help="how busy each month is: 1,1,1.5,…"
    )
    _number(parser, "--effort", _USUAL.effort, "times the usual hours that acts take")
    _number(
        parser, "--lead", _USUAL.lead, "times the usual days to find out and to hear"
    )
    parser.add_argument(
        "--days",
        action="append",
        metavar="ACT=NUMBER",
        help=f"working days before this act, in place of the usual: {_DAYS}",
    )
    parser.add_argument(
        "--no-asking",
        dest="asks_time",
        action="store_false",
        help="nobody says in time that more time is needed",
    )
    _number(parser, "--more-time", _USUAL.more_time, "days asked then", kind=int)


def _complainants(parser: ArgumentParser) -> None:
    _number(parser, "--silent", _USUAL.silent, "share of questions never answered")
    _number(parser, "--disagrees", _USUAL.disagrees, "share who do not agree")
    _number(parser, "--escalates", _USUAL.escalates, "share of those who go further")
    _number(parser, "--about-handler", _USUAL.about_handler, "share about a handler")
    parser.add_argument(
        "--told",
        type=float,
        metavar="SHARE",
        help=f"share told to staff, who write it down (default: {_USUAL.oral:g}, or "
        f"{1 - _USUAL.oral:g} where a talk comes first)",
    )
    parser.add_argument(
        "--answers",
        action="append",
        metavar="QUESTION=ANSWER:SHARE,…",
        help="how often each answer is chosen to a question of the file's own; what is "
        "left is for the others (default: each as often)",
    )


def _number(
    parser: ArgumentParser,
    name: str,
    usual: float,
    what: str,
    *,
    kind: type[int | float] = float,
) -> None:
    parser.add_argument(
        name, type=kind, default=usual, help=f"{what} (default: {usual:g})"
    )

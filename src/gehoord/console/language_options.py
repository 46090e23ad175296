"""What `gehoord language` asks: what to do, and with which language or catalogue."""

from __future__ import annotations

from argparse import ArgumentParser


def arguments(parser: ArgumentParser) -> None:
    """Ask what to do, and with which language or catalogue."""
    parser.add_argument(
        "what",
        choices=("list", "extract", "check", "add", "remove"),
        nargs="?",
        default="list",
        help="what to do (default: list)",
    )
    parser.add_argument(
        "of",
        metavar="CODE|FILE",
        nargs="?",
        default="",
        help="the code of a language (extract, remove), or its catalogue (check, add)",
    )
    parser.add_argument(
        "--older",
        metavar="FILE",
        default="",
        help="the catalogue to go on from (default: the one that was added)",
    )

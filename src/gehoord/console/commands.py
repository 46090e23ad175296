"""The commands of `gehoord`: what each is for, what it asks, where its work is done."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gehoord.home import Kind

MISTAKE: Final = 2  # exit status: the command was not understood
UNREADY: Final = 78  # exit status: a setting is missing or cannot be used


def nothing(_parser: ArgumentParser) -> None:
    """Ask nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """
    One command.

    `work` names the module with `run(options) -> int`; it is loaded once the
    folder is there and, where `django` says so, the tables can be used.
    """

    summary: str
    work: str
    arguments: Callable[[ArgumentParser], None] = nothing
    makes: Kind | None = None  # the kind of folder this command may make
    django: bool = True
    unready: int = UNREADY


def _serve(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--address",
        default="127.0.0.1",
        help="the network address to answer on (default: only this machine)",
    )


def _migrate(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--check",
        action="store_true",
        help="change nothing; fail when the tables are not up to date",
    )


COMMANDS: Final = {
    "serve": Command(
        summary="Answer on the web, on GEHOORD_BASE_URL.",
        work="gehoord.console.serve",
        arguments=_serve,
        django=False,
    ),
    "migrate": Command(
        summary="Bring the tables up to date with this version.",
        work="gehoord.console.migrate",
        arguments=_migrate,
    ),
    "check": Command(
        summary="Say what is wrong with this installation, if anything.",
        work="gehoord.console.check",
    ),
}

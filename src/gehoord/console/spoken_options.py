"""In which language a command answers: in any that is served here."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError

from gehoord.languages.spoken import known, languages


def language(parser: ArgumentParser, *, about: str, default: str | None = None) -> None:
    """Ask for a language; which there are is looked up only when one is named."""
    parser.add_argument(
        "--language", metavar="CODE", type=_served, default=default, help=about
    )


def _served(code: str) -> str:
    if not known(code):
        every = ", ".join(languages())
        raise ArgumentTypeError(f"{code!r} is not served here; choose from {every}")
    return code

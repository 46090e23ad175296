"""What `gehoord organisation` asks."""

from __future__ import annotations

from argparse import ArgumentParser


def arguments(parser: ArgumentParser) -> None:
    """Ask what to add or change; without any of them it says what there is."""
    parser.add_argument("--add", metavar="NAME", help="one more: what it is called")
    parser.add_argument(
        "--change", metavar="SLUG", help="whose --host or --mail is to change"
    )
    parser.add_argument(
        "--host", metavar="NAME", help="the host name of its pages, its own"
    )
    parser.add_argument(
        "--mail",
        metavar="ADDRESS",
        help="the address its letters come from and answers go to, its own",
    )
    parser.add_argument(
        "--slug", metavar="SLUG", help="with --add: how commands name it"
    )
    parser.add_argument(
        "--owner", metavar="OWNER", help="with --add: 'Ank Bos <ank@example.org>'"
    )
    parser.add_argument(
        "--procedure",
        metavar="NAME",
        help="with --add: one that comes with Gehoord, or a file that ends in .toml",
    )
    parser.add_argument(
        "--acknowledge",
        metavar="'NAME=REASON'",
        action="append",
        default=[],
        help="with --add: a warning, and why it is accepted; once for each",
    )

"""The command `gehoord`: find the command, make ready what it needs, let it work."""

from __future__ import annotations

import gc
import os
import select
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Final, cast

import django

from gehoord import environment, home
from gehoord.console.commands import COMMANDS, MISTAKE, Command, Mistaken

_OF_THE_DATABASE: Final = "<class 'django.db.utils.OperationalError'>"
"""Known by its name: most commands load no database before they need it."""

STOPPED: Final = 130  # exit status: stopped by Ctrl-C
UNREAD: Final = 141  # exit status: nobody reads the output any more

ALL: Final = {
    "practice": Command(
        summary="Try Gehoord on this machine, with people who do not exist.",
        work="gehoord.practice.start",
        makes=home.Kind.PRACTICE,
        django=False,
    ),
    **COMMANDS,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given[0] if given else "--help"
    try:
        try:
            return _done(name, given[1:])
        finally:
            sys.stdout.flush()  # also what was printed about a command
    except BrokenPipeError:
        if not _is_unread():
            raise  # another pipe broke: that of a server
        return UNREAD


def _done(name: str, rest: list[str]) -> int:
    """Return the exit status of the work, or of what keeps it from being done."""
    if name in ("-h", "--help", "help"):
        print(overview())
        return 0
    command = ALL.get(name)
    if command is None:
        print(
            f"gehoord: there is no command {name!r}.\n\n{overview()}", file=sys.stderr
        )
        return MISTAKE
    options = _options(name, command, rest)
    try:
        return _carry_out(command, options)
    except environment.Misconfigured as wrong:
        print(f"gehoord: {wrong}", file=sys.stderr)
        return command.unready
    except Mistaken as mistake:
        print(f"gehoord {name}: {mistake}", file=sys.stderr)
        return MISTAKE
    except KeyboardInterrupt:
        return STOPPED


def _is_unread() -> bool:
    """Return whether whoever read what is printed, such as `head`, has enough."""
    output = select.poll()
    output.register(sys.stdout.fileno(), 0)
    if not output.poll(0):
        return False
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())  # for the flush at the exit
    return True


def overview() -> str:
    """Return the list of commands."""
    width = max(map(len, ALL))
    lines = [f"  {name:<{width}}  {each.summary}" for name, each in ALL.items()]
    return "\n".join(
        ["Usage: gehoord <command> [--help]", "", *lines, "", "See docs/commands.md."]
    )


def _options(name: str, command: Command, rest: list[str]) -> Namespace:
    parser = ArgumentParser(prog=f"gehoord {name}", description=command.summary)
    command.arguments(parser)
    return parser.parse_args(rest)


def _carry_out(command: Command, options: Namespace) -> int:
    os.umask(0o077)  # what is kept is for this account only
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gehoord.settings")
    if command.before:
        import_module(command.before).prepare(options)
    if command.makes is not None:
        home.make(environment.read(), command.makes)
    gc.disable()  # nothing made while loading is ever thrown away
    if command.django:
        django.setup(set_prefix=False)  # the pages' addresses are not needed for it
    work = import_module(command.work)
    gc.freeze()
    gc.enable()
    try:
        return cast("int", work.run(options))
    except Exception as error:
        if _OF_THE_DATABASE not in map(str, type(error).__mro__):
            raise
        said = str(error).strip().splitlines()[0]
        raise environment.Misconfigured(
            f"The database does not answer: {said}. Check GEHOORD_DATABASE_URL, and "
            f"the room on the disk."
        ) from None


if __name__ == "__main__":
    sys.exit(main())

"""The commands of `gehoord`: what each is for, what it asks, where its work is done."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from gehoord.console import (
    language_options,
    organisation_options,
    rehearse_options,
    spoken_options,
)
from gehoord.home import Kind

MISTAKE: Final = 2  # exit status: the command was not understood
UNREADY: Final = 78  # exit status: a setting is missing or cannot be used
LATER: Final = 75  # exit status: not now; a mail server tries again later


class Mistaken(Exception):
    """What was typed cannot be used; the message says what and what to do."""


def nothing(_parser: ArgumentParser) -> None:
    """Ask nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """
    One command.

    `work` names the module with `run(options) -> int`; it is loaded once the
    folder is there and, where `django` says so, the tables can be used. `before`
    names one with `prepare(options)`, done before any setting is read.
    """

    summary: str
    work: str
    arguments: Callable[[ArgumentParser], None] = nothing
    before: str = ""
    makes: Kind | None = None  # the kind of folder this command may make
    django: bool = True
    unready: int = UNREADY


def _serve(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--address",
        default="127.0.0.1",
        help="the network address to answer on (default: only this machine)",
    )


def _init(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--organisation", metavar="NAME", help="what the organisation is called"
    )
    parser.add_argument(
        "--owner",
        metavar="OWNER",
        help="who appoints handlers: name and address, 'Ank Bos <ank@example.org>'",
    )
    parser.add_argument(
        "--procedure",
        metavar="NAME",
        help="a procedure that comes with Gehoord, or a file that ends in .toml",
    )
    parser.add_argument(
        "--base-url", metavar="URL", help="the address people type: https://…"
    )
    parser.add_argument(
        "--acknowledge",
        metavar="'NAME=REASON'",
        action="append",
        default=[],
        help="a warning in the procedure, and why it is accepted; once for each",
    )


def _verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--witness",
        metavar="HEAD",
        help="a register head from a letter: was this its past?",
    )


def _receive(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--organisation",
        metavar="SLUG",
        default="",
        help="whose mail it is; where there is more than one, otherwise its recipient's",
    )
    parser.add_argument(
        "--recipient",
        metavar="ADDRESS",
        default="",
        help="the address it came to, as the mail server knows it",
    )
    parser.add_argument(
        "--json", action="store_true", help="answer with an object instead of a line"
    )


def _listen(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--protocol",
        choices=("lmtp", "smtp"),
        default="lmtp",
        help="what is spoken (default: lmtp, with a mail server beside it)",
    )
    parser.add_argument(
        "--address",
        default="127.0.0.1",
        help="the network address to listen on (default: only this machine)",
    )
    parser.add_argument("--port", type=int, default=8024, help="default: 8024")
    parser.add_argument(
        "--socket", metavar="PATH", default="", help="listen on a socket file instead"
    )


def _check(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        default="",
        help="a procedure file, or the name of one that comes with Gehoord",
    )
    spoken_options.language(
        parser, about="of what is found (default: the first language of the procedure)"
    )
    parser.add_argument(
        "--json", action="store_true", help="answer with an object instead of lines"
    )


def _explain(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="a procedure file, or the name of one that comes with Gehoord",
    )
    spoken_options.language(
        parser, about="default: the first language of the procedure"
    )
    parser.add_argument(
        "--format",
        choices=("html", "markdown", "svg", "text", "toml"),
        default="text",
        help="svg is the drawing alone, toml the file in full (default: text)",
    )


def _publish(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="a procedure file, or the name of one that comes with Gehoord",
    )
    parser.add_argument(
        "--from",
        dest="since",
        metavar="DAY",
        default="",
        help="the day it takes effect; without it, only say what would change",
    )
    parser.add_argument(
        "--by", metavar="NUMBER", type=int, help="the owner who publishes it"
    )
    parser.add_argument(
        "--accept",
        metavar="'NAME=REASON'",
        action="append",
        default=[],
        help="a warning by its name, and why it is accepted; once for each",
    )
    parser.add_argument(
        "--organisation",
        metavar="SLUG",
        default="",
        help="whose procedure; needed only where there is more than one",
    )
    spoken_options.language(parser, default="en", about="of what is said")


def _clock(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--once", action="store_true", help="make one pass, say what it did, and stop"
    )
    parser.add_argument(
        "--release-destruction",
        action="store_true",
        help="let destruction go on after the clock of this machine jumped",
    )
    parser.add_argument(
        "--release-letters",
        action="store_true",
        help="let letters leave after a restore",
    )


def _backup(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="FOLDER", required=True, help="where the data backup goes"
    )
    parser.add_argument(
        "--keys",
        metavar="FOLDER",
        action="append",
        required=True,
        help="where the keys backup goes, apart from the data; give two places",
    )
    parser.add_argument(
        "--days",
        metavar="NUMBER",
        type=int,
        default=35,
        help="how long a data backup may be used (default: 35)",
    )


def _restore(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="FILE", required=True, help="a data backup, ending in .data"
    )
    parser.add_argument(
        "--keys", metavar="FILE", required=True, help="the newest keys backup, .keys"
    )
    parser.add_argument(
        "--list-mail",
        metavar="FILE",
        default="",
        help="write down which messages of mailboxes lie in it, by their numbers",
    )


def _inbox(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--once", action="store_true", help="look into each mailbox once, and stop"
    )
    what.add_argument(
        "--reconcile",
        action="store_true",
        help="say what became of every message ever seen, and whether it adds up",
    )
    what.add_argument(
        "--again",
        action="store_true",
        help="understand again what was kept because nothing could be made of it",
    )


def _staff(parser: ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--add", metavar="'NAME <ADDRESS>'", help="somebody who came")
    what.add_argument("--leaves", metavar="NUMBER", type=int, help="somebody who left")
    what.add_argument("--away", metavar="NUMBER", type=int, help="away from today on")
    what.add_argument("--back", metavar="NUMBER", type=int, help="no longer away")
    what.add_argument(
        "--password", metavar="NUMBER", type=int, help="make a new password"
    )
    parser.add_argument(
        "--roles", metavar="ROLES", default="", help="with --add: adviser,handler …"
    )
    parser.add_argument(
        "--substitute",
        metavar="PLACE",
        type=int,
        help="with --add: their place in the order of substitution",
    )
    parser.add_argument("--until", metavar="DAY", help="with --away: the last day")
    parser.add_argument(
        "--organisation",
        metavar="SLUG",
        default="",
        help="of which organisation; needed only where there is more than one",
    )


def _migrate(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--check",
        action="store_true",
        help="change nothing; fail when the tables are not up to date",
    )


COMMANDS: Final = {
    "init": Command(
        summary="Make a real installation, or say what is there.",
        work="gehoord.console.init",
        arguments=_init,
        before="gehoord.console.folder",
    ),
    "organisation": Command(
        summary="Say which organisations there are; add one, or change its addresses.",
        work="gehoord.console.organisation",
        arguments=organisation_options.arguments,
    ),
    "serve": Command(
        summary="Answer on the web, on GEHOORD_BASE_URL.",
        work="gehoord.console.serve",
        arguments=_serve,
        django=False,
    ),
    "receive": Command(
        summary="Take in one e-mail message, from a mail server's pipe.",
        work="gehoord.console.receive",
        arguments=_receive,
        unready=LATER,
    ),
    "listen": Command(
        summary="Take in mail from a mail server, by LMTP or SMTP.",
        work="gehoord.console.listen",
        arguments=_listen,
    ),
    "inbox": Command(
        summary="Read the mailboxes; `gehoord serve` does it too.",
        work="gehoord.console.inbox",
        arguments=_inbox,
    ),
    "clock": Command(
        summary="Let time do what the procedures say; `gehoord serve` does it too.",
        work="gehoord.console.clock",
        arguments=_clock,
    ),
    "staff": Command(
        summary="Say who works here; add someone, let someone leave or be away.",
        work="gehoord.console.staff",
        arguments=_staff,
    ),
    "migrate": Command(
        summary="Bring the tables up to date with this version.",
        work="gehoord.console.migrate",
        arguments=_migrate,
    ),
    "verify": Command(
        summary="Say whether everything is still as it was written.",
        work="gehoord.console.verify",
        arguments=_verify,
    ),
    "backup": Command(
        summary="Make a copy of everything, and try out whether it can be restored.",
        work="gehoord.console.backup",
        arguments=_backup,
    ),
    "restore": Command(
        summary="Bring a backup back into an empty folder.",
        work="gehoord.console.restore",
        arguments=_restore,
        before="gehoord.console.unpack",
    ),
    "reindex": Command(
        summary="Make the search index again from the cases.",
        work="gehoord.console.reindex",
    ),
    "recount": Command(
        summary="Count open terms again after the list of free days was corrected.",
        work="gehoord.console.recount",
    ),
    "check": Command(
        summary="Say what is wrong with a procedure file, or with this installation.",
        work="gehoord.console.check",
        arguments=_check,
        django=False,
    ),
    "explain": Command(
        summary="Write the public page of a procedure file, with a drawing.",
        work="gehoord.console.explain",
        arguments=_explain,
        django=False,
    ),
    "rehearse": Command(
        summary="Rehearse a procedure file: which promises break, and why?",
        work="gehoord.console.rehearse",
        arguments=rehearse_options.arguments,
        django=False,
    ),
    "language": Command(
        summary="Say which languages there are; draw up, check or add a catalogue.",
        work="gehoord.console.language",
        arguments=language_options.arguments,
        django=False,
    ),
    "publish": Command(
        summary="Publish a new version of the procedure, from a day on.",
        work="gehoord.console.publish",
        arguments=_publish,
    ),
    "doctor": Command(
        summary="Say whether it does what it should, right now.",
        work="gehoord.console.doctor",
    ),
}

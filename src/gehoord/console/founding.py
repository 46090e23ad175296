"""What `gehoord init` must know: taken from its flags, or else asked for."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from email.utils import parseaddr
from importlib import resources
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from gehoord.console import acknowledging
from gehoord.console.commands import Mistaken
from gehoord.console.procedure_file import calendars, patterns, shipped
from gehoord.letters.publishable import faults
from gehoord.procedure.reading import Unreadable, read
from gehoord.words.findings.unreadable import placed

ORGANISATION: Final = "--organisation"
OWNER: Final = "--owner"
PROCEDURE: Final = "--procedure"
BASE_URL: Final = "--base-url"
ACKNOWLEDGE: Final = "--acknowledge"
FOUNDING: Final = "kleuterrevolutie"  # offered when asked: the procedure it began with
LONGEST_NAME: Final = 200
ON_THIS_MACHINE: Final = frozenset({"127.0.0.1", "::1", "localhost"})

SHIPPED: Final = resources.files("gehoord.procedures")

Ask = Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """Everything a new installation starts from."""

    organisation: str
    owner_name: str
    owner_email: str
    procedure: str  # the text
    reasons: Mapping[str, str]  # why each warning is accepted, by its name
    base_url: str
    was_asked: bool


def flags(options: Namespace) -> dict[str, str]:
    """Return the flags that were given."""
    given = {
        ORGANISATION: options.organisation,
        OWNER: options.owner,
        PROCEDURE: options.procedure,
        BASE_URL: options.base_url,
    }
    return {name: value for name, value in given.items() if value is not None}


def founding(
    given: dict[str, str], *, accepted: Iterable[str] = (), ask: Ask = input
) -> Founding:
    """
    Return what to start from: the flags, or the answers when there are none.

    `accepted` says why each warning is accepted, as 'NAME=REASON'. Raises Mistaken,
    for the first answer that stays wrong or with all that is wrong in the flags.
    """
    reasons = acknowledging.reasons_in(accepted, ACKNOWLEDGE)
    if given:
        made = _from_flags(given)
        known = acknowledging.given(made.procedure, reasons)
        return replace(made, reasons=known)
    if not sys.stdin.isatty():
        raise Mistaken(
            f"There is no terminal to ask in. Give {ORGANISATION}, {OWNER}, "
            f"{PROCEDURE} and {BASE_URL}."
        )
    made = _asked(ask)
    known = acknowledging.asked(made.procedure, reasons, ask)
    return replace(made, reasons=known)


def _from_flags(given: dict[str, str]) -> Founding:
    wanted = (ORGANISATION, OWNER, PROCEDURE, BASE_URL)
    wrong = [f"{name} is missing." for name in wanted if name not in given]
    found = {}
    for name, value in given.items():
        try:
            found[name] = READ[name](value)
        except Mistaken as mistake:
            wrong.append(f"{name}: {mistake}")
    if wrong:
        raise Mistaken("\n".join(wrong))
    return _put_together(found, was_asked=False)


def _asked(ask: Ask) -> Founding:
    questions = {
        ORGANISATION: "What is the organisation called? ",
        OWNER: "Who may appoint handlers? Name <address@example.org>: ",
        PROCEDURE: f"Which procedure, or which .toml file? [{FOUNDING}] ",
        BASE_URL: "Which address do people type? https://… ",
    }
    found = {}
    for name, question in questions.items():
        found[name] = _answer(name, question, ask)
    return _put_together(found, was_asked=True)


def _answer(name: str, question: str, ask: Ask) -> tuple[str, ...]:
    while True:
        said = ask(question).strip()
        if not said and name == PROCEDURE:
            said = FOUNDING
        try:
            return READ[name](said)
        except Mistaken as mistake:
            print(mistake)


def _put_together(found: dict[str, tuple[str, ...]], *, was_asked: bool) -> Founding:
    owner_name, owner_email = found[OWNER]
    return Founding(
        organisation=found[ORGANISATION][0],
        owner_name=owner_name,
        owner_email=owner_email,
        procedure=found[PROCEDURE][0],
        reasons={},
        base_url=found[BASE_URL][0],
        was_asked=was_asked,
    )


def _organisation(said: str) -> tuple[str, ...]:
    name = " ".join(said.split())
    if not name:
        raise Mistaken("a name is needed, such as 'Advies Voorbeeld'.")
    if len(name) > LONGEST_NAME:
        raise Mistaken(f"a name has at most {LONGEST_NAME} characters.")
    return (name,)


def _owner(said: str) -> tuple[str, ...]:
    name, address = parseaddr(said)
    try:
        validate_email(address)
    except ValidationError:
        address = ""
    if not name.strip() or not address:
        raise Mistaken(
            f"{said!r} is not a name with an e-mail address. Write it like this: "
            f"'Ank Bos <ank@example.org>'."
        )
    return name.strip(), address.lower()


def _procedure(said: str) -> tuple[str, ...]:
    text = _text_of(said)
    try:
        procedure = read(text, calendars(), patterns())
    except Unreadable as unreadable:
        lines = "\n".join(f"  {placed(each, 'en')}" for each in unreadable.findings)
        raise Mistaken(f"{said} is not a procedure yet:\n{lines}") from None
    if wrong := faults(procedure):
        lines = "\n".join(f"  {each}" for each in wrong)
        raise Mistaken(f"{said} cannot be published yet:\n{lines}")
    return (text,)


def _text_of(said: str) -> str:
    if said in shipped():
        return (SHIPPED / f"{said}.toml").read_text(encoding="utf-8")
    if not said.endswith(".toml"):
        names = ", ".join(shipped())
        raise Mistaken(
            f"there is no procedure {said!r} here. Choose one of: {names}; or name a "
            f"file that ends in .toml."
        )
    try:
        return Path(said).expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Mistaken(
            f"{said} cannot be read ({error.__class__.__name__}). Check that the file "
            f"is there, that this account may read it, and that it is UTF-8."
        ) from None


def _base_url(said: str) -> tuple[str, ...]:
    url = said.strip().rstrip("/")
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Mistaken(
            f"{said!r} is not an address to type in a browser. Write it like this: "
            f"https://complaints.example.org."
        )
    if parts.scheme == "http" and parts.hostname not in ON_THIS_MACHINE:
        raise Mistaken(
            f"{said!r} starts with http, so complaints would travel in clear. "
            f"Give an address that starts with https."
        )
    return (url,)


READ: Final[dict[str, Callable[[str], tuple[str, ...]]]] = {
    ORGANISATION: _organisation,
    OWNER: _owner,
    PROCEDURE: _procedure,
    BASE_URL: _base_url,
}

"""A catalogue as a translator has it: one `.po` file with every text."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po

from gehoord.languages import place
from gehoord.languages.entries import Entry

_HEADER: Final = """\
# Gehoord in another language: every text of the pages, the rules and the letters.
# Beside each text stands its Dutch, and where it is said. docs/how-to/add-a-language.md
#"""
_ALIKE: Final = 0.7  # from 0, nothing alike, to 1, the same
_MOST: Final = 400  # texts that were changed at once; of more, none is looked for


class Unreadable(Exception):
    """The file is no catalogue; the message says where it stops being one."""


class Unknown(Exception):
    """No language has this code."""


def read(path: Path) -> Catalog:
    """Return the catalogue in a file; raises `Unreadable`."""
    try:
        with path.open("rb") as file:
            return read_po(file, abort_invalid=True)
    except (OSError, UnicodeDecodeError, ValueError, PoFileError) as wrong:
        raise Unreadable(f"{path}: {wrong}") from wrong


def empty(code: str) -> Catalog:
    """Return a catalogue without texts, with the plural rule of its language."""
    made = Catalog(
        locale=place.locale(code),
        header_comment=_HEADER,
        project="Gehoord",
        fuzzy=False,
    )
    if made.locale is None:
        raise Unknown(code)
    return made


def code_of(catalogue: Catalog) -> str:
    """Return the language that a catalogue says it is in, such as "pt-br"."""
    return str(catalogue.locale_identifier or "").replace("_", "-").lower()


def drawn_up(code: str, entries: Iterable[Entry], older: Catalog | None) -> Catalog:
    """
    Return the catalogue with every entry, and of an older one what still holds.

    What looks like a text that was reworded keeps its translation, marked fuzzy.
    """
    made = empty(code)
    fresh: list[Message] = []
    kept: set[tuple[str, str]] = set()
    for each in entries:
        before = found(older, each) if older else None
        counted = bool(each.more)
        message = Message(
            (each.english, each.more) if counted else each.english,
            auto_comments=_beside(each),
            locations=[(x, 0) for x in each.places],
            context=each.context or None,
        )
        made[message.id] = message
        if before and isinstance(before.string, tuple) == counted:
            message.string, kept = before.string, kept | {each.key}
            message.flags |= before.flags & {"fuzzy"}
        else:
            fresh.append(message)
    if older:
        _reworded(fresh, _left(older, kept))
    return made


def found(catalogue: Catalog, entry: Entry) -> Message | None:
    """Return what a catalogue says of an entry; None where it does not know it."""
    return catalogue.get(entry.english, entry.context or None)


def written(catalogue: Catalog) -> bytes:
    """Return the catalogue as the text of a `.po` file."""
    into = io.BytesIO()
    write_po(into, catalogue, width=0, include_previous=True)
    return into.getvalue()


def compiled(catalogue: Catalog, entries: Iterable[Entry]) -> bytes:
    """Return what is asked of the catalogue, and nothing else, as a `.mo` file."""
    wanted = empty(code_of(catalogue))
    wanted.mime_headers = catalogue.mime_headers
    for each in entries:
        message = found(catalogue, each)
        if message is not None:
            wanted[message.id] = message
    into = io.BytesIO()
    write_mo(into, wanted)
    return into.getvalue()


def _beside(entry: Entry) -> list[str]:
    dutch = [f"Dutch: {each}" for each in entry.dutch.splitlines() if each.strip()]
    more = [f"Dutch, of more: {entry.dutch_more}"] if entry.more else []
    return [*dutch, *more]


def _left(older: Catalog, kept: set[tuple[str, str]]) -> list[Message]:
    return [
        each
        for each in older
        if each.id and each.string and (each.context or "", _one(each)) not in kept
    ]


def _reworded(fresh: list[Message], left: list[Message]) -> None:
    """Give what is new the translation of what it was before, for a person to judge."""
    if len(fresh) > _MOST or len(left) > _MOST:
        return
    by_text: Mapping[str, Message] = {_one(each): each for each in left}
    by_letter = {each.context: each for each in left if each.context}
    for each in fresh:
        alike = get_close_matches(_one(each), by_text, n=1, cutoff=_ALIKE)
        before = by_letter.get(each.context or "")
        before = by_text[alike[0]] if before is None and alike else before
        if before and isinstance(before.string, tuple) == isinstance(each.id, tuple):
            each.string = before.string
            each.flags.add("fuzzy")
            each.previous_id = [_one(before)]


def _one(message: Message) -> str:
    return str(message.id[0] if isinstance(message.id, tuple) else message.id)

"""`gehoord language`: which languages there are, and how one is added."""

from __future__ import annotations

import os
import shutil
import sys
from argparse import Namespace
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog

from gehoord import home
from gehoord.console.commands import Mistaken
from gehoord.console.incomplete import troubles
from gehoord.console.numbers import many
from gehoord.environment import read as read_settings
from gehoord.languages import catalogue, checking, place, spoken
from gehoord.languages.entries import Entry, every
from gehoord.letters.signs import without_font
from gehoord.procedure.languages import is_code

_SHOWN: Final = 100  # faults at once; the rest is counted


def run(options: Namespace) -> int:
    """Do what was asked; without anything, say which languages there are."""
    match options.what:
        case "extract":
            return _extract(options.of, options.older)
        case "check":
            return _check(Path(options.of))
        case "add":
            return _add(Path(options.of))
        case "remove":
            return _remove(options.of)
        case _:
            return _list()


def _list() -> int:
    for code in spoken.languages():
        print(f"{code}  {spoken.name(code)}")
    for trouble, way_out in troubles():
        print(f"{trouble}\n    {way_out}")
    return int(bool(spoken.incomplete()))


def _extract(code: str, older: str) -> int:
    _further(code)
    kept = place.compiled().get(code)
    before = Path(older) if older else kept and kept.with_name(place.WRITTEN.name)
    known = _read(before) if before and before.is_file() else None
    try:
        made = catalogue.drawn_up(code, every(), known)
    except catalogue.Unknown:
        raise Mistaken(f"{code!r} is the code of no language.") from None
    sys.stdout.buffer.write(catalogue.written(made))
    sys.stdout.flush()
    left = sum(not each.string or each.fuzzy for each in made if each.id)
    print(f"{many(left, 'text is', 'texts are')} to be translated.", file=sys.stderr)
    return 0


def _check(path: Path) -> int:
    given = _read(path)
    if _told(path, given, every()):
        return 1
    print("Nothing is missing and nothing is lost.")
    _say_what_has_no_font(given)
    return 0


def _add(path: Path) -> int:
    given, entries = _read(path), every()
    code = catalogue.code_of(given)
    _further(code)
    if _told(path, given, entries):
        print("Nothing was added.")
        return 1
    folder = _folder() / place.locale(code)
    compiled, written = folder / place.COMPILED, folder / place.WRITTEN
    compiled.parent.mkdir(parents=True, exist_ok=True)
    _put(written, path.read_bytes())
    _put(compiled, catalogue.compiled(given, entries))
    spoken.forget()
    if not spoken.known(code):
        raise Mistaken(f"{compiled} cannot be read back.")
    print(f"{spoken.name(code)} ({code}) is added: {compiled}.")
    print("Start `gehoord serve` anew; from then it is served.")
    _say_what_has_no_font(given)
    return 0


def _say_what_has_no_font(given: Catalog) -> None:
    """Say which signs a letter on paper could not show, and what mends that."""
    texts = (each.string or "" for each in given if each.id)
    said = "".join(x if isinstance(x, str) else "".join(x) for x in texts)
    if signs := without_font(said):
        print(
            f"On paper some signs would be boxes, since no font here has them: {signs}\n"
            f"Put a font that has them (.ttf or .otf) in {place.folder()}."
        )


def _remove(code: str) -> int:
    _further(code)
    folder = _folder() / place.locale(code)
    if not folder.is_dir():
        raise Mistaken(f"{code!r} was not added here.")
    shutil.rmtree(folder)
    spoken.forget()
    print(f"{code} is removed. Start `gehoord serve` anew.")
    return 0


def _further(code: str) -> None:
    if not code:
        raise Mistaken("Say which language: extract de, check de.po, add de.po.")
    if code in spoken.SPOKEN:
        raise Mistaken(f"{code!r} comes with Gehoord and has no catalogue.")
    if not is_code(code):  # it names a folder, which `remove` takes away
        raise Mistaken(
            f"{code!r} is the code of no language. One is two or three small letters, "
            "and where needed a dash and two to four more: de, pap, pt-br, zh-hans."
        )


def _folder() -> Path:
    """Return where catalogues are added; refuse a data folder that was never made."""
    at = home.folder(read_settings())
    if not read_settings(at / "settings.env").word("GEHOORD_LANGUAGES"):
        home.known_kind(at)
    return place.folder()


def _read(path: Path) -> Catalog:
    try:
        return catalogue.read(path)
    except catalogue.Unreadable as wrong:
        raise Mistaken(str(wrong)) from None


def _told(path: Path, given: Catalog, entries: tuple[Entry, ...]) -> int:
    """Print what is wrong with a catalogue and return how much that is."""
    try:
        found = list(checking.faults(given, entries))
    except checking.NoRule as rule:
        print(f"{path}: the rule for plurals cannot be used: {rule}")
        return 1
    for each in found[:_SHOWN]:
        print(f"{path}: {each}")
    if len(found) > _SHOWN:
        print(f"{path}: and {len(found) - _SHOWN} more.")
    return len(found)


def _put(path: Path, content: bytes) -> None:
    fresh = path.with_suffix(f".{os.getpid()}")
    fresh.write_bytes(content)
    fresh.replace(path)

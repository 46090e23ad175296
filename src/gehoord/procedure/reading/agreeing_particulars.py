"""What must agree within the particulars that a file adds, and between them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.keys import PARTICULARS
from gehoord.procedure.particulars import LONGEST, FilledBy, Needed, Shape
from gehoord.procedure.reading.checking import BAD, Checker

Rows = tuple[Mapping[str, Any], ...]

_NAME: Final = re.compile(r"[a-z][a-z0-9-]*")  # it names a field of a page
_LEAST_OPTIONS: Final = 2
_OF_SIGNS: Final = frozenset({Shape.TEXT, Shape.DIGITS})


def particulars(checker: Checker, rows: Rows) -> None:
    """Note what does not agree in these rows; what is wrong by itself is left out."""
    options = Counter(each for row in rows for each in _ids(row))
    for row in rows:
        path = ("particular", str(row.get("id")))
        _named(checker, row.get("id"), (*path, "id"))
        _choice(checker, row, path, options)
        _signs(checker, row, path)
        _found(checker, row, path)
        if _comes_back(row, rows):
            checker.wrong("asked-after-itself", (*path, "only_for"))


def _named(checker: Checker, name: object, path: tuple[str, ...]) -> None:
    if name is BAD:
        return
    if name in PARTICULARS:
        checker.wrong("own-particular-taken", path, found=name)
    elif not _NAME.fullmatch(str(name)):
        checker.wrong("not-a-name", path, found=name)


def _choice(
    checker: Checker,
    row: Mapping[str, Any],
    path: tuple[str, ...],
    options: Mapping[str, int],
) -> None:
    ids, is_choice = _ids(row), row.get("kind") == Shape.CHOICE
    here = (*path, "option")
    if is_choice and len(ids) < _LEAST_OPTIONS:
        checker.wrong("too-few-options", here, least=_LEAST_OPTIONS)
    if row.get("option") and not is_choice and row.get("kind") is not BAD:
        checker.wrong("options-without-choice", here, found=str(row.get("kind")))
    for each in dict.fromkeys(ids):
        if not _NAME.fullmatch(each):
            checker.wrong("not-a-name", here, found=each)
        elif options[each] > 1:
            checker.wrong("twice", here, found=each)


def _signs(checker: Checker, row: Mapping[str, Any], path: tuple[str, ...]) -> None:
    least, most = row.get("least"), row.get("most")
    if row.get("kind") is BAD or BAD in {least, most}:
        return
    for name, said in (("least", least), ("most", most)):
        if said is not None and row.get("kind") not in _OF_SIGNS:
            checker.wrong("signs-of-nothing", (*path, name), found=str(row.get("kind")))
        elif said is not None and said > LONGEST:
            checker.wrong("too-many-signs", (*path, name), found=said, most=LONGEST)
    if least is not None and most is not None and most < least:
        checker.wrong("most-below-least", (*path, "most"), found=most, least=least)


def _comes_back(row: Mapping[str, Any], rows: Rows) -> bool:
    """Return whether what it hangs on hangs on it in turn: nobody is asked it then."""
    seen: set[str] = set()
    waiting = [row]
    while waiting:
        hangs = {*_texts(waiting.pop(), "only_for")}
        for each in rows:
            if hangs.intersection(_ids(each)) and str(each.get("id")) not in seen:
                seen.add(str(each.get("id")))
                waiting.append(each)
    return str(row.get("id")) in seen


def _texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = row.get(key)
    rows = found if isinstance(found, tuple) else ()
    return tuple(each for each in rows if isinstance(each, str))


def _found(checker: Checker, row: Mapping[str, Any], path: tuple[str, ...]) -> None:
    """What staff find is asked of nobody: not by some way, and not before sending."""
    if row.get("by") != FilledBy.STAFF:
        return
    if row.get("needed") == Needed.BLOCKS:
        checker.wrong("found-not-asked", (*path, "needed"), found="needed")
    if row.get("channels"):
        checker.wrong("found-not-asked", (*path, "channels"), found="channels")


def _ids(row: Mapping[str, Any]) -> tuple[str, ...]:
    found = row.get("option")
    rows = found if isinstance(found, tuple) else ()
    return tuple(
        each["id"] for each in rows if each and isinstance(each.get("id"), str)
    )

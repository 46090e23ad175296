"""Reading what a file says in words of its own: in one language, or in each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from gehoord.procedure.languages import SHIPPED, is_code
from gehoord.procedure.lengths import is_length

if TYPE_CHECKING:
    from gehoord.procedure.lines import Path
    from gehoord.procedure.reading.checking import Checker
    from gehoord.procedure.schema import Key

OPEN: Final = "unspecified"


def languages_of(table: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the languages a file promises; the shipped ones while it names none."""
    said = table.get("language", ())
    told = [said] if isinstance(said, str) else said if isinstance(said, list) else []
    known = [x for x in told if isinstance(x, str) and is_code(x)]
    return tuple(known) or SHIPPED


def languages(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return codes of languages; whether there are words in them is asked later."""
    if not isinstance(raw, list) or not all(isinstance(x, str) for x in raw):
        return checker.mistyped(key, raw, path)
    for each in raw:
        if not is_code(each):
            wanted = each[:MOST_COMPARED].lower()
            near = "".join(get_close_matches(wanted, SHIPPED, n=1, cutoff=_LIKE))
            checker.wrong("unknown-language", path, found=each, nearest=near)
    return tuple(raw)


MOST_COMPARED: Final = 60  # characters
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S+|[^\s@]+@\S+|[\d\s+()-]+")
"""A page, a mailbox or a telephone number, and nothing beside it."""
_LIKE: Final = 0.5  # from 0, nothing alike, to 1, the same


def both(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return a text in each language of the file; of one language, the text alone."""
    if isinstance(raw, str) and len(checker.languages) == 1 and raw != OPEN:
        raw = {checker.languages[0]: raw}
    if not isinstance(raw, dict):
        return checker.mistyped(key, raw, path)
    _none_unknown(checker, raw, path)
    for lang in checker.languages:
        if not isinstance(raw.get(lang), str) or not raw[lang].strip():
            checker.wrong("language-missing", path, language=lang)
    return MappingProxyType(dict(raw))


def text(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return a text, or one by language; in which none is missing is doubted later."""
    if not isinstance(raw, dict):
        _none_strange(checker, raw, path)
        return checker.text(key, raw, path)
    right = all(isinstance(each, str) and each.strip() for each in raw.values())
    return _by_language(checker, key, raw, path, right=right)


def texts(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return a list of texts, or one by language."""
    if not isinstance(raw, dict):
        _none_strange(checker, raw, path)
        return checker.texts(key, raw, path)
    right = all(
        isinstance(each, list) and all(isinstance(one, str) for one in each)
        for each in raw.values()
    )
    if not right:
        return _by_language(checker, key, raw, path, right=False)
    lists = {name: tuple(each) for name, each in raw.items()}
    return _by_language(checker, key, lists, path, right=True)


def _by_language(
    checker: Checker, key: Key, raw: dict[str, Any], path: Path, *, right: bool
) -> object:
    if not right:
        checker.wrong("wrong-type", path, found=raw, type=key.type.value)
        return raw
    _none_unknown(checker, raw, path)
    if not any(lang in raw for lang in checker.languages):
        checker.wrong("language-missing", path, language=checker.languages[0])
    return MappingProxyType(dict(raw))


def _none_strange(checker: Checker, raw: object, path: Path) -> None:
    """Note a text of a pattern in a language that the file over it does not promise."""
    pattern = checker.laid.under(path)
    if not raw or pattern is None or _wordless(raw):
        return
    if languages_of(pattern)[0] not in checker.languages:
        checker.wrong("language-missing", path, language=checker.languages[0])


def _wordless(raw: object) -> bool:
    """Return whether it reads the same in every language: a length, an address."""
    if not isinstance(raw, str):
        return False
    return is_length(raw) or _ADDRESS.fullmatch(raw) is not None


def _none_unknown(checker: Checker, raw: Mapping[str, Any], path: Path) -> None:
    """
    Note a key that is a language of neither the file nor the patterns that ship.

    Nearly any two letters are the code of a language, so a slip of the pen is found
    only among those that are in use.
    """
    in_use = tuple(dict.fromkeys((*checker.languages, *SHIPPED)))
    for name in raw:
        if name not in in_use:
            checker.not_one_of("unknown-key", (*path, name), name, in_use)

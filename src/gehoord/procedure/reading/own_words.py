"""Reading what a file says in words of its own: in one language, or in each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from gehoord.procedure.lines import Path
    from gehoord.procedure.reading.checking import Checker
    from gehoord.procedure.schema import Key

LANGUAGES: Final = ("nl", "en")


def text(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return a text, or one by language; in which none is missing is doubted later."""
    if not isinstance(raw, dict):
        return checker.text(key, raw, path)
    right = all(isinstance(each, str) and each.strip() for each in raw.values())
    return _by_language(checker, key, raw, path, right=right)


def texts(checker: Checker, key: Key, raw: object, path: Path) -> object:
    """Return a list of texts, or one by language."""
    if not isinstance(raw, dict):
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
    for name in raw:
        if name not in LANGUAGES:
            checker.not_one_of("unknown-key", (*path, name), name, LANGUAGES)
    if not any(lang in raw for lang in checker.languages):
        checker.wrong("language-missing", path, language=checker.languages[0])
    return MappingProxyType(dict(raw))

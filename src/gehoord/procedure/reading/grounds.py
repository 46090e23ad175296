"""
What a pattern rests on a law or a regime that the file over it no longer names.

Such an article is not that file's: its page would cite a law that does not hold there.
What the pattern does because of it stays, as the organisation's own way of working.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from gehoord.procedure.laws import cited, unnamed
from gehoord.procedure.reading.sources import VERIFIED

_BASES: Final = "legal_bases"
_REGIMES: Final = "regimes"
_SOURCE: Final = "source"
_OWN: Final = "choice"
Raw = Mapping[str, Any]
LeftOut = Callable[[str], bool]


def own_grounds(below: dict[str, Any], above: Raw) -> dict[str, Any]:
    """
    Return the pattern with "choice" for each source in what is named no more.

    That is a law, where the file above says `legal_bases` itself, and a regime where it
    says `regimes`; what is not written as it should be changes nothing here, and is
    found when the file is checked.
    """
    found = below
    if isinstance(above.get(_BASES), list):
        bases = _texts(above, _BASES)
        found = _owned(found, lambda source: bool(unnamed(source, bases)))
    left = set(_texts(below, _REGIMES)) - set(_texts(above, _REGIMES))
    if isinstance(above.get(_REGIMES), list) and left:
        named = re.compile(rf"\b({'|'.join(map(re.escape, left))})\b", re.IGNORECASE)
        found = _owned(found, lambda x: bool(named.search(x)) and not cited(x))
    return found


def _texts(table: Raw, key: str) -> list[str]:
    said = table.get(key)
    rows = said if isinstance(said, list) else []
    return [each for each in rows if isinstance(each, str) and each]


def _owned(below: dict[str, Any], is_left_out: LeftOut) -> dict[str, Any]:
    found = {key: _own(key, each, is_left_out) for key, each in below.items()}
    if found.get(_SOURCE) == _OWN != below.get(_SOURCE):
        found.pop(VERIFIED, None)  # a choice of one's own is no source to look up
    return found


def _own(key: str, value: object, is_left_out: LeftOut) -> object:
    if isinstance(value, dict):
        return _owned(value, is_left_out)
    if isinstance(value, list):
        return [_own("", each, is_left_out) for each in value]
    if key == _SOURCE and isinstance(value, str) and is_left_out(value):
        return _OWN
    return value

"""
What a pattern rests on a law that the file over it no longer names.

Such an article is not that file's: its page would cite a law that does not hold there.
What the pattern does because of it stays, as the organisation's own way of working.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from gehoord.procedure.laws import unnamed

_BASES: Final = "legal_bases"
_SOURCE: Final = "source"
_OWN: Final = "choice"
Raw = Mapping[str, Any]


def own_grounds(below: dict[str, Any], above: Raw) -> dict[str, Any]:
    """
    Return the pattern with "choice" for each source in a law that is named no more.

    Only where the file above says `legal_bases` itself; what is not written as it
    should be changes nothing here, and is found when the file is checked.
    """
    bases = above.get(_BASES)
    if not isinstance(bases, list):
        return below
    said = [each for each in bases if isinstance(each, str)]
    return {key: _own(key, each, said) for key, each in below.items()}


def _own(key: str, value: object, bases: Iterable[str]) -> object:
    if isinstance(value, dict):
        return {name: _own(name, each, bases) for name, each in value.items()}
    if isinstance(value, list):
        return [_own("", each, bases) for each in value]
    if key == _SOURCE and isinstance(value, str) and unnamed(value, bases):
        return _OWN
    return value

"""A fact of a finding in words, by what kind of value it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Channel, Kind
from gehoord.procedure.roles import Role
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.dates import long_date
from gehoord.words.inside import inside
from gehoord.words.lengths import in_words
from gehoord.words.numbers import whole

INDEPENDENT: Final = Both("de onafhankelijke derde", "the independent third party")
_NOBODY: Final = Both("niemand", "nobody")
_SIDES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "complainant": Both("wie klaagt", "who complains"),
        "organisation": Both("de organisatie", "the organisation"),
    }
)


def _chosen(one: Channel | Kind, lang: str) -> str:
    return inside(choice(one, lang), lang)


def _role(one: Role, lang: str) -> str:
    return INDEPENDENT[lang] if one is Role.THIRD_PARTY else str(one)


def _whom(named: list[object], lang: str) -> str:
    """Return the sides that a key names; what is no side as the file has it."""
    said = (str(each) for each in named)
    words = [_SIDES[each][lang] if each in _SIDES else each for each in said]
    return ", ".join(words) or _NOBODY[lang]


_KINDS: Final[tuple[tuple[type, Callable[[Any, str], str]], ...]] = (
    (Length, in_words),
    (date, long_date),
    (int, whole),
    (Channel, _chosen),
    (Kind, _chosen),
    (Role, _role),
    (list, _whom),
)


def by_kind(value: object, lang: str) -> str | None:
    """Return it in words where its kind has them; None where it has not."""
    for kind, said in _KINDS:
        if isinstance(value, kind):
            return said(value, lang)
    return None

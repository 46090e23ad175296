"""Which kinds of reader a notice goes to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.letters.facts import Addressee
from gehoord.procedure.rules import NoticeRule

_READERS: Final[Mapping[str, tuple[Addressee, ...]]] = MappingProxyType(
    {
        "complainant": (Addressee.COMPLAINANT,),
        "adviser": (Addressee.STAFF,),
        "handler": (Addressee.STAFF,),
        "owners": (Addressee.STAFF,),
        "respondent": (Addressee.STAFF,),
        "other-side": (Addressee.COMPLAINANT, Addressee.STAFF),
        "third-party": (Addressee.THIRD_PARTY,),
    }
)


def readers_of(rule: NoticeRule) -> tuple[Addressee, ...]:
    """Return the kinds of reader that a notice goes to."""
    return tuple(sorted({reader for group in rule.to for reader in _READERS[group]}))

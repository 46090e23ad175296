"""
Which domains are one owner's: how a signature is held against an address.

By the list of suffixes under which anybody can have a name, such as `co.uk` and
`github.io`. Source: RFC 7489, 3.1.1 (alignment) and 3.2 (organizational domain).
"""

from __future__ import annotations

from functools import cache
from typing import Final

from publicsuffixlist import PublicSuffixList

_LONGEST: Final = 253  # characters, RFC 1035


def are_one_owners(one: str, other: str) -> bool:
    """Return whether one owner has both: the domain that they lie in is the same."""
    owned = owned_domain(one)
    return bool(owned) and owned == owned_domain(other)


def owned_domain(name: str) -> str:
    """
    Return the domain that somebody could register, which this name lies in.

    Empty for what nobody can have alone, such as `com`, and for what is no name.
    """
    plain = as_written_in_the_net(name)
    return (_list().privatesuffix(plain) or "") if plain else ""


def as_written_in_the_net(name: str) -> str:
    """Return a name in the letters that names are looked up in; empty if it is none."""
    plain = name.strip(".").lower()
    if not plain.isascii():
        try:
            plain = plain.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    fits = len(plain) <= _LONGEST and all(plain.split("."))
    return plain if fits else ""


@cache
def _list() -> PublicSuffixList:
    return PublicSuffixList()

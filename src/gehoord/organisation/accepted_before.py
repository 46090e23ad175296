"""
What an owner accepted of the version before, and what of it still stands.

A reason stands while nothing about it changed: neither the part of the text that the
warning is about, nor what the warning says. Whose reason it is, and of which day, goes
along with it from version to version.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from gehoord.organisation import texts
from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.models import Publication, PublishedProcedure
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, in_text, placed, problems

_READ: Final = 8  # texts that are remembered; reading one takes 50 ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A reason that an owner gave for an earlier version; `by` is their number."""

    why: str
    sha256: str
    at: datetime
    by: int | None


def accepted_before(
    organisation_id: int, text: str, doubts: Iterable[Unsound]
) -> Mapping[str, Before]:
    """
    Return what of this, by its name, was accepted when the last version was published.

    `text` is in full, as the last one was kept. What nobody gave a reason for, because
    it shipped so, is not among them.
    """
    last = _last(organisation_id)
    if last is None:
        return {}
    older = _text_of(last)
    now, then = _by_name(doubts), _by_name(_doubts_in(older))
    given = {name: why for name, why in last.acknowledged if why != TAKEN_OVER}
    return {
        name: _origin(last, name, given[name])
        for name, found in now.items()
        if name in given
        and _says_the_same(found, then.get(name, ()))
        and _parts(text, found) == _parts(older, then.get(name, found))
    }


def origin(organisation_id: int, sha256: str) -> Publication:
    """Return when, and by whom, the version was published that a reason is of."""
    return Publication.objects.get(organisation_id=organisation_id, sha256=sha256)


def _last(organisation_id: int) -> Publication | None:
    mine = Publication.objects.filter(organisation_id=organisation_id)
    return mine.order_by("-at").first()


def _text_of(one: Publication) -> str:
    standing = PublishedProcedure.objects.get(
        organisation_id=one.organisation_id, sha256=one.sha256
    )
    return str(standing.text)


def _origin(last: Publication, name: str, why: str) -> Before:
    """Return the reason with the version for which it was given first."""
    sha256 = last.carried.get(name, last.sha256)
    first = origin(last.organisation_id, sha256)
    return Before(why=why, sha256=sha256, at=first.at, by=first.by)


@lru_cache(maxsize=_READ)
def _doubts_in(text: str) -> tuple[Unsound, ...]:
    """Return what reading finds: what only a walk finds goes by its part alone."""
    procedure = read(text, texts.calendars())
    alone = of_text(procedure, text, texts.patterns())
    found = (*problems(procedure), *in_text(text), *alone)
    return tuple(each for each in placed(found, text) if not each.error)


def _by_name(found: Iterable[Unsound]) -> Mapping[str, tuple[Unsound, ...]]:
    named: dict[str, tuple[Unsound, ...]] = {}
    for each in found:
        named[each.name] = (*named.get(each.name, ()), each)
    return named


def _says_the_same(found: tuple[Unsound, ...], older: tuple[Unsound, ...]) -> bool:
    """Return whether it says what it said; true where reading did not find it then."""
    return not older or _facts(found) == _facts(older)


def _facts(found: tuple[Unsound, ...]) -> list[dict[str, object]]:
    return [dict(each.facts) for each in found]


def _parts(text: str, found: tuple[Unsound, ...]) -> list[object]:
    """Return the parts of the text that these are about: a table, a row, or a line."""
    said, lines = tomllib.loads(text), text.splitlines()
    return [
        _part(said, each.key) if each.key else lines[(each.line or 1) - 1].strip()
        for each in found
    ]


def _part(said: Mapping[str, Any], key: tuple[str, ...]) -> object:
    """Return the term, the act or the letter that a key lies in, or its whole table."""
    table = said.get(key[0])
    if not key[1:]:
        return table
    if isinstance(table, list):
        named = list(_named(table, key[1]))
        return named or table
    if isinstance(table, dict) and isinstance(table.get(key[1]), dict):
        return table[key[1]]
    return table


def _named(rows: list[Any], name: str) -> Iterator[object]:
    for number, row in enumerate(rows):
        if isinstance(row, dict) and name in (row.get("id"), str(number)):
            yield row

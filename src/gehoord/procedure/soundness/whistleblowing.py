"""Who reports a wrongdoing: where they may go at once, and by when they hear of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import is_court
from gehoord.procedure.law import Law, Measure
from gehoord.procedure.laws import grounds
from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import days
from gehoord.procedure.own_words import Own, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.terms import Strength, Term

_HERE_FIRST: Final = re.compile(
    r"\b(?:eerst|(?:alleen|pas) (?:nadat|na|als)|first|only (?:after|once|when))\b"
)
_DENIED: Final = re.compile(r"\b(?:niet|geen|zonder|not|no need|without|never)\b")
_HELD: Final = frozenset({Strength.PROMISE, Strength.STATUTORY})
_BEGINNING: Final = frozenset({"received", "filed", "acknowledged"})
_NO_NEWS: Final = frozenset({"receipt", "handler-named"})
_WEEK: Final = 7  # the receipt may take so long, and it counts from there
_SLACK: Final = 1.02  # a month is not always as long as itself


def whistleblowing(procedure: Procedure) -> Iterator[Unsound]:
    """What a law on reporting wrongdoing gives, and this file does not."""
    for law in grounds(procedure.legal_bases):
        if law.outside and law.outside.at_once:
            yield from _at_once(procedure, law.outside.at_once)
        yield from _heard_of(procedure, law)


def _at_once(procedure: Procedure, article: str) -> Iterator[Unsound]:
    """Directive (EU) 2019/1937 10: one may report outside without reporting inside."""
    for body in procedure.bodies:
        if is_court(body):
            continue
        if not procedure.besides or _says_here_first(body.window):
            facts = {"who": body.name, "law": article}
            yield doubtful("outside-only-after-us", "third-party", "window", **facts)
            return
    for row in procedure.besides:
        if _says_here_first(row.window) or _says_here_first(row.can):
            facts = {"who": row.name, "law": article}
            key = ("beside", row.id, "window")
            yield doubtful("outside-only-after-us", *key, **facts)


def _says_here_first(own: Own | None) -> bool:
    """Return whether a text lets somebody go there only after they came here."""
    said = every(own).lower() if own else ""
    return bool(_HERE_FIRST.search(said)) and not _DENIED.search(said)


def _heard_of(procedure: Procedure, law: Law) -> Iterator[Unsound]:
    """Article 9(1)(f): within some months it is said what is done with it."""
    for limit in law.limits:
        if limit.measure is not Measure.FEEDBACK or limit.length is None:
            continue
        most = days(limit.length) * _SLACK
        if not any(_tells(term, most) for term in procedure.terms):
            facts = {"longest": limit.length, "law": limit.source}
            yield doubtful("no-word-in-time", "term", **facts)


def _tells(term: Term, most: float) -> bool:
    """Return whether it promises a letter with news from the beginning, in time."""
    if term.strength not in _HELD or not isinstance(term.length, Length):
        return False
    news = frozenset(term.kept_by) - _NO_NEWS
    if not news or _BEGINNING.isdisjoint(term.starts):
        return False
    later = 0 if "acknowledged" in term.starts else _WEEK
    return days(term.length) <= most + later

"""Where a case can stand in a rehearsal, with what no longer matters left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import Any, Final, NoReturn

from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import LetterState, Result, RunningTerm

_BROKEN: Final = frozenset({Result.MISSED, Result.SENT, Result.SOFTENED})
_KEPT_AS_THEY_ARE: Final = frozenset({"resumes_at", "last_at"})


class LookedBack(Exception):
    """A rule asked when something was that the rehearsal had forgotten."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Forgotten(datetime):
    """
    An instant of which only is known that it was.

    Whoever asks when stops the rehearsal, which then starts again and remembers this
    one, or forgets nothing: so leaving instants out can never change what a rule
    decides. `name` is the attribute of the case that it stands in.
    """

    name = ""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise LookedBack(self.name)

    __eq__ = object.__eq__
    __hash__ = object.__hash__
    __lt__ = __le__ = __gt__ = __ge__ = _refuse
    __add__ = __radd__ = __sub__ = __rsub__ = _refuse
    astimezone = utcoffset = date = time = timestamp = _refuse
    replace = isoformat = strftime = timetuple = _refuse


FORGOTTEN: Final = Forgotten(1970, 1, 1)
RETURNING: Final = frozenset({"filed_at", "received_at"})
"""What can be remembered where a rule asks for it: terms are counted from these."""


def bare(case: Case, remembered: AbstractSet[str] = frozenset()) -> Case:
    """
    Return the case without what no rule needs that acts, lets time go by or tells.

    Left out: when things happened, but for what is to be remembered, the why of each
    last day, warnings (they tell people and change nothing), terms that are settled
    and letters that arrived. What is left of its entries is numbered anew, in the same
    order: rules ask of two entries which came first and whether they are the same; how
    many others lie between them differs by the way a case went. Two cases that differ
    in nothing else go on alike.
    """
    kept = _KEPT_AS_THEY_ARE | remembered
    changes: dict[str, Any] = {
        name: _forgotten(name)
        for name in _instants()
        if getattr(case, name) is not None and name not in kept
    }
    terms = _that_matter(case)
    letters = [
        each
        for each in case.letters
        if _waits(each) or any(_about(each, term) for term in terms)
    ]
    positions = {each.position for each in letters}
    by_clock = [each for each in case.by_clock if each in positions]
    if not (case.claims or case.vouched_for):
        used = _used(case, terms, letters)
        new = {position: number for number, position in enumerate(sorted(used))}
        closing = case.closing_position
        changes["length"] = max(1, len(new) - 1)
        changes["reached_out"] = new[case.reached_out]
        changes["closing_position"] = None if closing is None else new[closing]
    else:
        new = {position: position for position in range(case.length + 1)}
    return replace(
        case,
        last_at=None,
        unanswered=False,
        pieces=(),
        bundle=None if case.bundle is None else (),
        bundle_at=0,
        by_clock=frozenset([new[each] for each in by_clock]),
        proposals=tuple(
            [
                replace(each, at=FORGOTTEN, position=new[each.position])
                for each in case.proposals
            ]
        ),
        terms=tuple([_bare(each, new, case.panel_at) for each in terms]),
        letters=tuple(
            [
                replace(
                    each,
                    left_at=None if each.left_at is None else FORGOTTEN,
                    position=new[each.position],
                )
                for each in letters
            ]
        ),
        **changes,
    )


def _used(
    case: Case, terms: Sequence[RunningTerm], letters: Sequence[LetterState]
) -> set[int]:
    """Return the positions of entries that something in the case still speaks of."""
    used = {0, case.reached_out, case.closing_position or 0}
    used.update([each.position for each in letters])
    used.update([each.position for each in case.proposals])
    for each in terms:
        used.add(each.opened)
        used.add(each.since)
        if each.kept_with:
            used.add(each.kept_with[1])
    return used


@cache
def _forgotten(name: str) -> Forgotten:
    """Return the instant that this attribute no longer holds, always the same one."""
    forgotten = Forgotten(1970, 1, 1)
    forgotten.name = name
    return forgotten


@cache
def _instants() -> tuple[str, ...]:
    return tuple(each.name for each in fields(Case) if "datetime" in str(each.type))


def _waits(letter: LetterState) -> bool:
    return bool(letter.failed) and not letter.given_up and letter.delivery is None


def _about(letter: LetterState, term: RunningTerm) -> bool:
    later = term.is_before(letter.position)
    return bool(letter.delivery) and later and letter.notice in term.kept_by


def _that_matter(case: Case) -> tuple[RunningTerm, ...]:
    """Open ones, broken ones, and whatever hides one of these by its id."""
    found: list[RunningTerm] = []
    seen: set[str] = set()
    for term in case.terms:
        if term.is_open or term.id in seen or term.result in _BROKEN:
            found.append(term)
            seen.add(term.id)
    return tuple(found)


def _bare(
    term: RunningTerm, new: Mapping[int, int], panel_at: datetime | None
) -> RunningTerm:
    kept_with = term.kept_with
    # A window in which one can object to a panel is known by the panel's own instant.
    with_panel = panel_at is not None and term.opened_at == panel_at
    return replace(
        term,
        because=(),
        warn_at=(),
        warned=0,
        opened_at=_forgotten("panel_at") if with_panel else FORGOTTEN,
        settled_at=None if term.is_open else FORGOTTEN,
        over_at=None if term.over_at is None else FORGOTTEN,
        opened=new[term.opened],
        since=new[term.since],
        kept_with=kept_with and (kept_with[0], new[kept_with[1]]),
    )

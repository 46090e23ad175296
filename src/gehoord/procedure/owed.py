"""What a file asks by terms of its own: the act that keeps one, by its last day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.conditions import unmet
from gehoord.procedure.makers import MAKERS, OURS
from gehoord.procedure.objections import NEEDS, STAGES
from gehoord.procedure.parts import Result, RunningTerm, Told
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import ActRule

Row = tuple[str, date | None, str]
"""An act that is due, its last day and the term that sets it."""

KEEPERS: Final = MappingProxyType({**MAKERS, "handler-appointed": "appoint-handler"})
"""The act for each entry that can keep a term of the office."""
TOLD: Final = frozenset({"date-named", "taken-up"})
"""The letters that tell of such an entry under its own name, and keep a term by it."""
_BROKEN: Final = frozenset({Result.MISSED, Result.SENT})
_OTHERS: Final = frozenset({Role.COMPLAINANT, Role.RESPONDENT, Role.THIRD_PARTY})
_OF_SOME: Final = frozenset(
    {
        "end-protocol",
        "mark-urgent",
        "pass-on",
        "record-representative",
        "send-on",
        "suspend",
        "take-more-time",
    }
)
"""What not every complaint takes: that nobody did it is no task."""
ASKED: Final = frozenset(KEEPERS.values()) - _OF_SOME - {"defend", "waive-hearing"}
"""Each act that a term of a file's own can ask of the office."""


def with_own_terms(
    case: Case, acts: Mapping[str, ActRule], rows: Sequence[Row]
) -> tuple[Row, ...]:
    """
    Return what is due, and what terms of the office ask besides.

    An act that is due anyhow is due by the first last day of what it keeps. A term
    that none of these keeps asks for the first act that does and is possible now,
    also when that day has passed: what is late is still owed.
    """
    asked = [each for each in case.terms if _asks(each)]
    moved = [_sooner(row, asked) for row in rows]
    due, known = {row[0] for row in moved}, {row[2] for row in moved}
    for term in asked:
        ways = [KEEPERS[each] for each in _keepers(term) if _can_come(case, each)]
        if term.id in known or not due.isdisjoint(ways):
            continue
        act = next((each for each in ways if _is_possible(case, acts, each)), "")
        if act:
            moved.append((act, term.last_day, term.id))
            due.add(act)
    return tuple(moved)


def _asks(term: RunningTerm) -> bool:
    waits = term.is_open or term.is_owed
    late = term.result in _BROKEN and not TOLD.isdisjoint(term.kept_by)
    return (waits or late) and not term.apart and term.strength in OURS


def _keepers(term: RunningTerm) -> tuple[str, ...]:
    """Return the entries by which it is kept, itself or by the letter about it."""
    return (*term.done_by, *(each for each in term.kept_by if each in TOLD))


def _can_come(case: Case, entry: str) -> bool:
    """Return whether an act makes it: nobody hears who a complaint is not about."""
    return entry in KEEPERS and (entry != "respondent-heard" or bool(case.respondents))


def _sooner(row: Row, asked: Sequence[RunningTerm]) -> Row:
    act, due, _ = row
    mine = [each for each in asked if act in {KEEPERS.get(e) for e in _keepers(each)}]
    first = min(mine, key=lambda each: each.last_day, default=None)
    if first is None or (due and due <= first.last_day):
        return row
    return (act, first.last_day, first.id)


def _is_possible(case: Case, acts: Mapping[str, ActRule], act: str) -> bool:
    rule = acts.get(act)
    if rule is None or act in _OF_SOME or case.stage not in STAGES[act]:
        return False
    if act == "inform-respondent" and not _somebody_knows_nothing(case):
        return False
    return bool(rule.by - _OTHERS) and not unmet(
        case, (*NEEDS.get(act, ()), *rule.needs)
    )


def _somebody_knows_nothing(case: Case) -> bool:
    return any(told is Told.NOT_INFORMED for _, told in case.concerned)

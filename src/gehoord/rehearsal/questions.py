"""What is asked of those outside the office, and how they are likely to answer."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.parts import Outcome, Route
from gehoord.procedure.stages import Stage
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.person import Person

_UNHAPPY: Final = frozenset(
    {
        Outcome.NOT_SATISFIED,
        Outcome.PARTLY_SATISFIED,
        Outcome.JUDGED,
        Outcome.NOT_TAKEN_UP,
    }
)


@dataclass(frozen=True, slots=True)
class Question:
    """What the complainant can answer now; `asking` tells it from earlier ones."""

    act: str
    asking: tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody does in the end, and after how many days."""

    act: str
    choice: Hashable
    days: int


def question(case: Case) -> Question | None:  # noqa: C901, PLR0911 - a table of stages
    """Return what waits for the complainant's answer, if anything does."""
    times = (len(case.proposals), case.attempts)
    if case.court_choice_open:
        return _asked("choose-route", "court", *times)
    match case.stage:
        case Stage.UNCONFIRMED:
            return _asked("confirm-words", "words", *times)
        case Stage.WITH_ADVISER if case.adviser_answered:
            return _asked("settle-with-adviser", "adviser", *times)
        case Stage.PROPOSED:
            return _asked("answer-proposal", "proposal", *times)
        case Stage.VERIFYING:
            return _asked("say-whether-satisfied", "satisfied", *times)
        case Stage.CLOSED if case.outcome in _UNHAPPY and not case.referrals:
            return _asked("refer", f"refer {case.level}", *times)
        case Stage.HANDLING if case.waits_to_stand:
            return _asked("escalate", "provisional", *times)
        case Stage.HANDLING if case.talked:
            return _asked("escalate", "talk", *times)
        case _:
            return None


@cache
def _asked(act: str, about: str, proposals: int, attempts: int) -> Question:
    """Return the same value for the same question: it is compared at every turn."""
    return Question(act, (about, proposals, attempts))


def answers(
    assumptions: Assumptions, who: Person, asked: Question, number: int
) -> Answer | None:
    """Return the answer and when it comes; None for silence."""
    first = 3 * number
    days = who.days(first + 2, assumptions.answers_in)
    odds, way = who.draw(first), who.draw(first + 1)
    if asked.act == "refer":
        goes = odds < assumptions.escalates * _unhappy(assumptions, asked, way)
        return Answer("refer", None, days) if goes else None
    if asked.act == "escalate":
        # Whoever is content after a talk says nothing more, and it closes.
        return Answer(asked.act, None, days) if way < assumptions.disagrees else None
    silent = assumptions.silent_again if asked.asking[2] else assumptions.silent
    if odds < silent:
        return None
    return _answer(assumptions, asked, way, days)


def _unhappy(assumptions: Assumptions, asked: Question, way: float) -> float:
    """After a proposal it was said; after a judgement it is chance."""
    return 1.0 if asked.asking[1] else float(way < assumptions.disagrees)


def _answer(assumptions: Assumptions, asked: Question, way: float, days: int) -> Answer:
    disagrees = way < assumptions.disagrees
    match asked.act:
        case "choose-route":
            return Answer(asked.act, Route.THIRD_PARTY.value, days)
        case "settle-with-adviser":
            return Answer(asked.act, not disagrees, days)
        case "answer-proposal" if disagrees and asked.asking[1] > 1:
            # Who rejects a second proposal says so for good.
            return Answer("say-whether-satisfied", choice=False, days=days)
        case "answer-proposal" | "say-whether-satisfied":
            return Answer(asked.act, not disagrees, days)
        case _:
            return Answer(asked.act, None, days)

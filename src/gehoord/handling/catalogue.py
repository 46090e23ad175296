"""Which acts a page offers to someone in a case, and why others are not possible."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.acts import ACTS
from gehoord.procedure.asking import Question, questions
from gehoord.procedure.duties import Duty, duties
from gehoord.procedure.objections import Objection, objections
from gehoord.procedure.roles import number_of
from gehoord.procedure.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Offered:
    """An act on a page: possible, or greyed with the reasons."""

    act: str
    questions: tuple[Question, ...]
    objections: tuple[Objection, ...]

    @property
    def possible(self) -> bool:
        """Return whether nothing objects to it."""
        return not self.objections


def offered(situation: Situation) -> tuple[Offered, ...]:
    """
    Return the acts of the procedure that could be this person's, in its order.

    Acts that are somebody else's are left out; those not possible now say why.
    """
    return tuple(
        offer(situation, act)
        for act, rule in situation.procedure.acts_in(situation.case.level).items()
        if situation.hats & rule.by
    )


def offer(situation: Situation, act: str) -> Offered:
    """Return one act as offered to this person."""
    return Offered(
        act=act,
        questions=questions(ACTS[act]),
        objections=objections(situation, act),
    )


def main_duties(situation: Situation) -> tuple[Duty, ...]:
    """Return what this person must do in the case now, most urgent first."""
    number = number_of(situation.by)
    return tuple(
        duty
        for duty in duties(situation.procedure, situation.case, situation.office)
        if number in duty.who
    )

"""
What a procedure comes to for who chose what: without the terms that are for others.

Which terms run hangs on what somebody chose, and so can who handles it, in which
stage it begins, until when one may go further and which third party there is; nothing
else does. So each choice that a term, a window, a third party or such a way names is
walked by itself, as a procedure
without such choices, and so is what each is about whom a term or a third party names.
Choosing otherwise on the way is walked once more, in the procedure as it is, and so is
who handles it, what skips stages, and whom it is about, with somebody in each post.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from gehoord.procedure.bodies import Body
from gehoord.procedure.lanes import StageRule, Straight
from gehoord.procedure.particulars import ForSome, is_for
from gehoord.procedure.ranks import is_about, weighed
from gehoord.procedure.rules import Procedure

_NEVER_CHOSEN: Final = ("",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """
    The procedure as it is for who chose this; nobody names other answers.

    Or as it is where it is about somebody who is this.
    """

    chosen: str
    procedure: Procedure


def named(procedure: Procedure) -> frozenset[str]:
    """Return the answers on which what a case comes by hangs: a term, a report."""
    rules: tuple[ForSome, ...] = (
        *procedure.terms,
        *procedure.windows,
        *procedure.straight,
        *procedure.bodies,
        *(window for stage in procedure.stages for window in stage.windows),
    )
    found = frozenset(x for each in rules for x in (*each.only_for, *each.not_for))
    return found | {x for each in procedure.reports for x in each.only_for}


def hinging(procedure: Procedure) -> frozenset[str]:
    """Return the answers that anything hangs on: a term, who handles it, keeping."""
    rules: tuple[ForSome, ...] = (
        *procedure.handled_by,
        *procedure.refusals,
        *procedure.own_particulars,
        *procedure.retention.rules,
    )
    who = frozenset(x for each in rules for x in (*each.only_for, *each.not_for))
    return named(procedure) | who


def variants(procedure: Procedure) -> tuple[Variant, ...]:
    """Return each that differs: of who chose nothing that matters first."""
    return tuple(_each(procedure))


def _meant(body: Body, answers: frozenset[str], ranks: frozenset[str]) -> Body:
    """Return it as everybody's, or as nobody's: how many there are still counts."""
    fits = is_for(body, answers) and is_about(body, ranks)
    only = () if fits else _NEVER_CHOSEN
    return replace(body, only_for=only, not_for=(), only_about=(), not_about=())


def _straight(row: Straight) -> Straight:
    """Return it as everybody's; that an answer decided it is still why it goes there."""
    by_answer = row.only_for or row.not_for
    return replace(row, only_for=(), not_for=_NEVER_CHOSEN if by_answer else ())


def _entered(stage: StageRule, answers: frozenset[str]) -> StageRule:
    """Return it with the one window that is theirs."""
    mine = next(each for each in stage.every_window if is_for(each, answers))
    return replace(stage, within=mine.within, windows=())


def _cases(
    procedure: Procedure,
) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Give each answer, and each post: what was chosen, and whom it is about."""
    nothing = frozenset[str]()
    yield "", nothing, nothing
    for answer in sorted(named(procedure)):
        yield answer, frozenset({answer}), nothing
    for rank in sorted(weighed(procedure)):
        yield rank, nothing, frozenset({rank})


def _each(procedure: Procedure) -> Iterator[Variant]:
    if not named(procedure) and not weighed(procedure):
        yield Variant(chosen="", procedure=procedure)
        return
    found: list[Procedure] = []
    for name, answers, ranks in _cases(procedure):
        bodies = tuple(_meant(each, answers, ranks) for each in procedure.bodies)
        bare = replace(
            procedure,
            terms=tuple(
                replace(x, only_for=(), not_for=(), only_about=(), not_about=())
                for x in procedure.terms
                if is_for(x, answers) and is_about(x, ranks)
            ),
            windows=tuple(
                replace(x, only_for=(), not_for=())
                for x in procedure.windows
                if is_for(x, answers)
            ),
            straight=tuple(
                _straight(x) for x in procedure.straight if is_for(x, answers)
            ),
            stages=tuple(_entered(each, answers) for each in procedure.stages),
            bodies=bodies,
            third_party=bodies[0] if bodies else None,
        )
        if bare not in found:
            found.append(bare)
            yield Variant(chosen=name, procedure=bare)

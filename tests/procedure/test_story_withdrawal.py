"""Story 8: withdrawal, by the complainant alone, from every stage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Capacity,
    Channel,
    Judgement,
    Outcome,
    Satisfied,
    Spoken,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.procedure.telling import Telling, lines


def _handling(story: Telling) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )


def _proposed(story: Telling) -> None:
    _handling(story)
    story.act(NOOR.actor, a.Propose(words="Voorstel."))


def _verifying(story: Telling) -> None:
    _proposed(story)
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    story.act(NOOR.actor, a.AskSatisfaction())


def _verified(story: Telling) -> None:
    _verifying(story)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.PARTLY))


def _referred(story: Telling) -> None:
    _handling(story)
    story.act(COMPLAINANT, a.Refer(words="Ik ga.", capacity=Capacity.BUSINESS))


def _referred_as_consumer(story: Telling) -> None:
    _handling(story)
    story.act(COMPLAINANT, a.Refer(words="Ik ga."))


def _with_third_party(story: Telling) -> None:
    _referred(story)
    story.act(DERDE.actor, a.Admit(ground="handled"))


WAYS: dict[Stage, Callable[[Telling], None]] = {
    Stage.UNCONFIRMED: lambda story: story.file(channel=Channel.ORAL, by=ANK.actor),
    Stage.WITH_ADVISER: lambda story: story.file(
        spoken=Spoken.PASS_ON, adviser=DE_VRIES.number
    ),
    Stage.INTAKE: lambda story: story.file(),
    Stage.HANDLING: _handling,
    Stage.PROPOSED: _proposed,
    Stage.VERIFYING: _verifying,
    Stage.VERIFIED: _verified,
    Stage.REFERRED: _referred,
    Stage.WITH_THIRD_PARTY: _with_third_party,
}


@pytest.mark.parametrize("stage", WAYS)
def test_the_complainant_withdraws_from_any_stage_and_it_closes_and_is_destroyed(
    story: Telling, stage: Stage
) -> None:
    WAYS[stage](story)
    assert story.is_at(stage)
    before = len(story.entries)

    story.act(COMPLAINANT, a.Withdraw(words="Laat maar."))

    assert story.told_since(before) == lines("""
        05-03 complainant withdrawn
        05-03 complainant closing-begun withdrawn
        05-03 clock letter-left closing-letter
        05-03 clock closed
    """)
    assert story.case.outcome is Outcome.WITHDRAWN
    assert story.is_at(Stage.CLOSED)
    assert not any(term.is_open for term in story.case.terms)
    story.until(date(2028, 3, 6))
    assert story.destroyed


def test_withdrawing_ends_the_month_to_choose_the_court(story: Telling) -> None:
    _referred_as_consumer(story)
    story.act(COMPLAINANT, a.Withdraw())
    story.days(40)

    assert story.is_at(Stage.CLOSED)
    assert "route-chosen" not in " ".join(story.told)


@pytest.mark.parametrize("by", [ANK.actor, NOOR.actor, DERDE.actor])
def test_nobody_withdraws_in_the_complainants_place(story: Telling, by: str) -> None:
    _handling(story)

    assert story.refused(by, a.Withdraw()) == ("not-yours",)


def test_what_is_closed_or_ruled_cannot_be_withdrawn(story: Telling) -> None:
    _with_third_party(story)
    story.act(
        DERDE.actor,
        a.Rule(judgement=Judgement.UPHELD, words="Gegrond.", reasons="Omdat."),
    )
    assert story.refused(COMPLAINANT, a.Withdraw()) == ("stage",)


def test_after_withdrawing_the_third_party_can_still_be_reached(
    story: Telling,
) -> None:
    _handling(story)
    story.act(COMPLAINANT, a.Withdraw())

    story.act(COMPLAINANT, a.Refer(words="Toch.", capacity=Capacity.BUSINESS))

    assert story.is_at(Stage.REFERRED)

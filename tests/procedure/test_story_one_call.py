"""Story 11: settled in one phone call on day 2, with one closing letter."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Medium, Outcome, Result, Satisfied
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK
from tests.dossiers import ONE_CALL
from tests.procedure.telling import Telling


def _on_the_phone(story: Telling) -> None:
    story.file()
    story.days(1)
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=ANK.number),
    )


def test_one_conversation_proposes_agrees_satisfies_and_closes_in_one_letter(
    story: Telling,
) -> None:
    _on_the_phone(story)
    story.act(
        ANK.actor,
        a.RecordConversation(
            on=story.day,
            medium=Medium.PHONE,
            words="Wij spraken een half uur.",
            proposal="Wij geven korting.",
            accepted=True,
            agreement="Korting overmaken",
            agreement_by="Ank Bos",
            satisfied=Satisfied.YES,
            closing_words="Wij maken de korting over.",
        ),
    )

    assert story.told == ONE_CALL.by_rules
    assert story.letters_to(COMPLAINANT) == [
        "receipt",
        "handler-named",
        "closing-letter",
    ]
    assert story.case.outcome is Outcome.SATISFIED
    assert story.is_at(Stage.CLOSED)
    assert story.result("propose-or-tell") is Result.KEPT


def test_a_conversation_without_an_end_is_confirmed_in_writing(
    story: Telling,
) -> None:
    _on_the_phone(story)
    story.act(
        ANK.actor,
        a.RecordConversation(
            on=story.day,
            medium=Medium.PHONE,
            words="Zij is tevreden.",
            satisfied=Satisfied.YES,
        ),
    )

    assert "conversation" in story.letters_to(COMPLAINANT)
    assert story.is_at(Stage.VERIFIED)


def test_nobody_is_recorded_as_dissatisfied_before_anything_was_proposed(
    story: Telling,
) -> None:
    _on_the_phone(story)
    call = a.RecordConversation(
        on=story.day,
        medium=Medium.PHONE,
        words="Zij is boos.",
        satisfied=Satisfied.NO,
        closing_words="Dan stopt het.",
    )

    assert story.refused(ANK.actor, call) == ("no-proposal",)
    own = a.SayWhetherSatisfied(satisfied=Satisfied.NO)
    assert story.refused(COMPLAINANT, own) == ("no-proposal",)


def test_a_conversation_cannot_accept_what_was_never_proposed(story: Telling) -> None:
    _on_the_phone(story)
    call = a.RecordConversation(
        on=story.day, medium=Medium.PHONE, words="Ja.", accepted=True
    )

    assert story.refused(ANK.actor, call) == ("no-proposal",)

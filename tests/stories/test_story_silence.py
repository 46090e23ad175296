"""Story 5: silence after a proposal and after the question; someone is away."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.inbox.verdicts import Verdict
from gehoord.procedure.parts import Outcome
from gehoord.procedure.stages import Stage
from tests.dossiers import (
    AWAY_THEN_SILENT,
    SILENCE_AFTER_PROPOSAL,
    SILENCE_AFTER_QUESTION,
)
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposed(story: Story) -> Story:
    """Return a story in which Noor proposed something on Friday 5 March."""
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    story.desk("noor").act("propose", words="Een voorstel.")
    return story


def test_silence_after_a_proposal_closes_only_after_a_person_tried_another_way(
    proposed: Story,
) -> None:
    story, before = proposed, proposed.length
    story.days(20)
    waits = story.desk("noor").case()
    by_mail = story.desk("noor").ask("reach-out", medium="email", words="Nogmaals.")
    story.desk("noor").act("reach-out", medium="phone", words="Geen gehoor.")
    story.days(20)
    closing = story.letterbox.last("closing-letter")
    page = story.sender.follow("closing-letter")

    assert story.told_since(before) == SILENCE_AFTER_PROPOSAL.through_doors
    assert "Probeer de klager op een andere manier te bereiken" in waits
    assert by_mail.path.endswith("/reach-out")
    assert story.opened.case.outcome is Outcome.NO_REACTION
    assert not story.opened.case.accepted
    assert "Wij hebben geen reactie meer van u ontvangen" in closing.flat
    assert "Dat betekent niet dat u het ermee eens was." in closing.flat
    assert "Wij kunnen uw dossier heropenen" in closing.flat
    assert "Uw reactie is gesloten." in page

    story.days(2)
    story.sender.act("reopen", reason="Ik was ziek.")
    assert story.is_at(Stage.PROPOSED)


def test_silence_after_the_question_closes_as_no_reaction_and_not_as_satisfied(
    proposed: Story,
) -> None:
    story = proposed
    story.sender.act("answer-proposal", accepted="yes")
    story.desk("noor").act("ask-satisfaction")
    before = story.length
    story.days(16)
    story.desk("noor").act("reach-out", medium="phone", words="Geen gehoor.")
    story.days(16)

    assert story.told_since(before) == SILENCE_AFTER_QUESTION.through_doors
    assert story.opened.case.satisfied is None


def test_an_absence_reply_stops_the_period_until_a_person_tries_again(
    proposed: Story,
) -> None:
    story = proposed
    story.days(5)
    before = story.length
    received = story.mail(
        "Ik ben met vakantie tot en met 28 maart 2027.",
        answers=story.letterbox.last("proposal"),
        Auto_Submitted="auto-replied",
    )
    letters = story.letters_to("complainant")
    todo = story.desk("noor").case()
    story.until(date(2027, 4, 19))
    still = story.opened.case.stage
    story.desk("noor").act("reach-out", medium="phone", words="Geen gehoor.")
    story.days(15)

    assert (received.verdict, received.case) == (Verdict.AUTOMATIC, story.reference)
    assert story.letters_to("complainant")[: len(letters)] == letters
    assert "zondag 28 maart" in todo
    assert still is Stage.PROPOSED
    assert story.told_since(before) == AWAY_THEN_SILENT.through_doors


def test_an_unread_message_stops_the_period_until_somebody_answers(
    proposed: Story,
) -> None:
    story = proposed
    story.days(13)
    proposal = story.letterbox.last("proposal")
    story.mail("Ik moet er over denken.", answers=proposal)
    story.days(20)
    todo = story.desk("noor").case()
    still = story.opened.case.stage
    story.desk("noor").act("write", words="Neem de tijd.")

    assert still is Stage.PROPOSED
    assert "Ik moet er over denken." in todo
    assert story.told[-3:] == lines("""
        18-03 complainant written
        07-04 staff:4 written
        07-04 clock letter-left message
    """)

"""Story 8: withdrawal, by the complainant alone."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure.parts import Outcome
from gehoord.procedure.stages import Stage
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


@pytest.mark.django_db(transaction=True)
def test_the_complainant_withdraws_with_a_code_and_it_closes_and_is_destroyed(
    story: Story,
) -> None:
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    story.days(2)
    before = story.length
    story.sender.act("withdraw", words="Laat maar.")
    closing = story.letterbox.last("closing-letter")
    page = story.sender.follow()

    assert story.told_since(before) == lines("""
        07-03 complainant code-asked
        07-03 clock letter-left code
        07-03 complainant withdrawn
        07-03 complainant closing-begun withdrawn
        07-03 clock letter-left closing-letter
        07-03 clock closed
    """)
    assert "U hebt uw klacht ingetrokken." in closing.flat
    assert "Deed u dat niet zelf?" in closing.flat
    assert story.opened.case.outcome is Outcome.WITHDRAWN
    assert "Uw reactie is gesloten." in page
    assert "Ga naar de onafhankelijke derde" in page

    story.leap(date(2028, 3, 7))
    assert story.is_at(Stage.CLOSED)
    assert story.leap(date(2028, 3, 8)).destroyed == 1


def test_with_a_wrong_code_nothing_is_withdrawn(story: Story) -> None:
    story.fill_in()
    sender = story.sender
    sender.follow()
    sender.browser.open("/case/withdraw")
    sender.browser.submit({"words": "Laat maar.", "sure": "1"})
    story.clock()
    right = story.letterbox.last("code").code
    wrong = f"{(int(right) + 1) % 10**6:06}"

    answer = sender.browser.submit({"code": wrong})

    assert "code" in answer.text
    assert sender.browser.main().fields["words"].values == ["Laat maar."]
    assert story.told[-1] == "05-03 clock letter-left code"
    assert story.is_at(Stage.INTAKE)


def test_a_mail_never_withdraws(story: Story) -> None:
    story.fill_in()
    story.mail("Ik trek mijn klacht in.", answers=story.letterbox.last("receipt"))

    assert story.told[-1] == "05-03 complainant written"
    assert story.is_at(Stage.INTAKE)
    assert story.letters_to("ank") == ["new-complaint", "message"]


def test_nobody_withdraws_in_the_complainants_place(story: Story) -> None:
    story.fill_in()

    answers = [
        story.desk(who).open(f"/desk/case/{story.reference}/withdraw")
        for who in ("ank", "derde")
    ]

    assert "Dit kan nu niet" in answers[0]
    assert not answers[0].asks("words")
    assert answers[1].status == 404

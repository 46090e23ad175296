"""A complaint told on the phone by someone without e-mail, handled on paper alone."""

from __future__ import annotations

import re

import pytest

from gehoord.dossier import outbox
from gehoord.dossier.models import LetterState
from gehoord.procedure.parts import Outcome, Result
from gehoord.procedure.stages import Stage
from tests.cast import FATIMA
from tests.procedure.telling import lines
from tests.stories.browser import Page
from tests.stories.office import REFERENCE, Desk, Story

pytestmark = pytest.mark.django_db


def told_on_the_phone(story: Story) -> Desk:
    """Ank takes down what Fatima says, who has a postal address and no e-mail."""
    ank = story.desk("ank")
    ank.open("/desk/new")
    page = ank.browser.submit(
        {
            "channel": "oral",
            "kind": "complaint",
            "words": "Er kwam niemand opdagen.",
            "subject": "Training",
            "name": FATIMA.name,
            "address": FATIMA.address,
            "phone": FATIMA.phone,
            "mailbox": "others",
            "language": "nl",
        }
    )
    reference = re.search(REFERENCE, page.text)
    assert reference, page.text
    story.reference = reference[0]
    story.clock()
    return ank


def post(story: Story, desk: Desk, notice: str) -> Page:
    """Print the letter, post it, and record that; return what was printed."""
    act = f"/desk/case/{story.reference}/send-by-post"
    offered = desk.open(act)
    printed = desk.open(next(x for x in offered.links if x.endswith("/print")))
    pdf = next(x for x in printed.links if x.endswith("/pdf"))
    assert desk.browser.fetch(pdf).startswith(b"%PDF")
    position = next(
        each.position
        for each in story.opened.case.failed_letters()
        if each.notice == notice
    )
    letter = f"{position} complainant {notice}"
    desk.act("send-by-post", letter=letter, on=f"{story.day:%Y-%m-%d}")
    return printed


def test_a_complaint_told_on_the_phone_is_handled_wholly_on_paper(
    story: Story,
) -> None:
    ank = told_on_the_phone(story)
    confirm = post(story, ank, "please-confirm")
    story.days(3)
    ank.act("confirm-words", words="Er kwam niemand opdagen.")
    receipt = post(story, ank, "receipt")
    ank.act("record-concern", about="nobody")
    ank.act("appoint-handler", staff="4")
    due = ank.case()
    named = post(story, ank, "handler-named")
    story.days(2)
    noor = story.desk("noor")
    noor.act("propose", words="Wij geven korting.")
    proposal = post(story, noor, "proposal")
    story.days(3)
    noor.act(
        "record-conversation",
        on="2027-03-13",
        medium="post",
        words="Zij schreef dat het goed is zo.",
        accepted="yes",
        satisfied="yes",
        closing_words="Wij maken de korting over.",
    )
    assert story.is_at(Stage.CLOSING)
    closing = post(story, noor, "closing-letter")

    assert story.told == lines("""
        05-03 staff:1 received
        05-03 staff:1 term-opened confirm-words 19-03
        05-03 staff:1 letter-failed please-confirm
        05-03 staff:1 letter-left please-confirm by post
        08-03 staff:1 words-confirmed
        08-03 staff:1 particulars-asked email
        08-03 staff:1 filed
        08-03 staff:1 term-opened name-handler 15-03
        08-03 staff:1 term-opened propose 29-03
        08-03 staff:1 term-opened propose-or-tell 29-03
        08-03 staff:1 letter-failed receipt
        08-03 staff:1 letter-left receipt by post
        08-03 staff:1 concern-recorded nobody
        08-03 staff:1 handler-appointed 4
        08-03 staff:1 letter-failed handler-named
        08-03 staff:1 letter-left handler-named by post
        10-03 staff:4 proposed
        10-03 staff:4 term-opened answer-proposal 24-03
        10-03 staff:4 letter-failed proposal
        10-03 staff:4 letter-left proposal by post
        13-03 staff:4 conversation-held
        13-03 staff:4 proposal-answered yes
        13-03 staff:4 satisfaction-given yes
        13-03 staff:4 closing-begun satisfied
        13-03 staff:4 letter-failed closing-letter
        13-03 staff:4 letter-left closing-letter by post
        13-03 staff:4 closed
    """)
    assert story.is_at(Stage.CLOSED)
    assert story.opened.case.outcome is Outcome.SATISFIED
    assert story.result("name-handler") is Result.KEPT
    assert story.result("propose-or-tell") is Result.KEPT
    assert story.letters_to("complainant") == []
    for printed in (confirm, receipt, named, proposal, closing):
        assert FATIMA.name in printed
        assert "/follow/" not in printed.html
    assert "Er kwam niemand opdagen." in confirm
    assert "Post een brief." in due
    assert "Uiterlijk maandag 15 maart" in due.text
    assert "Noor Kok behandelt uw klacht." in named
    assert "Wij geven korting." in proposal
    assert "Wij maken de korting over." in closing
    states = {
        each.state
        for each in outbox.of_case(story.firm.pk, story.case_id)
        if each.is_paper
    }
    assert states == {LetterState.LEFT}

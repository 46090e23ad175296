"""Story 11: settled in one phone call on day 2, with one closing letter."""

from __future__ import annotations

import pytest

from gehoord.procedure.parts import Outcome, Result
from gehoord.procedure.stages import Stage
from tests.dossiers import ONE_CALL
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


def test_one_conversation_proposes_agrees_satisfies_and_closes_in_one_letter(
    story: Story,
) -> None:
    story.fill_in(mailbox="only-me")
    story.days(1)
    ank = story.desk("ank")
    ank.act("record-concern", about="nobody")
    ank.act("appoint-handler", staff="1")
    ank.act(
        "record-conversation",
        on="2027-03-06",
        medium="phone",
        words="Wij spraken een half uur.",
        proposal="Wij geven korting.",
        accepted="yes",
        agreement="Korting overmaken",
        agreement_by="Ank Bos",
        satisfied="yes",
        closing_words="Wij maken de korting over.",
    )
    page = story.sender.follow()

    assert story.told == ONE_CALL.through_doors
    assert story.letters_to("complainant") == [
        "receipt",
        "handler-named",
        "closing-letter",
    ]
    closing = story.letterbox.last("closing-letter")
    assert "Wij maken de korting over." in closing.flat
    assert "Korting overmaken" in closing.flat
    assert closing.attached == ["brief.pdf"]
    assert story.opened.case.outcome is Outcome.SATISFIED
    assert story.is_at(Stage.CLOSED)
    assert story.result("propose-or-tell") is Result.KEPT
    assert "Uw reactie is gesloten." in page
    assert "Korting overmaken" in page
    assert "Afspraak nakomen" in ank.list() or "Korting overmaken" in ank.case()

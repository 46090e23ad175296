"""Story 9: destruction is postponed, then released."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.dossier.models import Arrival, Case, Entry, File, Letter, Overview
from gehoord.dossier.store import NoSuchCase
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def closed(story: Story) -> Story:
    """Return a story of a complaint that closed on 5 March 2027."""
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    story.desk("noor").act(
        "record-conversation",
        on="2027-03-05",
        medium="phone",
        words="Wij spraken elkaar.",
        satisfied="yes",
        closing_words="Fijn dat het is opgelost.",
    )
    return story


def test_postponed_destruction_waits_is_looked_at_again_and_once_released_follows(
    closed: Story,
) -> None:
    story, before = closed, closed.length
    story.leap(date(2028, 2, 1))
    story.desk("ank").act(
        "postpone-destruction", reason="Er loopt een zaak.", review_on="2028-06-01"
    )
    kept = [story.leap(date(2028, month, 1)) for month in (3, 4, 6, 7)]
    page = story.desk("ank").case()
    listed = story.desk("bea").list()
    told = story.told_since(before)
    story.desk("ank").ask("release-destruction")
    gone = story.clock()

    assert [each.destroyed for each in kept] == [0, 0, 0, 0]
    assert told == ["01-02 staff:1 destruction-postponed"]
    assert "Er loopt een zaak." in page
    assert "Uiterlijk donderdag 1 juni" in listed
    assert gone.destroyed == 1
    with pytest.raises(NoSuchCase):
        _ = story.case_id
    for table in (Arrival, Case, Entry, File, Letter, Overview):
        assert not table.objects.exists()
    assert story.desk("ank").case().status == 404


def test_who_asks_to_keep_it_longer_gets_an_answer_first(closed: Story) -> None:
    story, before = closed, closed.length
    story.sender.act("ask-to-keep-longer", words="Ik wil het nog lezen.")
    waits = story.leap(date(2028, 3, 10))
    todo = story.desk("ank").list()
    told = story.told_since(before)
    story.desk("ank").ask("release-destruction")
    gone = story.clock()

    assert told == lines("05-03 complainant longer-keeping-asked")
    assert (waits.destroyed, gone.destroyed) == (0, 1)
    assert "Stel de vernietiging uit" in todo

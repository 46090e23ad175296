"""Fatima said she would send the invoice, and is reminded of it by a letter, once."""

from __future__ import annotations

from datetime import date

import pytest

from tests.stories.office import Story

pytestmark = pytest.mark.django_db

THE_DAY = date(2027, 3, 19)


def test_who_complains_is_reminded_of_what_they_will_do_and_sees_that_they_were(
    story: Story,
) -> None:
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    story.desk("noor").act(
        "agree",
        what="De rekening van februari opsturen",
        who="Fatima El Amrani",
        by_day=THE_DAY.isoformat(),
    )
    before = story.length

    story.until(THE_DAY)
    letter = story.letterbox.last("agreement-reminder")
    page = story.sender.follow("agreement-reminder")
    desk = story.desk("noor").case()

    assert story.letters_to("complainant").count("agreement-reminder") == 1
    assert story.told_since(before)[:2] == [
        "14-03 clock agreement-reminded",
        "14-03 clock letter-left agreement-reminder",
    ]
    assert letter.address == "fatima@example.com"
    assert "uiterlijk vrijdag 19 maart 2027" in letter.flat
    assert not any(each in letter.subject for each in ("rekening", "afspraak", "19"))
    assert "De klok herinnerde u aan afspraak 1." in page
    assert "Herinnering aan een afspraak" in page
    assert "De klok herinnerde Fatima El Amrani aan afspraak 1." in desk


def test_what_was_kept_in_the_meantime_is_reminded_of_by_nothing(story: Story) -> None:
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    noor = story.desk("noor")
    noor.act("agree", what="Bellen", who="klager", by_day=THE_DAY.isoformat())
    noor.act("settle-agreement", number="1", kept="yes")

    story.until(THE_DAY)

    assert "agreement-reminder" not in story.letters_to("complainant")

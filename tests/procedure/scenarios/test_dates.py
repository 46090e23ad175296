"""Scenarios 1, 2, 6 and 20: on which day something is due, and when that is too late."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, DE_VRIES, NOOR
from tests.procedure.scenarios.conftest import Under
from tests.procedure.telling import Telling


def taken_up(story: Telling) -> None:
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))


def more_time(day: date) -> a.TakeMoreTime:
    return a.TakeMoreTime(reason="Een getuige is weg.", until=day)


def test_1_a_week_from_the_friday_before_the_clocks_go_back_is_a_whole_week(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2026, 10, 23, 23, 59)

    story.file()

    assert story.last_days["name-handler"] == date(2026, 10, 30)
    assert story.last_days["propose-or-tell"] == date(2026, 11, 13)
    term = story.case.term("name-handler")
    assert term is not None
    assert term.ends_at == datetime(2026, 10, 30, 23, tzinfo=UTC)


def test_1_half_past_midnight_here_is_another_day_than_there(under: Under) -> None:
    story = under("kleuterrevolutie", 2026, 11, 20, 0, 30)

    story.file()

    assert story.now.astimezone(UTC).day == 19
    assert story.last_days["name-handler"] == date(2026, 11, 27)


ROLLS = [
    # from, length, without rolling, under the Algemene termijnenwet
    ((2027, 3, 5), "3 weeks", date(2027, 3, 26), date(2027, 3, 30)),
    ((2026, 12, 4), "3 weeks", date(2026, 12, 25), date(2026, 12, 28)),
    ((2027, 4, 15), "3 weeks", date(2027, 5, 6), date(2027, 5, 10)),
    ((2026, 12, 18), "5 working days", date(2026, 12, 28), date(2026, 12, 28)),
    ((2026, 12, 18), "1 week", date(2026, 12, 25), date(2026, 12, 28)),
]


@pytest.mark.parametrize(("start", "length", "plain", "rolled"), ROLLS)
def test_2_a_term_that_ends_on_a_holiday_moves_only_where_the_file_says_so(
    under: Under, start: tuple[int, int, int], length: str, plain: date, rolled: date
) -> None:
    found = []
    for roll in ("none", "termijnenwet"):
        term = f'[[term]]\nid = "propose"\nwithin = "{length}"\nroll = "{roll}"\n'
        story = under("kleuterrevolutie", *start, 12, more=term)
        story.file()
        found.append(story.last_days["propose"])

    assert found == [plain, rolled]


def test_2_a_warning_never_comes_on_a_free_day(under: Under) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12)

    story.file()

    for term in story.case.terms:
        for moment in term.warn_at:
            assert not story.procedure.calendar.is_free(moment.date())


def test_6_more_time_told_on_the_last_day_keeps_the_founding_promise(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2027, 2, 1, 9)
    taken_up(story)
    story.until(date(2027, 2, 22))
    story.at(23, 50)

    story.act(NOOR.actor, more_time(date(2027, 3, 8)))

    assert story.result("propose-or-tell") is Result.KEPT
    assert story.last_days["new-date"] == date(2027, 3, 8)


def test_6_a_notice_that_comes_back_that_night_was_sent_and_not_received(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2027, 2, 1, 9)
    taken_up(story)
    story.until(date(2027, 2, 22))
    story.at(23, 50)
    story.act(NOOR.actor, more_time(date(2027, 3, 8)))

    story.bounce("more-time")
    story.days(1)

    assert story.result("propose-or-tell") is Result.SENT


def test_6_care_may_take_four_weeks_more_and_says_so_before_the_term_is_over(
    under: Under,
) -> None:
    story = under("wkkgz", 2027, 2, 1, 9)
    taken_up(story)
    assert story.last_days["judge"] == date(2027, 3, 15)
    story.until(date(2027, 3, 15))

    assert story.refused(NOOR.actor, more_time(date(2027, 4, 13))) == (
        "beyond-maximum",
    )
    assert story.refused(NOOR.actor, more_time(date(2027, 4, 12))) == ()
    story.days(1)
    assert story.refused(NOOR.actor, more_time(date(2027, 4, 12))) == ("too-late",)
    assert story.result("judge") is Result.MISSED


def test_6_a_public_authority_tells_the_person_complained_about_too(
    under: Under,
) -> None:
    story = under("awb", 2027, 2, 1, 9)
    story.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))

    story.act(NOOR.actor, more_time(date(2027, 4, 1)))

    assert "more-time" in story.letters_to(COMPLAINANT)
    assert "more-time-for-respondent" in story.letters_to(DE_VRIES.actor)


def test_6_where_it_must_be_told_within_two_weeks_the_third_is_too_late(
    under: Under,
) -> None:
    story = under("p05", 2027, 2, 1, 9)
    taken_up(story)
    assert story.last_days["propose-or-tell"] == date(2027, 3, 1)

    story.until(date(2027, 2, 15))
    assert story.refused(NOOR.actor, more_time(date(2027, 3, 15))) == ()
    story.until(date(2027, 2, 16))
    assert story.refused(NOOR.actor, more_time(date(2027, 3, 15))) == ("too-late",)


def test_6_a_second_time_needs_consent_where_the_file_says_so(under: Under) -> None:
    story = under("awb", 2027, 2, 1, 9)
    taken_up(story)
    story.act(NOOR.actor, more_time(date(2027, 4, 1)))

    again = more_time(date(2027, 6, 1))
    assert story.refused(NOOR.actor, again) == ("consent-needed",)
    story.act(COMPLAINANT, a.ConsentToMoreTime(words="Goed."))
    assert story.refused(NOOR.actor, again) == ()


def test_6_one_day_late_is_a_breach_though_nobody_was_harmed(under: Under) -> None:
    story = under("school", 2027, 2, 1, 9)
    taken_up(story)
    story.act(NOOR.actor, a.AskAdvice(of="Commissie", words="Graag advies."))
    story.days(10)
    story.act(NOOR.actor, a.RecordAdvice(words="Gegrond."))
    assert story.last_days["answer-to-committee"] == date(2027, 3, 11)

    story.until(date(2027, 3, 12))

    assert story.result("answer-to-committee") is Result.MISSED


def test_20_a_running_case_keeps_the_days_it_was_promised(under: Under) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12)
    story.file()
    promised = story.last_days

    shorter = under(
        "kleuterrevolutie",
        more='[[term]]\nid = "name-handler"\nwithin = "2 days"\n',
    )
    story.procedure = shorter.procedure
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    assert story.last_days == promised

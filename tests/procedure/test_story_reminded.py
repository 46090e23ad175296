"""Who complains and said they would do something is reminded of it, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.lapse import next_moment
from gehoord.procedure.parts import About, Medium
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, DERDE, FATIMA, NOOR
from tests.procedure.telling import Telling

THE_DAY = date(2027, 3, 19)
REMINDED = "14-03 clock agreement-reminded"
LETTER = "agreement-reminder"


@pytest.fixture
def handled(story: Telling) -> Telling:
    """Return a story that Noor handles, on Friday 5 March."""
    return begun(story)


def begun(story: Telling, **more: object) -> Telling:
    story.file(**more)  # type: ignore[arg-type]
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    return story


def agree(story: Telling, who: str = FATIMA.name, by_day: date = THE_DAY) -> None:
    story.act(NOOR.actor, a.Agree(what="De rekening sturen", who=who, by_day=by_day))


def reminded(story: Telling) -> list[str]:
    return [each for each in story.told if "agreement-remind" in each]


@pytest.mark.parametrize("who", [FATIMA.name, "fatima", "de klager", "The complainant"])
def test_who_complains_is_reminded_five_days_before_and_once(
    handled: Telling, who: str
) -> None:
    agree(handled, who)

    handled.until(date(2027, 3, 13))
    before = reminded(handled)
    handled.until(date(2027, 3, 20))

    assert before == []
    assert reminded(handled) == [
        REMINDED,
        f"14-03 clock letter-left {LETTER}",
    ]
    assert "agreement-reminded" in {
        each.event.stored for each in handled.seen(COMPLAINANT)
    }
    assert "agreement-reminded" not in {
        each.event.stored for each in handled.seen(DERDE.actor)
    }


def test_what_was_agreed_in_one_conversation_is_reminded_of_as_well(
    handled: Telling,
) -> None:
    spoken = a.RecordConversation(
        on=handled.day,
        medium=Medium.PHONE,
        words="Zij stuurt de rekening.",
        agreement="De rekening sturen",
        agreement_by="klager",
        agreement_day=THE_DAY,
    )
    handled.act(NOOR.actor, spoken)

    handled.until(THE_DAY)

    assert reminded(handled)[:1] == [REMINDED]


def test_what_is_to_be_done_within_five_days_is_reminded_of_the_day_after(
    handled: Telling,
) -> None:
    agree(handled, by_day=handled.day + timedelta(days=3))
    agree(handled, by_day=handled.day + timedelta(days=1))

    handled.days(5)

    assert reminded(handled) == [
        "06-03 clock agreement-reminded",
        f"06-03 clock letter-left {LETTER}",
    ]


@pytest.mark.parametrize("who", [NOOR.name, "Noor", "De buurvrouw"])
def test_who_complains_is_not_reminded_of_what_somebody_else_does(
    handled: Telling, who: str
) -> None:
    agree(handled, who)

    handled.until(THE_DAY)

    assert reminded(handled) == []


def test_a_name_that_is_also_a_colleagues_is_taken_for_the_colleagues(
    story: Telling,
) -> None:
    begun(story, particulars=replace(FATIMA, name="Noor Jansen"))
    agree(story, "Noor")
    agree(story, "Noor Jansen")

    story.until(THE_DAY)

    assert reminded(story)[0::2] == [REMINDED]


def test_what_is_kept_or_has_no_day_is_not_reminded_of(handled: Telling) -> None:
    agree(handled)
    handled.act(NOOR.actor, a.SettleAgreement(number=1, kept=True))
    handled.act(NOOR.actor, a.Agree(what="Nog eens bellen", who="klager"))

    handled.until(THE_DAY)

    assert reminded(handled) == []


def test_nobody_is_reminded_of_a_case_that_is_closed(handled: Telling) -> None:
    agree(handled)
    handled.act(COMPLAINANT, a.Withdraw())

    handled.until(THE_DAY)

    assert reminded(handled) == []


def test_who_has_no_mailbox_is_not_reminded_and_the_duty_stays(story: Telling) -> None:
    begun(story, particulars=replace(FATIMA, email=""))
    agree(story)

    story.until(THE_DAY)

    assert reminded(story) == []
    assert "settle-agreement" in story.todo


def test_nobody_is_reminded_while_a_letter_to_them_came_back(handled: Telling) -> None:
    agree(handled)
    handled.bounce("handler-named")

    handled.until(THE_DAY)

    assert reminded(handled) == []


def test_a_clock_that_stood_still_past_the_day_reminds_nobody_and_goes_on(
    handled: Telling,
) -> None:
    agree(handled)
    handled.now += timedelta(days=14)
    late = handled.now

    handled.days(1)
    following = next_moment(handled.procedure, handled.case, now=late)

    assert late.date() == THE_DAY
    assert reminded(handled) == []
    assert following is not None
    assert following > late


def test_a_procedure_without_a_letter_for_it_reminds_nobody(handled: Telling) -> None:
    handled.procedure = replace(
        handled.procedure,
        notices=tuple(each for each in handled.procedure.notices if each.id != LETTER),
    )
    agree(handled)

    handled.until(THE_DAY)

    assert reminded(handled) == []

"""What becomes of letters, and so of promises: accepted, bounced, posted, given up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About, Delivery, Outcome, Result
from gehoord.procedure.roles import CLOCK, COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.telling import Telling


@pytest.fixture
def named(story: Telling) -> Telling:
    """Return a story in which the handler was named on the first day."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    return story


def test_a_promise_is_kept_only_when_the_letter_left(story: Telling) -> None:
    story.file()
    story.mail_works = False
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    assert story.result("name-handler") is Result.OPEN

    story.until(date(2027, 3, 13))

    assert story.result("name-handler") is Result.MISSED
    assert "12-03 clock alarmed name-handler: letter-not-left" in story.told


def test_a_letter_that_bounces_in_time_can_be_mended_by_post(named: Telling) -> None:
    named.days(2)
    named.bounce("handler-named")
    assert named.result("name-handler") is Result.OPEN

    named.days(1)
    failed = named.case.failed_letters()[0]
    named.act(ANK.actor, a.SendByPost(letter=failed.position, on=named.day))

    assert named.result("name-handler") is Result.KEPT
    assert named.case.failed_letters() == ()


def test_a_bounce_nobody_mends_is_sent_in_time_and_not_received(
    named: Telling,
) -> None:
    named.days(2)
    named.bounce("handler-named")
    named.until(date(2027, 3, 13))

    assert named.result("name-handler") is Result.SENT
    assert named.told[-1] == "13-03 clock term-missed name-handler, sent"
    assert "promise-broken" not in named.letters_to(COMPLAINANT)
    assert "never-arrived" in named.letters_to(ANK.actor)


def test_a_bounce_after_the_last_day_is_sent_in_time_and_not_received(
    named: Telling,
) -> None:
    named.until(date(2027, 3, 14))
    named.bounce("handler-named")

    assert named.result("name-handler") is Result.SENT


def test_a_bounce_read_before_the_letter_is_written_down_as_left_is_not_undone(
    named: Telling,
) -> None:
    letter = next(
        each
        for each in named.case.letters
        if (each.notice, each.to) == ("handler-named", COMPLAINANT)
    )
    named.days(1)
    named.bounce("handler-named")
    left = a.ReportDelivery(
        notice=letter.notice,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.RELAYED,
    )
    named.act(CLOCK, left)

    assert named.result("name-handler") is Result.OPEN
    assert [each.notice for each in named.case.failed_letters()] == ["handler-named"]


def test_a_letter_opened_on_the_page_has_arrived_after_all(named: Telling) -> None:
    named.days(1)
    named.bounce("handler-named")
    failed = named.case.failed_letters()[0]
    named.act(
        "door:counter",
        a.ReportDelivery(
            notice=failed.notice,
            to=COMPLAINANT,
            position=failed.position,
            delivery=Delivery.OPENED,
        ),
    )

    assert named.result("name-handler") is Result.KEPT


def test_the_letter_that_names_a_new_date_does_not_keep_that_date(
    named: Telling,
) -> None:
    until = date(2027, 4, 9)
    named.act(NOOR.actor, a.TakeMoreTime(reason="Een getuige is ziek.", until=until))

    assert named.result("propose-or-tell") is Result.KEPT
    assert named.result("new-date") is Result.OPEN
    assert named.result("propose") is Result.MOOT


def test_a_new_date_that_goes_by_is_softened_or_missed_and_opens_the_third_party(
    named: Telling,
) -> None:
    until = date(2027, 4, 9)
    named.act(NOOR.actor, a.TakeMoreTime(reason="Een getuige is ziek.", until=until))
    named.until(date(2027, 4, 12))

    assert named.result("new-date") is Result.SOFTENED
    assert "third-party" in named.grounds

    named.act(COMPLAINANT, a.Refer(words="U hield u er niet aan."))
    assert named.is_at(Stage.REFERRED)


def test_before_anything_went_wrong_there_is_no_ground_for_the_third_party(
    named: Telling,
) -> None:
    assert named.grounds == ()


def test_more_time_must_be_longer_and_in_the_future(named: Telling) -> None:
    early = a.TakeMoreTime(reason="x", until=date(2027, 3, 20))
    past = a.TakeMoreTime(reason="x", until=date(2027, 3, 1))

    assert named.refused(NOOR.actor, early) == ("not-longer",)
    assert "not-in-the-future" in named.refused(NOOR.actor, past)


def test_without_an_email_address_every_letter_is_a_duty_to_post_it(
    story: Telling,
) -> None:
    story.file(particulars=replace(FATIMA, email=""))

    assert story.todo["send-by-post"] == (1, 2)
    (failed,) = story.case.failed_letters()
    assert (failed.notice, failed.failed) == ("receipt", "no-address")


def test_a_closing_letter_by_post_closes_the_case(story: Telling) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(COMPLAINANT, a.Withdraw())
    assert story.is_at(Stage.CLOSING)
    assert story.waits == ""

    position = story.case.closing_position
    assert position
    story.act(ANK.actor, a.SendByPost(letter=position, on=story.day))

    assert story.is_at(Stage.CLOSED)


def test_a_closing_letter_that_cannot_be_delivered_closes_by_a_persons_decision(
    named: Telling,
) -> None:
    named.mail_works = False
    named.act(COMPLAINANT, a.Withdraw())
    letter = named.waiting.pop()
    named.act(
        CLOCK,
        a.ReportDelivery(
            notice=letter.id, to=letter.to, position=letter.position, reason="unknown"
        ),
    )
    assert named.is_at(Stage.CLOSING)
    assert named.todo == {"send-by-post": (1, 2, 4)}

    named.act(ANK.actor, a.GiveUpLetter(letter=letter.position, reason="Verhuisd."))

    assert named.is_at(Stage.CLOSED)
    assert named.case.outcome is Outcome.WITHDRAWN


def test_a_closing_letter_that_bounces_later_is_still_owed(named: Telling) -> None:
    named.act(COMPLAINANT, a.Withdraw())
    named.days(1)
    named.bounce("closing-letter")

    assert named.is_at(Stage.CLOSED)
    assert named.todo["send-by-post"] == (1, 2, 4)


def test_of_two_addressees_of_one_letter_the_right_one_is_settled(
    story: Telling,
) -> None:
    story.file()
    position = next(x.position for x in story.sent if x.id == "new-complaint")
    for to in (COMPLAINANT, ANK.actor):
        story.act(
            CLOCK,
            a.ReportDelivery(
                notice="receipt" if to == COMPLAINANT else "new-complaint",
                to=to,
                position=position,
                reason="full",
            ),
        )
    assert set(story.todo) >= {"send-by-post", "give-up-letter"}

    story.act(
        ANK.actor, a.GiveUpLetter(letter=position, reason="Gezien.", to=ANK.actor)
    )

    assert [each.to for each in story.case.failed_letters()] == [COMPLAINANT]


def test_nobody_reports_letters_that_do_not_exist(story: Telling) -> None:
    story.file()
    unknown = a.ReportDelivery(notice="nonsense", to=COMPLAINANT, position=1)
    beyond = a.ReportDelivery(notice="receipt", to=COMPLAINANT, position=99)

    assert story.refused(CLOCK, unknown) == ("no-such-letter",)
    assert story.refused(CLOCK, beyond) == ("no-such-letter",)
    assert story.refused("other", unknown) == ("not-yours",)


def test_a_letter_that_waits_to_be_posted_is_a_duty_with_the_term_it_keeps(
    story: Telling,
) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )

    (post,) = [duty for duty in story.duties if duty.act == "send-by-post"]

    assert (post.due, post.term) == (date(2027, 3, 12), "name-handler")
    assert story.result("name-handler") is Result.OPEN


def test_posting_it_in_time_keeps_the_promise(story: Telling) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    letter = story.case.failed_letters()[-1]
    story.days(6)
    story.act(ANK.actor, a.SendByPost(letter=letter.position, on=story.day))

    assert letter.notice == "handler-named"
    assert story.result("name-handler") is Result.KEPT
    assert story.told[-1] == "11-03 staff:1 letter-left handler-named by post"
    left = story.entries[-1].event
    assert isinstance(left, e.LetterLeft)
    assert (left.delivery, left.on) == (Delivery.POSTED, story.day)


def test_posting_it_too_late_keeps_nothing(story: Telling) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    letter = story.case.failed_letters()[-1]
    story.until(date(2027, 3, 13))
    story.act(ANK.actor, a.SendByPost(letter=letter.position, on=date(2027, 3, 12)))

    assert story.result("name-handler") is Result.MISSED


def test_of_two_letters_of_one_entry_the_one_that_was_named_is_settled(
    named: Telling,
) -> None:
    named.bounce("handler-named")
    named.bounce("receipt")
    receipt = next(x for x in named.case.failed_letters() if x.notice == "receipt")
    wrong = a.SendByPost(
        letter=receipt.position, on=named.day, to=COMPLAINANT, notice="handler-named"
    )

    assert named.refused(ANK.actor, wrong) == ("no-such-letter",)
    named.act(ANK.actor, replace(wrong, notice="receipt"))

    assert [x.notice for x in named.case.failed_letters()] == ["handler-named"]


def test_a_secret_of_an_hour_is_never_worth_a_stamp(named: Telling) -> None:
    named.act(COMPLAINANT, a.AskForCode(act="withdraw"))
    named.bounce("code")

    assert named.case.failed_letters() == ()
    assert "send-by-post" not in named.todo


def test_a_secret_of_an_hour_is_not_written_for_paper(story: Telling) -> None:
    story.file(particulars=replace(FATIMA, email=""))
    story.act(COMPLAINANT, a.AskForCode(act="withdraw"))

    assert [x.notice for x in story.case.failed_letters()] == ["receipt"]

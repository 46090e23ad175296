"""Stories 2 and 12: nobody does anything; and the one named is the substitute."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, NOOR, OFFICE
from tests.dossiers import PROMISE_BROKEN, SOFTENED, SUBSTITUTE_APPOINTED
from tests.procedure.telling import Telling, lines


def test_the_clock_appoints_the_substitute_in_time_when_the_concern_is_recorded(
    story: Telling,
) -> None:
    story.file()
    story.days(2)
    story.act(BEA.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)))
    story.until(date(2027, 3, 13))

    assert story.told == SUBSTITUTE_APPOINTED.by_rules
    assert story.result("name-handler") is Result.KEPT_BY_CLOCK
    assert story.case.handler == ANK.number


def test_without_a_recorded_concern_owners_are_alarmed_and_the_promise_breaks_openly(
    story: Telling,
) -> None:
    story.file()
    story.until(date(2027, 3, 13))

    assert story.told == PROMISE_BROKEN.by_rules
    assert story.result("name-handler") is Result.MISSED
    assert "alarm" in story.letters_to(ANK.actor)
    assert "alarm" in story.letters_to(BEA.actor)
    assert story.todo == {"record-concern": (1, 2)}


def test_what_is_late_is_still_owed_with_its_last_day(story: Telling) -> None:
    story.file()
    story.until(date(2027, 3, 13))

    (duty,) = story.duties

    assert (duty.act, duty.due) == ("record-concern", date(2027, 3, 12))


def test_the_honest_notice_of_week_three_softens_and_never_counts_as_kept(
    story: Telling,
) -> None:
    story.file()
    story.days(1)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.until(date(2027, 3, 30))

    assert story.told[-10:] == SOFTENED.by_rules
    assert story.result("propose-or-tell") is Result.SOFTENED
    assert story.result("propose") is Result.MISSED
    assert story.case.term("new-date") is None
    assert story.is_at(Stage.HANDLING)


def test_a_proposal_on_the_last_afternoon_still_keeps_what_was_softened(
    story: Telling,
) -> None:
    story.file()
    story.days(1)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.until(date(2027, 3, 26))
    assert story.told[-1] == "25-03 clock letter-left not-finished"

    story.act(ANK.actor, a.Propose(words="Alsnog een voorstel."))

    assert story.result("propose-or-tell") is Result.KEPT


def test_what_was_softened_stays_softened_when_the_case_closes(story: Telling) -> None:
    story.file()
    story.days(1)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.until(date(2027, 4, 2))

    story.act(COMPLAINANT, a.Withdraw())

    assert story.is_at(Stage.CLOSED)
    assert story.result("propose-or-tell") is Result.SOFTENED


def test_who_is_named_in_the_text_is_not_appointed_and_never_sees_it(
    story: Telling,
) -> None:
    story.file("Het ging mis bij mevrouw Bos, zij luisterde niet.")
    story.until(date(2027, 3, 27))

    assert story.case.handler is None
    assert story.hats_of(ANK.actor) == set()
    assert story.letters_to(ANK.actor) == []
    assert set(story.letters_to(BEA.actor)) >= {"new-complaint", "alarm"}
    assert all(who == (BEA.number,) for who in story.todo.values())
    assert ANK.number not in story.readers


def test_a_substitute_who_cannot_sign_in_yet_is_passed_over(story: Telling) -> None:
    story.office = (replace(ANK, signs_in=False), *OFFICE[1:])
    story.file()
    story.act(BEA.actor, a.RecordConcern(about=About.NOBODY))
    story.until(date(2027, 3, 13))

    assert story.case.handler == BEA.number


def test_where_no_substitute_can_sign_in_owners_are_alarmed_instead(
    story: Telling,
) -> None:
    story.office = tuple(replace(each, signs_in=False) for each in OFFICE)
    story.file()
    story.act(BEA.actor, a.RecordConcern(about=About.NOBODY))
    story.until(date(2027, 3, 13))

    assert story.case.handler is None
    assert "alarm" in story.letters_to(BEA.actor)


def test_a_substitute_who_is_away_is_passed_over(story: Telling) -> None:
    away = [each for each in OFFICE if each != ANK]
    story.office = (*away, replace(ANK, present=False))
    story.file()
    story.act(BEA.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)))
    story.until(date(2027, 3, 12))

    assert story.case.handler == BEA.number


def test_when_nobody_can_stand_in_the_owners_are_alarmed(story: Telling) -> None:
    story.file()
    story.act(
        BEA.actor,
        a.RecordConcern(about=About.STAFF, staff=(ANK.number, DE_VRIES.number)),
    )
    story.office = tuple(replace(each, present=False) for each in OFFICE)
    story.until(date(2027, 3, 13))

    assert "12-03 clock alarmed name-handler: nobody-present" in story.told
    assert story.result("name-handler") is Result.MISSED


def test_a_clock_that_was_off_for_weeks_breaks_openly_and_softens_nothing(
    story: Telling,
) -> None:
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.sleep(40)
    story.clock()

    assert story.told_since(10) == lines("""
        14-04 clock handler-appointed 1
        14-04 clock term-missed name-handler
        14-04 clock term-missed propose
        14-04 clock term-missed propose-or-tell
        14-04 clock letter-left handler-named
        14-04 clock letter-left promise-broken
        14-04 clock letter-left promise-broken
    """)
    assert "not-finished" not in story.letters_to(COMPLAINANT)
    assert story.letters_to(COMPLAINANT).count("promise-broken") == 2


def test_an_act_after_the_last_day_does_not_hide_that_the_promise_was_broken(
    story: Telling,
) -> None:
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.sleep(30)

    story.act(NOOR.actor, a.Propose(words="Een laat voorstel."))

    assert story.result("propose-or-tell") is Result.MISSED
    assert "promise-broken" in story.letters_to(COMPLAINANT)

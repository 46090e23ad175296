"""Constructs of a file that no scenario is about, each by what it makes happen."""

from __future__ import annotations

from datetime import date

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.parts import (
    NamedDay,
    Outcome,
    Result,
    Satisfied,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.scenarios.acting import appointed, judged
from tests.procedure.scenarios.conftest import Under


def test_a_response_in_two_stages_runs_from_the_acknowledgement_by_another(
    under: Under,
) -> None:
    story = under("uk-council-code", 2027, 3, 5, 12)
    story.mail_works = False
    story.file()
    story.days(3)
    story.mail_works = True
    story.post()
    assert story.last_days["acknowledge"] == date(2027, 3, 12)
    assert story.last_days["respond-1"] == date(2027, 3, 22)

    appointed(story)
    assert story.refused(COMPLAINANT, a.Escalate()) == ("stage-not-open",)
    story.act(NOOR.actor, judged())
    assert story.is_at(Stage.CLOSED)
    story.days(30)
    story.act(COMPLAINANT, a.Escalate())

    assert story.is_at(Stage.INTAKE)
    again = a.AppointHandler(staff=NOOR.number)
    assert story.refused(ANK.actor, again) == ("cannot-handle",)
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    start = story.day
    assert story.letters_to(COMPLAINANT).count("receipt") == 2
    term = story.case.term("respond-2")
    assert term is not None
    assert (term.last_day - start).days >= 28
    assert story.refused(COMPLAINANT, a.Escalate()) == ("no-next-stage",)


def test_who_hears_nothing_in_time_goes_a_step_further_without_waiting(
    under: Under,
) -> None:
    story = under("uk-council-code", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    story.until(story.last_days["respond-1"])
    assert story.refused(COMPLAINANT, a.Escalate()) == ("stage-not-open",)

    story.days(1)
    story.act(COMPLAINANT, a.Escalate())

    assert story.case.level == "2"
    assert story.is_at(Stage.INTAKE)
    assert story.result("respond-1") is Result.MISSED
    again = a.AppointHandler(staff=NOOR.number)
    assert story.refused(ANK.actor, again) == ("cannot-handle",)


def test_a_complaint_after_its_window_is_refused_or_excused_with_a_reason(
    under: Under,
) -> None:
    more = """
[acts]
excuse-lateness = { by = ["handler"], source = "choice" }
[[filing-window]]
id = "three-months"
length = "3 months"
from = "event"
late = "refuse"
source = "choice"
"""
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)
    story.file(event_on=date(2026, 12, 4))
    appointed(story)

    proposal = a.Propose(words="Een extra dag.")
    assert story.refused(NOOR.actor, proposal) == ("in-time",)
    assert "not-take-up" in story.todo
    story.act(NOOR.actor, a.ExcuseLateness(reason="Zij wist het niet eerder."))
    assert story.refused(NOOR.actor, proposal) == ()

    timely = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)
    timely.file(event_on=date(2026, 12, 5))
    assert not timely.case.late


def test_when_it_happened_may_become_known_later_and_then_it_is_late(
    under: Under,
) -> None:
    story = under("school", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    tomorrow = a.RecordDay(which=NamedDay.EVENT, on=date(2027, 3, 6))
    assert story.refused(NOOR.actor, tomorrow) == ("in-the-future",)

    long_ago = a.RecordDay(which=NamedDay.EVENT, on=date(2026, 3, 4))
    story.act(COMPLAINANT, long_ago)

    late = [x.event for x in story.entries if isinstance(x.event, e.FiledLate)]
    assert [(each.window, each.last_day, each.hard) for each in late] == [
        ("one-year", date(2027, 3, 4), False)
    ]
    assert "ask-advice" in story.todo


def test_the_other_side_in_writing_starts_the_term_to_decide(under: Under) -> None:
    story = under("p29", 2027, 3, 5, 12)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))
    assert story.last_days["defence"] == date(2027, 3, 12)
    story.days(4)

    story.act(DE_VRIES.actor, a.Defend(words="Zo was het niet."))

    assert story.last_days["after-defence"] == date(2027, 3, 23)
    assert any(isinstance(x.event, e.Defended) for x in story.seen(COMPLAINANT))


def test_no_other_side_in_time_starts_it_as_well(under: Under) -> None:
    story = under("p29", 2027, 3, 5, 12)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))

    story.until(date(2027, 3, 13))

    assert story.last_days["after-defence"] == date(2027, 3, 27)


def test_a_latest_moment_to_inform_the_person_is_kept_by_informing_them(
    under: Under,
) -> None:
    more = """
[[term]]
id = "inform"
strength = "promise"
within = "5 working days"
from = "concern-recorded"
when = ["somebody-concerned"]
done_by = ["respondent-informed"]
about = { nl = "bericht aan de ander", en = "notice to the other" }
source = "choice"
"""
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    assert story.last_days["inform"] == date(2027, 3, 12)

    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))

    assert story.result("inform") is Result.KEPT


def test_a_term_can_count_back_from_the_end_of_another(under: Under) -> None:
    more = """
[[term]]
id = "draft"
strength = "practice"
within = "1 week"
before = "propose"
done_by = ["proposed"]
about = { nl = "een concept", en = "a draft" }
source = "choice"
"""
    story = under("kleuterrevolutie", 2027, 2, 1, 12, more=more)

    story.file()

    assert story.last_days["propose"] == date(2027, 2, 22)
    assert story.last_days["draft"] == date(2027, 2, 15)


def test_a_term_in_hours_ends_at_an_instant(under: Under) -> None:
    more = '[[term]]\nid = "propose"\nwithin = "48 hours"\nwarn = []\n'
    story = under("kleuterrevolutie", 2027, 2, 1, 12, more=more)
    story.file()
    term = story.case.term("propose")
    assert term is not None
    assert (term.ends_at - story.now).total_seconds() == 48 * 3600

    story.days(2)
    assert story.result("propose") is Result.OPEN
    story.days(1)
    assert story.result("propose") is Result.MISSED


def test_what_comes_in_the_holidays_counts_from_the_first_school_day(
    under: Under,
) -> None:
    story = under("school", 2026, 12, 21, 12)
    story.file()

    assert story.last_days["judge"] == date(2027, 2, 15)


def test_the_first_day_can_count_and_working_weeks_are_five_working_days(
    under: Under,
) -> None:
    more = '[[term]]\nid = "propose"\nwithin = "{}"\ninclusive = {}\n'
    found = []
    for within, inclusive in (
        ("1 week", "false"),
        ("1 week", "true"),
        ("4 working weeks", "false"),
    ):
        extra = more.format(within, inclusive)
        story = under("kleuterrevolutie", 2027, 3, 1, 12, more=extra)
        story.file()
        found.append(story.last_days["propose"])

    assert found == [date(2027, 3, 8), date(2027, 3, 7), date(2027, 3, 31)]


def test_satisfied_in_words_is_asked_of_nobody_twice(under: Under) -> None:
    story = under("childcare", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Fijn."))

    assert story.case.outcome is Outcome.SATISFIED
    assert keep_until(story.procedure, story.case) is None

"""After a time the way outside is open, whatever was answered: a right, no promise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement, Kind, Medium, Result
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from gehoord.words.story import line
from gehoord.words.way import of_case, of_procedure
from tests.cast import ANK, DE_VRIES, NOOR
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented
from tests.promises.test_how_to_write import procedure

HEAD = """
extends      = "{extends}"
id           = "mine"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
language     = ["nl", "en"]
organisation = "Bank De Merel"
address      = "klachten@merel.example"
"""
OPENING = """
[[term]]
id       = "outside"
strength = "opening"
within   = "{within}"
from     = "filed"
opens    = "{opens}"
about    = {{ nl = "ons eindantwoord", en = "our final response" }}
public   = true
source   = "line 2"
"""
OFFICE = (ANK, DE_VRIES, NOOR)
JUDGED = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Niets.", words="Nee.")
STAGES = """
[[stage]]
id     = "1"
name   = { nl = "Het kantoor", en = "The office" }
source = "line 3"

[[stage]]
id     = "2"
name   = { nl = "De herziening", en = "The review" }
source = "line 4"
"""


def bank() -> Procedure:
    return procedure(HEAD.format(extends="fca-disp") + 'calendar = "nl"\n')


def two_stages(opens: str = "third-party", within: str = "8 weeks") -> Procedure:
    head = HEAD.format(extends="uk-council-code") + 'calendar = "nl"\n'
    return procedure(head + STAGES + OPENING.format(opens=opens, within=within))


def handled(rules: Procedure) -> Writing:
    told = Writing(rules)
    told.office = OFFICE
    told.file("Er is geld weg.")
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def more_time(told: Writing, weeks: int) -> None:
    until = told.day + timedelta(weeks=weeks)
    told.act(NOOR.actor, a.TakeMoreTime(reason="Er is meer tijd nodig.", until=until))


def third_party_step(told: Writing, lang: str = "en") -> tuple[str, ...]:
    way = of_case(told.procedure, told.case, lang, keep_until=None)
    return next(each.lines for each in way.steps if each.stop == "third-party")


def said(told: Writing, notice: str, lang: str = "en") -> str:
    text = compose(replace(told.letter(notice), language=lang)).text
    return " ".join(text.split())


def test_after_eight_weeks_the_ombudsman_is_open_though_more_time_was_taken() -> None:
    told = handled(bank())
    told.days(50)
    more_time(told, weeks=8)

    told.until(date(2027, 5, 3))

    assert told.result("judge") is Result.KEPT
    assert told.result("ombudsman-opens") is Result.LAPSED
    assert told.grounds == ("opened",)
    assert told.todo.keys() >= {"judge"}


def test_until_then_it_is_not_and_the_case_waits_for_nothing() -> None:
    told = handled(bank())

    told.days(55)

    assert told.last_days["ombudsman-opens"] == date(2027, 4, 30)
    assert told.grounds == ()
    assert told.waits == ""


def test_word_of_who_complains_does_not_take_it_away() -> None:
    told = handled(bank())

    told.act(COMPLAINANT, a.Write(words="Hoort u mij?", medium=Medium.PAGE))

    assert told.result("ombudsman-opens") is Result.OPEN


def test_a_final_response_ends_it() -> None:
    told = handled(bank())
    told.days(10)

    told.act(NOOR.actor, JUDGED)

    assert told.result("ombudsman-opens") is Result.MOOT


def test_a_compliment_opens_no_way_outside() -> None:
    told = Writing(bank())
    told.office = OFFICE

    told.file("Wat een fijne bank.", kind=Kind.COMPLIMENT)

    assert "ombudsman-opens" not in told.last_days


LETTERS = {
    "nl": "ook heen zonder ons antwoord, na vrijdag 30 april 2027. Meer tijd nemen",
    "en": "also go there without our answer, after Friday 30 April 2027. Taking more",
}


@pytest.mark.parametrize("lang", LETTERS)
def test_the_letter_that_takes_more_time_says_that_it_takes_no_right(lang: str) -> None:
    told = handled(bank())

    more_time(told, weeks=10)

    assert LETTERS[lang] in said(told, "more-time", lang)


def test_more_time_after_that_day_says_that_it_is_open_now() -> None:
    told = handled(bank())
    told.days(40)
    more_time(told, weeks=8)
    told.days(30)

    more_time(told, weeks=9)

    assert "You can go there now, also without our answer." in said(told, "more-time")


def test_the_receipt_says_from_when_one_need_wait_no_longer() -> None:
    told = handled(bank())

    receipt = said(told, "receipt")

    expected = "If you have no final answer of ours after Friday 30 April 2027, you can"
    assert expected in receipt


def test_the_receipt_says_so_too_where_no_other_term_runs_yet() -> None:
    told = handled(invented("estate-agent"))

    expected = "If you have no final answer of ours after Friday 30 April 2027, you can"
    assert expected in said(told, "receipt")


def test_a_letter_that_is_our_answer_speaks_of_no_way_without_it() -> None:
    told = handled(invented("estate-agent"))

    told.act(NOOR.actor, JUDGED)

    assert "without our answer" not in said(told, "judgement")


def test_the_page_says_that_more_time_shuts_nothing() -> None:
    (english,) = page(bank(), "en").texts("term-ombudsman-opens")
    (dutch,) = page(bank(), "nl").texts("term-ombudsman-opens")

    assert english == (
        "Is our final response not there eight weeks after your reaction came in? Then "
        "you can go to Financial Ombudsman Service. You can also do so if we told you "
        "that we need more time."
    )
    assert dutch == (
        "Is ons eindantwoord er nog niet, acht weken nadat uw reactie binnen is? Dan "
        "kunt u naar Financial Ombudsman Service. Dat kan ook als wij u schreven dat "
        "wij meer tijd nodig hebben."
    )


def test_the_way_says_it_and_of_a_case_from_which_day() -> None:
    (step,) = (x for x in of_procedure(bank(), "en").steps if x.stop == "third-party")
    told = handled(bank())

    before = third_party_step(told)
    told.days(60)

    expected = (
        "Also without our final response: eight weeks after your reaction came in"
    )
    assert expected in step.lines
    assert "After Friday 30 April 2027 also without our final response" in before
    assert "This is open now, also without our final response" in third_party_step(told)


def test_the_story_says_that_the_next_way_is_open() -> None:
    told = handled(bank())

    told.days(60)

    (entry,) = (x for x in told.entries if x.event.stored == "term-lapsed")
    assert line(entry, "nl", {}).endswith("Daarom is nu een volgende weg open.")


def test_that_time_runs_on_in_the_next_stage_from_the_complaint() -> None:
    told = handled(two_stages())
    told.days(20)
    told.act(NOOR.actor, JUDGED)
    assert told.result("outside") is Result.MOOT

    told.days(5)
    told.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))

    assert told.result("outside") is Result.OPEN
    assert told.last_days["outside"] == date(2027, 4, 30)


def test_who_goes_further_after_that_time_can_go_outside_at_once() -> None:
    told = handled(two_stages())
    told.days(20)
    told.act(NOOR.actor, JUDGED)
    told.days(45)

    told.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))
    told.days(1)

    assert told.result("outside") is Result.LAPSED
    assert "opened" in told.grounds


@pytest.mark.parametrize(("days", "already"), [(60, True), (3, False)])
def test_the_way_of_a_case_that_is_closed_says_that_outside_was_open_already(
    days: int, already: bool
) -> None:
    told = handled(two_stages())
    told.days(days)

    told.act(NOOR.actor, JUDGED)

    assert told.case.closed_at
    line = "This is open already: you need not go a step further with us first"
    assert (line in third_party_step(told)) is already
    told.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))
    assert line not in third_party_step(told)


def test_the_page_of_stages_says_that_the_time_is_for_all_of_them() -> None:
    (told,) = page(two_stages(), "en").texts("term-outside")

    assert "That time is for all steps together." in told


def test_it_can_open_a_later_stage_of_our_own() -> None:
    told = handled(two_stages("2", within="3 weeks"))
    told.days(8)
    more_time(told, weeks=3)
    told.until(date(2027, 3, 26))
    assert told.refused(COMPLAINANT, a.Escalate(words="Verder."))

    told.days(1)

    assert not told.refused(COMPLAINANT, a.Escalate(words="Verder."))
    (text,) = page(two_stages("2"), "en").texts("term-outside")
    assert "Then you can go a step further: The review." in text


@pytest.mark.parametrize(
    ("stage", "since"),
    [
        ('stage = "2"', "after the stage “The review” began?"),
        ("", "after your complaint came to a further stage?"),
    ],
)
def test_the_time_of_a_later_stage_alone_is_not_for_all_of_them(
    stage: str, since: str
) -> None:
    later = OPENING.format(opens="third-party", within="1 month")
    later = later.replace('= "filed"', '= "escalated"')
    head = HEAD.format(extends="uk-council-code") + 'calendar = "nl"\n'
    rules = procedure(head + STAGES + later + stage)

    (told,) = page(rules, "en").texts("term-outside")

    assert since in told
    assert "all steps" not in told

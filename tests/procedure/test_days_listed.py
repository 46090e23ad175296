"""Days that a procedure lists itself: free where it is, or closed for a while."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.counted import ClosedMeanwhile, Counted, StoodStill
from gehoord.procedure.differences import differences
from gehoord.procedure.entries import made, plain
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import count_term
from gehoord.words.because import because
from gehoord.words.differences import sentence
from gehoord.words.page.whole import page

FRIDAY: Final = date(2027, 7, 9)
MONDAY: Final = date(2027, 7, 5)
FEAST: Final = """
[[free-day]]
from   = 2027-07-09
name   = { nl = "Dag van de stad", en = "Town day" }
source = "decree of the board"
"""
SUMMER: Final = """
[[closed]]
from  = 2027-07-10
until = 2027-08-22
name  = { nl = "zomervakantie", en = "summer holidays" }
"""


def a_procedure(
    term: str, rows: str = FEAST + SUMMER, calendar: str = "nl"
) -> Procedure:
    """Return a procedure with these days, and with one term that says so."""
    text = f"""
extends  = "crkbo"
id       = "mine"
version  = "1"
calendar = "{calendar}"
organisation = "Somebody"
address  = "complaints@example.org"
name     = {{ nl = "Regeling", en = "Procedure" }}
{rows}
[[term]]
id     = "name-handler"
source = "line 1"
{term}
"""
    return read(text, calendars(), patterns())


def counted(procedure: Procedure, start: date = MONDAY) -> Counted:
    """Return the last day of that term, and why."""
    term = procedure.term("name-handler")
    assert term is not None
    found = count_term(term, start, calendar=procedure.calendar)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("term", "last_day"),
    [
        ('within = "4 days"', FRIDAY),
        ('within = "4 working days"', date(2027, 7, 12)),
        ('within = "4 days"\nroll = "next-ordinary-day"', date(2027, 7, 12)),
        ('within = "4 days"\nroll = "eu-1182"', date(2027, 7, 12)),
        ('within = "4 days"\nroll = "termijnenwet"', FRIDAY),
        ('within = "4 school days"', date(2027, 8, 23)),
    ],
)
def test_a_day_that_is_free_here_is_none_for_the_law_that_names_its_own(
    term: str, last_day: date
) -> None:
    procedure = a_procedure(term)

    found = counted(procedure)

    assert found.last_day == last_day


def test_an_agency_lists_all_its_days_and_knows_no_others() -> None:
    procedure = a_procedure('within = "4 days"\nroll = "eu-1182"', FEAST, "none")

    inside, outside = counted(procedure), counted(procedure, date(2028, 3, 6))

    assert inside.last_day == date(2027, 7, 12)
    assert "voor 2028 kennen we nog geen feestdagen" in because(outside, "nl")


def test_weeks_in_which_a_school_is_closed_are_added_day_by_day() -> None:
    procedure = a_procedure('within = "4 weeks"\nskips_closed = true')

    found = counted(procedure)

    open_days = [
        day
        for number in range(1, (found.last_day - MONDAY).days + 1)
        if (day := MONDAY + timedelta(days=number)) not in procedure.calendar.closed
    ]
    assert len(open_days) == 28
    assert found.last_day not in procedure.calendar.closed


def test_a_term_that_says_nothing_of_it_runs_on_while_they_are_closed() -> None:
    procedure = a_procedure('within = "4 weeks"')

    found = counted(procedure)

    assert found.last_day == date(2027, 8, 2)


def test_working_days_do_not_count_twice_that_everybody_was_away() -> None:
    skipping = a_procedure('within = "10 working days"\nskips_closed = true')
    of_school = a_procedure('within = "10 school days"')

    found = counted(skipping)

    assert found.last_day == counted(of_school).last_day


def test_what_ends_before_a_closed_day_rolls_over_all_of_them() -> None:
    more = 'within = "4 days"\nroll = "next-ordinary-day"\nskips_closed = true'
    procedure = a_procedure(more)

    found = counted(procedure)

    assert found.last_day == date(2027, 8, 23)


def test_closed_days_that_a_free_day_parts_are_told_as_they_lie() -> None:
    two = SUMMER + SUMMER.replace("07-10", "09-10").replace("08-22", "09-12")
    procedure = a_procedure('within = "10 weeks"\nskips_closed = true', two)

    steps = counted(procedure).because

    closed = [step for step in steps if isinstance(step, ClosedMeanwhile)]
    assert [(each.first.month, each.last.month) for each in closed] == [(7, 8), (9, 9)]
    assert [step.days for step in steps if isinstance(step, StoodStill)] == [44 + 3]


def test_why_it_ends_there_is_said_with_the_names_the_file_gives() -> None:
    weeks = a_procedure('within = "4 weeks"\nskips_closed = true')
    days = a_procedure('within = "5 school days"')

    assert because(counted(weeks), "nl") == (
        "Ontvangen op maandag 5 juli; vier weken eindigen op maandag 2 augustus 2027; "
        "zaterdag 10 juli tot en met zondag 22 augustus (zomervakantie) tellen niet "
        "mee; de termijn stond 44 dagen stil en eindigt daarom op woensdag 15 september "
        "2027."
    )
    assert because(counted(days), "en") == (
        "Received Monday 5 July; five school days end on Tuesday 24 August 2027; Friday "
        "9 July (Town day) and Saturday 10 July up to and including Sunday 22 August "
        "(summer holidays) do not count."
    )


def test_why_it_ends_there_is_read_back_as_it_was_written_down() -> None:
    found = counted(a_procedure('within = "4 weeks"\nskips_closed = true'))

    again = made(Counted, plain(found))

    assert again == found


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            [
                (
                    "Vrije dagen, van onszelf: 9 jul 2027 (Dag van de stad) → niet "
                    "gezegd."
                ),
                (
                    "Vrije dagen, waarop wij dicht zijn: 10 jul 2027 tot en met "
                    "22 aug 2027 (zomervakantie) → niet gezegd."
                ),
            ],
        ),
        (
            "en",
            [
                "Free days, of our own: 9 Jul 2027 (Town day) → not said.",
                (
                    "Free days, on which we are closed: 10 Jul 2027 up to and "
                    "including 22 Aug 2027 (summer holidays) → not said."
                ),
            ],
        ),
    ],
)
def test_days_that_a_version_lists_no_more_are_a_difference_in_words(
    lang: str, said: list[str]
) -> None:
    old = a_procedure('within = "4 days"')
    new = a_procedure('within = "4 days"', "")

    found = [sentence(each, lang, old, new) for each in differences(old, new)]

    assert found == said


def test_another_country_is_a_difference_by_its_name() -> None:
    old, new = (a_procedure('within = "4 days"', "", each) for each in ("none", "be"))

    found = [sentence(each, "nl", old, new) for each in differences(old, new)]

    assert found == ["Vrije dagen, van welk land: Alleen het weekend → België."]


@pytest.mark.parametrize(
    ("lang", "free", "closed", "uncounted"),
    [
        (
            "nl",
            "Bij ons zijn dit vrije dagen: 9 jul 2027 (Dag van de stad).",
            (
                "Op deze dagen zijn wij dicht: 10 jul 2027 tot en met 22 aug 2027 "
                "(zomervakantie)."
            ),
            "Dagen waarop wij dicht zijn, tellen niet mee.",
        ),
        (
            "en",
            "These are free days with us: 9 Jul 2027 (Town day).",
            (
                "On these days we are closed: 10 Jul 2027 up to and including 22 Aug "
                "2027 (summer holidays)."
            ),
            "Days on which we are closed do not count.",
        ),
    ],
)
def test_the_page_says_which_days_they_are_and_where_they_do_not_count(
    lang: str, free: str, closed: str, uncounted: str
) -> None:
    procedure = a_procedure('within = "4 days"\nskips_closed = true')

    made = page(procedure, lang)

    lines = [line.text for each in made.published for line in each.lines]
    assert free in lines
    assert closed in lines
    assert [uncounted in line for line in lines].count(True) == 1


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        (FEAST + "until = 2027-07-08", "ends-before"),
        (FEAST.replace("2027-07-09", '"9 July"'), "wrong-type"),
        (FEAST.replace("from  ", "since "), "unknown-key"),
    ],
)
def test_a_day_that_is_none_is_found_when_the_file_is_read(
    rows: str, code: str
) -> None:
    with pytest.raises(Unreadable) as found:
        a_procedure('within = "4 days"', rows)

    assert code in {each.code for each in found.value.findings}


def test_hours_pass_while_everybody_is_away_too() -> None:
    with pytest.raises(Unreadable) as found:
        a_procedure('within = "8 hours"\nskips_closed = true')

    assert {each.code for each in found.value.findings} == {"hours-are-plain"}

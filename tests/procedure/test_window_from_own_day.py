"""Until when one may complain, counted from a day that the file asks for itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.late import asked_days
from gehoord.procedure.parts import Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from tests.cast import FATIMA
from tests.procedure.telling import Telling
from tests.procedure.test_found_by_staff import council

AIRLINE = """
format       = 1
extends      = "uk-council-code"
id           = "airline"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "Airline"
address      = "complaints@airline.example"

[[particular]]
id     = "handed-over"
name   = { nl = "Wanneer kreeg u uw bagage?", en = "When did you get your luggage?" }
kind   = "date"
source = "art. 2"

[[filing-window]]
id       = "luggage"
length   = "7 days"
from_day = "handed-over"
late     = "refuse"
source   = "art. 2"
"""

ONE = "window-from-one-day"


@pytest.fixture(scope="module")
def airline() -> Procedure:
    return council(AIRLINE)


def got_it(day: date) -> Particulars:
    return replace(FATIMA, own=(("handed-over", day.isoformat()),))


@pytest.mark.parametrize(("days", "late"), [(7, False), (8, True)])
def test_it_is_late_once_the_days_since_the_day_that_was_named_are_over(
    airline: Procedure, days: int, late: bool
) -> None:
    story = Telling(airline)

    story.file(particulars=got_it(story.day - timedelta(days=days)))

    assert bool(story.case.late) is late


def test_who_names_no_day_is_not_late_until_they_do(airline: Procedure) -> None:
    story = Telling(airline)
    story.file()
    assert not story.case.late

    day = got_it(story.day - timedelta(days=30))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=day))

    assert story.case.late


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "after the day that you give at “When did you get your luggage?”"),
        ("nl", "na de dag die u noemt bij “Wanneer kreeg u uw bagage?”"),
    ],
)
def test_the_page_names_the_day_by_its_question(
    airline: Procedure, lang: str, said: str
) -> None:
    told = page(airline, lang)
    lines = [x.text for each in (*told.published, *told.worked_out) for x in each.lines]

    assert [each for each in lines if said in each]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (AIRLINE.replace('"date"', '"text"'), "no-date-asked"),
        (AIRLINE.replace("from_day =", 'from = "event"\nfrom_day ='), ONE),
        (AIRLINE.replace('from_day = "handed-over"', ""), ONE),
    ],
)
def test_it_counts_from_one_day_and_from_a_date(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        council(text)

    assert {each.code for each in wrong.value.findings} == {code}


LATER = AIRLINE.replace('from_day = "handed-over"\n', 'from = "event"\n').replace(
    'length   = "7 days"',
    'length   = "12 months"\nor_length = "6 months"\nor_from = "discovery"',
)


@pytest.mark.parametrize(
    ("happened", "known", "late"),
    [
        (300, 300, False),  # within a year of what happened
        (500, 100, False),  # within six months from knowing
        (500, 300, True),
        (500, None, False),  # that day is not known
        (None, 300, False),
    ],
)
def test_of_two_times_the_later_one_counts(
    happened: int | None, known: int | None, late: bool
) -> None:
    story = Telling(council(LATER))

    def ago(days: int | None) -> date | None:
        return None if days is None else story.day - timedelta(days=days)

    story.file(event_on=ago(happened), discovered_on=ago(known))

    assert bool(story.case.late) is late


def test_who_is_late_by_both_was_in_time_until_the_later_day() -> None:
    story = Telling(council(LATER))
    knew = story.day - timedelta(days=300)

    story.file(event_on=story.day - timedelta(days=500), discovered_on=knew)

    (late,) = [x.event for x in story.entries if isinstance(x.event, e.FiledLate)]
    assert late.last_day > knew + timedelta(days=180)


def test_the_form_asks_both_days_and_the_page_says_that_the_later_counts() -> None:
    later = council(LATER)

    (english,) = page(later, "en").texts("filing-window-luggage")
    (dutch,) = page(later, "nl").texts("filing-window-luggage")

    assert {"event_on", "discovered_on"} <= {*asked_days(later)}
    assert english.startswith(
        "Send in your complaint within twelve months after the event. Is six months "
        "after you found out later? Then you have until that day."
    )
    assert "Is zes maanden nadat u het ontdekte later?" in dutch


def test_half_of_a_second_time_is_refused() -> None:
    half = LATER.replace('or_from = "discovery"\n', "")

    with pytest.raises(Unreadable, match="window-half-said"):
        council(half)

"""A term that is longer in some months: the day on which it begins decides."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.counted import InSeason
from gehoord.procedure.differences import differences
from gehoord.procedure.entries import made, plain
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seasons import Season
from gehoord.procedure.soundness import problems
from gehoord.procedure.terms import Counted, count_term, parse_length
from gehoord.words.because import because
from gehoord.words.differences import sentence
from gehoord.words.findings.told import reason
from gehoord.words.findings.unreadable import unreadable
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

SOUND = text("theme-park")
LONGER = {
    "nl": "Begint de termijn van 1 juli tot en met 31 augustus? Dan is het 21 dagen. De "
    "dag waarop de termijn begint, beslist daarover.",
    "en": "Does the term begin from 1 July through 31 August? Then it is 21 days. The "
    "day on which it begins decides that.",
}


def judged(procedure: Procedure, start: date) -> Counted:
    """Return the last day of the judgement of what begins on this day, and why."""
    term = procedure.term("judge")
    assert term is not None
    found = count_term(term, start, calendar=procedure.calendar)
    assert found is not None
    return found


@cache  # read once for many days
def with_and_without(usual: str) -> tuple[Procedure, Procedure]:
    """Return the park with this usual length: with its summer, and without."""
    said = SOUND.replace('"14 days"', f'"{usual}"')
    bare = said.replace('of     = ["judge"]', "of = []")
    return read(said, calendars(), patterns()), read(bare, calendars(), patterns())


@pytest.mark.parametrize(
    ("filed", "last"),
    [
        (date(2027, 6, 30), date(2027, 7, 14)),
        (date(2027, 7, 1), date(2027, 7, 22)),
        (date(2027, 8, 31), date(2027, 9, 21)),
        (date(2027, 9, 1), date(2027, 9, 15)),
    ],
)
def test_the_day_on_which_it_begins_decides_how_long_it_is(
    filed: date, last: date
) -> None:
    assert judged(invented("theme-park"), filed).last_day == last


def test_a_complaint_of_august_is_promised_twenty_one_days_in_writing() -> None:
    story = Telling(invented("theme-park"))
    story.until(date(2027, 8, 31))
    story.file()

    (running,) = [each for each in story.case.terms if each.id == "judge"]

    assert running.last_day == date(2027, 9, 21)
    assert because(
        Counted(running.last_day, running.because), "en", anchor="filed"
    ) == (
        "Filed Tuesday 31 August; from 1 July through 31 August the term is longer; "
        "21 days end on Tuesday 21 September 2027."
    )


def test_why_it_is_longer_is_kept_as_it_was() -> None:
    step = InSeason("07-01", "08-31")

    assert made(InSeason, plain(step)) == step
    assert made(InSeason, {"first": "07-01", "last": "08-31"}) == step


@pytest.mark.parametrize("lang", LONGER)
def test_the_page_says_when_it_is_longer_and_what_decides(lang: str) -> None:
    park = invented("theme-park")

    (line,) = page(park, lang).texts("term-judge")

    assert LONGER[lang] in line
    assert any(
        "31 augustus 21 dagen" in x or "31 August 21 days" in x
        for step in of_procedure(park, lang).steps
        for x in step.lines
    )


def test_a_season_over_new_year_holds_on_both_sides() -> None:
    winter = Season(
        id="winter",
        first="12-15",
        last="01-10",
        of=("judge",),
        length=parse_length("21 days"),
        source="art. 3",
    )

    held = [date(2027, 12, 15), date(2027, 12, 31), date(2028, 1, 10)]

    assert [each for each in held if winter.holds(each)] == held
    assert not winter.holds(date(2028, 1, 11))
    assert not winter.holds(date(2027, 12, 14))


@settings(max_examples=40)
@given(
    start=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    usual=st.sampled_from(["10 working days", "3 weeks", "20 days", "1 month"]),
)
def test_no_day_of_the_year_makes_a_term_shorter(start: date, usual: str) -> None:
    longer, plainly = with_and_without(usual)

    assert judged(longer, start).last_day >= judged(plainly, start).last_day


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("no-day-of-the-year", 'until  = "08-31"', 'until  = "31 August"'),
        ("no-day-of-the-year", 'from   = "07-01"', 'from   = "02-30"'),
        ("nothing-to-lengthen", 'within   = "14 days"', 'within   = "unspecified"'),
        ("lengthened-otherwise", 'within   = "14 days"', 'within   = "48 hours"'),
        ("lengthened-otherwise", 'within = "21 days"', 'within = "500 hours"'),
        ("one-day-dated", 'until  = "08-31"', 'until  = "2027-08-31"'),
        (
            "ends-before",
            'from   = "07-01"\nuntil  = "08-31"',
            'from   = "2027-07-01"\nuntil  = "2027-06-30"',
        ),
        (
            "ends-before",
            'from   = "07-01"\nuntil  = "08-31"',
            'from   = "2027-07-01"\nuntil  = "2028-07-31"',
        ),
        ("unknown-word", 'of     = ["judge"]', 'of     = ["juge"]'),
    ],
)
def test_a_season_that_cannot_be_is_refused(code: str, before: str, after: str) -> None:
    assert before in SOUND

    with pytest.raises(Unreadable) as found:
        read(SOUND.replace(before, after), calendars(), patterns())

    (wrong,) = found.value.findings
    assert wrong.code == code
    assert wrong.key.startswith("season.summer")
    assert unreadable(wrong, "nl") != unreadable(wrong, "en")


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("season-not-longer", 'within = "21 days"', 'within = "2 weeks"'),
        ("season-most-of-year", 'until  = "08-31"', 'until  = "02-28"'),
        (
            "season-most-of-year",
            'from   = "07-01"\nuntil  = "08-31"',
            'from   = "2027-07-01"\nuntil  = "2028-02-28"',
        ),
    ],
)
def test_a_season_that_misleads_is_found(code: str, before: str, after: str) -> None:
    assert before in SOUND

    found = problems(read(SOUND.replace(before, after), calendars(), patterns()))

    (planted,) = [each for each in found if each.code == code]
    assert reason(planted, "nl") != reason(planted, "en")


def test_other_months_are_a_difference_in_words() -> None:
    old = invented("theme-park")
    new = read(SOUND.replace('"21 days"', '"4 weeks"'), calendars(), patterns())

    (said,) = [sentence(each, "en", old, new) for each in differences(old, new)]

    when = "from 1 July through 31 August"
    assert said == f"Longer at times “{when}”, how long: 21 days → four weeks."


STORM = """
[[season]]
id      = "storm"
from    = "2027-11-03"
until   = "2027-11-20"
of      = ["judge"]
within  = "5 weeks"
because = { nl = "een storm", en = "a storm" }
source  = "choice"
"""


@pytest.mark.parametrize(
    ("filed", "last"),
    [
        (date(2027, 11, 2), date(2027, 11, 16)),
        (date(2027, 11, 3), date(2027, 12, 8)),
        (date(2027, 11, 20), date(2027, 12, 25)),
        (date(2027, 11, 21), date(2027, 12, 5)),
        (date(2028, 11, 3), date(2028, 11, 17)),
    ],
)
def test_an_exceptional_time_lengthens_what_begins_in_it_and_in_no_other_year(
    filed: date, last: date
) -> None:
    park = read(SOUND + STORM, calendars(), patterns())

    assert judged(park, filed).last_day == last


def test_an_exceptional_time_says_why_on_the_page_and_in_the_reason_of_the_day() -> (
    None
):
    park = read(SOUND + STORM, calendars(), patterns())

    (line,) = page(park, "en").texts("term-judge")
    reason = because(judged(park, date(2027, 11, 3)), "nl", anchor="filed")

    assert (
        "Does the term begin from 3 November through 20 November 2027? Then it is five "
        "weeks, because of a storm."
    ) in line
    assert "van 3 november tot en met 20 november 2027 is de termijn langer" in reason
    assert "langer, vanwege een storm; " in reason


def test_listed_weeks_over_new_year_name_both_years() -> None:
    listed = STORM.replace("2027-11-03", "2027-12-20").replace(
        "2027-11-20", "2028-01-02"
    )
    park = read(SOUND + listed, calendars(), patterns())

    (line,) = page(park, "nl").texts("term-judge")

    assert "van 20 december 2027 tot en met 2 januari 2028?" in line


@pytest.mark.parametrize("hours", [False, True])
def test_a_season_of_which_it_is_not_said_how_long_is_told_and_lengthens_nothing(
    *, hours: bool
) -> None:
    said = SOUND.replace('within = "21 days"', 'within = "unspecified"')
    usual = '"48 hours"' if hours else '"14 days"'
    park = read(said.replace('"14 days"', usual), calendars(), patterns())

    (line,) = page(park, "en").texts("term-judge")
    steps = [x for step in of_procedure(park, "en").steps for x in step.lines]

    assert (
        "Does the term begin from 1 July through 31 August? Then it may take longer. How "
        "long is not said in the procedure."
    ) in line
    assert any("from 1 July through 31 August perhaps longer" in x for x in steps)
    assert not any(each.code == "season-not-longer" for each in problems(park))
    if not hours:
        assert judged(park, date(2027, 7, 2)).last_day == date(2027, 7, 16)


def test_that_a_season_says_no_more_how_long_is_a_difference_in_words() -> None:
    old = invented("theme-park")
    new = read(SOUND.replace('"21 days"', '"unspecified"'), calendars(), patterns())

    (said,) = [sentence(each, "en", old, new) for each in differences(old, new)]

    assert "21 days →" in said


def test_a_term_in_hours_has_more_hours_when_it_begins_in_a_season() -> None:
    hours = """
[[term]]
id       = "first-word"
strength = "promise"
within   = "24 hours"
from     = "filed"
done_by  = ["reached-out", "conversation-held"]
ended_by = ["closing-begun"]
warn     = ["4 hours"]
about    = { nl = "een eerste woord", en = "a first word" }
public   = true
source   = "choice"
"""
    storm = STORM.replace('["judge"]', '["first-word"]').replace("5 weeks", "72 hours")
    ends = {}
    for day in (date(2027, 11, 2), date(2027, 11, 3)):
        story = Telling(read(SOUND + hours + storm, calendars(), patterns()))
        story.until(day)
        story.file()
        running = story.case.term("first-word")
        assert running is not None
        ends[day] = running.ends_at - story.now

    assert ends == {
        date(2027, 11, 2): timedelta(hours=24),
        date(2027, 11, 3): timedelta(hours=72),
    }

"""Why a term ends where it ends, in one sentence, in Dutch and English."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gehoord.languages.spoken import SPOKEN
from gehoord.organisation.texts import calendars
from gehoord.procedure.counted import Law, Skipped, WhyStayed
from gehoord.procedure.counting import Roll, count, count_hours
from gehoord.procedure.days import Calendar
from gehoord.procedure.lengths import Length, Unit, parse_length
from gehoord.words import because as wording
from gehoord.words import cited
from gehoord.words.because import because, because_hours
from gehoord.words.dates import day_and_month, long_date
from gehoord.words.free_days import FREE_DAY_NAMES


@pytest.mark.parametrize(
    ("length", "start", "roll", "told"),
    [
        (
            "3 weeks",
            date(2027, 3, 5),
            Roll.NONE,
            {
                "nl": (
                    "Ontvangen op vrijdag 5 maart; drie weken eindigen op vrijdag 26 "
                    "maart 2027; dat blijft de laatste dag, ook al is het een "
                    "vrije dag."
                ),
                "en": (
                    "Received Friday 5 March; three weeks end on Friday 26 March "
                    "2027; that stays the last day, though it is a free day."
                ),
            },
        ),
        (
            "3 weeks",
            date(2027, 3, 5),
            Roll.TERMIJNENWET,
            {
                "nl": (
                    "Ontvangen op vrijdag 5 maart; drie weken eindigen op vrijdag 26 "
                    "maart 2027; vrijdag 26 maart (Goede Vrijdag), het weekend en "
                    "maandag 29 maart (tweede paasdag) zijn vrij, dus de termijn "
                    "schuift naar dinsdag 30 maart 2027 (Algemene termijnenwet, "
                    "artikel 1, eerste lid)."
                ),
                "en": (
                    "Received Friday 5 March; three weeks end on Friday 26 March "
                    "2027; Friday 26 March (Good Friday), the weekend and Monday 29 "
                    "March (Easter Monday) are free, so the term moves to Tuesday 30 "
                    "March 2027 (Algemene termijnenwet, article 1(1))."
                ),
            },
        ),
        (
            "1 week",
            date(2026, 10, 23),
            Roll.NONE,
            {
                "nl": (
                    "Ontvangen op vrijdag 23 oktober; één week eindigt op vrijdag 30 "
                    "oktober 2026."
                ),
                "en": (
                    "Received Friday 23 October; one week ends on Friday 30 October "
                    "2026."
                ),
            },
        ),
        (
            "5 working days",
            date(2026, 12, 18),
            Roll.NONE,
            {
                "nl": (
                    "Ontvangen op vrijdag 18 december; vijf werkdagen eindigen op "
                    "maandag 28 december 2026; de weekenden, vrijdag 25 december "
                    "(eerste kerstdag) en zaterdag 26 december (tweede kerstdag) "
                    "tellen niet mee."
                ),
                "en": (
                    "Received Friday 18 December; five working days end on Monday 28 "
                    "December 2026; the weekends, Friday 25 December (Christmas Day) "
                    "and Saturday 26 December (the second day of Christmas) do not "
                    "count."
                ),
            },
        ),
        (
            "1 working day",
            date(2026, 11, 20),
            Roll.NONE,
            {
                "nl": (
                    "Ontvangen op vrijdag 20 november; één werkdag eindigt op maandag"
                    " 23 november 2026; het weekend telt niet mee."
                ),
                "en": (
                    "Received Friday 20 November; one working day ends on Monday 23 "
                    "November 2026; the weekend does not count."
                ),
            },
        ),
        (
            "2 business days",
            date(2026, 11, 21),
            Roll.NONE,
            {
                "nl": (
                    "Ontvangen op zaterdag 21 november; twee werkdagen eindigen op "
                    "dinsdag 24 november 2026; zondag 22 november telt niet mee."
                ),
                "en": (
                    "Received Saturday 21 November; two business days end on Tuesday "
                    "24 November 2026; Sunday 22 November does not count."
                ),
            },
        ),
        (
            "3 weeks",
            date(2026, 4, 6),
            Roll.NEXT_ORDINARY_DAY,
            {
                "nl": (
                    "Ontvangen op maandag 6 april; drie weken eindigen op maandag 27 "
                    "april 2026; maandag 27 april (Koningsdag) is vrij, dus de "
                    "termijn schuift naar dinsdag 28 april 2026."
                ),
                "en": (
                    "Received Monday 6 April; three weeks end on Monday 27 April "
                    "2026; Monday 27 April (King's Day) is free, so the term moves to"
                    " Tuesday 28 April 2026."
                ),
            },
        ),
        (
            "3 days",
            date(2027, 5, 14),
            Roll.TERMIJNENWET,
            {
                "nl": (
                    "Ontvangen op vrijdag 14 mei; drie dagen eindigen op maandag 17 "
                    "mei 2027; het weekend en maandag 17 mei (tweede pinksterdag) "
                    "zijn vrij en een termijn heeft ten minste twee gewone dagen, dus"
                    " de termijn loopt tot en met woensdag 19 mei 2027 (Algemene "
                    "termijnenwet, artikel 2)."
                ),
                "en": (
                    "Received Friday 14 May; three days end on Monday 17 May 2027; "
                    "the weekend and Monday 17 May (Whit Monday) are free and a term "
                    "has at least two ordinary days, so the term runs through "
                    "Wednesday 19 May 2027 (Algemene termijnenwet, article 2)."
                ),
            },
        ),
        (
            "13 weeks",
            date(2026, 10, 3),
            Roll.TERMIJNENWET,
            {
                "nl": (
                    "Ontvangen op zaterdag 3 oktober 2026; 13 weken eindigen op "
                    "zaterdag 2 januari 2027; een termijn van deze lengte verschuift "
                    "niet als hij op een vrije dag eindigt (Algemene termijnenwet, "
                    "artikel 4)."
                ),
                "en": (
                    "Received Saturday 3 October 2026; 13 weeks end on Saturday 2 "
                    "January 2027; a term of this length does not move when it ends "
                    "on a free day (Algemene termijnenwet, article 4)."
                ),
            },
        ),
        (
            "10 years",
            date(2026, 11, 20),
            Roll.EU_1182,
            {
                "nl": (
                    "Ontvangen op vrijdag 20 november 2026; tien jaar eindigt op "
                    "donderdag 20 november 2036; voor 2036 kennen we nog geen "
                    "feestdagen, alleen weekenden."
                ),
                "en": (
                    "Received Friday 20 November 2026; ten years end on Thursday 20 "
                    "November 2036; for 2036 we do not know the holidays yet, only "
                    "the weekends."
                ),
            },
        ),
    ],
)
def test_a_date_says_how_it_was_counted(
    length: str, start: date, roll: Roll, told: dict[str, str], dutch: Calendar
) -> None:
    counted = count(parse_length(length), start, roll=roll, calendar=dutch)

    assert {lang: because(counted, lang) for lang in SPOKEN} == told


@pytest.mark.parametrize(
    ("anchor", "nl", "en"),
    [
        ("closed", "Gesloten op", "Closed"),
        ("filed", "Ingediend op", "Filed"),
        ("hearing-held", "Geteld vanaf", "Counted from"),
    ],
)
def test_retention_says_what_it_is_counted_from_and_why_not_the_29th(
    anchor: str, nl: str, en: str, dutch: Calendar
) -> None:
    year = count(
        Length(1, Unit.YEARS), date(2028, 2, 29), roll=Roll.NONE, calendar=dutch
    )

    assert because(year, "nl", anchor=anchor) == (
        f"{nl} dinsdag 29 februari 2028; één jaar eindigt op woensdag 28 februari "
        "2029; februari 2029 heeft geen dag 29, dus de laatste dag van die maand telt."
    )
    assert because(year, "en", anchor=anchor) == (
        f"{en} Tuesday 29 February 2028; one year ends on Wednesday 28 February 2029; "
        "February 2029 has no day 29, so the last day of that month counts."
    )


def test_a_term_counted_back_says_that_it_does_not_move(dutch: Calendar) -> None:
    back = count(
        Length(3, Unit.WEEKS),
        date(2027, 4, 16),
        roll=Roll.TERMIJNENWET,
        calendar=dutch,
        backward=True,
    )

    assert because(back, "nl", anchor="hearing-held") == (
        "Geteld vanaf vrijdag 16 april; drie weken daarvoor is vrijdag 26 maart 2027; "
        "een termijn die terugtelt verschuift niet (Algemene termijnenwet, artikel 1, "
        "tweede lid)."
    )
    assert because(back, "en", anchor="hearing-held") == (
        "Counted from Friday 16 April; three weeks before that is Friday 26 March "
        "2027; a term that counts back does not move (Algemene termijnenwet, article "
        "1(2))."
    )


def test_hours_are_told_by_the_clocks_of_the_zone(amsterdam: ZoneInfo) -> None:
    counted = count_hours(
        Length(24, Unit.HOURS), datetime(2026, 10, 24, 10, tzinfo=UTC)
    )

    assert because_hours(counted, amsterdam, "nl") == (
        "Ontvangen op zaterdag 24 oktober 2026 om 12.00 uur; 24 uur later is zondag "
        "25 oktober 2026 om 11.00 uur."
    )
    assert because_hours(counted, amsterdam, "en") == (
        "Received Saturday 24 October 2026 at 12:00; 24 hours later is Sunday 25 "
        "October 2026 at 11:00."
    )


def test_every_free_day_of_the_tables_has_a_name() -> None:
    keys = {
        free.name
        for calendar in calendars().values()
        for free in calendar.with_equated.free.values()
    }

    assert keys == FREE_DAY_NAMES.keys()


def test_every_article_and_every_reason_has_words() -> None:
    reasons = set(WhyStayed) - {WhyStayed.ORDINARY}

    assert cited._LAWS.keys() == set(Law)
    assert wording._STAYED.keys() == reasons


@given(
    length=st.builds(
        Length,
        st.integers(1, 30),
        st.sampled_from([unit for unit in Unit if unit != Unit.HOURS]),
    ),
    start=st.dates(date(2024, 1, 1), date(2032, 1, 1)),
    roll=st.sampled_from(Roll),
    lang=st.sampled_from(SPOKEN),
)
def test_every_sentence_names_the_last_day_and_each_holiday_passed_over(
    dutch: Calendar, length: Length, start: date, roll: Roll, lang: str
) -> None:
    counted = count(length, start, roll=roll, calendar=dutch)

    sentence = because(counted, lang)

    assert long_date(counted.last_day, lang) in sentence
    for step in counted.because:
        if isinstance(step, Skipped) and step.free_as in FREE_DAY_NAMES:
            assert day_and_month(step.day, lang) in sentence
            assert FREE_DAY_NAMES[step.free_as][lang] in sentence

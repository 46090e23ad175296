"""How long a case is kept by what it is about, and by a day of who complains."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.differences import differences
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.lapse import keep_until
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.words.because import because
from gehoord.words.dates import long_date
from gehoord.words.differences import sentence
from gehoord.words.findings.unreadable import unreadable
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA, NOOR
from tests.letters.test_other_procedures import said
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented, text

SOUND = text("theme-park")
FROM_THEIR_DAY = {
    "nl": "tot het einde van het jaar dat 23 jaar ligt na “Geboortedatum van het kind”, "
    "en nooit korter dan anders.",
    "en": "to the end of the year that lies 23 years after “Date of birth of the child”, "
    "and never shorter than otherwise.",
}
FIVE_YEARS = {
    "nl": "“een ongeluk”? Dan bewaren wij het vijf jaar.",
    "en": "“an accident”? Then we keep it for five years.",
}


def begun(rules: Procedure | None = None, **own: str) -> Writing:
    """Return a story of a complaint with these answers, that somebody handles."""
    story = Writing(rules or invented("theme-park"))
    story.file(particulars=replace(FATIMA, own=tuple(own.items())))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return story


def closed(story: Writing) -> Writing:
    """Return the story once it was judged and closed."""
    story.act(NOOR.actor, a.Hear(party="complainant", on=story.day, minutes="Gehoord."))
    upheld = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, upheld)
    return story


def last_day(story: Writing) -> date:
    found = keep_until(story.procedure, story.case)
    assert found is not None
    return found.last_day


def test_what_it_is_about_decides_how_long_it_is_kept() -> None:
    plain, accident = closed(begun(topic="else")), closed(begun(topic="accident"))

    assert last_day(plain) == plain.day.replace(year=plain.day.year + 2)
    assert last_day(accident) == accident.day.replace(year=accident.day.year + 5)


def test_of_a_child_it_is_kept_to_the_end_of_the_year_and_then_destroyed() -> None:
    story = closed(begun(topic="accident", born="2019-06-14"))

    found = keep_until(story.procedure, story.case)

    assert found is not None
    assert found.last_day == date(2042, 12, 31)
    assert "2019" not in because(found, "nl")
    story.until(date(2042, 12, 31))
    assert not story.destroyed
    story.days(1)
    assert story.destroyed


def test_a_day_long_ago_never_makes_it_shorter_than_without_that_day() -> None:
    story = closed(begun(topic="accident", born="1961-06-14"))

    assert last_day(story) == story.day.replace(year=story.day.year + 5)


def test_an_answer_that_staff_correct_before_it_closes_counts() -> None:
    story = begun(topic="else")
    corrected = replace(FATIMA, own=(("topic", "accident"),))

    story.act(NOOR.actor, a.GiveParticulars(particulars=corrected))

    closed(story)
    assert last_day(story) == story.day.replace(year=story.day.year + 5)


def test_who_asks_to_keep_it_longer_still_postpones_destruction() -> None:
    story = closed(begun(topic="accident", born="2019-06-14"))
    story.until(date(2042, 11, 1))

    story.act(COMPLAINANT, a.AskToKeepLonger(words="Ik heb het nog nodig."))

    story.until(date(2043, 2, 1))
    assert not story.destroyed


@pytest.mark.parametrize(
    ("lang", "until"),
    [("nl", "tot en met woensdag 31 december 2042"), ("en", "through Wednesday 31")],
)
def test_the_last_letter_says_until_which_day(lang: str, until: str) -> None:
    letter = said(
        closed(begun(topic="accident", born="2019-06-14")).letter("judgement"), lang
    )

    assert until in letter


def test_the_last_letter_counts_from_the_day_that_the_procedure_names() -> None:
    early = SOUND.replace("[retention]\n", '[retention]\nfrom = "received"\n')
    story = begun(read(early, calendars(), patterns()), topic="else")
    received = story.day
    story.days(10)

    closed(story)

    until = received.replace(year=received.year + 2)
    assert last_day(story) == until
    assert long_date(until, "nl") in said(story.letter("judgement"), "nl")


@pytest.mark.parametrize("lang", FROM_THEIR_DAY)
def test_the_page_says_both(lang: str) -> None:
    of_a_child, of_others = page(invented("theme-park"), lang).texts("retention-rule")

    assert FROM_THEIR_DAY[lang] in of_a_child
    assert FIVE_YEARS[lang] in of_others


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [
        ("no-date-asked", 'from_day = "born"', 'from_day = "topic"'),
        ("unknown-word", 'from_day = "born"', 'from_day = "birth"'),
        ("unknown-word", 'only_for = ["accident"]\nlength', 'only_for = ["x"]\nlength'),
        ("from-day-without-length", '"23 years"', '"indefinite"'),
        ("from-day-without-length", '"23 years"', '"unspecified"'),
    ],
)
def test_a_day_or_an_answer_that_is_not_asked_is_refused(
    code: str, before: str, after: str
) -> None:
    assert before in SOUND

    with pytest.raises(Unreadable) as found:
        read(SOUND.replace(before, after), calendars(), patterns())

    (wrong,) = found.value.findings
    assert wrong.code == code
    assert wrong.key.startswith("retention.rule")
    assert unreadable(wrong, "nl") != unreadable(wrong, "en")


def test_a_file_without_keeping_is_told_so_and_no_more() -> None:
    bare = SOUND.replace('extends      = "wkkgz"\n', "").partition("[retention]")[0]

    with pytest.raises(Unreadable) as found:
        read(bare, calendars(), patterns())

    (lacking,) = [x for x in found.value.findings if x.code == "no-pattern"]
    assert "retention" in str(lacking.facts["missing"])


def test_another_length_for_a_subject_is_a_difference_in_words() -> None:
    old = invented("theme-park")
    new = read(SOUND.replace('"5 years"', '"7 years"'), calendars(), patterns())

    (told,) = [sentence(each, "en", old, new) for each in differences(old, new)]

    assert (
        told == "Keeping, for some complaints, 2, how long: five years → seven years."
    )

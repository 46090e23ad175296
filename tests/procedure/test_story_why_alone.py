"""Who needs more time says why, and promises no day, where a text promises none."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.handling.forms import ActForm
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.reading import read
from gehoord.words import acts_here
from gehoord.words.page.whole import page
from gehoord.words.story import variant
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import planted
from tests.procedure.telling import Telling

LONGEST = 'longest = "4 weeks"'
WHY = a.TakeMoreTime(reason="Een getuige is ziek.")


def handled(line: str = "new_date = false") -> Telling:
    story = Telling(read(planted("wkkgz", (LONGEST, line)), calendars(), patterns()))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    return story


def test_without_a_day_the_word_keeps_the_term_and_no_other_begins() -> None:
    story = handled()

    story.act(NOOR.actor, WHY)

    assert story.result("judge") is Result.KEPT
    assert story.case.term("extended") is None
    assert story.case.times_extended == 1


def test_a_day_that_the_file_lets_nobody_promise_is_not_promised() -> None:
    story = handled()
    until = max(story.last_days.values()) + timedelta(days=7)

    story.act(NOOR.actor, a.TakeMoreTime(reason="Druk.", until=until))

    assert story.case.term("extended") is None


def test_where_a_day_is_promised_more_time_is_refused_without_one() -> None:
    assert handled(LONGEST).refused(NOOR.actor, WHY) == ("empty",)


@pytest.mark.parametrize("line", ["new_date = false", LONGEST])
def test_the_form_asks_for_a_day_only_where_one_is_promised(line: str) -> None:
    story = handled(line)
    situation = story._situation(NOOR.actor)

    form = ActForm(a.TakeMoreTime, situation, lang="en")

    assert ("until" in form.fields) is (line == LONGEST)
    promised = "is a promise" in acts_here.explanation(WHY.name, situation, "en")
    assert promised is (line == LONGEST)


def test_the_story_names_no_day_that_was_not_named() -> None:
    story = handled()

    story.act(NOOR.actor, WHY)

    told = [variant(x) for x in story.entries if x.event.stored == "more-time-taken"]
    assert told == ["more-time-taken:why-alone"]


@pytest.mark.parametrize(("line", "named"), [("new_date = false", False), ("", True)])
def test_the_page_denies_a_day_that_nobody_promises(line: str, *, named: bool) -> None:
    text = planted("wkkgz", (LONGEST, line))
    whole = page(read(text, calendars(), patterns()), "en")

    said = " ".join((*whole.texts("more-time"), *whole.texts("more-time-says")))

    assert ("we promise no new day" in said) is not named
    assert ("name a new date" in said) is named


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_letter_gives_the_reason_and_speaks_of_no_day(lang: str) -> None:
    story = Writing(invented("theatre-school"))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))

    story.act(NOOR.actor, WHY)

    facts = replace(in_full(story.letter("more-time")), language=lang)
    text = compose(facts).text
    assert "Een getuige is ziek." in text
    assert not {"uiterlijk", "by ", "promise", "beloven"} & set(text.lower().split())

"""Where a text asks for no letter, what somebody tells counts from that day."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling
from tests.shipped import shipped

COUNTS = "told_counts = true\n"
SAID = 'channels = ["email", "oral"]\n'
TAKEN_OUT = (
    'remove = ["acts.confirm-words", "term.confirm-words", "notices.please-confirm"]\n'
)
BRITISH = ("fca-disp", "uk-council-code")


def test_what_is_told_counts_from_that_day_and_waits_for_nobody() -> None:
    story = Telling(laid_over("wkkgz", COUNTS, ""))
    told = story.day - timedelta(days=2)

    story.file(by=NOOR.actor, channel=Channel.ORAL, received_on=told)

    assert story.is_at(Stage.INTAKE)
    assert story.last_days["judge"] == told + timedelta(weeks=6)
    assert story.letters_to(COMPLAINANT) == ["receipt"]
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY), a.AppointHandler(staff=4))
    assert story.todo["judge"] == (NOOR.number,)


@pytest.mark.parametrize("name", BRITISH)
def test_british_law_asks_for_no_letter(name: str) -> None:
    story = Telling(shipped(name))

    story.file(by=NOOR.actor, channel=Channel.ORAL)

    assert story.is_at(Stage.INTAKE)


def test_where_it_does_not_count_the_words_are_confirmed_first() -> None:
    story = Telling(laid_over("wkkgz", SAID, ""))

    story.file(by=NOOR.actor, channel=Channel.ORAL)

    assert story.is_at(Stage.UNCONFIRMED)
    assert story.letters_to(COMPLAINANT) == ["please-confirm"]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_says_that_it_counts_and_no_longer_waits(lang: str) -> None:
    counts = page(laid_over("wkkgz", COUNTS + SAID, ""), lang)
    waits = page(laid_over("wkkgz", SAID, ""), lang)

    assert len(counts.texts("told-counts")) == 1
    assert waits.texts("told-counts") == ()
    assert len(waits.texts("term-confirm-words")) == 1
    assert counts.texts("term-confirm-words") == ()


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (TAKEN_OUT, "told-never-begins"),
        (SAID, "told-waits"),
        (SAID + COUNTS, ""),
        ("", ""),
    ],
)
def test_a_told_complaint_that_never_begins_or_waits_is_found(
    head: str, code: str
) -> None:
    found = [x for x in problems(laid_over("wkkgz", head, "")) if "told-" in x.code]

    assert {each.code for each in found} == ({code} - {""})
    assert all(sentence(each, "nl") != sentence(each, "en") for each in found)

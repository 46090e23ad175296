"""Who asks for no answer gets none: written down, thanked for, and no term runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.differences import differences
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import Channel, Kind, Outcome
from gehoord.procedure.reading import read
from gehoord.words.differences import sentence
from gehoord.words.page import page
from tests.cast import ANK, FATIMA
from tests.letters.test_other_procedures import said
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented, text

REGISTERS = (
    text("theme-park")
    + """
[register-only]
only_for = ["else"]
source = "choice"
"""
)
PAGE = {
    "nl": "Kiest u “iets anders”? Dan schrijven wij op wat u meldt, en krijgt u daar "
    "geen antwoord op.",
    "en": "Do you choose “something else”? Then we write down what you report, and you "
    "get no answer to it.",
}
LETTER = {
    "nl": "Wij hebben opgeschreven wat u meldde. U vroeg om geen antwoord",
    "en": "We wrote down what you reported. You asked for no answer",
}


def sent(
    topic: str, channel: Channel = Channel.WEB, *, certain: bool = True
) -> Writing:
    """Return a story that began with this answer."""
    story = Writing(read(REGISTERS, calendars(), patterns()))
    given = replace(FATIMA, own=(("topic", topic),))
    story.file(particulars=given, channel=channel, kind_certain=certain)
    return story


def test_it_is_thanked_for_and_over_without_a_term() -> None:
    story = sent("else")

    assert story.case.kind is Kind.TIP
    assert story.case.outcome is Outcome.THANKED
    assert [each for each in story.case.terms if each.strength == "promise"] == []


def test_who_chooses_otherwise_is_answered_as_ever() -> None:
    story = sent("accident")

    assert story.case.kind is Kind.COMPLAINT
    assert "judge" in story.last_days


def test_what_nobody_sorted_yet_stays_a_complaint() -> None:
    assert sent("else", certain=False).case.kind is Kind.COMPLAINT


def test_it_becomes_a_complaint_with_its_terms_when_somebody_says_so() -> None:
    story = sent("else")

    story.act(ANK.actor, a.CorrectKind(kind=Kind.COMPLAINT))

    assert story.case.kind is Kind.COMPLAINT
    assert "judge" in story.last_days


@pytest.mark.parametrize("lang", LETTER)
def test_the_letter_says_that_there_comes_no_answer(lang: str) -> None:
    assert LETTER[lang] in said(sent("else").letter("thanks"), lang)


@pytest.mark.parametrize("lang", PAGE)
def test_the_page_says_what_is_answered_by_nobody(lang: str) -> None:
    (line,) = page(sent("else").procedure, lang).texts("register-only")

    assert line.startswith(PAGE[lang])


def test_that_something_is_only_registered_is_a_difference_in_words() -> None:
    old, new = invented("theme-park"), sent("else").procedure

    told = [sentence(each, "en", old, new) for each in differences(old, new)]

    assert told[0] == "Only written down, only for: not said → “something else”."


def test_an_answer_that_registers_must_be_named() -> None:
    with pytest.raises(Unreadable) as found:
        read(REGISTERS.replace('["else"]', "[]"), calendars(), patterns())

    (wrong,) = found.value.findings
    assert (wrong.code, wrong.key) == ("empty", "register-only.only_for")

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
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.differences import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA
from tests.letters.test_other_procedures import said
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.mutations.planting import laid_over

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


NAMELESS = """
[register-only]
nameless = true
source   = "sentence 2"
"""
NAMELESS_PAGE = {
    "nl": "Geeft u geen naam? Dan schrijven wij op wat u meldt, en krijgt u daar geen "
    "antwoord op. Wat wij beloven, geldt dan niet.",
    "en": "Do you give no name? Then we write down what you report, and you get no "
    "answer to it. What we promise does not hold then.",
}
GAVE_NONE = {
    "nl": "U gaf geen naam. Daarom krijgt u geen antwoord.",
    "en": "You gave no name. So you get no answer.",
}
ANSWERED_BY_NOBODY = "wij registreren het, maar antwoorden niet"


def allowed(more: str, why: str = "") -> Procedure:
    """Return a procedure in which nobody has to give a name."""
    head = f'anonymous = "accept-with-limits"\n{why}'
    return laid_over("wkkgz", head, '[particulars]\nname = "asked"\n' + more)


def nameless(more: str = NAMELESS) -> Writing:
    story = Writing(allowed(more))
    story.file(particulars=replace(FATIMA, name=" "))
    return story


def test_what_comes_without_a_name_is_only_registered_where_the_file_says_so() -> None:
    story, usual = nameless(), nameless("")

    assert (story.case.kind, story.case.outcome) == (Kind.TIP, Outcome.THANKED)
    assert usual.case.kind is Kind.COMPLAINT
    assert "judge" in usual.last_days


def test_who_gives_a_name_is_answered_as_ever() -> None:
    story = Writing(allowed(NAMELESS))
    story.file(particulars=FATIMA)

    assert "judge" in story.last_days


@pytest.mark.parametrize("lang", NAMELESS_PAGE)
def test_page_and_letter_say_that_nobody_answers_who_gives_no_name(lang: str) -> None:
    (line,) = page(allowed(NAMELESS), lang).texts("register-only")

    assert line == NAMELESS_PAGE[lang]
    assert GAVE_NONE[lang] in said(nameless().letter("thanks"), lang)


def found(procedure: Procedure) -> set[str]:
    return {each.code for each in problems(procedure)}


@pytest.mark.parametrize(
    ("why", "more", "doubted"),
    [
        (ANSWERED_BY_NOBODY, "", True),
        ("no reply is sent then", "", True),
        (ANSWERED_BY_NOBODY, NAMELESS, False),
        ("wij kunnen u dan misschien niet antwoorden", "", False),
        ("we may not be able to answer you", "", False),
    ],
)
def test_that_no_answer_comes_beside_a_promise_to_everybody_is_doubted(
    why: str, more: str, *, doubted: bool
) -> None:
    both = f'anonymous_why = {{ nl = "{why}", en = "{why}" }}\n'

    assert ("nameless-promised" in found(allowed(more, both))) is doubted


def test_to_register_what_nobody_may_send_is_doubted() -> None:
    refused = laid_over("wkkgz", 'anonymous = "refuse"\n', NAMELESS)

    assert "nameless-refused" in found(refused)
    assert "nameless-refused" not in found(allowed(NAMELESS))

"""A question that follows an answer: who chose another is not asked it."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.answers_particulars import blocking
from gehoord.procedure.changing import replace
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import Channel, Kind, Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.page.asked import only_asked
from gehoord.words.page.whole import page
from tests.cast import FATIMA
from tests.procedure.telling import Telling
from tests.procedure.test_found_by_staff import council

BOARD = """
format       = 1
extends      = "uk-council-code"
id           = "board"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "Water board"
address      = "complaints@board.example"

[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
source = "art. 3"

[[particular.option]]
id   = "person"
name = { nl = "een persoon", en = "a person" }

[[particular.option]]
id   = "else"
name = { nl = "iets anders", en = "something else" }

[[particular]]
id       = "who"
name     = { nl = "Over wie gaat het?", en = "Whom is it about?" }
needed   = "asked"
only_for = ["person"]
source   = "art. 3"
"""
BLOCKS = BOARD.replace('"asked"', '"blocks"')


@pytest.fixture(scope="module")
def board() -> Procedure:
    return council(BOARD)


def who(**own: str) -> Particulars:
    return replace(FATIMA, own=tuple(own.items()))


@pytest.mark.parametrize(
    ("own", "asked"),
    [
        ({"topic": "person"}, ("who",)),
        ({"topic": "else"}, ()),
        ({}, ("topic",)),
        ({"topic": "person", "who": "Jan"}, ()),
    ],
)
def test_only_who_says_that_it_is_about_a_person_is_asked_whom(
    board: Procedure, own: dict[str, str], asked: tuple[str, ...]
) -> None:
    story = Telling(board)

    story.file(particulars=who(**own))

    assert story.case.asked_for == asked


def test_what_is_needed_to_send_the_form_is_so_for_that_answer_alone() -> None:
    rules = council(BLOCKS).own_particulars

    assert [x.id for x in blocking(rules, who(topic="person"))] == ["who"]
    assert blocking(rules, who(topic="else")) == ()


def test_who_hands_it_in_without_what_their_answer_needs_is_told_so() -> None:
    story = Telling(council(BLOCKS))
    act = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="…",
        subject="…",
        particulars=who(topic="person"),
    )

    assert story.refused(COMPLAINANT, act) == ("empty",)
    story.act(COMPLAINANT, replace(act, particulars=who(topic="else")))
    assert story.case.is_there


@pytest.mark.parametrize(
    ("lang", "said", "form"),
    [
        (
            "en",
            "Do you choose “a person”? Then we also ask: “Whom is it about?”.",
            "Do you choose “a person”? Then fill this in. If not, skip it.",
        ),
        (
            "nl",
            "Kiest u “een persoon”? Dan vragen wij ook: “Over wie gaat het?”.",
            "Kiest u “een persoon”? Vul dit dan in. Anders slaat u het over.",
        ),
    ],
)
def test_the_page_and_the_form_say_when_it_is_asked(
    board: Procedure, lang: str, said: str, form: str
) -> None:
    told = page(board, lang)
    parts = (*told.published, *told.worked_out)

    assert [y for x in parts for y in x.lines if y.text.startswith(said)]
    assert only_asked(board, lang) == {"who": form}
    assert not [x for x in problems(board) if x.key[:2] == ("particular", "who")]


@pytest.mark.parametrize(
    "text",
    [
        BOARD.replace('id     = "topic"', 'id     = "topic"\nonly_for = ["else"]'),
        BOARD.replace(
            'needed   = "asked"',
            'kind = "choice"\noption = [{id="a", name="A"}, {id="b", name="B"}]',
        ).replace('id     = "topic"', 'id     = "topic"\nonly_for = ["a"]'),
    ],
)
def test_what_is_asked_only_after_itself_is_asked_of_nobody(text: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        council(text)

    assert {each.code for each in wrong.value.findings} == {"asked-after-itself"}

"""Where it can be told, for some answers alone: an address for what is about a debt."""

from __future__ import annotations

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure.parts import Particulars
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from gehoord.words.whereabouts import where_to_tell
from tests.letters.writing import Writing
from tests.procedure.mutations.planting import laid_over

HEAD = 'legal_bases = []\nchannels = ["email", "paper", "web", "oral"]\n'
TOPIC = """
[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
source = "sentence 3"

[[particular.option]]
id   = "debt"
name = { nl = "een schuld", en = "a debt" }

[[particular.option]]
id   = "else"
name = { nl = "iets anders", en = "something else" }

[[tell-at]]
id       = "debts"
reach    = "post"
at       = "Postbus 22, 8000 VB Zwolle"
only_for = ["debt"]
source   = "sentence 3"

[[tell-at]]
id     = "phone"
reach  = "phone"
at     = "038-555 01 01"
source = "sentence 3"
"""
ABOUT = (
    "Een brief kan naar: Postbus 22, 8000 VB Zwolle. Alleen als u “een schuld” kiest."
)


@pytest.fixture(scope="module")
def told() -> dict[str, Writing]:
    stories = {}
    for answer in ("debt", "else"):
        story = Writing(laid_over("wkkgz", HEAD, TOPIC))
        sender = Particulars(
            name="Fatima El Amrani",
            email="fatima@example.org",
            own=(("topic", answer),),
        )
        story.file(particulars=sender)
        stories[answer] = story
    return stories


def test_the_page_and_the_form_say_for_what_it_is(told: dict[str, Writing]) -> None:
    procedure = told["debt"].procedure

    assert page(procedure, "nl").texts("tell-at-debts") == (ABOUT,)
    assert where_to_tell(procedure, "", "nl")[0].text == ABOUT


def test_who_has_it_about_something_else_is_not_sent_there(
    told: dict[str, Writing],
) -> None:
    procedure = told["debt"].procedure

    debt = where_to_tell(procedure, "", "nl", frozenset({"debt"}))
    other = where_to_tell(procedure, "", "nl", frozenset({"else"}))

    assert [each.text for each in other] == ["U kunt bellen: 038-555 01 01."]
    assert debt[0].text == "Een brief kan naar: Postbus 22, 8000 VB Zwolle."
    assert "Postbus 22" in compose(told["debt"].letter("receipt")).text
    assert "Postbus 22" not in compose(told["else"].letter("receipt")).text


def test_a_place_for_no_answer_at_all_is_for_nobody() -> None:
    nobody = TOPIC.replace(
        'only_for = ["debt"]\n', 'only_for = ["debt"]\nnot_for = ["debt"]\n'
    )

    found = {each.code: each for each in problems(laid_over("wkkgz", HEAD, nobody))}

    assert found["for-nobody"].key == ("tell-at", "debts", "not_for")

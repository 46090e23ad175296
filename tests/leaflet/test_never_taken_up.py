"""What is never taken up is not said as something that may be refused."""

from __future__ import annotations

import pytest

from gehoord.words.page.whole import page
from gehoord.words.refused import on_the_form
from tests.leaflet.test_own_moments import said

GROUND = """
[[refusal]]
id      = "dealt-with"
because = { nl = "wij er al over oordeelden", en = "we judged it before" }
must    = MUST
SOME
source  = "art. 9"
"""
CHOICE = """
[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
source = "art. 2"

[[particular.option]]
id   = "bill"
name = { nl = "een rekening", en = "a bill" }

[[particular.option]]
id   = "else"
name = { nl = "iets anders", en = "something else" }
"""


def ground(*, must: bool, some: str = "") -> str:
    return GROUND.replace("MUST", str(must).lower()).replace("SOME", some)


@pytest.mark.parametrize(
    ("lang", "lead", "told"),
    [
        ("nl", "nemen wij niet in behandeling", "Dat is zo als wij er al over"),
        ("en", "we do not take up", "That is so if we judged it before."),
    ],
)
def test_the_page_says_that_it_is_not_taken_up(lang: str, lead: str, told: str) -> None:
    found = page(said(ground(must=True), over="crkbo"), lang)

    assert lead in found.texts("must-refuse")[0]
    assert found.texts("refusal-dealt-with")[0].startswith(told)
    assert not found.texts("may-refuse")


def test_what_may_and_what_must_each_have_their_own_beginning() -> None:
    both = ground(must=True) + ground(must=False).replace("dealt-with", "another")

    found = page(said(both, over="crkbo"), "nl")

    assert found.texts("must-refuse")
    assert found.texts("may-refuse")


@pytest.mark.parametrize(
    ("must", "told"),
    [(True, "Dan nemen wij uw klacht niet in behandeling"), (False, "Het hoeft niet.")],
)
def test_the_form_says_it_at_the_answer(told: str, *, must: bool) -> None:
    text = CHOICE + ground(must=must, some='only_for = ["bill"]')

    found = on_the_form(said(text, over="crkbo"), "nl")

    assert told in found["topic"]

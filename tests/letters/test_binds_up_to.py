"""A ruling that binds up to a sum, and no further."""

from __future__ import annotations

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_english
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over

BODY = """
[third-party]
type         = "ombudsman"
name         = { nl = "de Ombudsman van de Banken", en = "the Ombudsman of the Banks" }
contact      = "https://ombudsman.example.org"
binding_for  = ["organisation"]
court_choice = false
window       = "1 year"
costs        = { nl = "geen", en = "none" }
source       = "sentence 14"
"""
UP_TO = 'binds_up_to = { nl = "10.000 euro", en = "10,000 euro" }\n'


def found(body: str) -> dict[str, Unsound]:
    return {each.code: each for each in problems(laid_over("small-firm", "", body))}


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Dat geldt tot 5.000 euro. Daarboven bindt die niet."),
        ("en", "That holds up to 5,000 euro. Above that it does not bind."),
    ],
)
def test_the_page_says_up_to_which_sum_it_binds(lang: str, said: str) -> None:
    told = page(invented("concert-hall"), lang).texts("binding")

    assert told[0].endswith(said)


def test_the_letters_say_it_beside_that_it_binds() -> None:
    story = Writing(laid_over("small-firm", "", BODY + UP_TO))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Propose(words="Het geld terug."))
    told = story.letter("proposal")

    dutch = compose(told).text.replace("\n", " ")
    english = compose(in_english(told)).text.replace("\n", " ")

    assert "De uitspraak bindt ons" in dutch
    assert "De uitspraak bindt tot 10.000 euro. Daarboven bindt die niet." in dutch
    assert "The ruling binds up to 10,000 euro. Above that it does not." in english


def test_a_sum_up_to_which_nobody_is_bound_is_found() -> None:
    nobody = (BODY + UP_TO).replace('["organisation"]', "[]")

    assert "binds-nobody" in found(nobody)
    assert "binds-nobody" not in found(BODY + UP_TO)


def test_the_most_that_can_be_had_is_not_up_to_where_it_binds() -> None:
    cap = BODY + 'cap = "binding for us up to 10,000 euro"\n'

    assert found(cap)["cap-that-binds"].key == ("third-party", "cap")
    assert "cap-that-binds" not in found(BODY + 'cap = "at most 50,000 euro"\n')

"""Of a ruling it is told when it binds: always, by law, if agreed or if accepted."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.letters.compose import compose
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import inherited, problems
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.leaflet.test_own_moments import flat, ruled, said

BODY = """
[third-party]
name = "the Board of Disputes"
type = "dispute board"
contact = "https://www.example.com"
binding_for = ["complainant", "organisation"]
binds = "WHEN"
court_choice = false
capacity = []
source = "art. 9"
"""
WHENS = ("always", "by-law", "if-agreed", "if-accepted")


def binding(when: str, *, over: str = "crkbo", capacity: str = "[]") -> Procedure:
    text = BODY.replace("WHEN", when).replace("capacity = []", f"capacity = {capacity}")
    return said(text, over=over)


def codes(procedure: Procedure) -> set[str]:
    return {each.code for each in problems(procedure)}


@pytest.mark.parametrize(
    ("when", "nl", "en"),
    [
        ("by-law", "Dat zegt de wet.", "The law says so."),
        ("if-agreed", "alleen als u en wij daar vooraf", "so together beforehand."),
        ("if-accepted", "alleen als u de uitspraak aanvaardt.", "accept the ruling."),
    ],
)
def test_the_page_says_what_it_takes_to_be_bound(when: str, nl: str, en: str) -> None:
    found = binding(when)

    assert nl in page(found, "nl").texts("binding")[0]
    assert en in page(found, "en").texts("binding")[0]


def test_what_binds_outright_says_no_more() -> None:
    told = page(binding("always"), "nl").texts("binding")[0]

    assert told.endswith("voor beide partijen: voor u en de organisatie.")


def test_a_letter_about_a_ruling_leaves_accepting_to_who_complains() -> None:
    text = flat(compose(ruled(binding("if-accepted"))).text)

    assert "Aanvaardt u die niet, dan bindt die u niet." in text
    assert "Wij voeren de uitspraak uit." not in text
    assert "De uitspraak is bindend" not in text


def test_a_letter_about_a_ruling_asks_what_both_chose_beforehand() -> None:
    text = flat(compose(ruled(binding("if-agreed"))).text)

    assert "Kozen u en wij vooraf samen voor een bindende uitspraak?" in text
    assert "De uitspraak is bindend" not in text


@pytest.mark.parametrize("when", WHENS)
def test_a_consumer_bound_by_a_clause_alone_is_doubted(when: str) -> None:
    found = codes(binding(when))

    assert ("binding-without-court" in found) is (when == "always")


@pytest.mark.parametrize(("source", "doubted"), [("art. 9", True), ("BW 7:262", False)])
def test_a_law_that_binds_is_named(source: str, *, doubted: bool) -> None:
    text = BODY.replace("WHEN", "by-law").replace("art. 9", source)

    assert ("binds-by-no-law" in codes(said(text, over="crkbo"))) is doubted


def test_the_law_that_binds_is_named_of_that_alone() -> None:
    law = 'binding_source = "BW 7:262"\nwindow = "1 year"\n'
    made = said(BODY.replace("WHEN", "by-law") + law, over="crkbo")

    told = page(made, "en")
    notes = {
        line.anchor: line.note
        for each in (*told.published, *told.worked_out)
        for line in each.lines
    }
    assert "binds-by-no-law" not in codes(made)
    assert notes["binding"] == "BW 7:262"
    assert notes["body-window"] == notes["third-party"] == "art. 9"


def test_what_binds_by_a_law_that_is_not_named_is_told_what_to_fill_in() -> None:
    made = said(BODY.replace("WHEN", "by-law"), over="crkbo")

    (found,) = (x for x in problems(made) if x.code == "binds-by-no-law")
    assert "binding_source" in sentence(found, "en")


@pytest.mark.parametrize(
    ("bound", "doubted"), [("[]", True), ('["organisation"]', False)]
)
def test_when_it_binds_is_said_of_somebody(bound: str, *, doubted: bool) -> None:
    text = BODY.replace("WHEN", "if-accepted")
    text = text.replace('["complainant", "organisation"]', bound)

    assert ("binds-nobody" in codes(said(text, over="crkbo"))) is doubted


def test_a_clause_that_binds_businesses_alone_is_not_doubted() -> None:
    assert "binding-without-court" not in codes(
        binding("always", capacity='["business"]')
    )


def unsaid(more: str = "", *, over: str = "crkbo") -> Procedure:
    bound = 'binding_for = ["complainant", "organisation"]\nbinds = "WHEN"\n'
    taken = 'remove = ["third-party.binding_for"]\n'
    return said(taken + BODY.replace(bound, more), over=over)


def test_whom_it_binds_is_not_filled_in_where_nobody_said_so() -> None:
    found = unsaid()

    (dutch,) = page(found, "nl").texts("unspecified-binding")
    (english,) = page(found, "en").texts("unspecified-binding")
    assert dutch == "Of de uitkomst daar bindt, staat niet in de procedure."
    assert english == (
        "Whether what comes out there binds is not said in the procedure."
    )
    assert not page(found, "nl").texts("binding")
    assert "binding_for" in {
        each.key[-1] for each in problems(found) if each.code == "unspecified"
    }


def test_what_is_said_to_bind_nobody_binds_nobody() -> None:
    found = unsaid("binding_for = []\n")

    assert page(found, "en").texts("binding") == ("What comes out there binds nobody.",)
    assert "binding_for" not in {
        each.key[-1] for each in problems(found) if each.code == "unspecified"
    }


def test_a_letter_about_a_ruling_says_neither_that_it_binds_nor_that_it_is_advice() -> (
    None
):
    text = flat(compose(ruled(unsaid())).text)

    assert "Of de uitspraak bindt, staat niet in onze procedure." in text
    assert "De uitspraak is een advies" not in text
    assert "Wij voeren de uitspraak uit." not in text


@pytest.mark.parametrize(("over", "asked"), [("crkbo", True), ("wkkgz", False)])
def test_whom_a_pattern_binds_is_left_for_another_body_only_where_a_law_binds(
    over: str, *, asked: bool
) -> None:
    bound = 'binding_for = ["complainant", "organisation"]\nbinds = "WHEN"\n'
    text = f'extends = "{over}"\n' + BODY.replace(bound, "")

    found = {
        x.key for x in inherited(text, patterns()) if x.code == "left-from-pattern"
    }

    assert (("third-party", "binding_for") in found) is asked


FOLLOWED = """
[text]
"zin 7" = "{}"
"""


@pytest.mark.parametrize(
    ("sentence_said", "told"),
    [
        (
            "Wij houden ons aan de aanbevelingen, tenzij er zwaarwegende redenen zijn.",
            "Wij houden ons aan wat daar uitkomt, tenzij",
        ),
        ("De aanbevelingen zijn niet bindend.", "De uitkomst daar bindt niemand."),
    ],
)
def test_advice_that_is_followed_unless_there_are_reasons_binds_half(
    sentence_said: str, told: str
) -> None:
    free = BODY.replace('["complainant", "organisation"]', "[]").replace(
        "art. 9", "zin 7"
    )
    text = free.replace('binds = "WHEN"\n', "") + FOLLOWED.format(sentence_said)

    assert page(said(text, over="crkbo"), "nl").texts("binding")[0].startswith(told)

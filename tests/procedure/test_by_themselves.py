"""A third party to which people go themselves, and which does nothing here."""

from __future__ import annotations

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_english
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over
from tests.shipped import CALENDARS, PATTERNS

BODY = """
[third-party]
type         = "ombudsman"
name         = { nl = "de Ombudsman Uitvaart", en = "the Funeral Ombudsman" }
contact      = "https://ombudsman.example.org"
binding_for  = ["organisation"]
court_choice = false
window       = "1 year"
costs        = { nl = "geen", en = "none" }
source       = "sentence 7"
"""
THEMSELVES = BODY + "by_themselves = true\n"
THERE = frozenset(
    {"refer", "propose-referral", "choose-route", "admit", "refer-back", "rule"}
)


def small_firm(body: str, head: str = "") -> Procedure:
    return laid_over("small-firm", head, body)


@pytest.fixture(scope="module")
def story() -> Writing:
    told = Writing(small_firm(THEMSELVES))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, a.Propose(words="Het geld terug."))
    return told


def test_nothing_of_what_a_third_party_does_is_left(story: Writing) -> None:
    usual, own = small_firm(BODY), story.procedure

    assert usual.acts.keys() - own.acts.keys() == THERE | {"carry-out"}
    assert {each.id for each in usual.terms} - {each.id for each in own.terms} == {
        "court-choice",
        "ruling",
    }
    gone = {each.id for each in usual.notices} - {each.id for each in own.notices}
    assert gone == {
        *("referral-proposed", "referral-received", "admitted"),
        *("referred-back", "ruling", "carried-out"),
    }
    assert not [each for each in problems(own) if each.error]


def test_the_page_and_the_way_say_that_one_goes_there_oneself(story: Writing) -> None:
    there = page(story.procedure, "en").texts("third-party")
    way = of_procedure(story.procedure, "en")

    assert "You go there yourself. We send nothing there." in there[0]
    assert "You go there yourself" in str(way)
    assert "rules" not in [each.title for each in way.steps]
    assert "You go there yourself" not in str(of_procedure(small_firm(BODY), "en"))


def test_a_letter_sends_nobody_to_a_page_on_which_it_cannot_be_done(
    story: Writing,
) -> None:
    told = story.letter("proposal")
    dutch = compose(told).text.replace("\n", " ")
    english = compose(in_english(told)).text.replace("\n", " ")

    assert "U gaat daar zelf heen; wij sturen er niets naartoe." in dutch
    assert "You go there yourself; we send nothing there." in english
    assert "op uw eigen pagina, of" not in dutch
    assert "on your own page, or" not in english
    assert "go to the Funeral Ombudsman, who" in english
    assert "through https://ombudsman.example.org" in english


def test_where_one_can_go_there_from_here_the_letter_still_says_so() -> None:
    told = Writing(small_firm(BODY))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, a.Propose(words="Het geld terug."))

    assert "op uw eigen pagina, of" in compose(told.letter("proposal")).text.replace(
        "\n", " "
    )


def test_what_is_published_says_the_same_without_its_pattern() -> None:
    text = f"""
extends = "small-firm"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{THEMSELVES}"""

    full = in_full(text, PATTERNS)

    assert read(full, CALENDARS, {}) == read(text, CALENDARS, PATTERNS)
    assert "refer-back" not in full


def test_a_national_body_with_a_desk_here_is_asked_about() -> None:
    found = {each.code: each for each in problems(small_firm(BODY))}

    assert found["desk-of-a-national-body"].key == ("third-party", "by_themselves")
    assert not found["desk-of-a-national-body"].error
    codes = {each.code for each in problems(small_firm(THEMSELVES))}
    assert "desk-of-a-national-body" not in codes


def test_a_mediator_of_a_firm_is_not_asked_about() -> None:
    body = BODY.replace("de Ombudsman Uitvaart", "Stichting Toonhoogte").replace(
        "the Funeral Ombudsman", "the Pitch Foundation"
    )

    codes = {each.code for each in problems(small_firm(body))}

    assert "desk-of-a-national-body" not in codes


def test_to_go_there_from_here_and_by_oneself_contradict_each_other() -> None:
    refer = '\n[acts]\nrefer = { by = ["complainant"], source = "sentence 7" }\n'

    found = {each.code: each for each in problems(small_firm(THEMSELVES + refer))}

    assert found["by-themselves-here"].error
    assert found["by-themselves-here"].key == ("acts", "refer")


def test_one_of_several_alone_takes_nothing_out() -> None:
    rows = BODY.replace("[third-party]", '[[third-party]]\nid = "one"') + (
        THEMSELVES.replace("[third-party]", '[[third-party]]\nid = "two"')
    )

    found = {each.code for each in problems(small_firm(rows))}

    assert "by-themselves-here" in found


def test_an_invented_park_sends_nothing_to_its_committee() -> None:
    there = page(invented("theme-park"), "en").texts("third-party")

    assert "You go there yourself. We send nothing there." in there[0]


BOUND = THEMSELVES.replace('["organisation"]', '["complainant", "organisation"]')


@pytest.mark.parametrize("themselves", [True, False])
def test_who_goes_there_by_choice_alone_needs_no_month_for_the_court(
    *, themselves: bool
) -> None:
    body = BOUND if themselves else BOUND.replace("by_themselves = true\n", "")

    found = {each.code for each in problems(small_firm(body))}

    assert ("binding-without-court" in found) is not themselves


@pytest.mark.parametrize("said", ["", "court_choice = true\n"])
def test_no_month_comes_along_from_a_pattern_to_a_body_of_ones_own_choice(
    said: str,
) -> None:
    body = BOUND.replace("court_choice = false\n", said)

    made = page(laid_over("wkkgz", "legal_bases = []", body), "en")

    assert len(made.texts("court-choice")) == (1 if said else 0)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "in plaats van de Ombudsman Uitvaart."),
        ("en", "instead of the Funeral Ombudsman."),
    ],
)
def test_the_month_for_the_court_names_the_body_where_there_are_several(
    lang: str, said: str
) -> None:
    one = BOUND.replace("[third-party]", '[[third-party]]\nid = "one"')
    one = one.replace("court_choice = false", "court_choice = true")
    other = one.replace("court_choice = true", "court_choice = false")
    other = other.replace('"one"', '"two"').replace("Funeral", "Other")

    (line,) = page(small_firm(one + other), lang).texts("court-choice")

    assert line.endswith(said)


MEDIATOR = (
    THEMSELVES.replace("[third-party]", '[[third-party]]\nid = "mediator"')
    .replace('"ombudsman"', '"{type}"')
    .replace('binding_for  = ["organisation"]\n', "")
)
AFTER = THEMSELVES.replace(
    "[third-party]", '[[third-party]]\nid = "board"\nafter = "mediator"'
).replace("Ombudsman Uitvaart", "Commissie")


@pytest.mark.parametrize(
    ("lang", "mediates", "further"),
    [
        (
            "nl",
            "naar de Ombudsman Uitvaart. Daar bemiddelt men tussen u en ons, en",
            "Is er na de bemiddeling door de Ombudsman Uitvaart nog geen oplossing?",
        ),
        (
            "en",
            "to the Funeral Ombudsman. They mediate between you and us, and judge no",
            "Is there still no solution after the mediation by the Funeral Ombudsman?",
        ),
    ],
)
def test_a_mediator_is_told_as_one_who_judges_nothing(
    lang: str, mediates: str, further: str
) -> None:
    both = small_firm(MEDIATOR.replace("{type}", "bemiddelaar") + AFTER)

    made = page(both, lang)

    said = [line.text for each in made.published for line in each.lines]
    assert [line for line in said if mediates in line]
    assert [line for line in said if line.startswith(further)]
    assert len([line for line in said if "bind" in line]) == 1


@pytest.mark.parametrize(
    ("kind", "themselves", "asked"),
    [
        ("bemiddelaar", True, False),
        ("ombudsman", False, True),
        ("ombudsman", True, False),
    ],
)
def test_how_soon_somebody_rules_is_asked_of_who_judges_here(
    kind: str, *, themselves: bool, asked: bool
) -> None:
    there = "by_themselves = true\n"
    body = MEDIATOR.replace("{type}", kind).replace(there, there if themselves else "")

    found = problems(small_firm(body))

    ruled = {(x.code, x.key[-1]) for x in found}
    assert (("unspecified", "binding_for") in ruled) is asked
    assert (("ruling-without-term", "third-party") in ruled) is asked


@pytest.mark.parametrize("themselves", [True, False])
def test_how_another_hears_is_asked_of_one_that_hears_here_alone(
    *, themselves: bool
) -> None:
    made = small_firm(THEMSELVES if themselves else BODY)

    asked = [x.facts["what"] for x in problems(made) if x.code == "unspecified"]
    lines = page(made, "en").texts("unspecified-hearing")

    assert ("hearing" in asked, bool(lines)) == (not themselves, not themselves)

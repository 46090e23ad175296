"""Three advise together: enough of them, none concerned, and the chair from outside."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import About
from gehoord.procedure.roles import Declared
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

THREE = ("Els Buiten", "Rob Straat", "Bea Smit")
GIVEN = a.RecordAdvice(words="Gegrond.", panel=THREE, chair="Els Buiten")


@pytest.fixture
def story() -> Telling:
    """Return a story about De Vries on which a committee is to advise."""
    told = Telling(invented("sports-federation"), office=(ANK, BEA, DE_VRIES, NOOR))
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, a.AskAdvice(of="de commissie", words="Graag."))
    return told


def test_three_advise_and_the_dossier_says_who(story: Telling) -> None:
    story.act(NOOR.actor, GIVEN)

    given = next(x for x in story.entries if isinstance(x.event, e.AdviceGiven))
    quoted = {each.label: each.words for each in words.body(given, "nl")}
    assert quoted["Door"] == "Els Buiten, Rob Straat en Bea Smit"
    assert quoted["Voorzitter"] == "Els Buiten"


@pytest.mark.parametrize(
    ("panel", "chair", "why"),
    [
        (("Els Buiten", "Rob Straat"), "Els Buiten", "panel-too-small"),
        (("Els Buiten", "Rob Straat", "els buiten"), "Rob Straat", "panel-too-small"),
        ((*THREE, "Joost de Vries"), "Els Buiten", "panel-concerned"),
        ((*THREE, "De Vries"), "Els Buiten", "panel-concerned"),
        ((*THREE, "Fatima El Amrani"), "Els Buiten", "panel-concerned"),
        (THREE, "Iemand Anders", "chair-not-in-panel"),
        (THREE, "", "chair-not-in-panel"),
        (THREE, "Bea Smit", "chair-of-our-own"),
        ((*THREE, *(f"Lid {n}" for n in range(20))), "Els Buiten", "too-many"),
    ],
)
def test_who_may_not_advise_together_is_said(
    story: Telling, panel: tuple[str, ...], chair: str, why: str
) -> None:
    assert story.refused(NOOR.actor, replace(GIVEN, panel=panel, chair=chair)) == (why,)


def with_outside(story: Telling, number: int) -> None:
    (rule,) = story.procedure.panels
    story.procedure = replace(
        story.procedure, panels=(replace(rule, chair="anybody", outside=number),)
    )


def test_a_panel_with_too_few_from_outside_is_refused(story: Telling) -> None:
    with_outside(story, 3)

    assert story.refused(NOOR.actor, GIVEN) == ("panel-too-much-ours",)


def test_a_panel_with_enough_from_outside_may_have_colleagues(story: Telling) -> None:
    with_outside(story, 2)

    story.act(NOOR.actor, GIVEN)

    assert any(isinstance(x.event, e.AdviceGiven) for x in story.entries)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (1, "At least one of them does not work for us."),
        (2, "At least two of them do not work for us."),
    ],
)
def test_the_page_says_how_many_come_from_outside(number: int, told: str) -> None:
    found = invented("sports-federation")
    (rule,) = found.panels

    (said,) = page(replace(found, panels=(replace(rule, outside=number),)), "en").texts(
        "panel"
    )

    assert said.endswith(told)


def test_whoever_declared_a_conflict_sits_in_no_panel(story: Telling) -> None:
    declared = replace(BEA, declared=(Declared(about=DE_VRIES.number),))
    story.office = (ANK, declared, DE_VRIES, NOOR)

    assert story.refused(NOOR.actor, GIVEN) == ("panel-concerned",)


def test_of_those_who_are_not_counted_two_will_do(story: Telling) -> None:
    (rule,) = story.procedure.panels
    story.procedure = replace(story.procedure, panels=(replace(rule, size=None),))
    pair = replace(GIVEN, panel=THREE[:2])

    assert story.refused(NOOR.actor, replace(GIVEN, panel=THREE[:1])) == (
        "panel-too-small",
    )
    story.act(NOOR.actor, pair)
    (said,) = page(story.procedure, "en").texts("panel")
    assert said.startswith(
        "Several people advise together. How many they are is not said"
    )


def test_the_page_says_how_many_and_who_leads_them() -> None:
    (said,) = page(invented("sports-federation"), "en").texts("panel")

    assert said == (
        "At least three people advise together. None of them is involved in your "
        "complaint. Who leads the panel does not work for us."
    )


def test_a_panel_for_what_nobody_does_is_found() -> None:
    sound = invented("sports-federation")
    (rule,) = sound.panels

    vain = replace(sound, panels=(replace(rule, acts=()),))

    assert "panel-of-nothing" in {each.code for each in problems(vain)}
    assert "panel-of-nothing" not in {each.code for each in problems(sound)}


@pytest.mark.parametrize(
    ("needs", "told"),
    [
        (("advice-given",), "asks the board of appeal for advice."),
        ((), "can ask the board of appeal for advice."),
    ],
)
def test_the_page_names_whom_advice_is_asked_of(
    needs: tuple[str, ...], told: str
) -> None:
    found = invented("sports-federation")
    (rule,) = found.panels
    judge = found.acts["judge"]
    named = replace(
        found,
        panels=(replace(rule, name={"en": "the board of appeal"}),),
        acts={
            **found.acts,
            "judge": replace(judge, needs=needs),
            "ask-advice": replace(found.acts["ask-advice"], source="art. 99"),
        },
    )

    (said,) = page(named, "en").texts("who-ask-advice")
    assert said.endswith(told)

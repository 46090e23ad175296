"""Which third party there is by what a complaint is about: one, another, or none."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.changing import replace
from gehoord.procedure.parts import About, Judgement, Particulars
from gehoord.procedure.proof import prove
from gehoord.procedure.referral import body_of, spoken_of
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role
from gehoord.procedure.soundness import problems
from gehoord.procedure.way import Stop, way
from gehoord.words import way as way_words
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DERDE, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

SOUND = text("rail-operator")
OMBUDSMAN = replace(DERDE, body="ombudsman")
BOARD = replace(DERDE, number=10, name="Geschillencommissie", body="board")
GO = a.Refer(words="Ik ga verder.")
RULED = a.Rule(judgement=Judgement.UPHELD, words="Betaal.", reasons="Omdat.")
NOBODY_OUTSIDE = {"nobody-outside-for-some", "nobody-outside-for-the-rest"}


def about(subject: str) -> Particulars:
    return replace(FATIMA, own=(("about", subject),) if subject else ())


def told(subject: str) -> Telling:
    story = Telling(
        invented("rail-operator"), office=(ANK, BEA, NOOR, OMBUDSMAN, BOARD)
    )
    story.file(particulars=about(subject))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return story


@pytest.mark.parametrize(
    ("subject", "there"),
    [("journey", OMBUDSMAN), ("trip", BOARD), ("", OMBUDSMAN)],
)
def test_one_goes_to_the_third_party_for_what_it_is_about(
    subject: str, there: Colleague
) -> None:
    story = told(subject)
    other = BOARD if there is OMBUDSMAN else OMBUDSMAN

    story.act(COMPLAINANT, GO)

    assert story.case.body == there.body
    assert story.hats_of(there.actor) == {Role.THIRD_PARTY}
    assert story.hats_of(other.actor) == set()
    assert story.case.court_choice_open is (there is BOARD)


def test_nobody_chooses_the_third_party_that_is_for_something_else() -> None:
    story = told("journey")

    assert story.refused(COMPLAINANT, replace(GO, body="board")) == ("not-one-of",)
    assert story.letters_to(BOARD.actor) == []


def test_what_no_third_party_is_there_for_goes_to_none_and_is_told_of_none() -> None:
    story = told("fine")
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Zo.")

    story.act(NOOR.actor, judged)

    assert story.objects(COMPLAINANT, "refer") == ("third-party-for-others",)
    assert body_of(story.procedure, story.case) is None
    assert spoken_of(story.procedure, story.case, story.entries[-1].event) is None
    assert Stop.THIRD_PARTY not in {
        each.stop for each in way(story.procedure, story.case)
    }


def test_who_says_later_what_it_is_about_goes_where_that_belongs() -> None:
    story = told("")

    story.act(COMPLAINANT, a.GiveParticulars(particulars=about("trip")))
    story.act(COMPLAINANT, GO)

    assert story.case.body == "board"


def test_an_answer_that_is_corrected_after_going_there_takes_the_case_nowhere() -> None:
    story = told("journey")
    story.act(COMPLAINANT, GO)
    story.act(OMBUDSMAN.actor, a.Admit(ground="handled"))

    story.act(NOOR.actor, a.GiveParticulars(particulars=about("trip")))

    assert story.hats_of(OMBUDSMAN.actor) == {Role.THIRD_PARTY}
    assert story.hats_of(BOARD.actor) == set()
    story.act(OMBUDSMAN.actor, RULED)
    assert story.case.ruled_by == ("ombudsman",)


def test_the_only_third_party_stays_where_the_case_is_after_a_correction() -> None:
    story = told("journey")
    only = replace(story.procedure.bodies[0], id="")
    story.procedure = replace(story.procedure, bodies=(only,), third_party=only)
    story.act(COMPLAINANT, GO)

    story.act(NOOR.actor, a.GiveParticulars(particulars=about("trip")))

    assert body_of(story.procedure, story.case) == only


def test_the_page_says_of_each_what_it_is_for_and_of_neither_that_it_is_the_one() -> (
    None
):
    found = page(invented("rail-operator"), "nl")

    first, second = found.texts("third-party")
    assert first.endswith(
        "Niet als u “een dagje uit dat u bij ons boekte” of “een boete” kiest."
    )
    assert second.endswith("Alleen als u “een dagje uit dat u bij ons boekte” kiest.")
    (judged,) = found.texts("opens-judge")
    assert "kunt u direct naar de onafhankelijke derde die er voor u is." in judged


def test_the_drawing_says_for_what_each_is() -> None:
    drawn = way_words.of_procedure(invented("rail-operator"), "en")

    (there,) = [each for each in drawn.steps if each.stop is Stop.THIRD_PARTY]
    trip = "“a day trip that you booked with us”"
    assert f"Not if you choose {trip} or “a fine”" in there.lines
    other = f"Or to the Disputes Board for Recreation (only if you choose {trip})"
    assert other in there.lines


def found(changed: str) -> set[str]:
    return {each.code for each in problems(procedure(changed))}


def test_who_has_nobody_outside_while_others_have_is_doubted() -> None:
    for_all = SOUND.replace('not_for     = ["trip", "fine"]', 'not_for = ["trip"]')
    for_some = SOUND.replace('not_for     = ["trip", "fine"]', 'only_for = ["journey"]')

    assert found(for_all) & NOBODY_OUTSIDE == set()
    assert found(SOUND) & NOBODY_OUTSIDE == {"nobody-outside-for-some"}
    assert found(for_some) & NOBODY_OUTSIDE == NOBODY_OUTSIDE


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (
            'only_for     = ["trip"]',
            'only_for = ["trip"]\nnot_for = ["trip"]',
            "for-nobody",
        ),
        (
            'only_for     = ["trip"]',
            'only_for = ["trip"]\nafter = "ombudsman"',
            "third-party-never",
        ),
    ],
)
def test_a_third_party_that_nobody_comes_to_or_that_is_lost_is_an_error(
    before: str, after: str, code: str
) -> None:
    changed = SOUND.replace(before, after)

    errors = {each.code for each in problems(procedure(changed)) if each.error}

    assert code in errors
    assert code not in found(SOUND)


def test_a_third_party_for_some_without_a_name_is_an_error() -> None:
    unnamed = SOUND.replace('id           = "board"\n', "")
    unnamed = unnamed.replace('third_party = "board"\n', "")

    assert "third-party-unnamed" in found(unnamed)


def test_each_way_outside_is_walked_and_one_that_never_ends_is_found() -> None:
    endless = SOUND.replace('fallback    = "third-party-proceeds"\n', "")
    only = frozenset({"third-party"})

    sound = prove(invented("rail-operator"), most=200, only=only)
    broken = prove(procedure(endless), most=200, only=only)

    assert sound.broken == ()
    assert {each.chosen for each in sound.walked} >= {"", "trip"}
    assert [each for each in broken.broken if each.error] != []

"""Terms and third parties by whom a complaint is about, as the file says it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import dump, load
from gehoord.procedure.parts import About, Judgement, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.ranks import is_replaced
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words import way as way_words
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, DERDE, NOOR
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

SOUND = text("water-company")
DIRECTOR = replace(DE_VRIES, body="director")
CHAIR = replace(NOOR, number=7, name="Vera Voorzitter", body="chair")
BOARD = replace(DERDE, body="board")
INTEGRITY = replace(DERDE, number=10, name="Commissie", body="integrity")
OFFICE = (ANK, BEA, DIRECTOR, NOOR, CHAIR, BOARD, INTEGRITY)
ABOUT_DIRECTOR = a.RecordConcern(about=About.STAFF, staff=(DIRECTOR.number,))
ABOUT_NOBODY = a.RecordConcern(about=About.NOBODY)
GO = a.Refer(words="Ik ga verder.")
LEFT_OUT = {
    "nobody-outside-about-some",
    "nobody-outside-about-the-rest",
    "nothing-about-some",
    "nothing-about-the-rest",
}


def told(*acts: a.Act) -> Telling:
    """Return a complaint of 5 March 2027, a Friday, with what an owner did then."""
    story = Telling(invented("water-company"), office=OFFICE)
    story.file()
    story.act(ANK.actor, *acts)
    return story


def running(story: Telling) -> dict[str, date]:
    """Return the last day of each term of the judgement that runs."""
    return {
        each.id: each.last_day
        for each in story.case.terms
        if each.is_open and each.id.startswith("judge")
    }


def test_until_somebody_recorded_whom_it_is_about_the_usual_term_runs() -> None:
    assert running(told()) == {"judge": date(2027, 3, 26)}


def test_about_a_director_the_longer_term_takes_its_place_from_the_day_of_filing() -> (
    None
):
    story = told()
    story.now += timedelta(days=4)

    story.act(ANK.actor, ABOUT_DIRECTOR)

    assert running(story) == {"judge-director": date(2027, 4, 16)}
    usual = story.case.term("judge")
    assert usual is not None
    assert usual.result is Result.MOOT


def test_who_complained_reads_of_the_promise_that_took_the_others_place_alone() -> None:
    story = told()
    assert replaced(story) == set()

    story.act(ANK.actor, ABOUT_DIRECTOR)
    assert replaced(story) == {"judge"}

    story.act(CHAIR.actor, ABOUT_NOBODY)
    assert replaced(story) == {"judge-director"}


def replaced(story: Telling) -> set[str]:
    ran = {each.id for each in story.case.terms}
    return {x for x in ran if is_replaced(story.procedure, story.case, x)}


@pytest.mark.parametrize(
    "concern", [ABOUT_NOBODY, a.RecordConcern(about=About.STAFF, staff=(NOOR.number,))]
)
def test_about_others_nothing_changes(concern: a.RecordConcern) -> None:
    story = told(concern)

    assert running(story) == {"judge": date(2027, 3, 26)}
    assert not any(isinstance(each.event, e.HandlersSet) for each in story.entries)


def test_whom_it_is_about_corrected_brings_the_usual_term_back_with_its_own_day() -> (
    None
):
    story = told(ABOUT_DIRECTOR)
    story.now += timedelta(days=2)

    story.act(CHAIR.actor, ABOUT_NOBODY)

    assert running(story) == {"judge": date(2027, 3, 26)}

    story.act(ANK.actor, ABOUT_DIRECTOR)
    assert running(story) == {"judge-director": date(2027, 4, 16)}


def test_a_term_that_would_be_over_already_counts_from_when_it_was_known() -> None:
    story = told(ABOUT_DIRECTOR)
    story.now += timedelta(days=30)

    story.act(CHAIR.actor, ABOUT_NOBODY)

    assert running(story) == {"judge": date(2027, 4, 25)}


def test_what_somebody_was_when_it_was_recorded_decides_and_not_what_they_are_later() -> (
    None
):
    story = told(ABOUT_DIRECTOR)
    story.office = tuple(
        replace(x, body="") if x.number == DIRECTOR.number else x for x in OFFICE
    )

    story.act(COMPLAINANT, a.GiveParticulars(particulars=story.case.sender))

    assert running(story) == {"judge-director": date(2027, 4, 16)}


@pytest.mark.parametrize(
    ("concern", "by", "there", "other"),
    [
        (ABOUT_DIRECTOR, CHAIR, INTEGRITY, BOARD),
        (ABOUT_NOBODY, NOOR, BOARD, INTEGRITY),
    ],
)
def test_one_goes_to_the_third_party_for_whom_it_is_about(
    concern: a.RecordConcern, by: Colleague, there: Colleague, other: Colleague
) -> None:
    story = told(concern)
    story.act(by.actor if by is CHAIR else ANK.actor, a.AppointHandler(staff=by.number))
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Zo.")
    story.act(by.actor, judged)

    assert story.refused(COMPLAINANT, replace(GO, body=other.body)) == ("not-one-of",)

    story.act(COMPLAINANT, GO)
    assert story.case.body == there.body
    assert story.hats_of(there.actor) == {Role.THIRD_PARTY}
    assert story.hats_of(other.actor) == set()


def without_handlers() -> str:
    """Return the file without a line of who handles it."""
    head, _, rest = SOUND.partition("[[handled-by]]")
    return head + rest.partition("\n\n")[2]


def test_without_a_line_of_who_handles_it_the_terms_and_the_third_party_follow() -> (
    None
):
    story = Telling(procedure(without_handlers()), office=OFFICE)
    story.file()

    story.act(ANK.actor, ABOUT_DIRECTOR)

    assert running(story) == {"judge-director": date(2027, 4, 16)}
    (entry,) = [x for x in story.entries if isinstance(x.event, e.HandlersSet)]
    assert load(dump(entry)) == entry
    assert words.line(entry, "en", {}).startswith(
        "It is known now whom the complaint is"
    )
    story.act(COMPLAINANT, GO)
    assert story.case.body == "integrity"


def test_the_page_says_of_each_term_and_third_party_about_whom_it_is() -> None:
    found = page(invented("water-company"), "nl")

    (usual,) = found.texts("term-judge")
    assert usual.endswith("Niet als het gaat over een directeur of een eigenaar.")
    (longer,) = found.texts("term-judge-director")
    assert longer.endswith("Alleen als het gaat over een directeur of een eigenaar.")
    board, integrity = found.texts("third-party")
    assert "Niet als het gaat over een directeur of een eigenaar." in board
    assert "Alleen als het gaat over een directeur of een eigenaar." in integrity


def test_a_letter_says_for_whom_the_day_that_it_promises_is_not() -> None:
    story = Writing(invented("water-company"), office=OFFICE)
    story.file()

    told = " ".join(compose(in_full(story.letter("receipt"))).text.split())

    assert "26 maart 2027" in told
    assert "Niet als het gaat over een directeur of een eigenaar." in told


def test_the_drawing_says_about_whom_each_is() -> None:
    drawn = way_words.of_procedure(invented("water-company"), "en")

    lines = [line for step in drawn.steps for line in step.lines]
    some = "only if it is about a director or an owner"
    assert f"Or to the Integrity Committee ({some})" in lines


def found(changed: str) -> set[str]:
    return {each.code for each in problems(procedure(changed))}


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        (
            'only_about = ["director", "owner"]\nabout ',
            'only_about = ["director"]\nnot_about = ["director"]\nabout ',
            "about-nobody",
        ),
        (
            'only_about   = ["director", "owner"]\n',
            'only_about = ["director"]\nnot_about = ["director"]\n',
            "about-nobody",
        ),
        (
            'only_about = ["director", "owner"]\nabout ',
            'only_about = ["owner"]\nabout ',
            "nothing-about-some",
        ),
        (
            'not_about = ["director", "owner"]\n',
            'only_about = ["owner"]\n',
            "nothing-about-the-rest",
        ),
        (
            'only_about   = ["director", "owner"]\n',
            'only_about = ["owner"]\n',
            "nobody-outside-about-some",
        ),
        (
            'not_about    = ["director", "owner"]\n',
            'only_about = ["owner"]\n',
            "nobody-outside-about-the-rest",
        ),
        ('id           = "board"\n', "", "third-party-unnamed"),
    ],
)
def test_a_planted_fault_is_found_by_the_finding_meant_for_it(
    before: str, after: str, code: str
) -> None:
    assert before in SOUND
    assert code not in found(SOUND)
    assert code in found(SOUND.replace(before, after, 1))


def test_where_nobody_can_record_whom_it_is_about_that_is_an_error() -> None:
    taken = '"acts.consent-to-more-time"'
    without = SOUND.replace(taken, f'{taken}, "acts.record-concern"')

    assert "about-never" in found(without)
    assert "about-never" not in found(SOUND)


def test_a_post_on_which_only_a_term_hangs_is_not_without_use() -> None:
    bare = problems(procedure(without_handlers()))

    unused = [each.key for each in bare if each.code == "post-unused"]

    assert unused == [("post", "chair")]


def test_a_promise_about_some_that_nothing_keeps_is_found_by_walking_for_them() -> None:
    kept = 'kept_by    = ["judgement", "more-time", "closing-letter"]'
    endless = SOUND.replace('"judge-director", "extended"]', '"extended"]')
    only = frozenset({"way", "handled-by"})

    sound = prove(invented("water-company"), most=150, only=only)
    broken = prove(procedure(endless.replace(kept, 'kept_by = ["thanks"]')))

    assert [each for each in sound.broken if each.error] == []
    assert {each.chosen for each in sound.walked} == {"", "director"}
    errors = [(each.code, each.near) for each in broken.broken if each.error]
    assert errors == [("never-kept", "judge-director")]

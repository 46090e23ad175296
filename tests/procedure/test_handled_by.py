"""Who handles a complaint by what, or whom, it is about; and who then reads it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.duties import duties
from gehoord.procedure.parts import About
from gehoord.procedure.posts import HandledBy
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role
from gehoord.procedure.situation import hats, may_handle, readers
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling


def _holder(number: int, name: str, post: str, *roles: str) -> Colleague:
    return Colleague(
        number=number,
        roles=frozenset(roles or ("handler",)),
        name=name,
        email=f"{post}{number}@example.org",
        body=post,
    )


MANAGER = _holder(11, "Mia Manager", "team-manager")
DIRECTOR = _holder(12, "Dirk Directeur", "director", "owner", "intake")
SUPERVISOR = _holder(13, "Rita Raad", "supervisor")
OUTSIDER = _holder(14, "Olaf Buiten", "outsider")
TREASURER = _holder(15, "Petra Penning", "treasurer")
HALL = (ANK, NOOR, MANAGER, DIRECTOR, SUPERVISOR, OUTSIDER, TREASURER)
ABOUT_MONEY = replace(FATIMA, own=(("topic", "money"),))
ABOUT_ELSE = replace(FATIMA, own=(("topic", "else"),))


@pytest.fixture
def story() -> Telling:
    """Return a story at the concert hall, where everybody has a post."""
    return Telling(invented("concert-hall"), office=HALL)


def _about(*people: Colleague) -> a.RecordConcern:
    return a.RecordConcern(about=About.STAFF, staff=tuple(x.number for x in people))


def _able(story: Telling) -> set[str]:
    case, office = story.case, story.office
    return {each.name for each in office if may_handle(case, office, each)}


def _reading(story: Telling) -> set[int]:
    return set(readers(story.case, story.office))


@pytest.mark.parametrize(
    ("people", "handles"),
    [
        ((MANAGER,), DIRECTOR),
        ((DIRECTOR,), SUPERVISOR),
        ((SUPERVISOR,), OUTSIDER),
        ((MANAGER, DIRECTOR), SUPERVISOR),
        ((MANAGER, DIRECTOR, SUPERVISOR), OUTSIDER),
        ((TREASURER,), DIRECTOR),
    ],
)
def test_whom_it_is_about_says_who_handles_it_and_nobody_else_reads_it(
    story: Telling, people: tuple[Colleague, ...], handles: Colleague
) -> None:
    story.file(particulars=ABOUT_ELSE)

    story.act(ANK.actor, _about(*people))

    assert _able(story) == {handles.name}
    assert _reading(story) == {handles.number}
    (due,) = duties(story.procedure, story.case, story.office)
    assert (due.act, due.who) == ("appoint-handler", (handles.number,))


def test_a_supervisor_handles_what_is_about_the_director_to_its_end(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_ELSE)
    story.act(ANK.actor, _about(DIRECTOR))
    to_others = story.letters_to(ANK.actor)

    story.act(SUPERVISOR.actor, a.AppointHandler(staff=SUPERVISOR.number))
    story.act(SUPERVISOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Zo."))

    assert story.case.handler == SUPERVISOR.number
    assert story.letters_to(ANK.actor) == to_others
    assert hats(story.case, HALL, SUPERVISOR.actor) == {Role.OWNER, Role.HANDLER}
    assert not hats(story.case, HALL, ANK.actor)


def test_the_only_owner_neither_answers_nor_sees_what_the_board_handles() -> None:
    story = Telling(invented("concert-hall"), office=(DIRECTOR, NOOR, SUPERVISOR))
    story.file(particulars=ABOUT_ELSE, words="Dirk Directeur belde nooit terug.")

    story.act(DIRECTOR.actor, _about(DIRECTOR))

    assert not story.case.nobody_impartial
    assert _reading(story) == {SUPERVISOR.number}
    story.act(SUPERVISOR.actor, a.AppointHandler(staff=SUPERVISOR.number))


def test_the_case_goes_to_the_director_once_the_manager_turns_out_to_be_concerned(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_ELSE)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    story.act(NOOR.actor, _about(MANAGER))

    released = [
        x.event for x in story.entries if isinstance(x.event, e.HandlerReleased)
    ]
    assert released == [e.HandlerReleased(staff=NOOR.number, reason="for-others")]
    assert _reading(story) == {DIRECTOR.number}


def test_what_is_about_nobody_any_more_is_read_by_the_office_again(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_ELSE)
    story.act(ANK.actor, _about(MANAGER))

    story.act(DIRECTOR.actor, a.RecordConcern(about=About.NOBODY))

    assert {ANK.number, DIRECTOR.number} == _reading(story)
    assert NOOR.name in _able(story)


def test_whoever_leaves_after_it_was_recorded_does_not_change_who_reads_it(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_MONEY)
    story.act(ANK.actor, _about(MANAGER))
    gone = replace(MANAGER, roles=frozenset(), present=False)
    story.office = tuple(gone if x is MANAGER else x for x in HALL)

    changed = a.GiveParticulars(particulars=ABOUT_ELSE)
    story.act(COMPLAINANT, changed)

    assert _reading(story) == {DIRECTOR.number}


def test_where_nobody_holds_the_post_the_complainant_hears_that_nobody_can() -> None:
    story = Telling(invented("concert-hall"), office=(ANK, BEA, NOOR, DIRECTOR))
    story.file(particulars=ABOUT_ELSE)

    story.act(ANK.actor, _about(DIRECTOR))

    assert story.case.nobody_impartial
    assert "nobody-impartial" in story.letters_to(COMPLAINANT)
    assert _able(story) == set()
    assert {ANK.number, BEA.number} == _reading(story)  # somebody sees to it
    asked = story.refused(ANK.actor, a.AppointHandler(staff=NOOR.number))
    assert asked == ("cannot-handle",)


def test_what_it_is_about_says_who_handles_it_and_the_owners_go_on_reading(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_MONEY)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    asked = story.refused(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(ANK.actor, a.AppointHandler(staff=TREASURER.number))

    assert asked == ("cannot-handle",)
    assert {ANK.number, DIRECTOR.number, TREASURER.number} == _reading(story)


def test_others_handle_what_the_treasurer_cannot(story: Telling) -> None:
    away = replace(TREASURER, present=False)
    story.office = tuple(away if x is TREASURER else x for x in HALL)
    story.file(particulars=ABOUT_MONEY)

    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))

    assert {ANK.name, NOOR.name} <= _able(story)
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))


def test_another_answer_makes_it_anothers_and_both_stand_in_the_dossier(
    story: Telling,
) -> None:
    story.file(particulars=ABOUT_ELSE)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    story.act(ANK.actor, a.GiveParticulars(particulars=ABOUT_MONEY))

    assert story.case.handler is None
    said = [words.line(x, "en", {}) for x in story.entries]
    assert "By the procedure, the treasurer handles this complaint." in said


def test_the_page_says_who_handles_what() -> None:
    said = page(invented("concert-hall"), "en").texts("handled-by")

    assert said[1] == (
        "Is your complaint about the director? Then it is handled and judged by a "
        "member of the supervisory board."
    )
    assert said[3] == (
        "Do you choose “a payment or a refund”? Then it is handled and judged by the "
        "treasurer."
    )
    told = page(invented("concert-hall"), "en")
    own = {line.anchor for each in told.worked_out for line in each.lines}
    assert {"handled-alone", "handled-instead"} <= own


def _rule(**changed: object) -> HandledBy:
    rule = HandledBy(
        role="director", about=(), only_for=(), not_for=(), stage="", source="art. 3"
    )
    return replace(rule, **changed)  # type: ignore[arg-type]


ABOVE = _rule(about=("director",), role="outsider")


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ((_rule(), ABOVE), "handled-by-always"),
        ((_rule(only_for=("money",), not_for=("money",)), ABOVE), "for-nobody"),
        (
            (
                _rule(about=("team-manager", "treasurer")),
                _rule(about=("treasurer",), role="supervisor"),
                ABOVE,
            ),
            "handled-by-never",
        ),
        ((_rule(about=("director", "supervisor")),), "nobody-left"),
        (
            (
                _rule(about=("supervisor",)),
                _rule(about=("director",), role="supervisor"),
            ),
            "nobody-left",
        ),
        ((_rule(about=("team-manager",)),), "nobody-above"),
        ((ABOVE,), "post-unused"),
    ],
)
def test_what_is_odd_in_who_handles_what_is_found(
    rules: tuple[HandledBy, ...], code: str
) -> None:
    sound = invented("concert-hall")

    planted = replace(sound, handled_by=rules)

    assert code in {each.code for each in problems(planted)}
    assert code not in {each.code for each in problems(sound)}


def test_a_post_cannot_be_called_what_means_whoever_is_above() -> None:
    hall = invented("concert-hall")
    (director,) = (x for x in hall.posts if x.id == "director")
    head = replace(director, id="head")
    names = _rule(about=("team-manager",), role="head")
    theirs = replace(hall, posts=(head, *hall.posts), handled_by=(names, ABOVE))
    else_where = replace(theirs, posts=hall.posts)

    (wrong,) = (x for x in problems(theirs) if x.code == "post-called-head")
    assert wrong.error
    assert "post-called-head" not in {x.code for x in problems(else_where)}


def test_it_is_proven_with_somebody_in_each_post() -> None:
    proof = prove(invented("concert-hall"), most=60, only=frozenset({"handled-by"}))

    assert proof.holds
    (walked,) = proof.walked
    assert walked.states > len(HALL)


BOTH = HandledBy(
    role="outsider",
    about=("team-manager", "director"),
    about_all=True,
    only_for=(),
    not_for=(),
    stage="",
    source="art. 5",
)


@pytest.mark.parametrize(
    ("people", "handles"),
    [
        ((MANAGER,), DIRECTOR),
        ((DIRECTOR,), SUPERVISOR),
        ((MANAGER, DIRECTOR), OUTSIDER),
    ],
)
def test_a_line_for_all_of_them_holds_where_each_is_complained_about(
    people: tuple[Colleague, ...], handles: Colleague
) -> None:
    hall = invented("concert-hall")
    both = replace(hall, handled_by=(*hall.handled_by, BOTH))
    story = Telling(both, office=HALL)
    story.file(particulars=ABOUT_ELSE)

    story.act(ANK.actor, _about(*people))

    assert _able(story) == {handles.name}
    assert not [x for x in problems(both) if x.code == "handled-by-never"]


def test_the_page_says_that_it_is_about_them_at_once() -> None:
    hall = invented("concert-hall")

    told = page(replace(hall, handled_by=(*hall.handled_by, BOTH)), "en")

    said = next(x for x in told.texts("handled-by") if "at once" in x)
    assert said.startswith("Is your complaint about a team manager and the director")


def test_a_line_for_all_of_one_is_wrong() -> None:
    hall = invented("concert-hall")
    alone = replace(BOTH, about=("director",))

    found = problems(replace(hall, handled_by=(*hall.handled_by, alone)))

    assert "about-all-of-one" in {each.code for each in found}

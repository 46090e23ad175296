"""One post handles a whole stage, and judges there: who else, and who is left."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.assigning import called_for
from gehoord.procedure.duties import duties
from gehoord.procedure.parts import About, Channel, Judgement, Medium
from gehoord.procedure.posts import HandledBy
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT, Colleague, Office, Role
from gehoord.procedure.situation import hats, may_handle, readers
from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words import story as words
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

DIRECTOR = replace(DE_VRIES, body="director")
SCHOOL: Office = (ANK, BEA, DIRECTOR, NOOR)
RIGHT = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
LINE = """
[[handled-by]]
role   = "director"
stage  = "2"
source = "art. 4"
"""


@pytest.fixture
def story() -> Telling:
    """Return a complaint that the team leader talked about, and that went on."""
    told = Telling(invented("village-school"), office=SCHOOL)
    told.file(by=NOOR.actor, channel=Channel.ORAL)
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    held = a.RecordConversation(on=told.day, medium=Medium.PHONE, words="Gepraat.")
    told.act(NOOR.actor, held)
    told.act(COMPLAINANT, a.Escalate())
    return told


def _able(story: Telling) -> set[int]:
    every = story.office
    return {each.number for each in every if may_handle(story.case, every, each)}


def _called(story: Telling) -> str:
    said = called_for(story.procedure, story.case, story.office)
    return said.get(Role.HANDLER, {}).get("en", "")


def test_in_that_stage_the_post_alone_is_appointed_and_judges(story: Telling) -> None:
    assert _able(story) == {DIRECTOR.number}
    (due,) = (
        x for x in duties(story.procedure, story.case, SCHOOL) if "appoint" in x.act
    )
    assert set(due.who) == {ANK.number, BEA.number}
    for other in (NOOR, BEA):
        appoint = a.AppointHandler(staff=other.number)
        assert story.refused(ANK.actor, appoint) == ("cannot-handle",)

    story.act(ANK.actor, a.AppointHandler(staff=DIRECTOR.number))
    story.act(DIRECTOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Zo."))
    story.act(DIRECTOR.actor, RIGHT)

    assert story.case.judgement is Judgement.UPHELD
    said = [words.line(x, "en", {}) for x in story.entries]
    assert "By the procedure, the director handles this complaint." in said


def test_before_that_stage_the_post_has_no_part_in_it() -> None:
    story = Telling(invented("village-school"), office=SCHOOL)

    story.file(by=NOOR.actor, channel=Channel.ORAL)

    assert {NOOR.number, BEA.number} <= _able(story)
    assert not hats(story.case, SCHOOL, DIRECTOR.actor)


def test_the_owners_go_on_reading_and_who_handled_it_before_does_not(
    story: Telling,
) -> None:
    story.act(ANK.actor, a.AppointHandler(staff=DIRECTOR.number))

    assert readers(story.case, SCHOOL) == {ANK.number, BEA.number, DIRECTOR.number}


def test_after_that_stage_it_is_as_ever(story: Telling) -> None:
    story.act(ANK.actor, a.AppointHandler(staff=DIRECTOR.number))
    story.act(DIRECTOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Zo."))
    story.act(DIRECTOR.actor, RIGHT)
    story.act(COMPLAINANT, a.Escalate())

    assert story.case.handlers == ()
    assert DIRECTOR.number not in _able(story)
    assert {ANK.number, BEA.number} <= _able(story)


@pytest.mark.parametrize(
    "director",
    [replace(DIRECTOR, present=False), replace(DIRECTOR, body="")],
    ids=["away", "nobody"],
)
def test_others_stand_in_for_the_post_and_go_by_no_name_of_it(
    story: Telling, director: Colleague
) -> None:
    story.office = (ANK, BEA, director, NOOR)

    assert BEA.number in _able(story)
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert _called(story) == ""


def test_who_holds_the_post_goes_by_its_name_there(story: Telling) -> None:
    story.act(ANK.actor, a.AppointHandler(staff=DIRECTOR.number))

    assert _called(story) == "the director"


def test_whom_it_is_about_goes_before_the_stage_and_takes_the_name_away() -> None:
    about = '\n[[handled-by]]\nrole = "owner"\nabout = ["handler"]\nsource = "art. 9"\n'
    rules = procedure(text("village-school") + about)
    story = Telling(rules, office=SCHOOL)
    story.file()
    assert story.case.handlers == ("director",)

    story.act(ANK.actor, a.RecordConcern(about=About.STAFF, staff=(NOOR.number,)))

    assert story.case.handlers == ("owner",)
    assert _called(story) == "the school"
    last = [x.event for x in story.entries if isinstance(x.event, e.HandlersSet)][-1]
    assert last.alone


@pytest.mark.parametrize(
    ("lang", "handles", "elsewhere", "named"),
    [
        (
            "nl",
            (
                "In de stap “De directeur”: uw klacht wordt behandeld en beoordeeld door "
                "de directeur."
            ),
            "de directeur oordeelt over uw klacht",
            "komt de directeur in de plaats",
        ),
        (
            "en",
            (
                "In the stage “The director”: your complaint is handled and judged by "
                "the director."
            ),
            "the director judges your complaint",
            "the director takes the place",
        ),
    ],
)
def test_the_page_says_once_that_the_post_handles_and_judges(
    lang: str, handles: str, elsewhere: str, named: str
) -> None:
    told = page(invented("village-school"), lang)

    assert told.texts("handled-by") == (handles,)
    assert told.texts("who-in-stage-judge")
    assert not any(elsewhere in each for each in told.texts("who-in-stage-judge"))
    assert not any(named in each for each in told.texts("named-in-stage"))


def test_a_post_that_only_prepares_what_others_judge_is_said_to_handle_it() -> None:
    committee = text("theatre-school") + (
        '\n[[post]]\nid = "secretary"\nname = { nl = "HR", en = "HR" }\nsource = "art. 4"'
        '\n[[handled-by]]\nrole = "secretary"\nstage = "2"\nsource = "art. 4"\n'
    )

    (told,) = page(procedure(committee), "en").texts("handled-by")

    assert told == "In the stage “The board”: your complaint is handled by HR."


def test_where_each_stage_has_its_post_nobody_else_is_said_to_judge() -> None:
    whole = text("theatre-school").replace("acts     = { judge = {", "x        = {")
    whole = re.sub(r"^(x|names|handlers) .*\n", "", whole, flags=re.MULTILINE)
    posts = "".join(
        f'\n[[post]]\nid = "p{stage}"\nname = {{ nl = "{nl}", en = "{en}" }}\n'
        f'source = "art. 2"\n[[handled-by]]\nrole = "p{stage}"\nstage = "{stage}"\n'
        'source = "art. 2"\n'
        for stage, nl, en in (("1", "HR", "HR"), ("2", "de rector", "the head"))
    )

    told = page(procedure(whole + posts), "en")

    assert not told.texts("who-judge", "who-in-stage-judge")
    assert [each.split(": ")[1].split(".")[0] for each in told.texts("handled-by")] == [
        "your complaint is handled and judged by HR",
        "your complaint is handled and judged by the head",
    ]


def test_a_role_can_decide_a_stage_as_a_post_can() -> None:
    whole = text("village-school").replace('role   = "director"', 'role   = "owner"')
    told = page(procedure(whole), "en")

    assert told.texts("handled-by")[0].startswith(
        "In the stage “The director”: your complaint is handled and judged by the school."
    )


def test_it_is_proven_with_the_post_in_its_stage_and_without_anybody_to_appoint() -> (
    None
):
    only = frozenset({"handled-in-stage"})
    sound = text("village-school")
    assert prove(procedure(sound), only=only, most=150).holds

    nobody = '{ "appoint-handler" = { by = ["adviser"], source = "x" }, judge = '
    planted = sound.replace("acts   = { judge = ", f"acts   = {nobody}", 1)
    assert planted != sound

    found = {each.code for each in prove(procedure(planted), only=only).broken}
    assert found & {"nobody-acts", "stuck"}


# -- what is asked of it ---------------------------------------------------------------


CODES = {
    *("handled-by-always", "handled-by-never", "handled-by-there-too"),
    *("handled-by-judged-by-others", "handled-before", "handled-before-about"),
}
OWNER = """
[[handled-by]]
role   = "owner"
about  = ["director"]
{}source = "art. 6"
"""
BY_SUBJECT = """
[[post]]
id     = "counsellor"
name   = { nl = "de vertrouwenspersoon", en = "the counsellor" }
source = "art. 6"

[[handled-by]]
role     = "counsellor"
only_for = ["else"]
source   = "art. 6"
"""


def _found(said: str) -> dict[str, Unsound]:
    found = placed(problems(procedure(said)), said)
    return {each.code: each for each in found if each.code in CODES}


def _nobody_above(said: str) -> list[str]:
    found = problems(procedure(said))
    return [sentence(x, "nl") for x in found if x.code == "nobody-above"]


def _with(*changes: tuple[str, str]) -> str:
    said = text("village-school")
    for before, after in changes:
        assert before in said, before
        said = said.replace(before, after, 1)
    return said


def test_nothing_is_asked_of_a_post_that_decides_a_stage() -> None:
    assert _found(text("village-school")) == {}


def test_whom_it_goes_to_where_it_is_about_the_post_of_a_stage_is_asked() -> None:
    straight = (
        '[[straight-to]]\nstage  = "3"\nabout  = ["director"]\nsource = "art. 6"\n'
    )
    unasked, asked = _with((straight, "")), _with((straight, OWNER.format("")))

    assert any("de directeur" in each for each in _nobody_above(unasked))
    assert not any("de directeur" in each for each in _nobody_above(asked))


def test_a_line_without_a_stage_for_everything_is_still_an_error() -> None:
    found = _found(_with((LINE, LINE.replace('stage  = "2"\n', ""))))

    assert found["handled-by-always"].error
    assert "stage" in sentence(found["handled-by-always"], "nl")


def test_a_line_by_subject_below_that_of_the_whole_stage_never_counts_there() -> None:
    there = BY_SUBJECT.replace("only_for", 'stage    = "2"\nonly_for')

    assert set(_found(_with((LINE, LINE + there)))) == {"handled-by-never"}
    assert _found(_with((LINE, there + LINE))) == {}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_who_handles_by_subject_is_asked_whether_it_holds_in_the_appeal_too(
    lang: str,
) -> None:
    found = _found(_with((LINE, BY_SUBJECT + LINE)))

    assert set(found) == {"handled-by-there-too"}
    said = sentence(found["handled-by-there-too"], lang)
    assert found["handled-by-there-too"].line
    assert {"nl": "de vertrouwenspersoon", "en": "the counsellor"}[lang] in said
    assert {"nl": "De klachtencommissie", "en": "The complaints committee"}[
        lang
    ] in said


def test_a_line_of_its_own_for_each_later_stage_answers_that() -> None:
    each = "".join(
        f'\n[[handled-by]]\nrole = "{role}"\nonly_for = ["else"]\nstage = "{stage}"\n'
        'source = "art. 6"\n'
        for role, stage in (("counsellor", "2"), ("handler", "3"))
    )

    assert "handled-by-there-too" not in _found(_with((LINE, each + BY_SUBJECT + LINE)))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_who_handles_what_is_about_a_post_in_each_stage_may_not_do_so_twice(
    lang: str,
) -> None:
    straight = (
        '[[straight-to]]\nstage  = "3"\nabout  = ["director"]\nsource = "art. 6"\n'
    )
    found = _found(_with((LINE, OWNER.format("") + LINE), (straight, "")))

    assert set(found) == {"handled-before-about"}
    said = sentence(found["handled-before-about"], lang)
    assert {"nl": "de school", "en": "the school"}[lang] in said
    assert {"nl": "De klachtencommissie", "en": "The complaints committee"}[
        lang
    ] in said


def test_what_is_about_the_post_begins_in_the_last_stage_and_is_handled_once() -> None:
    assert _found(_with((LINE, OWNER.format("") + LINE))) == {}


def test_a_line_of_its_own_for_the_later_stages_answers_that_too() -> None:
    straight = (
        '[[straight-to]]\nstage  = "3"\nabout  = ["director"]\nsource = "art. 6"\n'
    )
    first = OWNER.format('stage  = "1"\n')
    again = "".join(
        first.replace('"owner"', f'"{role}"').replace('"1"', f'"{stage}"')
        for role, stage in (("intake", "2"), ("adviser", "3"))
    )

    assert _found(_with((LINE, first + again + LINE), (straight, ""))) == {}


def test_a_stage_for_one_role_that_handled_it_before_leaves_nobody() -> None:
    straight = (
        '[[straight-to]]\nstage  = "3"\nabout  = ["director"]\nsource = "art. 6"\n'
    )
    only = ("heard_anew = true", 'heard_anew = true\nhandlers   = ["owner"]')
    first = OWNER.format('stage  = "2"\n')

    assert set(_found(_with((LINE, first + LINE), (straight, ""), only))) == {
        "handled-before-about"
    }


def test_one_post_that_decides_a_stage_and_handled_it_before_is_found() -> None:
    again = LINE.replace('"2"', '"3"')

    found = _found(_with((LINE, LINE + again)))

    assert set(found) == {"handled-before"}
    assert "de directeur" in sentence(found["handled-before"], "nl")


def test_a_stage_of_which_others_judge_by_what_holds_everywhere_is_asked() -> None:
    sound = invented("village-school")
    judge = replace(sound.acts_by_stage["2"]["judge"], by=frozenset({"owner"}))
    everywhere = replace(sound, acts={**sound.acts, "judge": judge}, acts_by_stage={})

    found = [x for x in problems(everywhere) if x.code in CODES]

    assert {x.code for x in found} == {"handled-by-judged-by-others"}
    assert "de directeur" in sentence(found[0], "nl")
    assert "de school" in sentence(found[0], "nl")


def test_a_line_for_the_whole_stage_is_no_line_by_whom_or_what_it_is_about() -> None:
    line = HandledBy(
        role="director", about=(), only_for=(), not_for=(), stage="2", source="x"
    )

    assert line.is_for_all
    assert not replace(line, role="head").is_for_all
    assert not replace(line, only_for=("else",)).is_for_all

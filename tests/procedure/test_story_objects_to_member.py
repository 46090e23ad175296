"""Who will decide is said beforehand, and who complains can object to one of them."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.duties import duties
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About, Judgement, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.words import story as words
from gehoord.words.objections import sentence
from tests.cast import ANK, NOOR, OFFICE
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

THREE = ("Els Buiten", "Rob Straat", "Jan Plein")
NAMED = a.NamePanel(panel=THREE, chair="Els Buiten")
JUDGED = a.Judge(judgement=Judgement.UPHELD, findings="Zo was het.", words="Dus.")
OBJECTION = a.ObjectToMember(member="Rob Straat", words="Hij is de buurman.")
RIGHT = a.DecideObjection(upheld=True, words="Dat klopt.")
WRONG = a.DecideObjection(upheld=False, words="Hij kent niemand hier.")


@pytest.fixture
def story() -> Telling:
    """Return a story in which Noor is the secretary and the complainant was heard."""
    told = Telling(invented("orchestra"), office=OFFICE)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    told.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=told.day, minutes="Verteld."))
    return told


def asked(story: Telling) -> set[str]:
    return {each.act for each in duties(story.procedure, story.case, story.office)}


def refused(story: Telling, by: str, act: a.Act) -> str:
    with pytest.raises(Refused) as why:
        story.act(by, act)
    (first, *_) = why.value.objections
    said = {lang: sentence(first, lang, act=act.name) for lang in ("nl", "en")}
    assert said["nl"] != said["en"]
    return str(first.facts.get("condition", first.code))


def over(story: Telling) -> None:
    story.until(story.last_days["objections"])
    story.days(1)


def test_nobody_decides_before_it_was_said_who_they_are(story: Telling) -> None:
    assert asked(story) == {"name-panel"}
    assert refused(story, NOOR.actor, JUDGED) == "panel-settled"

    story.act(NOOR.actor, NAMED)

    assert "who-decide" in story.letters_to(COMPLAINANT)
    assert (story.last_days["objections"] - story.day).days == 7
    assert asked(story) == set()
    assert refused(story, NOOR.actor, JUDGED) == "panel-settled"


def test_when_nobody_objected_in_time_those_who_were_named_decide(
    story: Telling,
) -> None:
    story.act(NOOR.actor, NAMED)
    over(story)
    assert asked(story) == {"judge"}
    assert refused(story, COMPLAINANT, OBJECTION) == "objections-open"

    story.act(NOOR.actor, JUDGED)

    (judged,) = [x for x in story.entries if x.event.stored == "judged"]
    said = {each.label: each.words for each in words.body(judged, "nl")}
    assert said["Door"] == "Els Buiten, Rob Straat en Jan Plein"
    assert said["Voorzitter"] == "Els Buiten"


def test_an_objection_is_decided_on_by_the_board_and_holds_the_judgement_till_then(
    story: Telling,
) -> None:
    story.act(NOOR.actor, NAMED)
    story.act(COMPLAINANT, a.ObjectToMember(member="straat", words="De buurman."))
    assert "objection-came" in story.letters_to(ANK.actor)
    over(story)
    assert asked(story) == {"decide-objection"}
    assert refused(story, NOOR.actor, WRONG) == "not-yours"
    assert refused(story, NOOR.actor, JUDGED) == "panel-settled"

    story.act(ANK.actor, WRONG)

    assert "objection-decided" in story.letters_to(COMPLAINANT)
    decided = next(x for x in story.entries if x.event.stored == "objection-decided")
    line = words.line(decided, "nl", {ANK.actor: "Ank Bos"})
    assert line == "Ank Bos besliste over het bezwaar: dit lid blijft."
    assert "Rob Straat" in {each.words for each in words.body(decided, "nl")}
    story.act(NOOR.actor, JUDGED)
    assert story.case.judgement is Judgement.UPHELD


def test_who_was_rightly_objected_to_is_replaced_and_can_be_named_no_more(
    story: Telling,
) -> None:
    story.act(NOOR.actor, NAMED)
    story.act(COMPLAINANT, OBJECTION)
    story.act(ANK.actor, RIGHT)

    assert story.result("decide-objection") is Result.KEPT
    assert asked(story) == {"name-panel"}
    assert refused(story, NOOR.actor, NAMED) == "member-out"
    story.act(NOOR.actor, a.NamePanel(panel=(*THREE[::2], "An Wal"), chair=THREE[0]))
    assert (story.last_days["objections"] - story.day).days == 7
    over(story)
    late = a.Judge(
        judgement=Judgement.UPHELD,
        findings="Zo.",
        words="Dus.",
        panel=THREE,
        chair=THREE[0],
    )
    assert refused(story, NOOR.actor, late) == "member-out"
    story.act(NOOR.actor, JUDGED)


def test_only_who_was_named_decides_and_only_they_can_be_objected_to(
    story: Telling,
) -> None:
    story.act(NOOR.actor, NAMED)
    other = a.ObjectToMember(member="Piet Ander", words="Nee.")
    assert refused(story, COMPLAINANT, other) == "not-one-of"
    over(story)

    stranger = a.Judge(
        judgement=Judgement.UPHELD,
        findings="Zo.",
        words="Dus.",
        panel=(*THREE[:2], "Piet Ander"),
        chair=THREE[0],
    )

    assert refused(story, NOOR.actor, stranger) == "not-named-before"


def test_who_is_concerned_is_not_named_beforehand_either(story: Telling) -> None:
    mine = a.NamePanel(panel=(*THREE[:2], "Fatima El Amrani"), chair=THREE[0])
    fewer = a.NamePanel(panel=THREE[:2], chair=THREE[0])

    assert refused(story, NOOR.actor, mine) == "panel-concerned"
    assert refused(story, NOOR.actor, fewer) == "panel-too-small"


SOUND = text("orchestra")
PANEL = SOUND[SOUND.index("[[panel]]") : SOUND.index("[[term]]")]
FAULTS = {
    "naming-without-panel": (PANEL, ""),
    "named-for-nothing": ('"panel-settled", ', ""),
    "never-named": ('name-panel       = { by = ["handler"]', "#"),
    "objection-without-window": ('"window"', '"practice"'),
    "objection-undecided": ('decide-objection = { by = ["owner"]', "#"),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_in_naming_beforehand_is_found_and_a_sound_file_has_none(
    code: str,
) -> None:
    before, after = FAULTS[code]
    assert before in SOUND

    found = {each.code for each in problems(procedure(SOUND.replace(before, after)))}

    assert found & FAULTS.keys() == {code}
    assert problems(invented("orchestra")) == ()


def test_whoever_is_objected_to_it_never_gets_stuck() -> None:
    found = prove(invented("orchestra"), most=200, only=frozenset({"panel", "way"}))

    assert found.broken == ()

"""What only some people may complain about: a ground that hangs on an answer."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.changing import replace
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About, Particulars
from gehoord.procedure.refusing import able
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words import refused
from gehoord.words.objections import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

REFUSE = a.NotTakeUp(ground="no-contract", words="Daarom.")


def chosen(**own: str) -> Particulars:
    return replace(FATIMA, own=tuple(own.items()))


def told(**own: str) -> Telling:
    """Return a complaint of who answered this, that nobody handles yet."""
    story = Telling(invented("water-company"))
    story.file(particulars=chosen(**own))
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    return story


def test_whoever_may_not_complain_about_it_can_be_turned_away_and_told_where_to_go() -> (
    None
):
    story = told(topic="bill", contract="of-others")
    assert able(story.procedure, story.case) == ("no-contract",)

    story.act(ANK.actor, REFUSE)

    (entry,) = [x.event for x in story.entries if isinstance(x.event, e.NotTakenUp)]
    assert refused.because(entry, "en") == (
        "Because the contract is not in your name (art. 6)"
    )
    assert refused.onward(entry, "en").startswith("Ask whoever has the contract")
    assert story.is_at(Stage.CLOSED)


@pytest.mark.parametrize(
    "own",
    [
        {"topic": "bill", "contract": "mine"},
        {"topic": "else", "contract": "of-others"},
        {"topic": "else"},
        {},
    ],
)
def test_nobody_else_can_be_turned_away_on_that_ground(own: dict[str, str]) -> None:
    story = told(**own)

    assert able(story.procedure, story.case) == ()
    assert story.refused(ANK.actor, REFUSE) == ("ground-for-others",)
    (doubt,) = refused.doubts(story.procedure, story.case, "en")
    assert doubt.endswith(
        "Only if you choose “a bill”. Not if you choose “yes, in my name” to “Is the "
        "contract in your name?”."
    )


def test_what_nobody_answered_is_said_before_somebody_is_turned_away() -> None:
    story = told(topic="bill")

    (doubt,) = refused.doubts(story.procedure, story.case, "nl")

    assert able(story.procedure, story.case) == ("no-contract",)
    assert "“Staat het contract op uw naam?”. Dat staat niet in het dossier." in doubt


def test_once_the_answer_is_corrected_the_ground_is_gone() -> None:
    story = told(topic="bill", contract="of-others")

    story.act(COMPLAINANT, a.GiveParticulars(particulars=chosen(contract="mine")))

    assert story.refused(ANK.actor, REFUSE) == ("ground-for-others",)


def test_nothing_is_refused_by_itself() -> None:
    story = told(topic="bill", contract="of-others")

    assert story.case.outcome is None
    assert story.case.filed_at is not None


NL = (
    "Kiest u “een rekening” en kiest u iets anders dan “ja, op mijn naam” bij “Staat het "
    "contract op uw naam?”? Dan mag het als het contract niet op uw naam staat. Vraag "
    "wie het contract heeft om te klagen."
)
EN = (
    "Do you choose “a bill” and do you choose anything but “yes, in my name” to “Is the "
    "contract in your name?”? Then we may if the contract is not in your name. Ask "
    "whoever has the contract to complain."
)


@pytest.mark.parametrize(("lang", "line"), [("nl", NL), ("en", EN)])
def test_the_page_says_when_one_may_be_turned_away(lang: str, line: str) -> None:
    assert page(invented("water-company"), lang).texts("refusal-no-contract") == (line,)


def test_a_ground_for_the_same_answer_that_it_is_not_for_is_an_error() -> None:
    nobody = text("water-company").replace(
        'not_for  = ["mine"]', 'not_for  = ["mine", "bill"]'
    )

    found = [each for each in problems(procedure(nobody)) if each.error]

    assert [(each.code, each.key) for each in found] == [
        ("for-nobody", ("refusal", "no-contract", "not_for"))
    ]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_why_the_ground_cannot_be_chosen_is_said(lang: str) -> None:
    story = told(topic="else")
    with pytest.raises(Refused) as why:
        story.act(ANK.actor, REFUSE)

    said = {"nl": "niet bij wat er gekozen is", "en": "not hold for what was chosen"}
    assert said[lang] in sentence(why.value.objections[0], lang, act="not-take-up")

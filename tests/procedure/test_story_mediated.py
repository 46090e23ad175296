"""Somebody mediates and judges nothing; when it is in vain, others judge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.duties import duties
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import About, Judgement, Medium, Satisfied
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.situation import may_handle
from gehoord.procedure.stages import Stage
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.cast import ANK, BEA, NOOR, OFFICE
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

PANEL = ("Els Buiten", "Rob Straat", "Jan Plein")
JUDGED = a.Judge(
    judgement=Judgement.UPHELD,
    findings="Zo was het.",
    words="U hebt gelijk.",
    panel=PANEL,
    chair="Els Buiten",
)


@pytest.fixture
def story() -> Telling:
    """Return a story in which Noor mediates."""
    told = Telling(invented("welfare-foundation"), office=OFFICE)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    return told


def asked(story: Telling) -> set[str]:
    return {each.act for each in duties(story.procedure, story.case, story.office)}


def refused(story: Telling, by: str, act: a.Act) -> str:
    with pytest.raises(Refused) as why:
        story.act(by, act)
    return why.value.objections[0].code


def test_who_mediates_proposes_and_cannot_judge(story: Telling) -> None:
    assert asked(story) == {"propose"}
    assert refused(story, NOOR.actor, JUDGED) == "not-in-procedure"

    story.act(NOOR.actor, a.Propose(words="Zullen we het zo doen?"))

    assert story.case.stage is Stage.PROPOSED


def test_a_proposal_that_both_accept_ends_it_without_a_judgement(
    story: Telling,
) -> None:
    story.act(NOOR.actor, a.Propose(words="Zullen we het zo doen?"))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=True))
    assert refused(story, COMPLAINANT, a.Escalate()) == "stage-not-open"

    story.act(NOOR.actor, a.AskSatisfaction(words="Tevreden?"))
    story.act(COMPLAINANT, a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    story.act(NOOR.actor, a.Close(words="Fijn."))

    assert story.case.stage is Stage.CLOSED
    assert story.case.judgement is None


def test_who_refuses_the_proposal_asks_for_a_judgement_by_others(
    story: Telling,
) -> None:
    assert refused(story, COMPLAINANT, a.Escalate()) == "stage-not-open"
    story.act(NOOR.actor, a.Propose(words="Zullen we het zo doen?"))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=False))

    story.act(COMPLAINANT, a.Escalate(words="Ik wil een oordeel."))

    assert story.case.level == "2"
    assert (story.last_days["judge"] - story.day).days == 56
    assert not may_handle(story.case, story.office, NOOR)
    assert may_handle(story.case, story.office, BEA)


def test_who_judges_hears_first_proposes_nothing_and_was_not_the_mediator(
    story: Telling,
) -> None:
    story.act(NOOR.actor, a.Propose(words="Zullen we het zo doen?"))
    story.act(COMPLAINANT, a.AnswerProposal(accepted=False))
    story.act(COMPLAINANT, a.Escalate())
    story.act(ANK.actor, a.AppointHandler(staff=BEA.number))

    assert asked(story) == {"hear"}
    assert refused(story, BEA.actor, a.Propose(words="Nog een?")) == "not-in-procedure"
    story.act(BEA.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Verteld."))
    with_noor = (*PANEL[:2], NOOR.name)
    mine = replace(JUDGED, panel=with_noor)
    assert refused(story, BEA.actor, mine) == "panel-concerned"

    story.act(BEA.actor, JUDGED)

    assert story.case.judgement is Judgement.UPHELD
    assert "judgement" in {each.id for each in story.sent}


def test_who_hears_nothing_in_time_asks_for_a_judgement_at_once(story: Telling) -> None:
    story.until(story.last_days["propose-or-tell"])
    story.days(1)

    story.act(COMPLAINANT, a.Escalate())

    assert story.case.level == "2"


def test_a_talk_in_which_the_proposal_was_refused_opens_the_judgement_too(
    story: Telling,
) -> None:
    talked = a.RecordConversation(
        on=story.day, medium=Medium.PHONE, words="Nee.", proposal="Zo?", accepted=False
    )
    story.act(NOOR.actor, talked)

    story.act(COMPLAINANT, a.Escalate())

    assert story.case.level == "2"


@pytest.mark.parametrize(
    ("lang", "mediates", "judged"),
    [
        ("nl", "oordeelt niet", "er wordt over uw klacht geoordeeld"),
        ("en", "does not judge", "your complaint is judged"),
    ],
)
def test_the_page_and_the_way_say_who_mediates_and_that_others_judge(
    lang: str, mediates: str, judged: str
) -> None:
    procedure = invented("welfare-foundation")

    told = page(procedure, lang)
    parts = (*told.published, *told.worked_out)
    lines = [line.text for part in parts for line in part.lines]
    steps = [each.title for each in of_procedure(procedure, lang).steps]

    assert any(mediates in each for each in lines)
    assert [each for each in steps if judged in each]
    mediator = {"nl": "De bemiddelaar oordeelt", "en": "The mediator judges"}[lang]
    assert not [each for each in lines if mediator in each]

"""What was judged, opened again and then withdrawn was judged all the same."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.placing import Passed, Place, placed
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.way import Stop
from tests.cast import ANK, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

JUDGE = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")


def handled() -> Telling:
    story = Telling(invented("letting-agency"))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    return story


def judgement(story: Telling) -> Place | None:
    found = (place for halt, place in _halts(story) if halt is Stop.JUDGEMENT)
    return next(found, None)


def _halts(story: Telling) -> list[tuple[Stop, Place]]:
    return [(x.stop, place) for x, place in placed(story.procedure, story.case)]


def test_the_judgement_stays_on_the_way_with_its_day() -> None:
    story = handled()
    judged_on = story.day
    story.act(NOOR.actor, JUDGE)
    story.days(2)

    story.act(ANK.actor, a.Reopen(reason="Er is een nieuw feit."))
    story.act(COMPLAINANT, a.Withdraw(words="Laat maar."))

    there = judgement(story)
    assert there is not None
    assert (there.passed, there.day) == (Passed.BEHIND, judged_on)


def test_what_was_never_judged_shows_no_judgement_once_it_is_withdrawn() -> None:
    story = handled()

    story.act(COMPLAINANT, a.Withdraw(words="Laat maar."))

    assert judgement(story) is None

"""On the way, what is told before the answer is not the answer, nor is its day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.placing import Place, placed
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.way import Stop, way
from gehoord.words.way import of_case
from tests.cast import ANK, DE_VRIES, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.telling import Telling

NOTICE = timedelta(days=12)
TOLD = date(2027, 3, 19)  # whether it is taken up, two weeks after it was filed
JUDGED = date(2027, 4, 2)  # four weeks after that day


def test_the_judgement_is_not_due_when_one_hears_whether_it_is_taken_up() -> None:
    story = Telling(invented("letting-agency"))
    story.file()

    found = {halt.stop: place for halt, place in placed(story.procedure, story.case)}

    assert found[Stop.JUDGEMENT].by_day == JUDGED
    assert not found[Stop.JUDGEMENT].besides
    here = {(term.id, day) for term, day in found[Stop.HANDLER].besides}
    assert ("tell-not-taken-up", TOLD) in here


def test_word_on_taking_it_up_stands_before_the_answer_that_can_keep_it_too() -> None:
    usual, kept = invented("letting-agency"), ("taken-up", "judgement")
    terms = (
        replace(each, kept_by=kept) if each.id == "tell-not-taken-up" else each
        for each in usual.terms
    )
    story = Telling(replace(usual, terms=tuple(terms)))
    story.file()

    found = {halt.stop: place for halt, place in placed(story.procedure, story.case)}
    stops = {
        x.stop for x in way(story.procedure) if kept in {t.kept_by for t in x.terms}
    }

    assert stops == {Stop.HANDLER}
    assert found[Stop.HANDLER].by_day != TOLD


def test_a_complaint_that_is_taken_up_is_not_judged_that_day() -> None:
    story = Telling(invented("letting-agency"))
    story.file()
    concern = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, concern, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.TakeUp(words="Het gaat over ons."))

    place = judgement(story)

    assert place.day is None
    assert place.by_day == JUDGED


def test_who_is_invited_to_a_hearing_has_no_judgement_yet() -> None:
    story = Telling(invented("sports-federation"))
    story.file()
    concern = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, concern, a.AppointHandler(staff=NOOR.number))
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    story.act(NOOR.actor, told, a.PlanHearing(on=story.day + NOTICE, words="14 uur."))

    place = judgement(story)
    steps = of_case(story.procedure, story.case, "nl", keep_until=None).steps
    said = next(each for each in steps if each.stop is Stop.JUDGEMENT)

    assert place.day is None
    assert place.by_day is None
    assert not any(each.startswith("Op ") for each in said.lines)


def test_what_still_runs_is_promised_further_on_where_nothing_was_answered() -> None:
    story = Telling(invented("letting-agency"))
    story.file()
    case = replace(story.case, level="2", levels=("2",), unanswered=True)

    found = {halt.stop: place for halt, place in placed(story.procedure, case)}

    assert Stop.JUDGEMENT not in found
    here = found[Stop.NEXT_STAGE]
    assert "tell-not-taken-up" in {term.id for term, _ in here.besides}


def test_who_was_refused_reads_of_no_handler_and_no_judgement() -> None:
    story = Telling(invented("letting-agency"))
    story.file()
    concern = a.RecordConcern(about=About.NOBODY)
    refusal = a.NotTakeUp(ground="court", words="De rechter is bezig.")
    story.act(ANK.actor, concern, refusal)

    refused = [halt.stop for halt, _ in placed(story.procedure, story.case)]
    story.act(COMPLAINANT, a.Escalate())
    anew = [halt.stop for halt, _ in placed(story.procedure, story.case)]

    assert refused[:2] == [Stop.FILED, Stop.CLOSED]
    assert Stop.JUDGEMENT not in anew


def judgement(story: Telling) -> Place:
    found = placed(story.procedure, story.case)
    return next(place for halt, place in found if halt.stop is Stop.JUDGEMENT)

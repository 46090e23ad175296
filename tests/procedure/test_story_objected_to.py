"""A provisional judgement to which one objects here: it stands, or is looked at again."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement, Outcome, Result
from gehoord.procedure.placing import placed
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.procedure.way import Stop, way
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.comparison import Rehearsal
from gehoord.rehearsal.report import report
from gehoord.words.page.whole import page
from tests.cast import ANK, BEA, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling

NAME = "dance-academy"
FIRST = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Omdat.")
FINAL = a.Judge(judgement=Judgement.UPHELD, findings="Anders.", words="Toch wel.")
OBJECTION = a.Escalate(words="U hebt de les niet gezien.")
REFER = """refer            = { by = ["complainant"], source = "art. 6" }
admit            = { by = ["third-party"], source = "art. 6" }
refer-back       = { by = ["third-party"], source = "art. 6" }
rule             = { by = ["third-party"], source = "art. 6" }
escalate ="""


@pytest.fixture
def judged() -> Telling:
    """Return a story up to and with the provisional judgement, by Noor."""
    story = Telling(invented(NAME))
    story.file()
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))
    hear = a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja.")
    story.act(NOOR.actor, hear, FIRST)
    return story


def changed(*changes: tuple[str, str]) -> Procedure:
    said = text(NAME)
    for old, new in changes:
        assert old in said
        said = said.replace(old, new)
    return read(said, calendars(), patterns())


def stops(story: Telling) -> list[Stop]:
    return [halt.stop for halt, _ in placed(story.procedure, story.case)]


def test_it_stands_when_nobody_objects_in_time(judged: Telling) -> None:
    assert judged.is_at(Stage.HANDLING)
    assert judged.result("judge") is Result.KEPT
    assert judged.refused(NOOR.actor, FINAL) == ("final-can-come",)

    judged.until(judged.last_days["objection"])
    assert judged.is_at(Stage.HANDLING)
    judged.days(1)

    assert judged.is_at(Stage.CLOSED)
    assert judged.case.outcome is Outcome.JUDGED
    assert judged.case.judgement is Judgement.NOT_UPHELD
    assert judged.letters_to(COMPLAINANT)[-1] == "judgement"
    assert judged.objects(COMPLAINANT, "escalate") == ("judgement-final",)


def test_who_objects_has_it_looked_at_by_somebody_else_and_that_is_final(
    judged: Telling,
) -> None:
    judged.act(COMPLAINANT, OBJECTION)

    assert judged.is_at(Stage.INTAKE)
    again = a.AppointHandler(staff=NOOR.number)
    assert judged.refused(ANK.actor, again) != ()
    judged.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    assert judged.case.provisional == ""
    judged.act(BEA.actor, FINAL)

    assert judged.is_at(Stage.CLOSED)
    assert judged.case.judgement is Judgement.UPHELD
    assert judged.result("judge-finally") is Result.KEPT
    assert judged.objects(COMPLAINANT, "escalate") == ("no-next-stage",)


def test_who_objects_says_why(judged: Telling) -> None:
    assert judged.refused(COMPLAINANT, a.Escalate()) == ("empty",)


def test_before_there_is_a_judgement_nobody_objects() -> None:
    story = Telling(invented(NAME))
    story.file()

    assert story.objects(COMPLAINANT, "escalate") == ("stage-not-open",)


def test_what_closed_without_a_judgement_is_not_objected_to() -> None:
    story = Telling(invented(NAME))
    story.file()

    story.act(COMPLAINANT, a.Withdraw())
    story.days(1)

    assert story.is_at(Stage.CLOSED)
    assert story.objects(COMPLAINANT, "escalate") == ("no-next-stage",)


def test_the_way_comes_by_the_second_judgement_before_it_closes(
    judged: Telling,
) -> None:
    found = [each.stop for each in way(judged.procedure)]

    assert found.index(Stop.NEXT_STAGE) < found.index(Stop.CLOSED)
    assert found.index(Stop.CLOSED) < found.index(Stop.THIRD_PARTY)
    assert Stop.NEXT_STAGE in stops(judged)
    judged.until(judged.last_days["objection"])
    judged.days(1)
    assert Stop.NEXT_STAGE not in stops(judged)


@pytest.mark.parametrize(
    ("lang", "until", "stands"),
    [
        (
            "nl",
            "Maakt niemand binnen twee weken bezwaar, dan is het definitief.",
            "Maakt niemand in die tijd bezwaar, dan is ons oordeel definitief.",
        ),
        (
            "en",
            "If nobody objects within two weeks, it is final.",
            "If nobody objects in that time, our judgement is final.",
        ),
    ],
)
def test_the_page_says_when_it_is_final(lang: str, until: str, stands: str) -> None:
    made = page(invented(NAME), lang)
    sections = (*made.published, *made.worked_out)
    told = " ".join(line.text for each in sections for line in each.lines)

    assert until in told
    assert stands in told
    assert "is voorlopig, gaat er niets" not in told


def test_who_may_go_outside_meanwhile_is_found() -> None:
    outside = ('escalate = { by = ["complainant"], source = "art. 4" }', "")
    with_refer = changed((outside[0], REFER + outside[0].removeprefix("escalate =")))
    waits = 'refer            = { by = ["complainant"], needs = ["not-provisional"],'
    waiting = REFER.replace('refer            = { by = ["complainant"],', waits)
    kept = changed((outside[0], waiting + outside[0].removeprefix("escalate =")))

    assert "provisional-and-outside" in {each.code for each in problems(with_refer)}
    assert "provisional-and-outside" not in {each.code for each in problems(kept)}


def test_that_the_other_side_goes_outside_with_it_is_found() -> None:
    too = 'refer-as-respondent = { by = ["respondent"], source = "art. 6" }\nescalate ='

    found = {each.code for each in problems(changed(("escalate =", too)))}

    assert "objected-to-outside" in found
    assert "objected-to-outside" not in {x.code for x in problems(invented(NAME))}


def test_without_a_stage_to_go_to_it_leads_nowhere() -> None:
    alone = changed(('escalate = { by = ["complainant"], source = "art. 4" }\n', ""))
    everywhere = changed(('strength = "window"\nstage    = "1"', 'strength = "window"'))

    for rules in (alone, everywhere):
        found = {each.code for each in problems(rules) if each.error}
        assert "provisional-without-way" in found


def test_in_a_rehearsal_some_object_and_are_judged_again() -> None:
    rules = invented(NAME)
    calm = Assumptions(people=3, hours=20.0, ill=0.0, per_month=6.0)

    done = Rehearsal(rules, calm, first=date(2027, 1, 1)).run(Random(1))  # noqa: S311

    found = {each.term: each for each in report(rules, done).terms}
    assert 0 < found["judge-finally"].due < found["judge"].due
    assert found["judge-finally"].kept > 5 * found["judge-finally"].missed

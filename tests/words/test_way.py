"""The way of one case in words: the days, and the third party who is there for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.case import Case
from gehoord.procedure.lanes import Entry
from gehoord.procedure.parts import About, Capacity
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import Stop
from gehoord.words.actors import opening
from gehoord.words.own_words import localised
from gehoord.words.page.whole import page
from gehoord.words.way import Way, of_case, of_procedure
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.procedure.examples.test_invented import invented
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

FILED = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CLOSED = Case(length=9, filed_at=FILED, handler=1, closed_at=FILED)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Gedaan: U dient uw klacht in. Op maandag 23 november 2026."),
        ("en", "Done: You send in your complaint. On Monday 23 November 2026."),
    ],
)
def test_what_lies_behind_says_on_which_day(
    founding: Procedure, lang: str, said: str
) -> None:
    way = of_case(founding, CLOSED, lang, keep_until=date(2027, 11, 23))

    assert way.steps[0].sentence == said
    assert "23 november 2027" in way.steps[-1].sentence.lower()


def test_the_third_party_is_the_one_for_who_complains_in_this_way(
    founding: Procedure,
) -> None:
    assert founding.third_party is not None
    two = (
        replace(founding.third_party, name="Shop Board", capacity=("consumer",)),
        replace(founding.third_party, name="Trade Board", capacity=("business",)),
    )
    procedure = replace(founding, bodies=two, third_party=two[0])

    def named(capacity: Capacity) -> str:
        case = replace(CLOSED, capacity=capacity)
        way = of_case(procedure, case, "en", keep_until=None)
        return " ".join(step.title for step in way.steps)

    assert "Trade Board" in named(Capacity.BUSINESS)
    assert "Shop Board" in named(Capacity.CONSUMER)
    assert "Shop Board" in named(Capacity.UNKNOWN)


def test_a_procedure_alone_has_no_days_and_nobody_stands_on_it(
    founding: Procedure,
) -> None:
    way = of_procedure(founding, "en")

    assert all(step.state is None for step in way.steps)
    assert not any("2026" in step.sentence for step in way.steps)


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", "(nadat het advies er is)"), ("en", "(after the advice came)")],
)
def test_a_term_that_counts_from_later_says_so_on_the_way(lang: str, said: str) -> None:
    school = read(patterns()["school"], calendars(), patterns())

    lines = [x for each in of_procedure(school, lang).steps for x in each.lines]

    later = [each for each in lines if said in each]
    assert len(later) == 1
    assert len(lines) > len(later)


def test_a_stage_for_complaints_of_its_own_looks_at_them_for_the_first_time() -> None:
    school = invented("village-school")
    *rest, last = school.stages
    alone = replace(
        school, stages=(*rest, replace(last, entry=Entry.STRAIGHT, heard_anew=False))
    )

    said = [
        next(
            x.sentence
            for x in of_procedure(each, "en").steps
            if "committee" in x.sentence
        )
        for each in (school, alone)
    ]

    assert "is looked at again" in said[0]
    assert "is judged" in said[1]


@pytest.mark.parametrize(
    ("lang", "said", "unsaid"),
    [
        ("nl", "iemand zoekt met u naar een oplossing", "opnieuw"),
        ("en", "somebody looks with you for a solution", "again"),
    ],
)
def test_whoever_mediates_in_a_later_stage_looks_for_a_solution_on_the_way(
    lang: str, said: str, unsaid: str
) -> None:
    school = invented("village-school")
    *rest, last = school.stages
    made = replace(
        school, stages=(*rest, replace(last, mediates=True, heard_anew=False))
    )

    line = next(
        x.sentence
        for x in of_procedure(made, lang).steps
        if x.sentence.startswith(opening(localised(last.name, lang)))
    )

    assert said in line
    assert unsaid not in line


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Het Landelijk Orgaan Integriteit geeft advies"),
        ("en", "The National Board on Integrity gives advice"),
    ],
)
def test_who_advises_gives_advice_and_does_not_rule(lang: str, said: str) -> None:
    rules = invented("research-institute")

    title = next(x.title for x in of_procedure(rules, lang).steps if x.stop == "ruling")

    assert title == said
    assert page(rules, "en").texts("who-rule") == (
        "The independent third party gives advice.",
    )


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        (
            "nl",
            "Uiterlijk vrijdag 19 maart 2027: bericht aan de onderzoeker",
            "Uiterlijk vrijdag 28 mei 2027: het advies van de commissie",
        ),
        (
            "en",
            "By Friday 19 March 2027: notice to the researcher",
            "By Friday 28 May 2027: the advice of the committee",
        ),
    ],
)
def test_what_comes_before_a_judgement_gives_the_judgement_no_day(
    lang: str, first: str, then: str
) -> None:
    story = Telling(invented("research-institute"), office=(ANK, NOOR, DE_VRIES, DERDE))
    story.file()
    about = a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,))
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))

    def judging() -> tuple[str, ...]:
        way = of_case(story.procedure, story.case, lang, keep_until=None)
        return next(x.lines for x in way.steps if x.stop is Stop.JUDGEMENT)

    waiting = judging()
    told = a.InformRespondent(staff=DE_VRIES.number, words="Er is een klacht.")
    story.act(NOOR.actor, told)

    assert waiting == (first,)
    assert judging() == (then,)


def test_a_talk_that_comes_before_a_judgement_is_not_the_judgement() -> None:
    story = Telling(invented("hospital"), office=(ANK, NOOR, DE_VRIES, DERDE))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.MarkUrgent(ground="een calamiteit"))
    story.act(NOOR.actor, a.EndProtocol(on=story.day))

    way = of_case(story.procedure, story.case, "nl", keep_until=None)

    judging = next(x.lines for x in way.steps if x.stop is Stop.JUDGEMENT)
    assert judging == (
        "Uiterlijk vrijdag 16 april 2027",
        "Uiterlijk vrijdag 12 maart 2027: een gesprek over hoe wij verder gaan",
    )


def test_who_is_heard_outside_before_it_closes_reads_that_before_it_closes() -> None:
    procedure = invented("research-institute")
    case = Case(length=1, filed_at=FILED)

    def stops(way: Way) -> list[Stop]:
        return [each.stop for each in way.steps]

    mine = stops(of_case(procedure, case, "nl", keep_until=None))

    assert mine == stops(of_procedure(procedure, "nl"))


@pytest.mark.parametrize(
    ("begins", "said"),
    [
        ("acknowledged", "after we confirmed receipt"),
        ("complete", "after we have all particulars"),
        ("filed", ""),
    ],
)
def test_from_when_an_answer_is_counted_is_said_where_that_is_later(
    begins: str, said: str
) -> None:
    body = f'[[term]]\nid = "judge"\nfrom = "{begins}"\nsource = "point 4"\n'
    made = laid_over("wkkgz", "", body)

    line = next(
        x.sentence for x in of_procedure(made, "en").steps if "six weeks" in x.sentence
    )

    assert said in line
    assert ("(after" in line) is bool(said)

"""Scenarios 7 to 12, 17 and 18: where else one can go, and what is kept how long."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.lapse import keep_until, postponing
from gehoord.procedure.parts import (
    About,
    Capacity,
    DataKind,
    Judgement,
    Outcome,
    PartJudged,
    PartOutcome,
    Result,
    Route,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.procedure.scenarios.acting import appointed, judged
from tests.procedure.scenarios.conftest import Under


def test_7_who_goes_to_the_third_party_early_is_taken_or_sent_back(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    went = a.Refer(words="Het duurt te lang.", capacity=Capacity.BUSINESS)
    story.act(COMPLAINANT, went)

    early = story.grounds
    assert story.result("propose-or-tell") is Result.OPEN
    story.act(DERDE.actor, a.ReferBack(reason="Wacht tot 26 maart."))
    assert story.is_at(Stage.HANDLING)

    story.until(date(2027, 3, 27))
    story.act(COMPLAINANT, went)
    assert (early, story.grounds) == ((), ("term-broken",))
    story.act(DERDE.actor, a.Admit(ground="term-broken"))
    assert "propose" not in story.todo


def test_8_one_way_shuts_out_the_other_where_the_file_says_either_or(
    under: Under,
) -> None:
    more = """
[acts]
escalate = { by = ["complainant"], source = "choice" }
[[stage]]
id = "first"
name = { nl = "eerst", en = "first" }
entry = "start"
source = "choice"
[[stage]]
id = "committee"
name = { nl = "commissie", en = "committee" }
entry = "direct"
either = ["third-party"]
source = "choice"
"""
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=more)
    story.file()
    appointed(story)
    story.act(COMPLAINANT, a.Escalate())

    went = a.Refer(words="Toch liever daarheen.")
    assert story.refused(COMPLAINANT, went) == ("either-or",)


REQUESTS = """
[requests]
kinds  = ["access", "erasure"]
source = "AVG 12(3)"
[acts]
ask-for-data = { by = ["complainant", "respondent"], source = "AVG 15, 17" }
answer-data-request = { by = ["owner"], source = "AVG 12(3)" }
[[term]]
id = "erasure-answer"
strength = "statutory"
within = "1 month"
from = ["erasure-asked", "access-asked"]
done_by = ["data-answered"]
roll = "eu-1182"
apart = true
about = { nl = "antwoord op een verzoek", en = "an answer to a request" }
source = "AVG 12(3)"
"""


@pytest.mark.parametrize("kind", DataKind)
def test_9_10_a_request_about_data_has_a_clock_of_its_own(
    under: Under, kind: DataKind
) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=REQUESTS)
    story.file()
    appointed(story)
    story.act(COMPLAINANT, a.AskForData(kind=kind, words="Graag."))
    assert story.last_days["erasure-answer"] == date(2027, 4, 5)
    assert story.case.outcome is None

    story.act(COMPLAINANT, a.Withdraw())
    assert story.is_at(Stage.CLOSED)
    assert story.result("erasure-answer") is Result.OPEN
    assert "open-request" in postponing(story.case)
    assert ("answer-data-request", date(2027, 4, 5)) in [
        (each.act, each.due) for each in story.duties
    ]

    story.act(ANK.actor, a.AnswerDataRequest(granted=False, words="Nodig voor …"))
    assert story.result("erasure-answer") is Result.KEPT
    assert postponing(story.case) == ()


def test_10_what_the_person_complained_about_asks_the_complainant_does_not_see(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2027, 3, 5, 12, more=REQUESTS)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    story.act(NOOR.actor, a.InformRespondent(staff=DE_VRIES.number, words="Hier."))

    story.act(DE_VRIES.actor, a.AskForData(kind=DataKind.ACCESS))

    seen = [type(x.event) for x in story.seen(COMPLAINANT)]
    assert e.DataAsked not in seen
    assert e.DataAsked in [type(x.event) for x in story.seen(DE_VRIES.actor)]


def test_11_destruction_waits_and_then_comes_at_the_later_day(under: Under) -> None:
    story = under("kleuterrevolutie", 2026, 11, 20, 12)
    story.file()
    story.act(COMPLAINANT, a.Withdraw())
    kept = keep_until(story.procedure, story.case)
    assert kept is not None
    assert kept.last_day == date(2027, 11, 20)

    story.until(date(2027, 11, 1))
    review = date(2028, 2, 1)
    story.act(ANK.actor, a.PostponeDestruction(reason="Dagvaarding", review_on=review))
    story.until(date(2027, 12, 1))
    assert not story.destroyed
    story.act(ANK.actor, a.ReleaseDestruction())
    assert story.destroyed


def test_11_closed_on_the_29th_of_february_is_kept_through_the_28th(
    under: Under,
) -> None:
    story = under("kleuterrevolutie", 2028, 2, 29, 12)
    story.file()
    story.act(COMPLAINANT, a.Withdraw())

    kept = keep_until(story.procedure, story.case)

    assert kept is not None
    assert kept.last_day == date(2029, 2, 28)


def test_11_how_long_can_hang_on_how_it_ended_and_on_what_day(under: Under) -> None:
    more = """
[retention]
length = "indefinite"
[[retention.rule]]
outcome = ["withdrawn"]
length  = "3 months"
from    = "received"
source  = "choice"
"""
    story = under("kleuterrevolutie", 2027, 1, 31, 12, more=more)
    story.file()
    story.days(20)
    story.act(COMPLAINANT, a.Withdraw())
    kept = keep_until(story.procedure, story.case)
    assert kept is not None
    assert kept.last_day == date(2027, 4, 30)

    other = under("kleuterrevolutie", 2027, 1, 31, 12, more=more)
    other.file()
    other.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    closed = a.NotTakeUp(ground="Factuur", words="Nee.", way_on="De rechter.")
    other.act(ANK.actor, closed)
    assert keep_until(other.procedure, other.case) is None
    assert not other.destroyed


def test_12_each_part_has_its_outcome_and_the_whole_follows(under: Under) -> None:
    story = under("wkkgz", 2027, 3, 5, 12)
    story.file()
    appointed(story)
    parts = (
        PartJudged(part="De bejegening", judgement=PartOutcome.UPHELD),
        PartJudged(part="Te laat", judgement=PartOutcome.INADMISSIBLE),
        PartJudged(part="De rekening", judgement=PartOutcome.OUT_OF_SCOPE),
    )

    assert story.refused(NOOR.actor, judged(parts=parts)) == ("parts-say-otherwise",)
    whole = a.Judge(
        judgement=Judgement.UPHELD, findings="Zo.", words="Gegrond.", parts=parts
    )
    story.act(NOOR.actor, whole)
    assert story.case.outcome is Outcome.JUDGED


def test_17_a_consumer_gets_a_month_to_choose_the_court_and_a_business_does_not(
    under: Under,
) -> None:
    found = {}
    for capacity in Capacity:
        story = under("kleuterrevolutie", 2027, 3, 5, 12)
        story.file()
        appointed(story)
        story.act(COMPLAINANT, a.Refer(words="Ik wil naar haar.", capacity=capacity))
        found[capacity] = story.last_days.get("court-choice")
        if found[capacity]:
            story.act(COMPLAINANT, a.ChooseRoute(route=Route.COURT))
            assert story.case.is_at_court

    assert found == {
        Capacity.CONSUMER: date(2027, 4, 5),
        Capacity.UNKNOWN: date(2027, 4, 5),
        Capacity.SMALL: None,
        Capacity.BUSINESS: None,
    }


NOTHING: frozenset[str] = frozenset()  # is chosen


def test_17_the_body_hangs_on_the_capacity_in_which_one_complains(
    under: Under,
) -> None:
    bodies = under("p09").procedure.bodies

    for_each = {x: [b for b in bodies if b.is_for(x, NOTHING)] for x in Capacity}

    (consumer,), (business,) = for_each[Capacity.CONSUMER], for_each[Capacity.BUSINESS]
    assert consumer.name != business.name
    assert for_each[Capacity.UNKNOWN] == [consumer]


def test_18_a_safeguarding_signal_freezes_sharing(under: Under) -> None:
    more = """
[urgent]
grounds  = ["veiligheid van een kind", "spoed"]
protocol = ["veiligheid van een kind"]
source   = "choice"
"""
    story = under("wkkgz", 2027, 3, 5, 12, more=more)
    story.file()
    appointed(story, about=(DE_VRIES.number,))
    odd = a.MarkUrgent(ground="haast")
    assert story.refused(NOOR.actor, odd) == ("not-one-of",)

    story.act(NOOR.actor, a.MarkUrgent(ground="veiligheid van een kind"))

    inform = a.InformRespondent(staff=DE_VRIES.number, words="Hier.")
    assert story.refused(NOOR.actor, inform) == ("no-protocol",)

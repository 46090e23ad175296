"""The way a complaint goes, and where a case stands on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from gehoord.procedure.case import Case
from gehoord.procedure.chronology import by_time
from gehoord.procedure.lanes import Entry, StageRule
from gehoord.procedure.parts import Result, RunningTerm
from gehoord.procedure.placing import Passed, placed
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import Stop, way
from tests.promises.test_how_to_write import FIRST_LINES, procedure

FILED = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CLOSED = datetime(2026, 12, 10, 9, 0, tzinfo=UTC)


def standing(procedure: Procedure, case: Case) -> dict[Stop, Passed]:
    return {halt.stop: place.passed for halt, place in placed(procedure, case)}


def test_the_founding_procedure_goes_from_the_adviser_to_destruction(
    kleuterrevolutie: Procedure,
) -> None:
    stops = [each.stop for each in way(kleuterrevolutie)]

    assert stops == [
        Stop.ADVISER,
        Stop.FILED,
        Stop.HANDLER,
        Stop.SOLUTION,
        Stop.SATISFIED,
        Stop.CLOSED,
        Stop.THIRD_PARTY,
        Stop.RULING,
        Stop.DESTROYED,
    ]


def test_each_published_term_stands_at_the_stop_where_it_is_kept(
    kleuterrevolutie: Procedure,
) -> None:
    terms = {each.stop: [x.id for x in each.terms] for each in way(kleuterrevolutie)}

    assert terms[Stop.HANDLER] == ["name-handler"]
    assert terms[Stop.SOLUTION] == ["propose", "propose-or-tell", "new-date"]


def test_a_case_that_was_filed_waits_for_a_handler(kleuterrevolutie: Procedure) -> None:
    case = Case(length=1, filed_at=FILED)

    found = placed(kleuterrevolutie, case)

    days = {halt.stop: place.day for halt, place in found}
    assert days[Stop.FILED] == date(2026, 11, 23)
    assert standing(kleuterrevolutie, case)[Stop.FILED] is Passed.BEHIND
    assert standing(kleuterrevolutie, case)[Stop.HANDLER] is Passed.HERE
    assert standing(kleuterrevolutie, case)[Stop.SOLUTION] is Passed.AHEAD
    assert Stop.ADVISER not in days


def test_a_promise_that_was_kept_says_on_which_day(
    kleuterrevolutie: Procedure,
) -> None:
    term = RunningTerm(
        id="name-handler",
        strength="promise",
        opened_at=FILED,
        last_day=date(2026, 11, 30),
        ends_at=CLOSED,
        fallback_at=None,
        warn_at=(),
        kept_by=("handler-named",),
        ended_by=(),
        because=(),
        result=Result.KEPT,
        settled_at=datetime(2026, 11, 25, 12, 0, tzinfo=UTC),
    )
    late = replace(term, result=Result.MISSED)

    def day(one: RunningTerm) -> date | None:
        case = Case(length=4, filed_at=FILED, handler=1, terms=(one,))
        found = {halt.stop: place for halt, place in placed(kleuterrevolutie, case)}
        return found[Stop.HANDLER].day

    assert day(term) == date(2026, 11, 25)
    assert day(late) is None


def test_closing_comes_after_the_third_party_when_the_case_went_there_first(
    kleuterrevolutie: Procedure,
) -> None:
    case = Case(length=3, filed_at=FILED, handler=1, referred_at=FILED)

    stops = [halt.stop for halt, _ in placed(kleuterrevolutie, case)]

    assert stops[-4:] == [Stop.THIRD_PARTY, Stop.RULING, Stop.CLOSED, Stop.DESTROYED]
    assert standing(kleuterrevolutie, case)[Stop.THIRD_PARTY] is Passed.HERE
    assert standing(kleuterrevolutie, case)[Stop.CLOSED] is Passed.AHEAD


def test_a_closed_case_still_has_the_third_party_ahead(
    kleuterrevolutie: Procedure,
) -> None:
    case = Case(length=9, filed_at=FILED, handler=1, closed_at=CLOSED)

    found = standing(kleuterrevolutie, case)

    assert found[Stop.CLOSED] is Passed.HERE
    assert found[Stop.THIRD_PARTY] is Passed.AHEAD


def test_after_a_ruling_was_carried_out_everything_lies_behind_but_keeping(
    kleuterrevolutie: Procedure,
) -> None:
    case = Case(length=9, filed_at=FILED, handler=1, referred_at=FILED, admitted=True)
    ruled = replace(case, ruled_at=CLOSED, carried_out=True, closed_at=CLOSED)

    found = standing(kleuterrevolutie, ruled)

    assert found[Stop.RULING] is Passed.BEHIND
    assert found[Stop.CLOSED] is Passed.HERE


def staged(procedure: Procedure) -> Procedure:
    """Return the procedure with a second stage that somebody asks for."""
    names = ("one", "two")
    entries = (Entry.START, Entry.ON_REQUEST)
    rules = tuple(
        StageRule(
            id=name,
            name={"en": name},
            entry=entry,
            within=None,
            different_person=True,
            reasons=False,
            either=(),
            source="choice",
        )
        for name, entry in zip(names, entries, strict=True)
    )
    return replace(procedure, stages=rules)


def test_a_further_stage_is_a_way_aside_until_somebody_asks_for_it(
    kleuterrevolutie: Procedure,
) -> None:
    procedure = staged(kleuterrevolutie)
    closed = Case(length=9, filed_at=FILED, handler=1, closed_at=CLOSED)

    stops = [halt.stop for halt, _ in placed(procedure, closed)]

    assert stops.index(Stop.NEXT_STAGE) == stops.index(Stop.CLOSED) + 1
    assert standing(procedure, closed)[Stop.NEXT_STAGE] is Passed.AHEAD


def test_in_a_further_stage_the_case_stands_there_and_closing_is_ahead(
    kleuterrevolutie: Procedure,
) -> None:
    procedure = staged(kleuterrevolutie)
    again = Case(length=9, filed_at=FILED, handler=2, level="two")

    found = standing(procedure, again)

    assert found[Stop.NEXT_STAGE] is Passed.HERE
    assert found[Stop.SOLUTION] is Passed.BEHIND
    assert found[Stop.CLOSED] is Passed.AHEAD


SOON = """
[[term]]
id       = "safe"
strength = "promise"
within   = "24 hours"
from     = "marked-urgent"
done_by  = ["agreement-settled"]
about    = { nl = "een andere plek", en = "another place" }
public   = true
source   = "sentence 5"

[[term]]
id       = "pay"
strength = "promise"
within   = "4 weeks"
from     = "filed"
kept_by  = ["judgement"]
about    = { nl = "ons eerste antwoord", en = "our first answer" }
public   = true
source   = "sentence 6"
"""


def test_what_is_done_within_hours_stands_at_the_beginning_not_at_the_judgement() -> (
    None
):
    terms = {each.stop: [x.id for x in each.terms] for each in way(_soon())}

    assert terms[Stop.FILED] == ["safe"]
    assert "safe" not in terms[Stop.JUDGEMENT]


def test_what_is_due_first_stands_first_from_whichever_first_day_it_runs() -> None:
    terms = {each.stop: [x.id for x in each.terms] for each in way(_soon())}
    order = [each.id for each in by_time(_soon().terms)]

    assert terms[Stop.JUDGEMENT][:2] == ["pay", "judge"]
    assert order.index("safe") < order.index("pay") < order.index("judge")


def test_what_still_runs_from_a_step_behind_is_promised_where_the_case_stands() -> None:
    term = RunningTerm(
        id="safe",
        strength="promise",
        opened_at=FILED,
        last_day=date(2026, 11, 24),
        ends_at=CLOSED,
        fallback_at=None,
        warn_at=(),
        kept_by=(),
        ended_by=(),
        because=(),
    )
    case = Case(length=1, filed_at=FILED, handler=2, terms=(term,))

    found = {halt.stop: place for halt, place in placed(_soon(), case)}

    assert found[Stop.FILED].passed is Passed.BEHIND
    assert found[Stop.FILED].besides == ()
    assert [x.id for x, _ in found[Stop.JUDGEMENT].besides] == ["safe"]


def _soon() -> Procedure:
    return procedure(FIRST_LINES.format(base="wkkgz") + SOON)

"""Refusing, sending on and reporting that lead nowhere or rest on nothing."""

from __future__ import annotations

import pytest

from tests.procedure.examples.test_invented import text
from tests.procedure.mutations.planting import found_by_reading, planted, without

A, W, K, U = "awb", "wkkgz", "kleuterrevolutie", "uk-council-code"
OUR_OWN = """
[[refusal]]
id = "no-time"
because = { nl = "wij geen tijd hebben", en = "we have no time" }
source = "practice"

[retention]
"""
OLD = OUR_OWN.replace(
    'source = "practice"', 'older_than = "1 year"\nsource = "practice"'
)
REFER = "refer                 = { "
WEEKS = 'within = "4 weeks"\nfrom = "not-taken-up"'
SILENT = ("kept_by = [", "kept_by = []   # [")

FAULTS = {
    "refusal-by-nobody": without(A, "not-take-up"),
    "refusal-without-law": planted(W, ("\n[retention]\n", OUR_OWN)),
    "refusal-beyond-law": planted(A, ("\n[retention]\n", OUR_OWN)),
    "refusal-harder-than-law": planted(
        A, ('older_than = "1 year"', 'older_than = "1 year"\nmust = true')
    ),
    "refusal-too-soon": planted(
        A, ('older_than = "1 year"', 'older_than = "6 months"')
    ),
    "refusal-day-fixed": without(A, "record-day"),
    "refusal-told-late": planted(A, (WEEKS, WEEKS.replace("4 weeks", "5 weeks"))),
    "refusal-without-term": planted(K, ("\n[retention]\n", OUR_OWN), SILENT),
}


THERE = """
[[forward]]
id = "there"
name = { nl = "een ander", en = "somebody else" }
consent = false
source = "practice"

[retention]
"""
FAULTS |= {
    "forward-by-nobody": without(A, "forward "),
    "forward-to-nobody": without(A, "[[forward]]"),
    "forward-demanded": without(A, "[[forward]]", "forward "),
    "forward-unasked": planted(W, ("\n[retention]\n", THERE)),
    "forward-unreached": planted(W, ("\n[retention]\n", THERE)),
}


TOO_LATE = """
[[filing-window]]
id = "a-year"
length = "1 year"
from = "discovery"
late = "may-refuse"
source = "practice"

[retention]
"""
MUST = OLD.replace(
    'source = "practice"', 'from = "discovery"\nmust = true\nsource = "practice"'
)
LATE_TWICE = planted(K, ("\n[retention]\n", MUST), ("\n[retention]\n", TOO_LATE))
FAULTS |= {"late-both-ways": LATE_TWICE}


def test_a_ground_and_a_window_that_say_the_same_are_not_doubted() -> None:
    may = LATE_TWICE.replace("must = true\n", "")
    sure = LATE_TWICE.replace('late = "may-refuse"', 'late = "refuse"')

    assert "late-both-ways" not in found_by_reading(may) | found_by_reading(sure)


FARM = text("care-farm")
SOON = 'within   = "3 working days"\nfrom     = "calamity-found"'
FAULTS |= {
    "report-of-nothing": planted(
        A, ("\n[acts]\n", '\n[acts]\nmust-report = { by = ["owner"], source = "x" }\n')
    ),
    "report-unrecorded": FARM.replace("\nrecord-report ", "\n# "),
    "report-unfound": FARM.replace("\nmust-report ", "\n# "),
    "report-without-term": FARM.replace(
        'done_by  = ["leak-reported"]', 'done_by = ["noted"]'
    ),
    "report-ends-with-closing": FARM.replace("apart    = true\n", ""),
    "report-told-by-its-term": FARM.replace("inside   = true\n", ""),
    "longer-than-the-law": FARM.replace(SOON, SOON.replace("3 working", "9 working")),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_by_the_finding_meant_for_it(code: str) -> None:
    assert code in found_by_reading(FAULTS[code])


@pytest.mark.parametrize("needs", ["judged", "satisfaction-known", "appointed"])
def test_who_is_refused_and_can_never_go_on_is_found(needs: str) -> None:
    line = next(x for x in planted(K).splitlines() if x.startswith("refer "))
    before, _, after = line.partition('by = ["complainant"]')

    text = planted(
        K, (line, f'{before}by = ["complainant"], needs = ["{needs}"]{after}')
    )

    assert "refused-and-cut-off" in found_by_reading(text)


@pytest.mark.parametrize("name", [A, W, K, U])
def test_in_what_is_shipped_nothing_of_this_is_found(name: str) -> None:
    found = found_by_reading(planted(name))

    assert not {each for each in found if each.startswith(("refus", "forward"))}


def test_of_a_leak_the_law_says_72_hours_and_of_our_insurer_nothing() -> None:
    late = FARM.replace('within   = "72 hours"', 'within   = "96 hours"')
    insurer = FARM.replace('within   = "2 weeks"', 'within   = "8 weeks"')

    assert "longer-than-the-law" in found_by_reading(late)
    assert "longer-than-the-law" not in found_by_reading(insurer)
    assert "longer-than-the-law" not in found_by_reading(FARM)


def test_in_care_a_law_is_no_reason_to_send_it_on_unasked() -> None:
    lawful = THERE.replace('"practice"', '"Uitvoeringsbesluit Wkkgz 7.3"')

    assert "forward-unasked" in found_by_reading(
        planted(W, ("\n[retention]\n", lawful))
    )
    assert "forward-unasked" not in found_by_reading(
        planted(A, ("\n[retention]\n", THERE.replace('"practice"', '"Awb 2:3(1)"')))
    )


def test_a_procedure_of_no_law_may_have_grounds_of_its_own() -> None:
    found = found_by_reading(planted(K, ("\n[retention]\n", OUR_OWN)))

    assert not {each for each in found if each.startswith("refus")}


def test_the_day_that_a_ground_counts_from_is_asked_where_it_can_be_corrected() -> None:
    assert "refusal-day-fixed" in found_by_reading(planted(K, ("\n[retention]\n", OLD)))

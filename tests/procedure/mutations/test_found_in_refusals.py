"""Refusing, sending on and reporting that lead nowhere or rest on nothing."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from gehoord.words.noted import notes
from tests.procedure.examples.test_invented import text
from tests.procedure.mutations.planting import found_by_reading, planted, without
from tests.shipped import CALENDARS, PATTERNS

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


MAASLAND = """
format = 1
id = "mine"
version = "1"
extends = "wkkgz"
regimes = []
legal_bases = [{laws}]
name = "Klachten"
language = ["nl"]
organisation = "Huis Voorbeeld"
address = "klachten@voorbeeld.example"

[[refusal]]
id = "year"
because = "het langer dan een jaar geleden is"
must = true
source = "zin 1{article}"

[[refusal]]
id = "unfounded"
because = "de klacht kennelijk ongegrond is"
must = true
source = "zin 2{article}"
"""


@pytest.mark.parametrize(
    ("law", "known"),
    [
        ("het klachtendecreet", True),
        ("Bestuursdecreet II.74", True),
        ("het huishoudelijk reglement", False),
    ],
)
def test_a_law_goes_by_the_name_that_people_give_it(law: str, *, known: bool) -> None:
    found = found_by_reading(MAASLAND.format(laws=f'"{law}"', article=""))

    assert ("refusal-beyond-law" in found) is known


def test_grounds_that_no_law_has_are_one_thing_to_know() -> None:
    said = MAASLAND.format(laws='"Bestuursdecreet"', article="")
    procedure = read(said, CALENDARS, PATTERNS)

    found = [x for x in problems(procedure) if x.code == "refusal-beyond-law"]

    assert [each.key for each in found] == [("refusal",)]
    assert found[0].facts["grounds"] == "“year”, “unfounded”"


@pytest.mark.parametrize("article", ["", "; Bestuursdecreet II.77"])
def test_a_law_that_leaves_the_choice_makes_no_must(article: str) -> None:
    said = MAASLAND.format(laws='"Bestuursdecreet"', article=article)

    assert "refusal-harder-than-law" in found_by_reading(said)
    assert "refusal-harder-than-law" not in found_by_reading(
        said.replace("must = true\n", "")
    )


@pytest.mark.parametrize(
    ("laws", "told"), [("", True), ('"Awb 9"', False), ('"het reglement"', False)]
)
def test_that_nothing_was_laid_beside_a_law_is_said(laws: str, *, told: bool) -> None:
    said = MAASLAND.format(laws=laws, article="")
    noted = " ".join(notes(read(said, CALENDARS, PATTERNS), said, "nl"))

    assert ("Met geen wet vergeleken" in noted) is told

"""Terms that nobody can keep, consents that never come, and lengths that are slips."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.findings.tasks import TASKS
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over
from tests.shipped import FULL

CALL = """
[[term]]
id = "first-call"
strength = "promise"
within = "5 working days"
from = "filed"
done_by = ["{}"]
ended_by = ["closing-begun"]
warn = ["1 working day"]
source = "line 1"
"""
GATE = '[incomplete]\nclock = "runs"\ncure = "{}"\nthen = "go-on"\nsource = "s"\n'
RECEIPT = """
[[term]]
id = "acknowledge"
strength = "promise"
within = "{}"
from = "filed"
kept_by = ["receipt", "closing-letter"]
warn = ["2 working days"]
source = "line 1"
"""
TERM = '[[term]]\nid = "{}"\nwithin = "{}"\nsource = "s"\n'
MORE = '[extension]\nlongest = "{}"\nsource = "s"\n'
WARNED = '[[term]]\nid = "name-handler"\nwithin = "1 week"\nwarn = {}\nsource = "s"\n'
CONSENT = (
    'consent-to-more-time = { by = ["complainant"], needs = ["%s"], source = "s" }'
)
CALLED = ("crkbo", "", CALL.format("conversation-held"))
TALKED_OVER = 'remove = ["acts.record-conversation"]'
LAW_OUT = "legal_bases = []"

FAULTS: dict[str, tuple[str, str, str]] = {
    "done-by-nobody": ("crkbo", TALKED_OVER, CALL.format("conversation-held")),
    "consent-of-nobody": ("wkkgz", 'remove = ["acts.consent-to-more-time"]', ""),
    "consent-never-asked": ("wkkgz", "", MORE.format("2 weeks") + "times = 1\n"),
    "outcome-late": ("crkbo", "", TERM.format("propose-or-tell", "2 years")),
    "receipt-late": ("crkbo", "", RECEIPT.format("6 weeks")),
    "cure-long": ("crkbo", "", GATE.format("1 year")),
    "silence-long": ("crkbo", "", TERM.format("last-silence", "14 months")),
    "more-time-long": ("crkbo", "", MORE.format("8 months")),
    "warned-at-once": ("crkbo", "", WARNED.format('["2 weeks"]')),
}
"""For each finding: the pattern, the first lines, and the tables in which it is."""
RIGHT: dict[str, tuple[str, str, str]] = {
    "done-by-nobody": CALLED,
    "consent-of-nobody": ("wkkgz", 'remove = ["extension.consent_from"]', ""),
    "consent-never-asked": ("wkkgz", "", MORE.format("2 weeks") + "times = 2\n"),
    "outcome-late": ("crkbo", "", TERM.format("propose-or-tell", "6 months")),
    "receipt-late": ("crkbo", "", RECEIPT.format("2 weeks")),
    "cure-long": ("crkbo", "", GATE.format("1 month")),
    "silence-long": ("crkbo", "", TERM.format("last-silence", "14 days")),
    "more-time-long": ("crkbo", "", MORE.format("8 weeks")),
    "warned-at-once": ("crkbo", "", WARNED.format('["2 weeks", "3 days"]')),
}
"""For each finding: what is near to it, and right."""


def codes(found: Procedure) -> set[str]:
    return {each.code for each in problems(found)} & TASKS.keys()


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_and_what_is_near_to_it_is_not(code: str) -> None:
    fault, right = laid_over(*FAULTS[code]), laid_over(*RIGHT[code])

    assert codes(fault) == {code}
    assert code not in codes(right)


@pytest.mark.parametrize("code", FAULTS)
def test_it_is_said_in_both_languages_with_its_numbers(code: str) -> None:
    (found,) = [x for x in problems(laid_over(*FAULTS[code])) if x.code == code]

    said = {lang: sentence(found, lang) for lang in ("nl", "en")}

    assert said["nl"] != said["en"]
    assert all("{near}" not in each and "()" not in each for each in said.values())


@pytest.mark.parametrize("name", sorted(FULL))
def test_what_is_shipped_has_none_of_these(name: str) -> None:
    shipped = read(FULL[name], calendars(), patterns())

    assert codes(shipped) == set()


@pytest.mark.parametrize(
    ("needs", "found"),
    [("appointed", False), ("judged", True), ("suspended", True)],
)
def test_a_consent_that_is_impossible_whenever_it_is_needed_is_found_by_the_walk(
    needs: str, *, found: bool
) -> None:
    asked = "[acts]\n" + CONSENT % needs

    proof = prove(laid_over("wkkgz", LAW_OUT, asked), most=150)

    out = [each for each in proof.broken if each.code == "consent-out-of-reach"]
    assert [each.facts["conditions"] for each in out] == ([needs] if found else [])

"""Each fault that only a walk can see is found, by the finding meant for it."""

from __future__ import annotations

import pytest

from tests.procedure.mutations.planting import (
    found_by_walking,
    planted,
    sound,
    without,
)

K, A, W = "kleuterrevolutie", "awb", "wkkgz"
READY = 'needs = ["ready-to-close"]'
KEEPS = '"judgement", "more-time", "closing-letter"'
WINDOW = 'within = "4 weeks"\nfrom = "nobody-impartial"\n'
LATE = 'within = "5 days"\nfrom = "statutory-missed"\ncounted_from = "filed"\n'
IMPROVE = 'improve               = { by = ["owner", "handler"],'
NEVER = '["filed", "not-filed"]'
REFER = 'refer = { by = ["complainant"]'
MORE = 'take-more-time = { by = ["handler", "responding-owner"], needs = ['
REACH_OUT = 'reach-out = { by = ["handler", "owner", "intake", "responding-owner"]'
CARRY_OUT = 'carry-out = { by = ["owner", "handler", "responding-owner"]'
CONCERN = 'record-concern = { by = ["owner", "intake", "handler", "responding-owner"]'
HAND_OVER = 'hand-over = { by = ["owner", "handler"]'


def given_to(line: str, role: str) -> tuple[str, str]:
    """Return the line of an act, and the same line for one role only."""
    return line, f'{line.partition("[")[0]}["{role}"]'


FAULTS: dict[str, tuple[str, ...]] = {
    "unaddressed": (
        planted(
            K,
            (
                '["filed", "received-orally"], to = ["owners"]',
                '["filed", "received-orally"], to = ["adviser"]',
            ),
        ),
        "way",
    ),
    "closing-untold": (
        planted(K, ('["not-thanked"]', '["not-thanked", "proposal"]')),
        "way",
    ),
    "transferred-by-others": (planted(K, given_to(REFER, "owner")), "third-party"),
    "toothless": (without(K, "promise-broken =", "never-arrived ="), "way"),
    "nobody-acts": (without(A, "record-advice "), "way"),
    "stuck": (without(A, "record-advice "), "way"),
    "stuck-on-need": (planted(K, (READY, 'needs = ["judged"]')), "way"),
    "cannot-close": (
        planted(K, (READY, 'needs = ["satisfaction-known"]')),
        "third-party",
    ),
    "never-destroyed": (without(K, "release-destruction ="), "keeping"),
    "never-kept": (planted(W, (KEEPS, '"thanks"')),),
    "over-at-start": (planted(W, (WINDOW, LATE)),),
    "term-never-runs": (
        planted(W, ('["is-complaint", "not-filed"]', '["filed", "not-filed"]')),
    ),
    "act-never-possible": (planted(W, (IMPROVE, f"{IMPROVE} needs = {NEVER},")),),
    "notice-never-sent": (
        planted(W, ('["first-handler"]', '["first-handler", "later-handler"]')),
    ),
    "breach-never-told": (
        sound(W).replace('"promise"', '"target"').replace('"statutory"', '"target"'),
    ),
    "extension-out-of-reach": (
        planted(
            K,
            (
                MORE,
                f'{MORE}"satisfaction-known", ',
            ),
        ),
        "time",
    ),
}
SUBTLE = {
    "an agreement that nobody can settle keeps a case for ever": (
        "never-destroyed",
        without(K, "settle-agreement ="),
        "keeping",
    ),
    "a spoken complaint that nobody may follow up stays for ever": (
        "nobody-acts",
        planted(K, given_to(REACH_OUT, "auditor")),
        "coming-in",
    ),
    "nobody can say that a ruling was carried out": (
        "nobody-acts",
        planted(K, given_to(CARRY_OUT, "auditor")),
        "third-party",
    ),
    "a letter that nobody can post keeps a case open": (
        "nobody-acts",
        without(K, "send-by-post =", "give-up-letter ="),
        "letters",
    ),
    "only a handler may say whom it is about, and there is none yet": (
        "nobody-acts",
        planted(K, given_to(CONCERN, "handler")),
        "way",
    ),
    "a hearing that nobody may hold stops the findings": (
        "nobody-acts",
        without(A, "hear  ", "waive-hearing "),
        "way",
    ),
    "nobody takes over from a handler who is away": (
        "nobody-acts",
        planted(K, given_to(HAND_OVER, "auditor")),
        "away",
    ),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found_by_the_walk(code: str) -> None:
    text, *only = FAULTS[code]

    assert code in found_by_walking(text, *only)


WHEN_COMPLETE = """
[[term]]
id = "report"
strength = "promise"
within = "28 days"
from = "complete"
kept_by = ["judgement", "closing-letter"]
about = { nl = "ons verslag", en = "our report" }
source = "line 4"
"""
INCOMPLETE = """
[incomplete]
clock = "starts-when-complete"
cure = "unspecified"
then = "go-on"
source = "line 5"
"""


def test_a_term_from_when_all_is_there_asks_what_happens_while_something_is_not() -> (
    None
):
    never = f"{planted(W)}\n{WHEN_COMPLETE}"

    assert found_by_walking(never) & {"complete-never", "term-never-runs"} == {
        "complete-never"
    }
    assert "complete-never" not in found_by_walking(never + INCOMPLETE)


@pytest.mark.parametrize("what", SUBTLE)
def test_a_way_that_ends_nowhere_is_found(what: str) -> None:
    code, text, concern = SUBTLE[what]

    assert code in found_by_walking(text, concern)


def test_an_improvement_nobody_can_check_keeps_no_case() -> None:
    assert found_by_walking(without(K, "check-improvement ="), "keeping") == set()


def test_before_anything_was_planted_nothing_was_found() -> None:
    assert found_by_walking(sound(K), "way", "third-party", "keeping") == set()

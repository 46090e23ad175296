"""What is wrong with a provisional judgement is found, and no sound one is."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.procedure.soundness import problems
from tests.procedure.examples.test_invented import invented, text
from tests.promises.test_how_to_write import procedure

SOUND = text("research-institute")
STANDS = 'fallback = "judgement-stands"\n'
FAULTS = {
    "provisional-never-stands": ((f"stops    = false\n{STANDS}", STANDS),),
    "provisional-without-judgement": (
        ("judge         = {", "# judge       = {"),
        ('remove       = ["term.judge"', 'remove = ["acts.judge", "term.judge"'),
    ),
    "provisional-untold": (
        ('after    = "judged-provisionally"\n', 'after = "advice-given"\n'),
    ),
    "provisional-without-way": (("refer         = {", "# refer       = {"),),
    "provisional-and-bound": (
        ("binding_for = []", 'binding_for = ["complainant", "organisation"]'),
    ),
    "never-provisional": ((STANDS, ""),),
    "respondent-untold": (
        (
            'remove       = ["term.judge"',
            'remove = ["acts.tell-respondent", "term.judge"',
        ),
    ),
    "transfer-for-respondent": (
        (
            'refer-as-respondent = { by = ["respondent"]',
            'refer-as-respondent = { by = ["owner"]',
        ),
    ),
}


def found(code: str) -> set[str]:
    changed = SOUND
    for before, after in FAULTS[code]:
        assert before in changed
        changed = changed.replace(before, after, 1)
    return {each.code for each in problems(procedure(changed))}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_in_it_is_found_by_the_finding_meant_for_it(code: str) -> None:
    assert found(code) & FAULTS.keys() == {code}


def test_a_sound_one_raises_none_of_these_and_never_gets_stuck() -> None:
    sound = invented("research-institute")

    assert {each.code for each in problems(sound)}.isdisjoint(FAULTS)
    only = frozenset({"third-party", "respondent"})
    assert prove(sound, most=250, only=only).broken == ()


def test_that_others_take_it_outside_is_found_by_walking_too() -> None:
    by_owner = SOUND.replace(
        'refer-as-respondent = { by = ["respondent"]',
        'refer-as-respondent = { by = ["owner"]',
    )

    proof = prove(procedure(by_owner), most=250, only=frozenset({"third-party"}))

    assert "transferred-by-others" in {each.code for each in proof.broken}

"""What is wrong with a mediation in a file is found, and a sound one is left alone."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.procedure.soundness import problems
from tests.procedure.examples.test_invented import invented, text
from tests.promises.test_how_to_write import procedure

SOUND = text("welfare-foundation")
FAULTS = {
    "mediates-without-proposal": (
        '"acts.choose-route"',
        '"acts.choose-route", "acts.propose"',
    ),
    "mediation-without-end": ("different_person", "mediates = true\ndifferent_person"),
    "mediator-judges": ("different_person = true\n", ""),
}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_in_a_mediation_is_found_by_the_finding_meant_for_it(code: str) -> None:
    before, after = FAULTS[code]
    assert before in SOUND

    found = {each.code for each in problems(procedure(SOUND.replace(before, after)))}

    assert code in found
    assert found & FAULTS.keys() == {code}


def test_a_mediation_that_is_sound_raises_none_of_these_and_never_gets_stuck() -> None:
    sound = invented("welfare-foundation")

    assert {each.code for each in problems(sound)}.isdisjoint(FAULTS)
    only = frozenset({"way", "stages"})
    assert prove(sound, most=200, only=only).broken == ()

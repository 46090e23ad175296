"""What is wrong with skipping, talking or hearing again is found, and no sound one is."""

from __future__ import annotations

import re

import pytest

from gehoord.procedure.proof import beside, prove
from gehoord.procedure.soundness import problems
from gehoord.procedure.soundness.finding import Unsound
from tests.procedure.examples.test_invented import invented, text
from tests.promises.test_how_to_write import procedure

SOUND = text("village-school")
ABUSE = 'only_for = ["abuse"]\n'
SPOKEN = "spoken = true\n"
ANEW = "heard_anew = true\n"
BOTH = 'needs = ["complainant-heard", "respondent-heard"], source = "art. 5"'
NEVER = """[[stage]]
id     = "4"
name   = { nl = "De rest", en = "The rest" }
entry  = "straight"
different_person = true
source = "art. 6"

"""
FAULTS = {
    "straight-always": ((ABUSE, ""),),
    "for-nobody": ((ABUSE, f'{ABUSE}not_for  = ["abuse"]\n'),),
    "straight-to-first": ((f'stage    = "3"\n{ABUSE}', f'stage    = "1"\n{ABUSE}'),),
    "straight-never": (
        ('"notices.more-time"', '"notices.more-time", "acts.mark-urgent"'),
    ),
    "stage-without-way": (
        (
            "[[straight-to]]",
            f"{NEVER}[[straight-to]]",
        ),
    ),
    "straight-without-term": (
        (
            'within   = "4 weeks"\nfrom     = "escalated"\ndone_by',
            'within   = "4 weeks"\nfrom     = "judged"\ndone_by',
        ),
    ),
    "talk-not-first": (('id     = "2"\n', f'id     = "2"\n{SPOKEN}'),),
    "talk-by-nobody": (
        ('"notices.more-time"', '"notices.more-time", "acts.record-conversation"'),
        ('"acts.record-conversation", "notices.conv', '"notices.conv'),
    ),
    "talk-without-term": (
        ('done_by  = ["conversation-held"]', 'done_by  = ["written"]'),
    ),
    "talk-left-open": (('fallback = "close-no-reaction"\n', ""),),
    "anew-at-start": ((SPOKEN, f"{SPOKEN}{ANEW}"),),
    "anew-for-nothing": (
        (BOTH, 'source = "art. 5"'),
        ('from     = "complainant-heard"', 'from     = "escalated"'),
    ),
    "heard-before": ((ANEW, ""),),
}


def faulty(code: str) -> tuple[Unsound, ...]:
    changed = SOUND
    for before, after in FAULTS[code]:
        assert before in changed
        changed = changed.replace(before, after, 1)
    return problems(procedure(changed))


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_in_stages_is_found_by_the_finding_meant_for_it(code: str) -> None:
    found = {each.code for each in faulty(code)}

    assert found & FAULTS.keys() == {code}


def test_a_talk_after_which_nothing_comes_is_doubted() -> None:
    alone = """
[[stage]]
id     = "1"
name   = { nl = "Het gesprek", en = "The talk" }
entry  = "start"
spoken = true
source = "choice"
"""
    head = SOUND.split("[names]", maxsplit=1)[0].replace(
        "uk-council-code", "small-firm"
    )
    known = [line for line in head.splitlines() if not line.startswith("remove")]

    found = {each.code for each in problems(procedure("\n".join([*known, alone])))}

    assert "talk-without-end" in found


def test_stages_that_are_sound_raise_none_of_these_and_never_get_stuck() -> None:
    sound = invented("village-school")

    assert {each.code for each in problems(sound)}.isdisjoint(FAULTS)
    only = frozenset({"coming-in", "stages", "straight"})
    assert prove(sound, most=150, only=only).broken == ()


def test_a_complaint_that_lies_for_ever_after_the_talk_is_found_by_walking_too() -> (
    None
):
    still = SOUND.replace('fallback = "close-no-reaction"\n', "")

    proof = prove(procedure(still), most=150, only=frozenset({"coming-in"}))

    assert "stuck" in {each.code for each in proof.broken}
    read = {each.code for each in problems(procedure(still))}
    assert "stuck" not in {each.code for each in beside(proof.broken, read)}
    assert beside(proof.broken, ["talk-by-nobody"]) == proof.broken


def test_a_talk_that_silence_closes_at_no_time_said_is_left_open() -> None:
    closes = SOUND.index('fallback = "close-no-reaction"')
    begin = SOUND.rindex("[[term]]", 0, closes)
    row = SOUND[begin:closes]
    open_ended = re.sub(r"within( *)= .*", r'within\1= "unspecified"', row)

    found = problems(procedure(SOUND.replace(row, open_ended)))

    assert open_ended != row
    assert "talk-left-open" in {each.code for each in found}

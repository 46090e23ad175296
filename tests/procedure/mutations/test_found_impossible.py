"""Of an act that can never be done, what makes it impossible is said."""

from __future__ import annotations

from functools import cache

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.proof import prove
from gehoord.procedure.proof.impossible import Why
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound
from gehoord.words.findings.impossible import WHY
from gehoord.words.findings.told import reason
from tests.procedure.mutations.planting import sound

FAULTS: dict[str, tuple[str, str, Why, tuple[str, ...]]] = {
    "improve": (
        'by = ["owner", "handler"]',
        'by = ["owner", "handler"], needs = ["filed", "not-filed"]',
        Why.TOGETHER,
        ("not-filed", "filed"),
    ),
    "name-parts": (
        'by = ["handler"]',
        'by = ["handler"], needs = ["judged", "filed"]',
        Why.NEVER,
        ("judged",),
    ),
    "recuse": (
        'by = ["handler"]',
        'by = ["handler"], needs = ["no-handler"]',
        Why.NEVER,
        ("no-handler",),
    ),
    "join": (
        'by = ["owner", "handler"]',
        'by = ["owner", "handler"], needs = ["filed", "ruled"]',
        Why.NEVER,
        ("ruled",),
    ),
    "hear": (
        'by = ["handler"]',
        'by = ["handler"], needs = ["suspended", "appointed"]',
        Why.NEVER,
        ("suspended",),
    ),
    "note": (
        'by = ["owner", "intake", "handler", "responding-owner"]',
        'by = ["auditor"]',
        Why.NOBODY,
        ("auditor",),
    ),
    "take-back": ("", "", Why.STAGE, ("set-aside",)),
}
"""For each act: what is changed in its line, and what is then said of it."""
FOLLOWS = {"check-improvement"}
"""Without an improvement there is none to check."""


@cache
def found() -> dict[str, Unsound]:
    """Return what is said of each act, all faults planted in one file, walked once."""
    lines = []
    for line in sound("wkkgz").splitlines():
        name = line.partition(" ")[0]
        before, after, *_ = FAULTS.get(name, ("", ""))
        assert before in line
        if name != "set-aside":
            lines.append(line.replace(before, after) if before else line)
    procedure = read("\n".join(lines), calendars(), patterns())
    broken = prove(procedure, most=150).broken
    return {each.near: each for each in broken if each.code == "act-never-possible"}


def test_each_act_that_was_made_impossible_is_found_and_no_other() -> None:
    assert found().keys() == FAULTS.keys() | FOLLOWS


@pytest.mark.parametrize("act", FAULTS)
def test_what_makes_an_act_impossible_is_named(act: str) -> None:
    *_, why, names = FAULTS[act]

    said = found()[act].facts

    assert (said["why"], said["names"]) == (why, names)
    assert set(said) <= {"why", "names", "beyond"}  # where a walk stopped, as a doubt
    assert found()["check-improvement"].facts["names"] == ("improvement",)


@pytest.mark.parametrize("act", FAULTS)
def test_it_is_said_in_both_languages(act: str) -> None:
    told = {lang: reason(found()[act], lang) for lang in ("nl", "en")}

    names = found()[act].facts["names"]
    assert isinstance(names, tuple)
    if act != "take-back":
        assert all(name in said for name in names for said in told.values())
    assert told["nl"] != told["en"]
    assert all(said.endswith(".") and "{" not in said for said in told.values())


def test_every_reason_has_a_sentence() -> None:
    assert WHY.keys() == set(Why)

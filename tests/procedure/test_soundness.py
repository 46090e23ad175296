"""What makes a procedure unsound, each by making it happen."""

from __future__ import annotations

import pytest

from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import problems
from tests.shipped import FULL

SHIPPED = ("kleuterrevolutie", "awb", "wkkgz")


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_shipped_has_no_errors(dutch: Calendar, name: str) -> None:
    procedure = read(FULL[name], {"nl": dutch})

    assert [each for each in problems(procedure) if each.error] == []


def test_the_founding_procedure_is_warned_about_what_it_leaves_open(
    dutch: Calendar,
) -> None:
    procedure = read(FULL["kleuterrevolutie"], {"nl": dutch})

    assert [(each.code, each.near) for each in problems(procedure)] == [
        ("ruling-without-term", "third-party"),
        ("third-party-alone", "third-party"),
        ("unspecified", "third-party"),
        ("unspecified", "third-party"),
        ("unspecified", "third-party"),
        ("owner-answers-alone", "nobody_else"),
        ("address-of-a-person", "address"),
        ("extension-without-maximum", "extension"),
    ]


BREAKS = {
    "kept-by-absent": ('kept_by = ["proposal", "closing-letter"]', 'kept_by = ["x"]'),
    "cannot-be-kept": (
        'kept_by = ["proposal", "more-time", "closing-letter"]\nended_by = ["admitted"]',
        'ended_by = ["admitted"]',
    ),
    "term-twice": ('id = "ruling"', 'id = "propose"'),
    "fallback-unfit": (
        'fallback = "file-it"',
        'fallback = "third-party-proceeds"',
    ),
    "fallback-untold": (
        'after = "term-softened", to = ["complainant", "owners"]',
        'after = "term-softened", to = ["owners"]',
    ),
    "extends-nothing": ('["propose-or-tell", "new-date"]', '["nothing"]'),
    "letter-never-leaves": (
        'closing_letter = "closing-letter"  ',
        'closing_letter = "x"  ',
    ),
    "notice-to-nobody": ('to = ["adviser"]', "to = []"),
    "third-party-told-early": (
        '"filed", "received-orally"], to = ["owners"]',
        '"filed", "received-orally"], to = ["third-party"]',
    ),
    "act-of-nobody": ('{ by = ["adviser"]', "{ by = []"),
    "duty-without-act": ("reach-out =", "improve-x ="),
    "no-outcome": ("\npropose =", "\njudge-x ="),
    "act-without-rules": ("[extension]", "[extension-x]"),
    "court-choice-never-ends": ('fallback = "third-party-proceeds"', ""),
    "silence-without-a-person": ("attempts_by_person = 1", "attempts_by_person = 0"),
    "nobody-impartial-dead-end": ('"respond-openly"', '"alarm"'),
    "no-way-to-reach": ('"one-way"', '"asked"'),
    "promise-without-fallback": ('fallback = "appoint-substitute"\n', ""),
    "binding-without-court": ("court_choice = true", "court_choice = false"),
}


@pytest.mark.parametrize("code", BREAKS)
def test_each_fault_is_found(dutch: Calendar, code: str) -> None:
    before, after = BREAKS[code]
    text = FULL["kleuterrevolutie"]
    assert before in text

    found = problems(read(_whole(text.replace(before, after)), {"nl": dutch}))

    assert code in {each.code for each in found}


def _whole(text: str) -> str:
    """Leave out lines whose only purpose was to be no longer read."""
    kept, skipping = [], False
    for line in text.splitlines():
        skipping = line.startswith("[extension-x]") or (
            skipping and not line.startswith("[")
        )
        if not skipping and not line.startswith(("improve-x", "judge-x")):
            kept.append(line)
    return "\n".join(kept)

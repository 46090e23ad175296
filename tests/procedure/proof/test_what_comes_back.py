"""A letter that renews its own term is waited for as long as it brings anything new."""

from __future__ import annotations

import pytest

from gehoord.procedure import events as e
from gehoord.procedure.proof import walk
from gehoord.procedure.proof.concerns import CONCERNS
from gehoord.procedure.proof.steps import Stand, lapsed
from gehoord.procedure.proof.walk import Walk
from gehoord.procedure.rules import Procedure
from tests.procedure.mutations.planting import laid_over

NONE = "legal_bases = []"
NEWS = """
[[term]]
id = "news"
strength = "promise"
within = "4 weeks"
from = ["filed", "how-far-left"]
kept_by = ["how-far", "judgement", "closing-letter"]
warn = ["3 days"]
about = { nl = "een bericht", en = "word" }
source = "line 1"

[notices.how-far]
after = "news-warned"
to = ["complainant"]
name = { nl = "Hoever wij zijn", en = "How far we are" }
text = { nl = "Wij werken eraan.", en = "We are working on it." }
source = "line 1"
"""
ANSWER = """
[[term]]
id = "judge"
strength = "promise"
within = "{}"
kept_by = ["judgement", "closing-letter"]
roll = "none"
source = "line 2"
"""
ALONE = f"""{NONE}
remove = ["term.judge", "term.extended", "extension", "acts.take-more-time"]
"""


def _walked(procedure: Procedure, monkeypatch: pytest.MonkeyPatch) -> tuple[Walk, int]:
    looks = 0

    def counted(stand: Stand) -> Stand:
        nonlocal looks
        looks += 1
        return lapsed(stand)

    monkeypatch.setattr(walk, "lapsed", counted)
    concern = next(each for each in CONCERNS if each.name == "way")
    found = Walk(procedure, concern, most=60)
    for _ in found.edges_walked():
        pass
    return found, looks


def test_what_only_comes_back_is_waited_for_twice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found, looks = _walked(laid_over("wkkgz", ALONE, NEWS), monkeypatch)

    waits = sum(each.way.by == walk.BY_TIME for each in found.edges)
    assert waits
    assert looks < 8 * waits


@pytest.mark.parametrize("within", ["6 weeks", "6 months", "20 months"])
def test_a_term_that_ends_only_after_many_letters_still_ends(
    within: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    procedure = laid_over("wkkgz", NONE, NEWS + ANSWER.format(within))

    found, _ = _walked(procedure, monkeypatch)

    missed = {
        entry.event.term
        for edge in found.edges
        for entry in edge.way.stand.entries
        if isinstance(entry.event, e.TermMissed | e.TermSoftened)
    }
    assert "judge" in missed

"""A day by which a complaint is settled is not kept by a proposal alone."""

from __future__ import annotations

import pytest

from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from tests.procedure.test_published_text import ABOVE
from tests.shipped import CALENDARS, PATTERNS

ROW = """
[[term]]
id = "propose-or-tell"
within = "4 weeks"
about = "de afhandeling"
{}
source = "zin 1"

[text]
"zin 1" = "{}"
"""
ENDS = "Een klacht wordt binnen vier weken schriftelijk afgehandeld."


def doubts(said: str, kept: str = "") -> list[str]:
    text = ABOVE + ROW.format(kept, said)
    found = of_text(read(text, CALENDARS, PATTERNS), text, PATTERNS)
    return [x.near for x in found if x.code == "settled-by-a-proposal"]


@pytest.mark.parametrize(
    "said",
    [
        ENDS,
        "Wij handelen uw klacht binnen 4 weken af.",
        "Every complaint is resolved within four weeks.",
    ],
)
def test_the_end_that_a_text_promises_is_no_proposal(said: str) -> None:
    assert doubts(said) == ["propose-or-tell"]


@pytest.mark.parametrize(
    "said",
    [
        "U krijgt binnen vier weken een voorstel, en daarmee is het afgehandeld.",
        "U krijgt binnen vier weken antwoord.",
        "Wij doen binnen vier weken een voorstel. Daarna wordt het afgehandeld.",
    ],
)
def test_an_answer_can_be_one(said: str) -> None:
    assert doubts(said) == []


def test_the_last_letter_is_the_end() -> None:
    assert doubts(ENDS, 'kept_by = ["more-time", "closing-letter"]') == []

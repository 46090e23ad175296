"""Until when a complaint is kept is told here, also where a text has no number."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness.also import says_how_long_kept
from tests.leaflet.test_promised_without_a_time import COUNCIL
from tests.leaflet.test_read_by_strangers import lines

ROW = """
[retention]
length = "unspecified"
source = "line 9"

[text]
"line 9" = "{}"
"""


@pytest.mark.parametrize(
    "said",
    [
        "Wij bewaren het slechts voor de tijd die nodig is voor de behandeling.",
        "Na de afhandeling wordt het dossier vernietigd.",
        "De gegevens worden verwijderd zodra de klacht is afgehandeld.",
        "We keep it for the time needed to handle it.",
        "The file is destroyed once the complaint is closed.",
    ],
)
def test_keeping_until_it_is_over_is_no_time_that_is_not_said(said: str) -> None:
    (told,) = lines("retention", ROW.format(said), "nl", COUNCIL)

    assert "zoals deze pagina zegt" in told
    assert "niet gezegd" not in told


@pytest.mark.parametrize(
    "said", ["Wij bewaren uw klacht zorgvuldig.", "We keep your complaint with care."]
)
def test_keeping_with_care_says_no_time(said: str) -> None:
    (told,) = lines("retention", ROW.format(said), "nl", COUNCIL)

    assert "niet gezegd" in told
    assert not says_how_long_kept({"nl": said})

"""That an answer waits for the consent of somebody else, where a sentence says so."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import lines

ROW = """
[acts]
record-representative = {{ by = ["owner", "handler"], source = "line 1" }}
judge = {{ by = ["handler"], needs = ["mandate-settled"], source = "line 2" }}

[text]
"line 1" = "{}"
"line 2" = "Wij oordelen schriftelijk."
"""


@pytest.mark.parametrize(
    "said",
    [
        "Zonder toestemming van die ander kunnen wij niets doen.",
        "Klaagt u voor een ander? Dan wachten wij op een volmacht.",
    ],
)
def test_that_we_wait_for_consent_stands_under_the_sentence_that_says_so(
    said: str,
) -> None:
    (told,) = lines("mandate", ROW.format(said), "nl")

    assert "Tot die er is, wacht ons antwoord." in told
    assert lines("mandate-waits", ROW.format(said), "nl") == ()


def test_that_we_wait_for_consent_is_our_own_way_where_no_sentence_says_so() -> None:
    more = ROW.format("Klaagt u voor een ander? Dan vragen wij diens toestemming.")
    (told,) = lines("mandate", more, "nl")
    (ours,) = lines("mandate-waits", more, "nl")

    assert told.startswith("Klaagt u voor een ander? Dan vragen wij om toestemming")
    assert "wacht" not in told
    assert "wacht ons antwoord tot wij weten dat u dat mag" in ours


@pytest.mark.parametrize(
    "said",
    [
        "Klaagt u voor een ander, dan vragen wij toestemming of een volmacht.",
        "Een wettelijk vertegenwoordiger hoeft geen toestemming te laten zien.",
    ],
)
def test_who_may_complain_without_consent_by_the_text_reads_so(said: str) -> None:
    (told,) = lines("mandate", ROW.format(said), "nl")

    assert "of waarom u ook zonder mag" in told

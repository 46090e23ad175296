"""Of a sentence that only allows more time, a word, a day and how often are ours."""

from __future__ import annotations

import pytest

from gehoord.procedure.rules import Procedure
from gehoord.words.way import of_procedure
from tests.leaflet.test_given_to_somebody import HEAD
from tests.leaflet.test_only_what_a_sentence_says import lines
from tests.leaflet.test_read_by_strangers import said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
BOTH = 'language = ["nl", "en"]\n'
LONGER = """
legal_bases = []
regimes     = []
remove      = ["term.extended-2"]

[[term]]
id       = "respond-1"
strength = "promise"
within   = "4 weeks"
from     = "filed"
kept_by  = ["judgement", "more-time", "closing-letter"]
source   = "line 1"

[[term]]
id       = "extended-1"
strength = "promise"
source   = "line 1"

[[extension]]
of      = ["respond-1"]
stage   = "1"
longest = "4 weeks"
times   = 1
source  = "line 1"

[sources]
"line 1" = ["notices.more-time"]

[text]
"line 1".{} = "{}"
"""
ALONE = [
    (
        "nl",
        "U krijgt schriftelijk bericht. Die tijd kan met vier weken worden verlengd.",
    ),
    ("en", "You hear from us in writing. We may extend that by four weeks."),
]
SAID = (
    "We answer within four weeks. If we need longer we tell you, with a new date, once."
)


@pytest.mark.parametrize(("lang", "sentence"), ALONE)
def test_word_a_day_and_how_often_are_ours_where_it_only_can_take_longer(
    lang: str, sentence: str
) -> None:
    procedure = said(
        LONGER.format(lang, sentence), COUNCIL + (BOTH if lang == "nl" else "")
    )

    published, ours = (lines(procedure, own=own) for own in (False, True))

    assert published["more-time"].text == (
        "Stage 1: Is more time needed? It then takes at most four weeks longer."
    )
    assert "term-extended-1" not in published
    assert "on the day that we name" in ours["term-extended-1"].label
    assert not ours["term-extended-1"].note
    assert ours["more-time-limits"].text == "Stage 1: We take more time once."
    assert "by the new date" not in way(procedure)


def test_what_the_text_promises_with_more_time_stays_with_it() -> None:
    procedure = said(LONGER.format("en", SAID), COUNCIL)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    assert "you are told" in published["more-time"].text
    assert "That is possible once." in published["more-time"].text
    assert "line 1" in published["term-extended-1"].note
    assert "more-time-limits" not in ours
    assert "by the new date" in way(procedure)


def test_an_indication_of_when_it_comes_is_no_day_that_is_named() -> None:
    sentence = (
        "You get a reply within four weeks. If this is not possible, you get a report "
        "with an indication of when a full reply will be given."
    )
    aimed = LONGER.replace(
        'id       = "extended-1"\nstrength = "promise"',
        'id       = "extended-1"\nstrength = "target"',
    )
    procedure = said(aimed.format("en", sentence), COUNCIL)

    published, ours = (lines(procedure, own=own) for own in (False, True))

    assert "term-extended-1" not in published
    assert ours["term-extended-1"].note == "Target"


def way(procedure: Procedure) -> str:
    steps = of_procedure(procedure, "en").steps
    return " ".join(line for each in steps for line in each.lines)

"""A time of the published text that no clock watches is found; one that runs is not."""

from __future__ import annotations

import pytest

from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.words.findings.told import sentence
from tests.procedure.test_published_text import given
from tests.shipped import CALENDARS, PATTERNS

SENTENCE = '"zin 3" = "U hoort binnen {} wat de vergadering besliste."'
TERM = """
[[term]]
id       = "decide"
strength = "{strength}"
within   = "{within}"
from     = "filed"
kept_by  = ["proposal"]
about    = "{about}"
source   = "zin 3"

[[term]]
id = "name-handler"
within = "1 week"
source = "zin 1"

[retention]
length = "2 years"
source = "zin 2"
"""
IN_WORDS = "de beslissing, binnen een maand"


def _found(**changed: str) -> list[str]:
    said = {"strength": "promise", "within": "unspecified", "about": IN_WORDS} | changed
    file = given(SENTENCE.format("een maand"), below=TERM.format(**said))
    found = of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)
    return [each.code for each in found if each.key[:2] == ("text", "zin 3")]


@pytest.mark.parametrize("about", [IN_WORDS, "de beslissing"])
@pytest.mark.parametrize("strength", ["promise", "target"])
def test_a_time_in_words_behind_a_term_without_a_length_is_watched_by_nobody(
    about: str, strength: str
) -> None:
    assert _found(about=about, strength=strength) == ["time-unwatched"]


def test_a_time_in_words_beside_another_length_is_watched_by_nobody() -> None:
    assert _found(within="2 weeks") == ["time-unwatched"]


def test_a_time_that_the_term_has_runs_whatever_its_words_say() -> None:
    assert _found(within="1 month") == []


def test_another_length_without_the_words_is_another_time() -> None:
    assert _found(within="2 weeks", about="de beslissing") == ["time-unheld"]


def test_a_way_of_working_tells_its_time_in_words() -> None:
    assert _found(strength="practice") == []


@pytest.mark.parametrize(("lang", "way"), [("nl", "Accepteer"), ("en", "Accept this")])
def test_it_says_what_to_do_where_nothing_here_can_count_it(
    lang: str, way: str
) -> None:
    below = TERM.format(strength="promise", within="unspecified", about=IN_WORDS)
    file = given(SENTENCE.format("een maand"), below=below)
    found = of_text(read(file, CALENDARS, PATTERNS), file, PATTERNS)

    (unwatched,) = (each for each in found if each.code == "time-unwatched")

    assert way in sentence(unwatched, lang)

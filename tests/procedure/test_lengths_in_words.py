"""What is said of until when, in a procedure's own words, is read as it is meant."""

from __future__ import annotations

import pytest

from gehoord.procedure.lengths import parse_length
from gehoord.procedure.sentences.lengths import (
    longest_in,
    since_it_happened,
)

SAID = {
    "within six months of the date of our final response; not more than six years "
    "after the event": "6 months",
    "within six months; not more than three years after you realised": "6 months",
    "binnen een jaar na onze brief, en niet langer dan drie jaar na de gebeurtenis": (
        "1 year"
    ),
    "three months after our last letter": "3 months",
    "in about 20 working days": "20 working days",
    "binnen veertig werkdagen, of 30 business days": "40 working days",
    "receipt within five working days, a ruling within 3 months": "3 months",
    "2 months, or 12 weeks for who was away": "12 weeks",
    "within thirty one days of it; or thirty-one days": "31 days",
    "binnen een en twintig dagen, of eenentwintig dagen": "21 days",
}


@pytest.mark.parametrize("words", SAID)
def test_a_time_since_it_happened_is_no_time_after_the_answer(words: str) -> None:
    assert longest_in(words) == parse_length(SAID[words])


@pytest.mark.parametrize(
    "words",
    [
        "no more than a year ago",
        "as long as you like",
        "acknowledged within 7 working days; how soon it rules is not said",
        "u krijgt een ontvangstbevestiging binnen een week",
    ],
)
def test_where_nothing_is_said_of_the_time_after_nothing_is_read(words: str) -> None:
    assert longest_in(words) is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("within a year after the day you knew of it", "1 year"),
        ("usually within a year of knowing of the problem", "1 year"),
        ("six months from the start of the course", "6 months"),
        ("binnen drie jaar nadat het gebeurde", "3 years"),
        (
            (
                "within six months of our final response, and within one year of what "
                "happened or of when you should have known"
            ),
            "1 year",
        ),
        ("within 12 months of our stage 2 answer", ""),
        ("een jaar na onze beslissing", ""),
        ("twelve months after the complaint was filed with the holder", ""),
    ],
)
def test_a_time_that_counts_from_what_it_is_about_is_told_from_others(
    words: str, said: str
) -> None:
    assert since_it_happened(words) == (parse_length(said) if said else None)

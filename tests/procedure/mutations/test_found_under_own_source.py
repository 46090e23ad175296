"""What of a pattern stands under the source of a file: quoted as the file speaks."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import Unsound
from gehoord.procedure.soundness.over_pattern.inherited import inherited
from gehoord.words.findings.told import sentence

HEAD = """
extends = "{}"
id = "mine"
version = "1"
name = "Complaints"
{}
"""
STAGE_TWO = """
[[term]]
id = "respond-2"
within = "4 weeks"
source = "line 4"
"""
LATER_AT_ONCE = """
[[straight-to]]
stage = "2"
channels = ["paper"]
source = "line 2"
"""
OUTCOME = """
[[term]]
id = "outcome"
within = "40 days"
source = "line 5"
"""


def found(extends: str, head: str, body: str) -> dict[str, Unsound]:
    text = HEAD.format(extends, head) + body
    return {
        each.key[-1]: each
        for each in inherited(text, patterns())
        if each.code in {"left-under-your-source", "about-as-the-pattern"}
    }


@pytest.mark.parametrize(
    ("extends", "body", "asked"),
    [
        ("uk-council-code", STAGE_TWO, False),
        ("uk-council-code", STAGE_TWO + LATER_AT_ONCE, True),
        ("adr", OUTCOME, True),
    ],
)
def test_a_name_of_the_answer_is_no_words_of_a_pattern_under_the_files_source(
    extends: str, body: str, *, asked: bool
) -> None:
    assert ("about" in found(extends, "", body)) is asked


def test_a_pattern_is_quoted_in_the_languages_that_the_file_is_in() -> None:
    english = found("adr", 'language = ["en"]', OUTCOME)["about"]
    dutch = found("adr", 'language = ["nl"]', OUTCOME)["about"]
    both = found("adr", 'language = ["nl", "en"]', OUTCOME)["about"]

    assert all("outcome of the dispute" in sentence(english, x) for x in ("nl", "en"))
    assert all("uitkomst van het" in sentence(dutch, x) for x in ("nl", "en"))
    assert "outcome of the dispute" in sentence(both, "en")
    assert "uitkomst van het" in sentence(both, "nl")


def test_words_that_a_term_needs_are_to_be_said_and_not_to_be_taken_out() -> None:
    (doubt,) = (x for x in found("adr", "", OUTCOME).values() if x.key[-1] == "about")

    assert all("remove" not in sentence(doubt, lang) for lang in ("nl", "en"))
    assert all("in about" in sentence(doubt, lang) for lang in ("nl", "en"))


MORE_TIME = '[extension]\ntimes = 1\nsource = "line 6"\n'


@pytest.mark.parametrize("extends", ["wkkgz", "awb"])
def test_how_much_more_time_at_most_is_a_promise_of_the_pattern(extends: str) -> None:
    longest = found(extends, "", MORE_TIME)["longest"]

    assert "extension.longest" in sentence(longest, "en")
    assert "4 weeks" in sentence(longest, "en")


def test_a_length_that_no_pattern_says_is_nothing_left() -> None:
    assert "longest" not in found("adr", "", MORE_TIME)
    assert "longest" not in found("wkkgz", "", MORE_TIME + 'longest = "unspecified"\n')
    assert "longest" not in found("wkkgz", 'remove = ["extension.longest"]', MORE_TIME)


def test_what_a_pattern_took_out_of_another_is_not_left_under_your_source() -> None:
    body = '\n[extension]\nlongest = "2 weeks"\nsource = "line 6"\n'

    assert "consent_from" not in found("fca-disp", "", body)
    assert "consent_from" in found("wkkgz", "", body)


MORE = """
language = ["en"]
[extension]
longest = "4 weeks"
source = "line 9"

[text]
"line 9" = "{}"
"""


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("It can take four weeks longer, once.", "the reason, when you can expect it"),
        ("You hear why it takes longer, at most four weeks.", "when you can expect it"),
        ("If it takes longer, we tell you why, and give a new date.", ""),
    ],
)
def test_what_a_word_of_more_time_tells_is_held_against_its_sentence(
    said: str, left: str
) -> None:
    told = found("crkbo", "", MORE.format(said)).get("contents")

    assert (told.facts["said"] if told else {}) == ({"en": left} if left else {})

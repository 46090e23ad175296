"""A letter of the file's own that names what is not known when it leaves is found."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words.findings.told import sentence
from tests.promises.test_how_to_write import FIRST_LINES, procedure

OVER = FIRST_LINES.format(base="wkkgz")
LETTER = """
[notices.word]
after  = "AFTER"
to     = ["complainant"]
name   = {{ nl = "Bericht", en = "Word" }}
text   = {{ nl = "Wij kijken. Dat is {said}.", en = "We look. That is {said}." }}
source = "line 1"
"""
JUDGE = """
[[term]]
id     = "judge"
from   = "{begins}"
{more}
source = "line 2"
"""
NO_MORE_TIME = """
remove = [
  "extension", "term.extended", "notices.more-time", "acts.take-more-time",
  "acts.consent-to-more-time",
]
"""
ASKED = """
[[particular]]
id     = "kind"
name   = { nl = "Soort", en = "Kind" }
kind   = "choice"
option = [{ id = "a", name = "A" }, { id = "b", name = "B" }]
source = "line 3"
"""


def found(
    more: str, *, after: str = "filed", said: str = "{{by.judge}}"
) -> list[Unsound]:
    text = OVER + more + LETTER.format(said=said).replace("AFTER", after)
    every = placed(problems(procedure(text)), text)
    return [each for each in every if each.code.startswith("gap-")]


@pytest.mark.parametrize(
    ("more", "after", "said", "code"),
    [
        ("", "filed", "{{by.judge}}", ""),
        (NO_MORE_TIME, "filed", "{{by.extended}}", "gap-of-no-term"),
        (
            JUDGE.format(begins="word-left", more=""),
            "handler-appointed",
            "{{by.judge}}",
            "gap-before-its-term",
        ),
        (
            JUDGE.format(begins="handler-appointed", more=""),
            "filed",
            "{{by.judge}}",
            "gap-before-its-term",
        ),
        (
            JUDGE.format(begins="handler-appointed", more=""),
            "handler-appointed",
            "{{by.judge}}",
            "",
        ),
        ("", "filed", "{{handler}}", "gap-of-no-handler"),
        ("", "handler-appointed", "{{handler}}", ""),
        ("", "filed", "{{#handler}}van {{handler}}{{/handler}}", ""),
    ],
)
def test_what_can_never_be_known_in_a_letter_is_wrong(
    more: str, after: str, said: str, code: str
) -> None:
    seen = found(more, after=after, said=said)

    assert [each.code for each in seen] == ([code] if code else [])
    assert all(each.error and each.line for each in seen)
    assert all(said in sentence(each, lang) for each in seen for lang in ("nl", "en"))


def test_a_day_that_not_everybody_has_is_doubted() -> None:
    some = ASKED + JUDGE.format(begins="filed", more='not_for = ["a"]')

    (seen,) = found(some)

    assert (seen.code, seen.error) == ("gap-not-for-all", False)
    assert "{{#by.judge}}" in sentence(seen, "nl")
    assert not found(some, said="{{#by.judge}}op {{by.judge}}{{/by.judge}}")


def test_where_nobody_is_outside_no_letter_can_name_them() -> None:
    alone = OVER.replace("wkkgz", "uk-council-code")
    text = alone + LETTER.format(said="{{third-party}}").replace("AFTER", "filed")
    there = {each.code for each in problems(procedure(text))}
    gone = 'remove = ["third-party", "acts.refer"]\n'
    text = alone + gone + text.removeprefix(alone)

    codes = {each.code for each in problems(procedure(text)) if each.error}

    assert "gap-of-no-third-party" not in there
    assert "gap-of-no-third-party" in codes


@pytest.mark.parametrize(
    ("letter", "holds", "early"),
    [
        ("receipt", "wie uw klacht gaat behandelen", True),
        ("receipt", "who will be dealing with it", True),
        ("receipt", "het nummer van uw klacht", False),
        ("handler-named", "wie uw klacht gaat behandelen", False),
    ],
)
def test_a_receipt_that_is_to_name_the_handler_leaves_too_early(
    letter: str, holds: str, *, early: bool
) -> None:
    more = f'[notices]\n{letter} = {{ contents = ["{holds}"], source = "line 1" }}\n'
    every = problems(procedure(OVER + more))

    assert ("told-too-early" in {each.code for each in every}) is early

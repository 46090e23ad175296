"""What a file says in words of its own: in one language, or in each."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from gehoord.procedure.differences import differences
from gehoord.procedure.reading import Unreadable, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words import differences as words
from gehoord.words.page.whole import page
from tests.shipped import CALENDARS, PATTERNS

FIRST = """
extends = "crkbo"
id      = "mine"
version = "1"
name    = { nl = "Klachtenregeling", en = "Complaints procedure" }
"""
BOTH = """
who_may_file = { nl = ["een ouder", "een buur"], en = ["a parent", "a neighbour"] }

[third-party]
costs  = { nl = "niets voor u", en = "nothing for you" }
window = "3 months"

[hearing]
form   = { nl = "samen", en = "together" }
source = "1"

[remedies]
menu   = { nl = ["excuses"], en = ["an apology"] }
source = "1"

[report]
audience = { nl = ["iedereen"], en = ["everybody"] }
source   = "1"
"""


def procedure(more: str) -> Procedure:
    return read(FIRST + more, CALENDARS, PATTERNS)


def shown(found: Procedure, lang: str) -> str:
    return str(asdict(page(found, lang)))


def doubts(found: Procedure) -> list[str]:
    said = [each for each in problems(found) if each.code == "one-language"]
    return [str(each.facts["keys"]) for each in said]


@pytest.mark.parametrize(
    ("lang", "own", "other"),
    [
        ("nl", ("een ouder of een buur", "niets voor u", "samen", "excuses"), "parent"),
        ("en", ("a parent", "nothing for you", "together", "an apology"), "ouder"),
    ],
)
def test_the_page_says_it_in_the_language_of_who_reads_it(
    lang: str, own: tuple[str, ...], other: str
) -> None:
    text = shown(procedure(BOTH), lang)

    assert [each for each in own if each.split(" of ")[0] not in text] == []
    assert other not in text


def test_what_is_said_in_each_language_is_not_doubted_nor_is_a_length() -> None:
    assert doubts(procedure(BOTH)) == []


def test_what_one_language_lacks_is_named_all_at_once() -> None:
    found = procedure(
        'who_may_file = ["een ouder"]\n[hearing]\nform = { nl = "samen" }\n'
        'minutes = { nl = "ja", en = "yes" }\nsource = "1"\n'
    )

    assert doubts(found) == ["who_may_file, hearing.form"]


def test_an_organisation_of_one_language_is_asked_for_no_other() -> None:
    found = procedure('language = ["nl"]\nwho_may_file = ["een ouder"]\n')

    assert doubts(found) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "minors = { nl = 3 }",
        'minors = { de = "Eltern" }',
        'minors = { nl = " " }',
        'who_may_file = { nl = "een ouder" }',
        "who_may_file = { nl = [1] }",
        "who_may_file = {}",
    ],
)
def test_a_table_of_languages_that_is_none_is_told_with_its_line(wrong: str) -> None:
    with pytest.raises(Unreadable) as refused:
        procedure(wrong)

    (line,) = {each.line for each in refused.value.findings}
    assert line is not None
    assert (FIRST + wrong).splitlines()[line - 1] == wrong


def test_a_change_in_one_language_is_told_as_a_change_of_that() -> None:
    before, after = procedure(BOTH), procedure(BOTH.replace("nothing for", "a fee of"))

    (change,) = differences(before, after)

    said = words.sentence(change, "en")
    assert said.endswith("in English: “nothing for you” → “a fee of you”.")

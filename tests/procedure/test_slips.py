"""One slip in a file gives one message, on its own line, with what to write instead."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.finding import Finding
from gehoord.procedure.reading import Unreadable, read
from gehoord.words.findings.unreadable import unreadable

FILE = """\
extends = "uk-council-code"
id = "mine"
version = "1"
name = "Our procedure"
language = ["en"]
organisation = "The Oaks"
address = "complaints@oaks.example"

[[stage]]
id = "1"
name = "First answer"

[[stage]]
id = "2"
name = "Review"
within = "1 month"

[[term]]
id = "respond-1"
within = "10 working days"
opens = "2"
stage = "1"
source = "sentence 3"

[retention]
length = "2 years"
source = "sentence 6"

[acts]
judge = { by = ["handler"], source = "sentence 1" }
"""
SECOND = '[[stage]]\nid = "2"\n'
BOTH = '[[stage]]\nid = "1"\nname = "First answer"\n\n[[stage]]\nid = "2"'
SLIPS = {
    "an id without quotes": (SECOND, "[[stage]]\nid = 2\n", "unquoted", 14),
    "the first one": ('id = "1"\nname', "id = 1\nname", "unquoted", 10),
    "no id": (SECOND, "[[stage]]\n", "missing-key", 13),
    "a term without id": ('id = "respond-1"\n', "", "missing-key", 18),
    "an id twice": (SECOND, '[[stage]]\nid = "1"\n', "twice", 13),
    "one bracket": (BOTH, '[stage]\nid = "2"', "one-bracket", 9),
    "two brackets": ("[retention]", "[[retention]]", "two-brackets", 25),
    "two brackets of rows": ("[acts]", "[[acts]]", "two-brackets", 29),
    "a language alone": ('["en"]', '"en"', "wrong-type", 5),
    "no pattern": ('extends = "uk-council-code"\n', "", "no-pattern", None),
    "a key below the tables": (
        "[retention]\n",
        '[retention]\ntimezone = "Europe/London"\n',
        "belongs-above",
        26,
    ),
    "a key among the acts": (
        "[acts]\n",
        '[acts]\ntimezone = "Europe/London"\n',
        "belongs-above",
        30,
    ),
    "a stage without quotes": ('opens = "2"', "opens = 2", "unquoted", 21),
    "a version without quotes": ('version = "1"', "version = 1", "unquoted", 3),
}


def _found(text: str) -> tuple[Finding, ...]:
    with pytest.raises(Unreadable) as raised:
        read(text, calendars(), patterns())
    return raised.value.findings


@pytest.mark.parametrize("slip", SLIPS)
def test_one_slip_gives_one_message_on_its_line(slip: str) -> None:
    before, after, code, line = SLIPS[slip]
    assert before in FILE

    (found,) = _found(FILE.replace(before, after, 1))

    assert (found.code, found.line) == (code, line)
    assert unreadable(found, "nl") != unreadable(found, "en")


def test_the_file_itself_is_in_order() -> None:
    procedure = read(FILE, calendars(), patterns())

    assert [each.id for each in procedure.stages] == ["1", "2"]


def test_two_slips_are_both_said() -> None:
    text = FILE.replace('opens = "2"', "opens = 2").replace(SECOND, "[[stage]]\n")

    found = _found(text)

    assert {each.code for each in found} == {"unquoted", "missing-key"}


def test_a_whole_procedure_without_a_pattern_may_forget_a_key() -> None:
    text = FILE.replace('version = "1"\n', "")

    (found,) = _found(text.replace('extends = "uk-council-code"\n', ""))

    assert "version" in unreadable(found, "en")
    assert "uk-council-code" in unreadable(found, "nl")

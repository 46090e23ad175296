"""The reference of keys says what the schema says, and nothing else."""

from __future__ import annotations

import re
import tomllib

import pytest

from gehoord.console.procedure_file import patterns as shipped
from gehoord.procedure import keys
from gehoord.procedure.reading import in_full
from gehoord.procedure.schema import tables
from tools import patterns
from tools.procedure_keys import PAGE, page

WORDS = {
    "entries": keys.CAUSES,
    "conditions": keys.CONDITIONS,
    "acts": keys.ACTS,
}


def test_the_reference_is_what_the_schema_makes_of_it() -> None:
    # After a change of the schema: .venv/bin/python tools/procedure_keys.py
    assert PAGE.read_text(encoding="utf-8") == page()


def test_every_key_of_every_table_stands_in_it() -> None:
    text = PAGE.read_text(encoding="utf-8")

    for table in tables():
        section = text.split(f"## `{table.name}`")[1].split("\n## ")[0]
        for key in table.keys:
            assert f"| `{key.name}` |" in section, (table.name, key.name)


@pytest.mark.parametrize("name", WORDS)
def test_every_word_that_a_file_may_use_says_what_it_means(name: str) -> None:
    section = PAGE.read_text(encoding="utf-8").split(f"\n## {name}\n")[1]
    lines = section.split("\n## ")[0].splitlines()

    for word in WORDS[name]:
        (line,) = (each for each in lines if each.startswith(f"- `{word}`"))
        assert line.partition(": ")[2].strip().endswith("."), word


def test_what_each_pattern_brings_is_what_its_file_says() -> None:
    # After a change of a pattern: .venv/bin/python tools/patterns.py
    assert patterns.PAGE.read_text(encoding="utf-8") == patterns.page()


@pytest.mark.parametrize("name", sorted(set(shipped()) - {patterns.OWN}))
def test_what_a_pattern_says_of_anything_stands_on_that_page(name: str) -> None:
    said = tomllib.loads(in_full(shipped()[name], shipped()))
    a_chapter_each = {"term", "acts", "notices"}

    text = patterns.PAGE.read_text(encoding="utf-8")
    told = set(re.findall(rf"^\| `{name}` \| `([\w-]+)", text, re.MULTILINE))
    told |= set(re.findall(r"^\| `(\w+)", text, re.MULTILINE))

    assert set(said) - patterns.NAMES - a_chapter_each <= told

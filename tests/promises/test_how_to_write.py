"""Whoever follows the how-to ends with a procedure: every block and command of it."""

from __future__ import annotations

import re
import shlex
import tomllib
from argparse import ArgumentParser
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from gehoord.__main__ import ALL, main
from gehoord.console.procedure_file import calendars, patterns
from gehoord.languages.spoken import SPOKEN
from gehoord.letters.publishable import missing
from gehoord.procedure import proof as proofs
from gehoord.procedure.lengths import parse_length
from gehoord.procedure.makers import MAKERS
from gehoord.procedure.proof.walk import Walk
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import left_out, problems
from gehoord.procedure.soundness.of_text.published import only_read, published
from gehoord.words.page.whole import page

GUIDE: Final = Path(__file__).parents[2] / "docs/how-to/write-a-procedure.md"
TEXT: Final = GUIDE.read_text(encoding="utf-8")
FIRST_LINES: Final = """
format       = 1
extends      = "{base}"
id           = "a-recipe"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"
"""
ENOUGH: Final = 150  # states: no act of a recipe lies deeper
IN_A_FOLDER: Final = frozenset({"init", "publish"})


def blocks(kind: str) -> list[str]:
    """The blocks whose first line says exactly this."""
    found = re.findall(rf"^```{kind}\n(.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
    return [str(each) for each in found]


def recipes() -> list[tuple[str, str]]:
    """Each recipe with each pattern that it goes over, or with what it goes on from."""
    found: list[tuple[str, str]] = []
    for kind, bases, block in re.findall(
        r"^```toml (recipe|continued) ?([\w -]*)\n(.*?)^```$",
        TEXT,
        flags=re.MULTILINE | re.DOTALL,
    ):
        over = bases.split() or ["crkbo"]
        before = dict(found) if kind == "continued" else {}
        found += [(base, f"{before.get(base, '')}\n{block}") for base in over]
    return found


def worked() -> str:
    """The file of the music school, put together as the page says."""
    first, *rest = blocks("toml")
    return "\n".join([first, *blocks("toml remove"), *rest, *blocks("toml text")])


def commands() -> list[str]:
    return [line for block in blocks("sh") for line in block.splitlines()]


@cache  # three tests read each recipe
def procedure(text: str) -> Procedure:
    return read(text, calendars(), patterns())


def test_the_blocks_together_are_the_procedure_of_the_text() -> None:
    found = procedure(worked())

    terms = {each.id: str(each.length) for each in found.terms if each.public}
    assert terms["name-handler"] == str(parse_length("5 working days"))
    assert terms["propose-or-tell"] == str(parse_length("4 weeks"))
    assert terms["carry-out"] == str(parse_length("4 weeks"))
    assert [each.longest for each in found.extensions] == [parse_length("2 weeks")]
    assert [each.binding_for for each in found.bodies] == [("organisation",)]
    assert found.retention.length == parse_length("2 years")


def test_every_sentence_of_the_text_became_keys() -> None:
    numbers = set(re.findall(r"\*\((\d)\)\*", TEXT.split("## 3.")[0]))
    rows = worked().removesuffix("\n".join(blocks("toml text")))

    used = set(re.findall(r"sentence (\d)", rows))

    assert numbers == used


def test_the_text_in_the_file_is_the_text_of_the_page_to_the_letter() -> None:
    shown = re.sub(
        r"\*\((\d)\)\*|\*\*Complaints\.\*\*|^> ", "", TEXT, flags=re.MULTILINE
    )

    said = [each.said for each in procedure(worked()).text]

    assert len(said) == len(re.findall(r"\*\(\d\)\*", TEXT.split("```toml text")[0]))
    for each in said:
        assert isinstance(each, dict | MappingProxyType)
        assert each["en"] in re.sub(r"\s+", " ", shown)


def test_the_text_of_the_page_and_its_file_agree() -> None:
    found = published(procedure(worked()), worked())

    assert [each.name for each in found] == []
    assert only_read(procedure(worked()), worked()) == ()


@pytest.mark.parametrize(("base", "block"), recipes())
def test_a_recipe_is_sound_where_it_goes(base: str, block: str) -> None:
    found = procedure(FIRST_LINES.format(base=base) + block)

    assert [each for each in problems(found) if each.error] == []
    assert tuple(missing(found)) == ()


@pytest.mark.parametrize(("base", "block"), recipes())
def test_every_act_that_a_recipe_brings_can_be_done(base: str, block: str) -> None:
    found = procedure(FIRST_LINES.format(base=base) + block)
    brought = set(tomllib.loads(block).get("acts", ()))

    missed = set(brought)  # once each was done, nothing is left to walk for
    for concern in proofs._concerns(found):
        if missed and brought & concern.acts:
            missed -= _done(Walk(found, concern, most=ENOUGH), missed)

    assert missed == set()


def _done(walk: Walk, wanted: set[str]) -> set[str]:
    """Return which of these acts a walk comes by, that ends with the last of them."""
    done: set[str] = set()
    for edge in walk.edges_walked():
        done |= {edge.way.act} & wanted
        if done == wanted:
            break
    return done


@pytest.mark.parametrize(
    ("base", "block"), [each for each in recipes() if "[[straight-to]]" in each[1]]
)
def test_of_what_skips_a_stage_nothing_is_said_to_be_left_out(
    base: str, block: str
) -> None:
    text = FIRST_LINES.format(base=base) + block

    broken = proofs.prove(procedure(text)).broken

    assert [each.name for each in broken if left_out(each, text)] == []


@pytest.mark.parametrize(("base", "block"), recipes())
def test_no_line_of_the_page_of_a_recipe_names_what_only_the_file_knows(
    base: str, block: str
) -> None:
    found = procedure(FIRST_LINES.format(base=base) + block)

    lines = [
        line.text + line.label
        for lang in SPOKEN
        for section in (*page(found, lang).published, *page(found, lang).worked_out)
        for line in section.lines
    ]

    named = ("dat alleen wij zien", "that only we see")
    assert [each for each in lines if any(name in each for name in named)] == []


def test_who_refuses_a_complaint_without_a_name_can_say_why() -> None:
    found = procedure(worked())

    why = page(found, "en").texts("anonymous", "anonymous-why")
    codes = [each.code for each in problems(found)]

    assert why[-1] == "The reason: we want to be able to answer you."
    assert page(found, "en").texts("definition") == ()
    assert "anonymous-refused" not in codes


def test_the_page_names_every_published_term_of_a_pattern() -> None:
    for base, text in patterns().items():
        if base == "kleuterrevolutie":  # one organisation's, and no pattern
            continue
        (row,) = re.findall(
            rf'^\| [^|\n]*`"{base}"`[^|\n]* \| ([`n].*) \|$', TEXT, re.MULTILINE
        )  # `terms`, or none

        published = {each.id for each in procedure(text).terms if each.public}

        assert set(re.findall(r"`([\w-]+)`", row)) == published, base


@pytest.mark.parametrize("line", commands())
def test_every_command_does_what_the_page_says(
    line: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "zonnehoek.toml").write_text(worked(), encoding="utf-8")
    program, name, *rest = shlex.split(line)
    parser = ArgumentParser()
    ALL[name].arguments(parser)

    options = parser.parse_args(rest)
    ended = 0 if name in IN_A_FOLDER else main([name, *rest])

    assert program == "gehoord"
    assert ended == 0
    assert vars(options)
    assert capsys.readouterr().out or name in IN_A_FOLDER


def test_a_recipe_is_there_for_what_the_patterns_cannot_guess() -> None:
    said = " ".join(block for _, block in recipes())

    for table in (
        "[incomplete]",
        "[[filing-window]]",
        "[[third-party]]",
        "[suspension]",
        "[urgent]",
        "[[stage]]",
        "[[retention.rule]]",
        "[requests]",
        "[remedies]",
        "[report]",
        "[hearing]",
    ):
        assert table in said


def test_each_entry_that_is_told_comes_about_by_the_act_that_is_told() -> None:
    rows = re.findall(r"^\| (`[a-z-]+`.*?) \| (`[a-z-]+`.*?) \|$", TEXT, re.MULTILINE)
    pairs = [
        (re.findall(r"`([a-z-]+)`", x), re.findall(r"`([a-z-]+)`", y)) for x, y in rows
    ]
    told = {
        entry: acts[number if len(acts) > 1 else 0]
        for entries, acts in pairs
        for number, entry in enumerate(entries)
        if entry in MAKERS
    }

    assert len(told) > 8
    assert {entry: MAKERS[entry] for entry in told} == told


def test_the_calendars_that_are_named_are_those_that_there_are() -> None:
    (named,) = re.findall(r"\(`calendar`: (.*?), with which", TEXT)

    assert set(re.findall(r'"([a-z-]+)"', named)) == {*calendars(), "none"}

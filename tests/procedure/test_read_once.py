"""A file is read once however much it says: checking it costs no more a row."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from gehoord.procedure.lines import Path, lines_of
from gehoord.procedure.soundness import inherited
from gehoord.procedure.soundness.over_pattern import said, under_own_source
from tests.shipped import PATTERNS

MINE = """
extends = "awb"
id = "mine"
version = "1"
"""
ROW = """
[[term]]
id = "own-{number}"
because = {{ nl = "Zo is het.", en = "So it is." }}
source = "1"
"""


def with_rows(many: int) -> str:
    return MINE + "".join(ROW.format(number=each) for each in range(many))


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was read, once for each time."""
    read: list[str] = []

    def noted(text: str) -> dict[str, Any]:
        read.append(text)
        return tomllib.loads(text)

    class Noting:
        loads = staticmethod(noted)
        TOMLDecodeError = tomllib.TOMLDecodeError

    monkeypatch.setattr(said, "tomllib", Noting)
    said.parsed.cache_clear()
    return read


@pytest.mark.parametrize("many", [1, 40])
def test_a_file_and_its_pattern_are_read_once_whatever_its_rows(
    times_read: list[str], many: int
) -> None:
    list(inherited(with_rows(many), PATTERNS))

    assert len(times_read) == len(set(times_read))
    assert len(times_read) <= 1 + len(PATTERNS)


def test_what_was_looked_at_is_as_it_was_read() -> None:
    text = with_rows(3) + 'remove = ["term.own-1.source"]\n'
    said.parsed.cache_clear()

    list(under_own_source.under_own_source(text, PATTERNS))

    for each in (text, *PATTERNS.values()):
        assert said.parsed(each) == _fresh(each)


def _fresh(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return {}


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("name = 1", ("name",)),
        ("a.b-c.d_1 = 1", ("a", "b-c", "d_1")),
        ("1 = 1", ("1",)),
        ('a."b.c" = 1', ("a", "b.c")),
        ("'a b' = 1", ("a b",)),
        ("a . b = 1", ("a", "b")),
        ('"é" = 1', ("é",)),
        ("[ x . y ]", ("x", "y")),
    ],
)
def test_a_key_is_found_as_toml_has_it(line: str, path: Path) -> None:
    assert lines_of(f"\n{line}\n").spans == {path: (2, 2)}


@pytest.mark.parametrize(
    ("value", "last", "comment"),
    [
        ('"a # no comment" # but this', 1, "but this"),
        ('"a \\" # b" # c', 1, "c"),
        ("'a \\' # c", 1, "c"),
        ('"""\n# no\n"""  # yes', 3, "yes"),
        ("[\n  1, # one\n  ']',\n]", 4, ""),
        ("{ a = ']' }", 1, ""),
    ],
)
def test_a_value_ends_where_all_that_it_opened_is_closed(
    value: str, last: int, comment: str
) -> None:
    found = lines_of(f"k = {value}\nthen = 1\n")

    assert found.spans[("k",)] == (1, last)
    assert found.comments.get(("k",), "") == comment
    assert found.spans[("then",)] == (last + 1, last + 1)

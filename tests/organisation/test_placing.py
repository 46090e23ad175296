"""A part is put into a procedure's text or taken out, and nothing else changes."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from gehoord.organisation.editing import NoSuchPlace
from gehoord.organisation.placing import put_in, rows_of, take_out
from gehoord.organisation.texts import shipped
from gehoord.procedure.schema import FILE, Key, Type

NAMES = ("awb", "kleuterrevolutie", "school", "uk-council-code")
"""Each of another layout: lists or a table alone, with stages and rules or without."""
ROW: dict[str, Any] = {"id": "new-one", "name": {"nl": "a", "en": "b"}, "n": [1]}
RETENTION = FILE.key("retention")
assert RETENTION is not None
assert RETENTION.table is not None
RULE = RETENTION.table.key("rule")


def key(name: str) -> Key:
    found = RULE if name == "rule" else FILE.key(name)
    assert found is not None
    return found


def comments(text: str) -> list[str]:
    return [line.partition("#")[2] for line in text.splitlines() if "#" in line]


def without(text: str, part: str) -> dict[str, Any]:
    return {name: row for name, row in tomllib.loads(text).items() if name != part}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "path",
    [
        ("term",),
        ("closed",),
        ("third-party",),
        ("extension",),
        ("acts",),
        ("notices",),
        ("retention", "rule"),
    ],
)
def test_what_is_put_in_is_the_last_of_its_part_and_goes_out_again(
    name: str, path: tuple[str, ...]
) -> None:
    text, of = shipped(name), key(path[-1])
    before = rows_of(text, path, of)

    more = put_in(text, path, of, ROW, name="new-one")
    *_, last = rows_of(more, path, of)
    less = take_out(more, path, of, last)

    assert rows_of(more, path, of)[last] == ROW
    assert last in {"new-one", "1"}  # 1: a table that stands by itself
    assert list(rows_of(less, path, of).values()) == list(before.values())
    assert comments(less) == comments(text)


@pytest.mark.parametrize("name", NAMES)
def test_any_part_can_be_taken_out_and_the_rest_says_what_it_said(name: str) -> None:
    text = shipped(name)
    for of in FILE.keys:
        if of.type not in {Type.TABLES, Type.ONE_OR_MORE, Type.ROWS}:
            continue
        for which in list(rows_of(text, (of.name,), of))[:2]:
            before = rows_of(text, (of.name,), of)

            less = take_out(text, (of.name,), of, which)

            left = [row for name, row in before.items() if name != which]
            assert list(rows_of(less, (of.name,), of).values()) == left
            assert without(less, of.name) == without(text, of.name)


def test_a_table_by_itself_comes_and_goes() -> None:
    text, of = shipped("small-firm"), key("suspension")
    row = {"grounds": ["ziekte"], "source": "choice"}

    more = put_in(text, ("suspension",), of, row)

    assert tomllib.loads(more) == tomllib.loads(text) | {"suspension": row}
    less = take_out(more, ("suspension",), of, "1")
    assert less.rstrip() == text.rstrip()


def test_a_day_and_a_sign_of_any_kind_are_written_as_they_were_typed() -> None:
    row = {"from": date(2027, 7, 1), "until": date(2027, 8, 1), "name": '"\n\\é'}

    more = put_in(shipped("school"), ("closed",), key("closed"), row)

    assert tomllib.loads(more)["closed"][-1] == row


def test_what_is_not_there_cannot_be_taken_out() -> None:
    with pytest.raises(NoSuchPlace):
        take_out(shipped("awb"), ("term",), key("term"), "no-such-term")

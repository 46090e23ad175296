"""A table put into a row of a list, as an owner adds one: the rest stays as it was."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from gehoord.desk.part_schema import part_called
from gehoord.organisation import placing
from gehoord.organisation.placing import Row, put_in, take_out

FOLDER = Path(__file__).parents[2] / "docs/procedures/invented"
TEXT = (FOLDER / "village-school.toml").read_text(encoding="utf-8")
ROW = {"within": "2 weeks", "only_for": ["else"], "source": "art. 5"}


def windows(text: str, stage: str) -> list[Row]:
    (found,) = (x for x in tomllib.loads(text)["stage"] if x["id"] == stage)
    rows: list[Row] = found.get("window", [])
    return rows


@pytest.mark.parametrize("stage", ["2", "3"])
def test_one_more_leaves_every_other_line_as_it_stands(stage: str) -> None:
    part = part_called(f"stage.{stage}.window", TEXT)
    assert part is not None

    said = put_in(TEXT, part.path, part.key, ROW)

    assert windows(said, stage) == [*windows(TEXT, stage), ROW]
    assert {*TEXT.splitlines()} <= {*said.splitlines()}
    assert tomllib.loads(said)["extends"] == "uk-council-code"


def test_what_has_to_be_written_anew_loses_no_pattern_and_no_source(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = part_called("stage.2.window", TEXT)
    assert part is not None
    monkeypatch.setattr(placing, "with_tomlkit", lambda *_: "")

    said = put_in(TEXT, part.path, part.key, ROW)

    before, after = tomllib.loads(TEXT), tomllib.loads(said)
    kept = ("extends", "remove", "sources")
    assert {each: after[each] for each in kept} == {each: before[each] for each in kept}
    assert windows(said, "2") == [ROW]


def test_taken_out_again_it_says_what_it_said() -> None:
    part = part_called("stage.3.window", TEXT)
    assert part is not None

    said = put_in(TEXT, part.path, part.key, ROW)
    back = take_out(said, part.path, part.key, "2")

    assert tomllib.loads(back) == tomllib.loads(TEXT)

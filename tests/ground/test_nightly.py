"""What is run in a night: all of it, whatever fails, and nothing that is not there."""

from __future__ import annotations

import subprocess
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

import pytest

from tools import nightly

ROOT = Path(__file__).parents[2]


def test_every_part_is_run_when_one_fails_and_the_night_then_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    begun: list[tuple[str, ...]] = []

    def finished(
        command: tuple[str, ...], **_: object
    ) -> subprocess.CompletedProcess[bytes]:
        begun.append(command[2:])
        return subprocess.CompletedProcess(command, returncode=int(len(begun) == 2))

    monkeypatch.setattr(subprocess, "run", finished)

    assert nightly.main(1.0) == 1
    assert begun == [each.command for each in nightly.parts(1.0)]
    *_, stories, _, _, _, _, _, last = capsys.readouterr().out.splitlines()
    assert "does not hold (status 1)" in stories
    assert last == "1 of it do not hold."
    assert nightly.main(1.0) == 0


@pytest.mark.parametrize("part", nightly.parts(0.1), ids=lambda part: part.name)
def test_what_a_part_names_is_there(part: nightly.Part) -> None:
    module, *rest = part.command
    paths = [each.split("::") for each in rest if each.endswith(".py") or "::" in each]

    assert find_spec(module) is not None
    for path, *tests in paths:
        source = (ROOT / path).read_text(encoding="utf-8")
        assert all(f"def {each}(" in source for each in tests)


@pytest.mark.parametrize("part", nightly.parts(0.1), ids=lambda part: part.name)
def test_what_a_part_is_told_is_read_by_a_test(part: nightly.Part) -> None:
    folders = (ROOT / "tests/procedure", ROOT / "tests/crash")
    sources = chain.from_iterable(folder.rglob("*.py") for folder in folders)
    told = "\n".join(each.read_text(encoding="utf-8") for each in sources)

    assert all(f'environ.get("{name}"' in told for name in part.told)


def test_a_share_of_the_night_is_that_share_of_each_part_and_never_nothing() -> None:
    whole, tenth, least = (nightly.parts(each) for each in (1.0, 0.1, 1e-9))

    assert whole[0].command[-1] == "100000"
    assert [each.told for each in whole if "KILL_EVERY" in each.told] == [
        {"KILL_EVERY": "1"}
    ]
    assert tenth[0].command[-1] == "10000"
    assert tenth[1].told == {"PROPERTY_STORIES": "800"}
    assert least[1].told == {"PROPERTY_STORIES": "1"}

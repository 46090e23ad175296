"""Whenever the power goes during a backup or a restore: one of them can be used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.crash.backing_up import restored
from tests.crash.killing import Zygote, kills

THEN = "2027-03-05T14:00:00+00:00"
NEXT_DAY = "2027-03-06T14:00:00+00:00"
A_DAY_LATER = "2027-03-07T14:00:00+00:00"
FIRST = "gehoord-20270305T140000Z"
SECOND = "gehoord-20270306T140000Z"
LAST = "gehoord-20270307T140000Z"


@pytest.fixture(scope="module")
def kept(forker: Zygote, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a case, and a backup of it beside it."""
    home = tmp_path_factory.mktemp("kept") / "home"
    for do in ("make", "file", "back up"):
        ended = forker.run(do, home, THEN)
        assert ended.status == 0, ended.said
    return home


def done(forker: Zygote, home: Path, *then: tuple[str, str]) -> list[Any]:
    """Do one thing after the other in one process, and return what each says."""
    first, *rest = then
    ended = forker.run(first[0], home, first[1], *rest)
    assert ended.status == 0, (ended.said, ended.after)
    return [
        json.loads(said) if said[:1] == "{" else said
        for said in (ended.said, *ended.after)
    ]


def test_a_backup_killed_at_any_write_leaves_one_that_opens(
    forker: Zygote, kept: Path, tmp_path: Path
) -> None:
    for home, said in kills(forker, kept, tmp_path, ("back up", NEXT_DAY)):
        look, before, _, after = done(
            forker,
            home,
            ("look", NEXT_DAY),
            ("what opens", NEXT_DAY),
            ("back up", A_DAY_LATER),
            ("what opens", A_DAY_LATER),
        )

        assert (look["integrity"], look["faults"], look["cases"]) == ("ok", [], 1)
        for names in before["opens"].values():
            assert FIRST in names
            assert SECOND in names or not said
        assert after["unfinished"] == []
        for names in after["opens"].values():
            assert {FIRST, LAST} <= set(names) <= {FIRST, SECOND, LAST}


def test_a_restore_killed_at_any_write_is_whole_or_is_done_again(
    forker: Zygote, kept: Path, tmp_path: Path
) -> None:
    for home, said in kills(
        forker, kept, tmp_path, ("restore", NEXT_DAY), at_turns=False
    ):
        target = restored(home)
        is_whole = (target / "installation").exists()
        if not is_whole:
            assert not said
            assert done(forker, home, ("restore", NEXT_DAY)) == ["1"]
        shutil.copy(home.with_name("master"), target.with_name("master"))

        (look,) = done(forker, target, ("look", NEXT_DAY))

        assert (look["integrity"], look["faults"], look["cases"]) == ("ok", [], 1)

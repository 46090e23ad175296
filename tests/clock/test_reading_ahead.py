"""What is searched in is read ahead, also where the clock runs in another process."""

from __future__ import annotations

import ast
from datetime import timedelta
from pathlib import Path

import pytest

import gehoord
from gehoord.clock import run


def test_a_process_without_a_clock_reads_ahead_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []
    monkeypatch.setattr(run, "BETWEEN", timedelta(0))
    monkeypatch.setattr(run, "read_ahead", lambda: read.append("all"))

    reading = run.start_reading()
    reading.join()

    assert read == ["all"]


def test_what_answers_either_has_the_clock_or_reads_ahead_itself() -> None:
    source = Path(gehoord.__file__).with_name("console") / "worker.py"

    tree = ast.parse(source.read_text(encoding="utf-8"))

    begun = {
        ast.unparse(each.target): ast.unparse(each.value or each.target)
        for each in ast.walk(tree)
        if isinstance(each, ast.AnnAssign)
    }
    assert begun["CLOCK"].startswith("start() if ")
    assert begun["AHEAD"] == "start_reading() if CLOCK is None else None"

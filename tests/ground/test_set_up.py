from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tools import set_up


def test_who_may_not_install_is_told_the_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(set_up, "DEBIAN", {"postgresql": ("/nowhere",)})
    monkeypatch.setattr(os, "geteuid", lambda: 1000)

    with pytest.raises(
        set_up.NotReady, match=r"Run: sudo apt-get install .*postgresql"
    ):
        set_up.make_ready_debian()


def test_a_python_that_is_too_old_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 0))

    with pytest.raises(
        set_up.NotReady, match=r"needs Python 3\.11 or newer and this is 3\.9"
    ):
        set_up.check_python()


def test_a_purpose_that_does_not_exist_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    status = set_up.main(["fly"])

    assert status == 2
    assert "choose run or test" in capsys.readouterr().err


def test_a_package_that_was_taken_away_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = tmp_path / "lib" / "python3.11" / "site-packages"
    for each in set_up.VENV.glob("lib/python*/site-packages/*.dist-info"):
        (packages / each.name).mkdir(parents=True)
    monkeypatch.setattr(set_up, "VENV", tmp_path)
    none = set_up.missing("test")

    for each in packages.glob("typing_extensions-*"):
        each.rmdir()

    assert none == []
    assert set_up.missing("test") == ["typing-extensions"]


def test_what_is_tested_is_what_runs() -> None:
    runs, tested = set_up.locked("run"), set_up.locked("test")

    others = {
        name: version for name, version in runs.items() if version != tested[name]
    }

    assert runs
    assert others == {}

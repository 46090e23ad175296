from __future__ import annotations

import os
import sys

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

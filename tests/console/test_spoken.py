"""A command answers in each language that is served, and says which there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings

from gehoord.__main__ import main
from gehoord.organisation.texts import shipped
from tests.accented import accented, in_frisian
from tests.further import frisian_served


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "proseduere.toml"
    path.write_text(in_frisian(shipped("kleuterrevolutie")), encoding="utf-8")
    return str(path)


def test_a_file_in_a_further_language_is_explained_in_it(
    settings: Settings, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with frisian_served(settings):
        status = main(["explain", file])

    page = capsys.readouterr().out
    assert status == 0
    assert accented("Complaints procedure Kleuterrevolutie") in page
    assert accented("one week") in page


def test_what_is_wrong_with_a_file_is_said_in_it(
    settings: Settings, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(file)
    path.write_text(path.read_text("utf-8").replace("version =", "versoin ="), "utf-8")
    with frisian_served(settings) as code:
        status = main(["check", file, "--language", code])

    found = capsys.readouterr().out
    assert status == 2
    assert accented("Did you mean") in found


def test_a_language_that_is_not_served_is_refused_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["check", "kleuterrevolutie", "--language", "fy"])

    assert ended.value.code == 2
    assert "'fy' is not served here; choose from nl, en" in capsys.readouterr().err

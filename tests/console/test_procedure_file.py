"""A file that cannot be read is refused with why, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from gehoord.console.procedure_file import NoSuchFile, text_of


def refusal(said: Path) -> str:
    with pytest.raises(NoSuchFile) as raised:
        text_of(str(said))
    return str(raised.value)


def test_a_file_that_is_not_there_is_answered_with_what_is(tmp_path: Path) -> None:
    said = refusal(tmp_path / "none.toml")

    assert "none.toml: there is no such file." in said
    assert "crkbo" in said


def test_a_folder_is_called_one(tmp_path: Path) -> None:
    assert "this is a folder" in refusal(tmp_path)


def test_another_encoding_is_to_be_saved_as_utf_8(tmp_path: Path) -> None:
    written = tmp_path / "windows.toml"
    written.write_bytes("name = 'één'".encode("cp1252"))

    assert "Save it as UTF-8" in refusal(written)

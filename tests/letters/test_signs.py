"""A sign that no font has would be a box on paper; that is said before a letter goes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from gehoord.letters import pdf
from gehoord.letters.signs import MOST, without_font
from tests.further import languages_in


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Return a folder of catalogues whose fonts are looked at anew."""
    with languages_in(tmp_path):
        pdf._compiler.cache_clear()
        yield tmp_path
    pdf._compiler.cache_clear()


@pytest.mark.parametrize("words", ["één café", "Grüße", "Καλημέρα", "Привіт", "שלום"])
def test_these_scripts_can_be_set(words: str) -> None:
    assert without_font(words) == ""


def test_the_signs_of_a_script_without_a_font_are_named_and_no_others() -> None:
    assert without_font("Salut, አማርኛ en 12.") == "ማርኛአ"
    assert len(without_font("".join(map(chr, range(0x4E00, 0x4E40))))) == MOST


@pytest.mark.usefixtures("folder")
def test_a_folder_without_fonts_changes_nothing() -> None:
    assert without_font("Привіт") == ""
    assert without_font("አ") == "አ"


def test_fonts_that_lie_with_the_catalogues_are_looked_for(folder: Path) -> None:
    assert pdf._added() == [str(folder)]

    shutil.rmtree(folder)

    assert pdf._added() == []

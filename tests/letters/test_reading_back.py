"""A letter that left is shown as the letter it is."""

from __future__ import annotations

import pytest

from gehoord.letters.blocks import (
    Heading,
    Items,
    Paragraph,
    Quote,
    as_data,
    as_text,
    unbroken,
)
from gehoord.letters.reading_back import headings, read_back

BODY = (
    Paragraph("Beste Fatima El Amrani,"),
    Paragraph("Wij hebben u een oplossing voorgesteld. " * 6 + "Zo is het."),
    Quote("WAT U KUNT DOEN\n- geen lijst van ons\n\nmaar van haar"),
    Heading("Wat u kunt doen"),
    Items(("Ja zeggen: dan voeren wij het uit. " * 4 + "Goed.", "Nee zeggen.")),
)
FOOT = (Paragraph("Dit bericht is vanzelf gemaakt."),)


def sent(body: tuple[object, ...]) -> str:
    """Return the text as a mail carries it and a page gets it."""
    text = as_text(body) + "\n-- \n" + as_text(FOOT)  # type: ignore[arg-type]
    return unbroken(text).strip()


def test_what_was_written_as_blocks_is_read_back_as_the_same_blocks() -> None:
    sheet = read_back(sent(BODY), "nl")

    assert sheet.body == as_data(BODY)
    assert sheet.foot == as_data(FOOT)


def test_a_name_in_capitals_is_no_heading() -> None:
    sheet = read_back(sent((Paragraph("ANWB"),)), "nl")

    assert sheet.body == [{"is": "paragraph", "words": "ANWB"}]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_two_headings_are_the_same_in_capitals(lang: str) -> None:
    found = headings(lang)

    assert len(found) > 10
    assert {heading.upper() for heading in found.values()} == {*found}

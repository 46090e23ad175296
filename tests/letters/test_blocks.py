from __future__ import annotations

import pytest

from gehoord.letters.blocks import as_text, blocks, unbroken

LONG = (
    "Wij hebben uw klacht ontvangen en laten u binnen een week weten wie haar "
    "behandelt, en hoe u die persoon kunt bereiken als u nog iets wilt zeggen."
)
LINK = "https://complaints.example.org/follow/" + "k" * 50


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        f"{LONG}\n\n{LONG}",
        f"{LONG}\nFatima de Wit",
        f"Volg uw klacht hier, zo lang als het in deze brief staat, of bel ons:\n{LINK}",
        f"- {LONG}\n- kort\n- {LONG}",
    ],
)
def test_a_paragraph_that_a_mail_broke_is_one_line_on_a_page(text: str) -> None:
    mailed = as_text(blocks(text, ()))

    whole = unbroken(mailed)

    assert text == whole


def test_what_somebody_wrote_keeps_its_lines() -> None:
    mailed = as_text(blocks("\u20630\u2063", (LONG,)))

    whole = unbroken(mailed)

    assert mailed.strip("\n") == whole

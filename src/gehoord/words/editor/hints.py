"""What stands under many questions of the editor: how to answer them."""

from __future__ import annotations

from typing import Final

from gehoord.words.both import Both

LINES: Final = Both("Eén ding op elke regel.", "One thing on each line.")
NONE: Final = Both(
    "Niets gekozen: bij elk antwoord.", "Nothing chosen: for any answer."
)
OPEN: Final = Both(
    "Leeg betekent: niet gezegd. Zo staat het dan op de pagina.",
    "Empty means: not said. The page shows it like that.",
)

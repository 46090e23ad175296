"""Where else one can go stands after the body outside only where the text says so."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import HEAD, lines

ROW = """
[third-party]
type          = "ombudsman"
name          = "de Ombudsman"
contact       = "https://ombudsman.example"
by_themselves = true
binding_for   = []
court_choice  = false
window        = "binnen dertig dagen"
costs         = "gratis"
then          = "de kantonrechter"
source        = "zin 6"
{}"""
TEXT = '\n[text]\n"zin 6" = "{}"\n'


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "U kunt naar de Ombudsman en u kunt in beroep bij de kantonrechter.",
            "Waar u ook nog terechtkunt: de kantonrechter.",
        ),
        (
            "U kunt naar de Ombudsman. Daarna kunt u naar de kantonrechter.",
            "Waar u daarna nog terechtkunt: de kantonrechter.",
        ),
    ],
)
def test_the_order_is_that_of_the_text(said: str, told: str) -> None:
    assert told in lines("body-then", ROW.format(TEXT.format(said)), "nl", HEAD)


def test_without_a_text_it_comes_after() -> None:
    told = lines("body-then", ROW.format(""), "nl", HEAD)

    assert told == ("Waar u daarna nog terechtkunt: de kantonrechter.",)

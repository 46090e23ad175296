"""What a text makes public of a case is asked about, and the page does not deny it."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import read
from gehoord.words.page.whole import page
from tests.procedure.test_what_a_text_leaves_open import ABOVE, HANDLED, found, quoted
from tests.shipped import CALENDARS, PATTERNS

CODE = "public-yet-confidential"
ON_THE_SITE = "Die uitspraak wordt bekend gemaakt op deze website."
FIRST = "U hoort binnen één week na uw klacht wie die behandelt."


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", ON_THE_SITE),
        ("nl", "De commissie maakt haar oordeel openbaar."),
        ("nl", "Wij publiceren de uitspraken van de klachtencommissie."),
        ("en", "We publish our decisions on our website."),
    ],
)
def test_a_ruling_that_is_made_public_is_asked_about(lang: str, said: str) -> None:
    assert CODE in {each.code for each in found(FIRST, said, lang=lang)}


@pytest.mark.parametrize(
    "said",
    [
        "De uitspraak wordt geanonimiseerd op de website gezet.",
        "De uitspraak wordt aan beide partijen bekend gemaakt.",
        "De geschillencommissie publiceert haar uitspraken.",
        "Het oordeel wordt niet openbaar gemaakt.",
        "Elk jaar publiceren wij het aantal klachten.",
    ],
)
def test_what_names_nobody_or_is_not_ours_is_not(said: str) -> None:
    assert CODE not in {each.code for each in found(FIRST, said)}


def test_its_words_are_quoted() -> None:
    assert quoted(CODE, FIRST, ON_THE_SITE) == (
        ("2", "uitspraak wordt bekend gemaakt op deze website"),
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            ON_THE_SITE,
            (
                "Wij behandelen uw klacht vertrouwelijk, behalve wat onze tekst openbaar "
                "maakt (2)."
            ),
        ),
        ("Wij luisteren.", "Wij behandelen uw klacht altijd vertrouwelijk."),
    ],
)
def test_the_page_yields_to_the_text(said: str, told: str) -> None:
    file = "\n".join((ABOVE.format(lang="nl"), f'"1" = "{FIRST}"', f'"2" = "{said}"'))
    procedure = read(file + HANDLED, CALENDARS, PATTERNS)

    assert page(procedure, "nl").texts("confidential") == (told,)

"""A short time for who complains: what if it is missed, and from which day it counts."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from gehoord.procedure.reading import read
from gehoord.procedure.soundness.of_text.silent import silent_beside
from gehoord.procedure.soundness.of_text.too_late import too_late
from tests.procedure.test_what_a_text_leaves_open import ABOVE
from tests.shipped import CALENDARS, PATTERNS

WINDOW = """
[[filing-window]]
id = "late"
length = "{length}"
from = "event"
source = "1"
"""
STAGE = """
[[stage]]
id = "1"
name = "Behandeling"
entry = "start"
source = "1"

[[stage]]
id = "2"
name = "Beroep"
entry = "on-request"
within = "20 working days"
source = "1"
"""
SHORT = "U klaagt binnen 14 dagen nadat het gebeurde."
APPEAL = "In beroep gaat u binnen 20 werkdagen nadat ons besluit is verzonden."


def found(*said: str, below: str, lang: str = "nl") -> Mapping[str, object]:
    rows = [f'"{number}" = "{each}"' for number, each in enumerate(said, start=1)]
    file = "\n".join((ABOVE.format(lang=lang), *rows, below))
    rules = read(file, CALENDARS, PATTERNS)
    return {each.code: each.facts["quoted"] for each in too_late(rules)}


def test_a_short_time_after_which_no_reason_counts_is_quoted() -> None:
    below = WINDOW.format(length="14 days")

    assert found(SHORT, below=below) == {"late-for-good": (("1", "14 dagen"),)}


@pytest.mark.parametrize(
    "said",
    [
        "Bent u te laat, dan telt een goede reden.",
        "Te laat is te laat. Bij termijnoverschrijding maken wij soms een uitzondering.",
    ],
)
def test_a_reason_that_counts_leaves_nothing_to_ask(said: str) -> None:
    assert found(SHORT, said, below=WINDOW.format(length="14 days")) == {}


def test_a_year_leaves_room_enough() -> None:
    said = "U klaagt binnen een jaar nadat het gebeurde."

    assert found(said, below=WINDOW.format(length="1 year")) == {}


def test_a_time_to_go_further_counts_from_when_the_letter_is_there() -> None:
    received = "In beroep gaat u binnen 20 werkdagen na ontvangst van ons besluit."
    asked = {"late-for-good": (("1", "20 werkdagen"),)}

    assert found(APPEAL, below=STAGE) == {
        **asked,
        "sent-not-received": (("1", "20 werkdagen"),),
    }
    assert found(received, below=STAGE) == asked


@pytest.mark.parametrize(
    ("said", "matter", "answer"),
    [
        (
            "Klachten over een factuur beoordeelt de directie.",
            "meanwhile",
            "Zolang wij kijken, hoeft u niet te betalen.",
        ),
        (
            "Wijst het bestuur het beroep af, dan kunt u naar de ombudsman.",
            "who-goes-on",
            "Dat kan ook als u niets hoorde.",
        ),
    ],
)
def test_what_a_text_brings_up_and_leaves_there_is_asked(
    said: str, matter: str, answer: str
) -> None:
    def asked(*sentences: str) -> tuple[str, ...]:
        rows = [f'"{n}" = "{each}"' for n, each in enumerate(sentences, start=1)]
        file = "\n".join((ABOVE.format(lang="nl"), *rows))
        return silent_beside(read(file, CALENDARS, PATTERNS))

    assert matter in asked(said)
    assert matter not in asked(said, answer)
    assert matter not in asked("U krijgt antwoord.")

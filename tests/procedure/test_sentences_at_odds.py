"""Two sentences that cannot both be kept, and a day that nobody can tell, are found."""

from __future__ import annotations

import pytest

from tests.procedure.test_shut_out_by_a_key import ABOVE, text
from tests.procedure.test_shut_out_by_words import found

ODDS = {"told-beyond-confidence", "lengths-at-odds"}
INSURER = "Wij informeren onze verzekeraar over uw klacht."
OPEN = "In de bevestiging staat de termijn waarbinnen wij verwachten te antwoorden."
FIXED = "Binnen vijf werkdagen krijgt u ons antwoord."
ENGLISH = ABOVE.replace('["nl"]', '["en"]')
JUDGED = """
remove = ["term.acknowledge"]

[[term]]
id = "judge"
strength = "promise"
within = "15 working days"
from = "acknowledged"
kept_by = ["judgement", "closing-letter"]
source = "zin 1"
"""
GATE = """
[incomplete]
clock = "starts-when-complete"
cure = "2 weeks"
then = "go-on"
source = "zin 1"
"""
RECEIPT = """
[[term]]
id = "acknowledge"
strength = "promise"
within = "{within}"
from = "filed"
kept_by = ["receipt", "closing-letter"]
source = "zin 1"
"""


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Wij behandelen uw klacht vertrouwelijk.", INSURER, "told-beyond-confidence"),
        (
            "Gegevens delen wij alleen met uw toestemming.",
            "Wij overleggen met de betrokken dienst.",
            "told-beyond-confidence",
        ),
        ("Wij behandelen uw klacht vertrouwelijk, tenzij het moet.", INSURER, ""),
        (
            "Wij behandelen uw klacht vertrouwelijk.",
            "Met uw toestemming informeren wij onze verzekeraar.",
            "",
        ),
        (OPEN, FIXED, "lengths-at-odds"),
        (OPEN, "Wij nemen elke klacht serieus.", ""),
        (
            "Wij bevestigen de ontvangst binnen drie dagen.",
            "De ontvangst wordt binnen vijf dagen bevestigd.",
            "lengths-at-odds",
        ),
        (
            "Wij bevestigen de ontvangst binnen drie dagen.",
            "Binnen vijf dagen na onze ontvangstbevestiging bellen wij u.",
            "",
        ),
        (
            "Wij bewaren uw klacht twee jaar.",
            "Wij bewaren die één jaar.",
            "lengths-at-odds",
        ),
        ("Wij bewaren uw klacht twee jaar.", "Wij bewaren die twee jaar.", ""),
    ],
)
def test_dutch_sentences_are_held_against_each_other(
    one: str, other: str, code: str
) -> None:
    assert ODDS & found(text(one, other)).keys() == {code} - {""}


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        (
            "Your complaint is treated in strict confidence.",
            "We notify our insurers of every complaint.",
            "told-beyond-confidence",
        ),
        (
            "Your complaint is treated in strict confidence.",
            "Each complaint is copied to the Coordination Committee.",
            "told-beyond-confidence",
        ),
        (
            "Your complaint is treated in strict confidence.",
            "The answer is copied to the complainant.",
            "",
        ),
        (
            "Your complaint is confidential, except where we need advice.",
            "We notify our insurers of every complaint.",
            "",
        ),
        (
            "We acknowledge your complaint within three days.",
            "Each complaint is acknowledged within a week.",
            "lengths-at-odds",
        ),
        (
            "We acknowledge your complaint within three days.",
            "A reply is sent within 15 days of sending the acknowledgement.",
            "",
        ),
    ],
)
def test_english_sentences_are_held_against_each_other(
    one: str, other: str, code: str
) -> None:
    assert ODDS & found(text(one, other), top=ENGLISH).keys() == {code} - {""}


@pytest.mark.parametrize(
    ("said", "unknowable"),
    [
        ("Dat kan binnen twee maanden nadat dit is komen vast te staan.", True),
        (
            "Binnen zes weken na ontvangst van alle benodigde informatie oordelen wij.",
            True,
        ),
        ("Dat kan binnen twee maanden nadat het u duidelijk is geworden.", False),
        ("Dat kan binnen twee maanden na ons antwoord.", False),
        ("Zodra dit is vastgesteld, hoort u dat.", False),
    ],
)
def test_a_time_from_a_day_that_nobody_can_tell_is_found(
    said: str, *, unknowable: bool
) -> None:
    assert ("day-unknowable" in found(text(said))) is unknowable


def test_where_somebody_says_that_all_is_there_that_day_is_known() -> None:
    said = text(
        "Binnen zes weken na ontvangst van alle benodigde informatie oordelen wij."
    )
    assert "day-unknowable" not in found(GATE, said)


@pytest.mark.parametrize(
    ("receipt", "waits"),
    [
        ("", True),
        (RECEIPT.format(within="unspecified"), True),
        (RECEIPT.format(within="2 working days"), False),
    ],
)
def test_a_time_that_waits_for_our_own_letter_needs_a_time_for_that_letter(
    receipt: str, *, waits: bool
) -> None:
    assert ("begins-when-we-write" in found(JUDGED, receipt)) is waits

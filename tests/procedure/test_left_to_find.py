"""What a text leaves to whoever complains to find out is asked about."""

from __future__ import annotations

import pytest

from gehoord.words.findings.told import sentence
from tests.procedure.test_shut_out_by_a_key import ABOVE, text
from tests.procedure.test_shut_out_by_words import GROUND, PLAIN, found

ENGLISH = ABOVE.replace('["nl"]', '["en"]')
STAGES = """
[[stage]]
id = "1"
name = "De klacht"
entry = "start"
source = "choice"

[[stage]]
id = "2"
name = "Het beroep"
entry = "on-request"
source = "{source}"
"""
LEFT = {"where-unsaid", "way-through-us", "other-terms-run-on"}
WIDE = {"unclear-refused", "court-refused-whole", "handled-once"}


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Lukt dat niet, dan kunt u uw klacht elders neerleggen.", "where-unsaid"),
        ("U kunt zich wenden tot een externe instantie.", "where-unsaid"),
        ("U kunt zich wenden tot de Geschillencommissie Reizen.", ""),
        (
            "Door tussenkomst van het bestuur kunt u naar de geschillencommissie.",
            "way-through-us",
        ),
        ("Door tussenkomst van de leidinggevende volgt een gesprek.", ""),
        ("Een klacht over een besluit van de gemeente is geen bezwaar.", ""),
        ("U kunt ook een bezwaarschrift indienen.", "other-terms-run-on"),
    ],
)
def test_a_way_that_is_left_to_find_is_asked_about(said: str, code: str) -> None:
    doubts = found(text(said))

    if code:
        assert "(zin 1)" in sentence(doubts[code], "nl")
    assert LEFT & doubts.keys() - {"other-terms-run-on"} == {code} & (
        LEFT - {"other-terms-run-on"}
    )


@pytest.mark.parametrize(
    ("said", "source", "asked"),
    [
        ("U kunt in beroep gaan bij het bestuur.", "zin 1", False),
        ("U kunt in beroep gaan bij het bestuur.", "choice", True),
        ("U kunt een bezwaarschrift indienen.", "zin 1", True),
    ],
)
def test_an_appeal_that_is_a_stage_of_ones_own_is_no_other_way(
    said: str, source: str, *, asked: bool
) -> None:
    doubts = found(STAGES.format(source=source), text(said))

    assert ("other-terms-run-on" in doubts) is asked


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("We may refer you to another organisation.", "where-unsaid"),
        ("You can contact the relevant authority.", "where-unsaid"),
        ("You can go to the property ombudsman.", ""),
        (
            "With our consent you can ask for independent mediation.",
            "way-through-us",
        ),
        ("You can still take legal action.", "other-terms-run-on"),
        ("You can take legal action; complaining does not stop that deadline.", ""),
    ],
)
def test_an_english_text_is_asked_the_same(said: str, code: str) -> None:
    assert LEFT & found(text(said), top=ENGLISH).keys() == {code} - {""}


@pytest.mark.parametrize(
    ("because", "code"),
    [
        ("de klacht niet duidelijk genoeg is", "unclear-refused"),
        ("de klacht onduidelijk blijft, ook na gelegenheid om die aan te vullen", ""),
        ("er een gerechtelijke procedure over loopt", "court-refused-whole"),
        ("en voor zover er een gerechtelijke procedure over loopt", ""),
        ("uw klacht al eerder is behandeld", "handled-once"),
        ("uw klacht al eerder is behandeld en er geen nieuwe feiten zijn", ""),
    ],
)
def test_a_ground_leaves_room_for_what_it_does_not_mean(
    because: str, code: str
) -> None:
    said = found(GROUND.format(because=because, source="zin 1"), text(PLAIN))

    assert WIDE & said.keys() == {code} - {""}


@pytest.mark.parametrize("because", ["dat onduidelijk is", "dat al is behandeld"])
def test_a_ground_of_a_law_stays_as_wide_as_that_law(because: str) -> None:
    ground = GROUND.format(because=because, source="Awb 9:8")

    assert not WIDE & found(ground, text(PLAIN)).keys()


@pytest.mark.parametrize(
    ("older", "because", "asked"),
    [
        ("6 months", "het langer geleden is dan zes maanden", True),
        ("6 months", "het langer geleden is, tenzij u een goede reden hebt", False),
        ("2 years", "het langer geleden is dan twee jaar", False),
    ],
)
def test_what_is_soon_too_old_leaves_room_for_a_reason(
    older: str, because: str, *, asked: bool
) -> None:
    ground = GROUND.format(because=because, source="zin 1")
    old = f'older_than = "{older}"\nfrom = "event"\n'

    assert ("old-without-excuse" in found(ground + old, text(PLAIN))) is asked

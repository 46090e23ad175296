"""What a text says may be done, or is done if needed, is not told as done."""

from __future__ import annotations

import pytest

from tests.leaflet.test_read_by_strangers import lines

ROW = """
[acts]
{act} = {{ by = ["handler"], source = "zin 5" }}

[text]
"zin 5" = "{said}"
"""


def told(act: str, said: str, lang: str) -> str:
    return " ".join(lines(f"who-{act}", ROW.format(act=act, said=said), lang))


@pytest.mark.parametrize(
    "said",
    [
        "Indien nodig kan de Ombudsman contact met je opnemen om informatie te vragen.",
        "Zo nodig bellen wij u. Een gesprek kan ook worden gevoerd bij u thuis.",
        "We may contact you to discuss your complaint.",
        "If needed, we will call you.",
        "A meeting might be arranged.",
    ],
)
def test_a_talk_that_need_not_be_is_told_as_that(said: str) -> None:
    assert "kan contact met u opnemen over" in told("record-conversation", said, "nl")
    assert "may contact you about" in told("record-conversation", said, "en")


@pytest.mark.parametrize(
    "said",
    [
        "Wij bespreken uw klacht met u. U kunt iemand meenemen.",
        "Wij nemen contact met u op, zodat u de klacht kunt toelichten.",
        "We will call you, so that we may understand your complaint.",
        "Indien nodig vragen wij stukken. In een gesprek hoort u wat wij vonden.",
    ],
)
def test_a_talk_that_is_promised_stays_one(said: str) -> None:
    assert "kan contact" not in told("record-conversation", said, "nl")


def test_a_judgement_that_may_follow_is_no_fact() -> None:
    said = "Daarna kan er een formele uitspraak worden gedaan."

    assert "kan over uw klacht oordelen." in told("judge", said, "nl")
    assert "oordeelt over uw klacht." in told(
        "judge", "Daarna volgt een oordeel.", "nl"
    )

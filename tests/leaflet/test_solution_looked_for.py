"""A text that tries to find a solution is not told as if it proposes one."""

from __future__ import annotations

import pytest

from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, lines, said

FIRM = HEAD.replace("wkkgz", "small-firm")
ROW = """
[acts]
propose = {{ by = ["handler", "responding-owner"], source = "zin 5" }}

[text]
"zin 5" = "{}"
"""


def on_the_way(body: str, lang: str) -> str:
    return " ".join(x.sentence for x in of_procedure(said(body, FIRM), lang).steps)


@pytest.mark.parametrize(
    "sentence",
    [
        "De ombudsdienst poogt via bemiddeling een aanvaardbare oplossing te bereiken.",
        "De commissie zal dan eerst proberen om te bemiddelen.",
        "Wij bemiddelen tussen u en de medewerker.",
        "We will try to settle it between you and the member of staff.",
    ],
)
def test_an_attempt_stays_one(sentence: str) -> None:
    body = ROW.format(sentence)
    told = " ".join(lines("who-propose", body, "nl", FIRM))

    assert "zoekt met u naar een oplossing." in told
    assert "stelt een oplossing voor" not in told
    assert "Iemand zoekt met u naar een oplossing" in on_the_way(body, "nl")
    assert "U krijgt een voorstel" not in on_the_way(body, "nl")


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij stellen u een oplossing voor.",
        "Wij proberen het op te lossen, en doen u een voorstel.",
        "We will try to settle it, and offer a solution.",
    ],
)
def test_an_offer_is_told_as_one(sentence: str) -> None:
    body = ROW.format(sentence)

    assert "stelt een oplossing voor" in " ".join(
        lines("who-propose", body, "nl", FIRM)
    )
    assert "U krijgt een voorstel" in on_the_way(body, "nl")

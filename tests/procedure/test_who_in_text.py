"""Who may complain, without a name or not, and how long after a proposal, by a text."""

from __future__ import annotations

import pytest

from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import read
from gehoord.words.findings.told import reason, way_out
from tests.procedure.test_published_text import ABOVE
from tests.shipped import CALENDARS, PATTERNS

NAMELESS = '[register-only]\nnameless = true\nsource = "zin 1"'
GROUND = """
[[refusal]]
id = "unnamed"
because = "de klacht anoniem is"
source = "choice"
"""
ANSWER = """
[[term]]
id = "answer-proposal"
within = "{within}"
strength = "window"
from = "proposed"
ended_by = ["proposal-answered", "satisfaction-given", "closing-begun", "reached-out"]
source = "zin 1"
"""


def found(sentence: str, *, keys: str = "", below: str = "") -> set[str]:
    file = f'{ABOVE}\n{keys}\n[text]\n"zin 1" = "{sentence}"\n{below}'
    procedure = read(file, CALENDARS, PATTERNS)
    asked = {
        *("who-left-out", "who-not-in-text", "anonymous-untold", "anonymous-at-odds"),
        "over-before-the-text",
    }
    doubts = [x for x in of_text(procedure, file, PATTERNS) if x.code in asked]
    for each in doubts:
        for lang in ("nl", "en"):
            assert reason(each, lang)
            assert way_out(each, lang)
    return {each.code for each in doubts}


@pytest.mark.parametrize(
    ("sentence", "who", "code"),
    [
        (
            "Ouders en personeel kunnen een klacht indienen.",
            '["ouders"]',
            "who-left-out",
        ),
        ("Parents and staff can complain.", '["parents"]', "who-left-out"),
        ("Reizigers en klanten kunnen klagen.", '["reizigers"]', "who-left-out"),
        ("Parents and staff can complain.", '["ouders", "personeel"]', ""),
        ("Huurders mogen klagen.", '["huurders", "omwonenden"]', "who-not-in-text"),
        ("Tenants may complain.", '["tenants", "neighbours"]', "who-not-in-text"),
        ("Tenants may complain. Neighbours too.", '["tenants", "neighbours"]', ""),
        ("Tenants may complain.", '["anybody"]', ""),
        ("Iedereen kan een klacht indienen.", '["huurders"]', ""),
        ("Members of the public may complain.", '["members"]', ""),
        ("U kunt klagen.", '["huurders"]', ""),
        ("Huurders kunnen niet klagen over burgers.", '["burgers"]', ""),
        ("Staff who heard of it can complain.", '["clients"]', ""),
        ("Staff can help you to complain.", '["clients"]', ""),
        ("Staff can handle a complaint.", '["clients"]', ""),
        ("Het personeel kan een klacht behandelen.", '["huurders"]', ""),
        ("Cliënten kunnen klagen.", '["klanten"]', ""),
        ("Huurders kunnen klagen.", '["huurders", "een comité"]', ""),
    ],
)
def test_who_may_complain_by_the_text_and_by_the_file(
    sentence: str, who: str, code: str
) -> None:
    assert found(sentence, keys=f"who_may_file = {who}") == ({code} if code else set())


@pytest.mark.parametrize(
    ("sentence", "anonymous", "below", "code"),
    [
        ("U kunt klagen.", "refuse", "", "anonymous-untold"),
        ("U kunt klagen.", "accept-with-limits", GROUND, "anonymous-untold"),
        ("U kunt klagen.", "accept", "", ""),
        ("Noem uw naam en adres in de brief.", "refuse", "", ""),
        ("Wij behandelen wat u meldt als uw identiteit bekend is.", "refuse", "", ""),
        ("Anonieme klachten behandelen wij niet.", "refuse", "", ""),
        ("Anonieme klachten behandelen wij niet.", "accept", "", "anonymous-at-odds"),
        ("We do not consider anonymous complaints.", "accept", "", "anonymous-at-odds"),
        ("No anonymous complaints.", "accept-with-limits", "", "anonymous-at-odds"),
        ("Anonieme klachten behandelen wij niet.", "accept", GROUND, ""),
        ("Anonymous complaints may not be followed up.", "accept-with-limits", "", ""),
        ("Anonymous complaints are not always handled.", "accept-with-limits", "", ""),
        ("You can complain anonymously.", "refuse", "", "anonymous-at-odds"),
        ("U kunt ook anoniem klagen.", "refuse", "", "anonymous-at-odds"),
        ("U kunt ook anoniem klagen.", "accept", "", ""),
        ("U kunt niet anoniem klagen.", "refuse", "", ""),
        ("Wij bewaren het anoniem.", "accept", "", ""),
    ],
)
def test_who_gives_no_name_by_the_text_and_by_the_file(
    sentence: str, anonymous: str, below: str, code: str
) -> None:
    keys = f'anonymous = "{anonymous}"'
    assert found(sentence, keys=keys, below=below) == ({code} if code else set())


def test_what_is_only_registered_without_a_name_is_refused_nowhere() -> None:
    keys = 'anonymous = "accept-with-limits"'
    told = "Anonieme klachten nemen wij niet in behandeling."
    assert found(told, keys=keys, below=NAMELESS) == set()


@pytest.mark.parametrize(
    ("sentence", "within", "odd"),
    [
        ("Tot vier weken na ons laatste voorstel kunt u verder gaan.", "14 days", True),
        ("You can go on until four weeks after our last offer.", "14 days", True),
        ("You can go on until four weeks after our last offer.", "4 weeks", False),
        ("You can go on until two weeks after our last offer.", "14 days", False),
        ("Tot vier weken na ons oordeel kunt u verder gaan.", "14 days", False),
        ("Wij doen binnen vier weken een voorstel.", "14 days", False),
    ],
)
def test_a_proposal_can_be_answered_as_long_as_the_text_lets_go_further(
    sentence: str, within: str, *, odd: bool
) -> None:
    below = ANSWER.format(within=within)
    assert ("over-before-the-text" in found(sentence, below=below)) is odd

"""A letter that a text sends with proof of receipt is asked about: none leaves so."""

from __future__ import annotations

import pytest

from tests.procedure.test_what_a_text_leaves_open import found

CODE = "registered-unsent"
FIRST = "U hoort binnen één week na uw klacht wie die behandelt."


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Het bestuur stuurt zijn beslissing door een aangetekende brief."),
        ("nl", "U ontvangt het oordeel per aangetekende post."),
        ("en", "The decision is sent by recorded delivery."),
        ("en", "We send our answer by registered post."),
    ],
)
def test_a_registered_letter_is_asked_about(lang: str, said: str) -> None:
    (asked,) = [x for x in found(FIRST, said, lang=lang) if x.code == CODE]

    assert asked.facts["of"] == "2"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Elke klacht moet aangetekend worden gemeld."),
        ("nl", "U kunt uw klacht ook aangetekend sturen."),
        ("en", "You should send your appeal by recorded delivery."),
        ("en", "Complaints are recorded in our log."),
    ],
)
def test_what_others_send_so_is_not(lang: str, said: str) -> None:
    assert CODE not in {each.code for each in found(FIRST, said, lang=lang)}

"""What a text lays on who complains, or takes from them, in words that seem harmless."""

from __future__ import annotations

import pytest

from tests.procedure.test_what_a_text_leaves_open import found, quoted


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Alle betrokkenen zijn verplicht tot geheimhouding."),
        ("nl", "Een ieder die betrokken is moet wat hij hoort geheim houden."),
        ("en", "All parties must treat the matter with confidentiality."),
        ("en", "Everyone involved should maintain confidentiality."),
    ],
)
def test_secrecy_that_binds_everybody_binds_who_complains(lang: str, said: str) -> None:
    assert [name for name, _ in quoted("all-bound-to-secrecy", said, lang=lang)] == [
        "1"
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Onze medewerkers zijn verplicht tot geheimhouding.",
        "Alle partijen zijn verplicht tot geheimhouding, maar de klager mag praten.",
        "Iedereen kan klagen. Wij houden uw klacht geheim.",
    ],
)
def test_secrecy_of_our_own_people_takes_nothing_away(said: str) -> None:
    assert not quoted("all-bound-to-secrecy", said)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "A malicious complaint may lead to disciplinary action."),
        ("nl", "Bij misbruik van de klachtenregeling kunnen wij maatregelen nemen."),
    ],
)
def test_who_complains_at_a_risk_is_told_that_good_faith_is_safe(
    lang: str, said: str
) -> None:
    safe = {"en": "in good faith", "nl": "te goeder trouw"}[lang]

    assert quoted("complaining-punished", said, lang=lang)
    also = f"{said[:-1]}, but never where somebody complained {safe}."
    assert not quoted("complaining-punished", also, lang=lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            "The Panel will only consider whether the procedure was properly followed.",
        ),
        ("en", "The appeal is not a rehearing of the complaint."),
        (
            "nl",
            "In beroep wordt alleen bekeken of de klachtenprocedure goed is gevolgd.",
        ),
    ],
)
def test_a_review_of_how_it_went_leaves_a_wrong_answer_as_it_is(
    lang: str, said: str
) -> None:
    assert quoted("only-how-looked-at", said, lang=lang)


def test_a_review_of_the_answer_itself_is_one() -> None:
    said = "De commissie bekijkt de klacht en het antwoord helemaal opnieuw."

    assert not quoted("only-how-looked-at", said)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Klachten over de hoogte van de contributie vallen hier niet onder."),
        ("nl", "Wij behandelen geen klachten over ons beleid."),
        ("en", "This procedure does not cover decisions on admissions."),
        ("en", "Our decision on whether to lend is final."),
    ],
)
def test_what_is_kept_out_as_a_rule_leaves_a_mistake_in_ones_own_case(
    lang: str, said: str
) -> None:
    assert quoted("own-case-kept-out", said, lang=lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "Klachten over beleid behandelen wij niet, wel over hoe het is toegepast.",
        ),
        (
            "nl",
            "Klachten over een besluit behandelen wij niet: daarvoor is er bezwaar.",
        ),
        ("en", "This procedure does not cover grades, for which there are appeals."),
        ("en", "The decision of the panel on your complaint is final."),
    ],
)
def test_a_way_in_for_ones_own_case_leaves_nothing_to_ask(lang: str, said: str) -> None:
    assert not quoted("own-case-kept-out", said, lang=lang)


@pytest.mark.parametrize(
    ("way_on", "asked"),
    [("Vraag het aan de overheid.", True), ("Maak bezwaar bij de overheid.", False)],
)
def test_what_a_row_keeps_out_is_asked_by_its_sentence(
    way_on: str, asked: bool
) -> None:
    said = "- de berekening van uw bijdrage;"
    row = f"""
        [[out-of-scope]]
        id = "rules"
        name = "de berekening van uw eigen bijdrage"
        way_on = "{way_on}"
        source = "1"
    """
    codes = {each.code for each in found(said, below=row)}

    assert ("own-case-kept-out" in codes) == asked


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Meld schade binnen 48 uur."),
        ("nl", "Is er schade? Meld dit binnen twee dagen."),
        ("en", "Damage must be reported within 7 days."),
        ("en", "Claims not reported before leaving the premises are refused."),
    ],
)
def test_a_loss_that_has_to_be_reported_soon_is_quoted(lang: str, said: str) -> None:
    assert quoted("loss-reported-soon", said, lang=lang)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "Meld schade binnen een jaar."),
        ("nl", "Wij melden schade binnen twee dagen bij onze verzekeraar."),
        ("nl", "Klagen kan binnen 14 dagen."),
        ("en", "We will inform you of any damage within two days."),
    ],
)
def test_a_fair_time_or_one_of_ours_takes_nothing_away(lang: str, said: str) -> None:
    assert not quoted("loss-reported-soon", said, lang=lang)

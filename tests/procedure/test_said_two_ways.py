"""One thing that a text says in two ways is found, and what only looks so is not."""

from __future__ import annotations

import pytest

from gehoord.procedure.reading import in_full, read
from gehoord.words.noted import notes
from tests.procedure.test_what_a_text_leaves_open import ABOVE, HANDLED, found, quoted
from tests.shipped import CALENDARS, PATTERNS

CODES = {"told-beyond-confidence", "complaint-and-dispute", "said-against"}
SECRET = "De klacht wordt altijd vertrouwelijk behandeld."
DISPUTE = "U kunt een geschil indienen bij de geschillencommissie."
AT_THEIRS = "U kunt een klacht indienen op https://www.degeschillencommissie.nl."


@pytest.mark.parametrize(
    ("lang", "one", "other", "code"),
    [
        ("nl", SECRET, "De klager krijgt alle stukken.", "told-beyond-confidence"),
        ("nl", SECRET, "De klager krijgt alle stukken, tenzij het schaadt.", ""),
        ("nl", SECRET, "De klager stuurt ons een brief.", ""),
        (
            "nl",
            "Wij behandelen dit vertrouwelijk.",
            "De klager krijgt alle stukken.",
            "",
        ),
        (
            "en",
            "Everything is strictly confidential.",
            "Both parties receive all documents.",
            "told-beyond-confidence",
        ),
        ("nl", DISPUTE, AT_THEIRS, "complaint-and-dispute"),
        ("nl", DISPUTE, "U kunt een klacht indienen bij de directeur.", ""),
        (
            "en",
            "Stage 2: you write to the manager, in writing.",
            "Most complaints are resolved informally at Stage 2.",
            "said-against",
        ),
        (
            "en",
            "Stage 2: you write to the manager, in writing.",
            "Most complaints are resolved informally at Stage 1.",
            "",
        ),
        (
            "en",
            "Stage 2: you write to the manager, in writing.",
            "If Stage 1 is not resolved informally, Stage 2 follows.",
            "",
        ),
    ],
)
def test_two_sentences_that_say_it_otherwise(
    lang: str, one: str, other: str, code: str
) -> None:
    codes = {each.code for each in found(one, other, lang=lang)} & CODES

    assert codes == ({code} if code else set())


def test_both_are_quoted() -> None:
    assert quoted(
        "told-beyond-confidence", SECRET, "De klager krijgt alle stukken."
    ) == (
        ("1", "altijd vertrouwelijk"),
        ("2", "alle stukken"),
    )


def test_who_must_complain_inside_first_is_misled_by_no_word() -> None:
    first = "U moet eerst de interne klachtenprocedure doorlopen."
    codes = {each.code for each in found(DISPUTE, AT_THEIRS, first)}

    assert "complaint-and-dispute" not in codes


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Daarvoor geldt een geschil volgens de geschillenregeling.", True),
        ("Zie onze algemene voorwaarden.", True),
        ("Zie onze algemene voorwaarden op www.voorbeeld.example.", False),
        ("Zie onze klachtenregeling.", False),
    ],
)
def test_other_rules_without_a_place_are_noted(said: str, *, asked: bool) -> None:
    handled = "U hoort binnen één week na uw klacht wie die behandelt."
    text = f'"1" = "{handled}"\n"2" = "{said}"'
    file = "\n".join((ABOVE.format(lang="nl"), text, HANDLED))
    procedure = read(file, CALENDARS, PATTERNS)
    noted = notes(procedure, in_full(file, PATTERNS), "nl")
    unsaid = next(x for x in noted if x.startswith("Ook dit zegt de tekst niet"))

    assert ("Waar staan de andere regels" in unsaid) is asked

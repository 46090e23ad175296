"""Only a procedure that is sound, and has words for all it says, may be published."""

from __future__ import annotations

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.letters.publishable import doubts, faults, missing
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from tests.shipped import CALENDARS, FULL, SHIPPED


def procedure(name: str, *, instead: str = "", of: str = "") -> Procedure:
    """Return a shipped procedure, with one thing changed where that is asked."""
    text = FULL[name]
    assert of in text
    changed = text.replace(of, instead) if of else text
    return read(changed, CALENDARS)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_procedure_that_is_shipped_may_be_published(name: str) -> None:
    assert faults(procedure(name)) == ()


def test_a_letter_without_a_text_is_named_with_its_reader_and_language() -> None:
    changed = procedure(
        "kleuterrevolutie", of="reopened = {", instead="welcome-back = {"
    )

    unnamed, *unwritten = missing(changed)

    assert unnamed.startswith("The notice ‘welcome-back’ has no name.")
    assert [each.split(",")[0] for each in unwritten] == [
        f"The letter ‘welcome-back’ to the complainant has no text in {language}"
        for language in ("Dutch", "English")
    ]


def test_a_letter_that_is_only_written_for_others_is_found_too() -> None:
    changed = procedure(
        "kleuterrevolutie",
        of='after = "reopened", to = ["complainant"]',
        instead='after = "reopened", to = ["complainant", "owners"]',
    )

    assert [each.split(" has")[0] for each in missing(changed)] == [
        "The letter ‘reopened’ to staff"
    ] * 2


def test_what_has_no_words_is_said_in_the_language_of_who_publishes() -> None:
    changed = procedure("wkkgz", of='id = "judge"', instead='id = "quickly"')

    (named,) = [each for each in missing(changed, "nl") if "quickly" in each]

    assert named.startswith("De termijn ‘quickly’ heeft geen woorden")


def test_a_term_that_nobody_can_put_in_words_is_found() -> None:
    changed = procedure("wkkgz", of='id = "judge"', instead='id = "quickly"')

    (named,) = [each for each in missing(changed) if "quickly" in each]

    assert "The term ‘quickly’ has no words for what it is about." in named


def test_what_is_unsound_stands_in_the_way_and_what_is_doubtful_does_not() -> None:
    changed = procedure(
        "kleuterrevolutie", of='id = "ruling"', instead='id = "propose"'
    )

    assert "The term propose is there twice." in faults(changed)[0]
    assert any("what it costs" in each for each in doubts(changed))


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("lang", SPOKEN)
def test_every_doubt_about_what_is_shipped_has_a_sentence(name: str, lang: str) -> None:
    said = doubts(procedure(name), lang)

    assert all(each.endswith(".") and "{" not in each for each in said)

"""Nothing the founding procedure promises is missing from its page, or sharpened."""

from __future__ import annotations

import pytest

from gehoord.organisation.texts import calendars, shipped
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.of_text.published import only_read
from gehoord.procedure.soundness.of_text.published import published as held_against
from gehoord.procedure.terms import Strength
from gehoord.words.page.whole import Line, Page, page
from tests.leaflet.founding import FACTS, Fact


@pytest.fixture(scope="module")
def founding() -> Procedure:
    return read(shipped("kleuterrevolutie"), calendars())


def published(told: Page) -> dict[str, Line]:
    return {line.anchor: line for each in told.published for line in each.lines}


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
def test_the_file_holds_what_was_promised(fact: Fact, founding: Procedure) -> None:
    assert fact.holds(founding)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_tells_what_was_promised_among_what_was_published(
    fact: Fact, lang: str, founding: Procedure
) -> None:
    lines = published(page(founding, lang))

    told = [lines[anchor] for anchor in fact.anchors]

    said = " ".join(f"{line.label} {line.text}" for line in told)
    missing = [words for words in getattr(fact, lang) if words not in said]
    assert missing == [], said


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_publishes_nothing_that_was_not_promised(
    lang: str, founding: Procedure
) -> None:
    promised = {anchor for fact in FACTS for anchor in fact.anchors}

    by_law = {"court-choice"}  # BW 6:236 n gives it, whatever is promised
    assert set(published(page(founding, lang))) == promised | by_law


def test_only_three_terms_were_published_and_two_of_them_bind(
    founding: Procedure,
) -> None:
    terms = {term.id: term.strength for term in founding.terms if term.public}

    assert terms == {
        "name-handler": Strength.PROMISE,
        "propose": Strength.TARGET,
        "propose-or-tell": Strength.PROMISE,
    }


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_the_firm_works_out_itself_is_never_told_as_a_promise(
    lang: str, founding: Procedure
) -> None:
    told = page(founding, lang)

    own = " ".join(line.text for each in told.worked_out for line in each.lines)
    anchors = {line.anchor for each in told.worked_out for line in each.lines}
    assert {"silence", "term-answer-proposal"} <= anchors
    assert "Dit beloven wij" not in own
    assert "We promise this" not in own
    lead = told.worked_out_lead
    assert "Wij hebben die niet beloofd" in lead or "We did not promise it" in lead
    assert "Dan geldt onze tekst" in lead or "Then our text prevails" in lead


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_begins_with_the_text_as_it_was_published(
    lang: str, founding: Procedure
) -> None:
    told = page(founding, lang)

    assert told.text
    said = " ".join(each.said for each in told.text.sentences)
    assert {each.lang for each in told.text.sentences} == {"nl"}
    for words in (
        "U ontvangt binnen één week schriftelijk bericht over wie de klacht afhandelt.",
        "We streven ernaar om drie weken na binnenkomst van uw reactie",
        "Klachten worden ten alle tijden vertrouwelijk behandeld.",
        "De uitspraak van de onafhankelijke derde is bindend voor beide partijen.",
        "Een afgehandelde klacht wordt voor een periode van één jaar bewaard",
    ):
        assert words in said


def test_what_the_text_says_and_what_the_file_does_agree(founding: Procedure) -> None:
    text = shipped("kleuterrevolutie")

    assert tuple(held_against(founding, text)) == ()
    assert only_read(founding, text) == ()

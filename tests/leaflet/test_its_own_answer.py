"""What a file calls the letter of its judgement is what the judgement is called."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.counter.expect import expectations
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from gehoord.procedure.rules import Procedure
from gehoord.words.our_answer import answer_or_ours, our_words
from gehoord.words.page.whole import page
from gehoord.words.promised import promised
from gehoord.words.way import of_procedure
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing
from tests.procedure.test_story_opening import said
from tests.promises.test_how_to_write import FIRST_LINES, procedure

NAMED = """
[notices.judgement]
name = {{ nl = "{nl}", en = "{en}" }}
"""
NAMED_BY_THE_FILE = NAMED.format(nl="De uitkomst", en="The outcome")
OURS = {"nl": "ons oordeel", "en": "our judgement"}
OUR_RESPONSE = {"nl": "onze reactie", "en": "our response"}


def rules(nl: str = "Onze reactie", en: str = "Our response") -> Procedure:
    return procedure(FIRST_LINES.format(base="wkkgz") + NAMED.format(nl=nl, en=en))


def over(more: str) -> Procedure:
    return procedure(FIRST_LINES.format(base="uk-council-code") + more)


def usual() -> Procedure:
    return procedure(FIRST_LINES.format(base="wkkgz"))


def told_by(made: Procedure, lang: str) -> str:
    """Return the public page, its way, and what its first page says to expect."""
    told = page(made, lang)
    lines = [x for each in (*told.published, *told.worked_out) for x in each.lines]
    steps = [each.sentence for each in of_procedure(made, lang).steps]
    ahead = [text for each in expectations(made, lang) for text in each.texts]
    texts = (f"{line.label} {line.text}" for line in lines if line.anchor != "told")
    return "\n".join((*texts, *steps, *ahead)).lower()


@pytest.mark.parametrize("lang", OURS)
def test_the_public_pages_call_it_as_the_file_does(lang: str) -> None:
    assert OURS[lang] in told_by(usual(), lang)
    named = told_by(rules(), lang)

    assert OURS[lang] not in named
    assert OUR_RESPONSE[lang] in named
    titles = [each.title for each in of_procedure(rules(), lang).steps]
    begin = {"nl": "U krijgt onze reactie", "en": "You get our response"}
    assert begin[lang] in titles


@pytest.mark.parametrize("lang", OURS)
def test_the_page_of_a_case_and_its_letters_call_it_so_too(lang: str) -> None:
    story = Writing(rules())
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    until = max(each.last_day for each in story.case.terms) + timedelta(days=14)
    story.act(NOOR.actor, a.TakeMoreTime(reason="Er is iemand ziek.", until=until))

    receipt, more = said(story, "receipt", lang), said(story, "more-time", lang)
    kept = [promised(story.procedure, x, lang).text for x in story.case.terms]

    assert [OUR_RESPONSE[lang] in each for each in (receipt, more)] == [True, True]
    every = "\n".join((receipt, more, *kept)).lower()
    assert OURS[lang] not in every
    assert any(OUR_RESPONSE[lang] in each for each in kept)


def test_a_name_without_an_article_is_that_of_a_letter() -> None:
    named = rules(nl="Eindreactie", en="Final response")

    assert our_words(named, "en").judgement == "the letter “Final response”"
    assert our_words(named, "nl").judgement == "de brief “Eindreactie”"


def test_without_a_name_it_goes_by_our_own_word() -> None:
    assert our_words(usual(), "en").judgement == ""
    assert answer_or_ours(usual(), "en") == "our judgement"
    assert answer_or_ours(rules(nl="De beslissing"), "nl") == "de beslissing"


MEDIATED = {"nl": "het resultaat van de bemiddeling", "en": "the mediation result"}
PROPOSED = {"nl": "een voorstel voor een oplossing", "en": "a proposal for a solution"}


def mediated() -> Procedure:
    name = '\nname = { nl = "Het resultaat van de bemiddeling", '
    rows = f'[notices.proposal]{name}en = "The mediation result" }}\n'
    return procedure(FIRST_LINES.format(base="crkbo") + rows)


@pytest.mark.parametrize("lang", OURS)
def test_what_is_proposed_is_called_as_the_file_calls_its_letter(lang: str) -> None:
    begin = {
        "nl": "U krijgt het resultaat van de bemiddeling",
        "en": "You get the mediation result",
    }
    base = procedure(FIRST_LINES.format(base="crkbo"))

    assert PROPOSED[lang] in told_by(base, lang)
    assert PROPOSED[lang] not in told_by(mediated(), lang)
    assert begin[lang] in [x.title for x in of_procedure(mediated(), lang).steps]


@pytest.mark.parametrize("lang", OURS)
def test_the_page_of_a_case_calls_what_is_proposed_so_too(lang: str) -> None:
    story = Writing(mediated())
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    kept = [promised(story.procedure, x, lang).text for x in story.case.terms]

    assert any(MEDIATED[lang] in each for each in kept)


@pytest.mark.parametrize(
    ("lang", "ours", "theirs"),
    [
        ("nl", ("ons antwoord", "ons oordeel"), "de uitkomst"),
        ("en", ("our response", "our judgement"), "the outcome"),
    ],
)
def test_the_terms_of_a_pattern_go_by_the_name_that_the_file_has_for_its_answer(
    lang: str, ours: tuple[str, ...], theirs: str
) -> None:
    whole = told_by(over(NAMED_BY_THE_FILE), lang).lower()

    assert theirs in whole
    assert not [each for each in ours if each in whole]


def test_what_a_file_says_itself_of_its_answer_stays_as_it_is() -> None:
    worded = NAMED_BY_THE_FILE + (
        '[[term]]\nid = "respond-1"\nabout = { nl = "ons antwoord per brief", '
        'en = "our response by letter" }\n'
    )

    term = over(worded).term("respond-1")

    assert term
    assert term.about["en"] == "our response by letter"


def test_a_name_that_is_only_the_name_of_a_letter_is_no_word_in_a_sentence() -> None:
    letter = NAMED_BY_THE_FILE.replace("De uitkomst", "Beslissing")

    term = over(letter).term("respond-1")

    assert term
    assert term.about == {"nl": "ons antwoord", "en": "the outcome"}

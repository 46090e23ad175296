"""Letters about a draft and a provisional judgement: on paper the text is in them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from gehoord.letters.compose import compose
from gehoord.letters.facts import Addressee, Composed, LetterFacts
from gehoord.letters.own_words import faults
from gehoord.letters.samples import sample
from gehoord.letters.values import names
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Mailbox
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Carries
from tests.cast import ANK, NOOR
from tests.letters.writing import HOUSE, LINK, Writing
from tests.procedure.examples.test_invented import invented
from tests.procedure.test_story_draft import DRAFT
from tests.procedure.test_story_provisional import FIRST

NOT_HERE = {
    "nl": "Wij zetten de tekst niet in deze mail",
    "en": "We did not put the text in this mail",
}


def begun(name: str, **said: Any) -> Writing:  # noqa: ANN401 - fields of an act
    """Noor handles it, and heard who complains; it is about nobody."""
    story = Writing(invented(name))
    story.file(**said)
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja."))
    return story


def draft(**said: Any) -> LetterFacts:  # noqa: ANN401 - fields of an act
    story = begun("city-ombudsman", **said)
    story.act(NOOR.actor, DRAFT)
    return story.letter("draft")


def judged(**said: Any) -> LetterFacts:  # noqa: ANN401 - fields of an act
    story = begun("dance-academy", **said)
    story.act(NOOR.actor, replace(FIRST, measures="Wij bellen u terug."))
    return story.letter("provisional-judgement")


def printed(facts: LetterFacts) -> str:
    """Return all that stands on the paper, as it is printed: without a link."""
    facts = replace(facts, carries=Carries.FULL, link="", link_until=None)
    source = compose(facts).pdf_source
    assert source is not None
    blocks = json.loads(source)["body"]
    said = (each.get("words") or "\n".join(each["items"]) for each in blocks)
    return "\n".join(said)


def plain(made: Composed) -> str:
    return " ".join(made.text.replace("  | ", "").split())


def test_whoever_gets_the_draft_on_paper_reads_it_there() -> None:
    paper = printed(draft())

    assert "Wij denken: gegrond." in paper
    assert "concept.pdf" in paper
    assert "Per post krijgt u ze bij deze brief" in paper
    assert LINK not in paper


def test_whoever_gets_a_provisional_judgement_on_paper_reads_all_of_it() -> None:
    paper = printed(judged())

    for words in (FIRST.findings, FIRST.words, "Wij bellen u terug."):
        assert words in paper
    assert "Wat wij gaan doen als dit definitief wordt" in paper


@pytest.mark.parametrize("lang", NOT_HERE)
def test_a_mail_that_others_may_read_leads_to_the_draft_and_does_not_hold_it(
    lang: str,
) -> None:
    made = compose(replace(draft(mailbox=Mailbox.OTHERS), language=lang))

    assert NOT_HERE[lang] in plain(made)
    assert LINK in made.text
    assert "gegrond" not in made.text
    assert made.pdf_source is None


@pytest.mark.parametrize("lang", NOT_HERE)
def test_who_alone_reads_the_mailbox_gets_the_draft_in_the_mail(lang: str) -> None:
    made = compose(replace(draft(mailbox=Mailbox.ONLY_ME), language=lang))

    assert "Wij denken: gegrond." in plain(made)
    assert NOT_HERE[lang] not in plain(made)
    assert LINK in made.text


def test_a_file_lets_the_mail_hold_the_judgement_as_it_does_for_any_other() -> None:
    assert FIRST.words in plain(compose(judged(mailbox=Mailbox.OTHERS)))


def test_whom_it_is_about_reads_nothing_of_it_in_a_mail() -> None:
    story = begun("city-ombudsman")
    story.act(NOOR.actor, DRAFT)
    facts = replace(story.letter("draft"), to=Addressee.STAFF, carries=Carries.FULL)

    assert "gegrond" not in compose(facts).text


def test_words_of_the_desk_that_leave_the_draft_out_are_refused_and_never_sent() -> (
    None
):
    facts = draft()
    text = "Reageer tot en met {{by.comments}}.\n\n{{> follow}}"
    rule = facts.procedure.notice("draft")

    found = faults(
        "draft",
        Addressee.COMPLAINANT,
        "nl",
        subject="Bericht",
        text=text,
        known=names(facts),
        rule=rule,
    )

    assert [(each.code, each.name) for each in found] == [("left-out", "> enclosed")]
    assert "Wij denken: gegrond." in printed(replace(facts, own=("Bericht", text)))


@pytest.mark.parametrize(
    ("name", "notice", "heading"),
    [
        ("city-ombudsman", "draft", "Het concept"),
        ("dance-academy", "provisional-judgement", "Ons voorlopige oordeel"),
    ],
)
def test_whoever_words_it_anew_sees_an_example_with_the_text_in_it(
    name: str, notice: str, heading: str
) -> None:
    story = Writing(invented(name))

    facts = sample(
        story.procedure,
        notice,
        Addressee.COMPLAINANT,
        language="nl",
        house=HOUSE,
        now=story.now,
    )

    assert facts is not None
    assert heading in printed(facts)

"""Letters about a judgement that is provisional, that stands, or that is final."""

from __future__ import annotations

import pytest

from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Particulars
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, DE_VRIES, DERDE, NOOR
from tests.letters.test_other_procedures import said
from tests.letters.writing import Writing
from tests.procedure.examples.test_invented import invented
from tests.procedure.test_story_provisional import (
    ADVISED,
    FINAL,
    FIRST,
    GO,
    OFFICE,
    TAKEN,
    TOO,
    tell,
)

UNTIL = {
    "nl": "u tot en met vrijdag 16 april 2027 advies vragen",
    "en": "for advice, up to and including Friday 16 April 2027.",
}
STANDS = {
    "nl": "Niemand ging binnen de termijn naar de onafhankelijke derde.",
    "en": "Nobody went to the independent third party in time.",
}
AFTER_ADVICE = {
    "nl": "Dit is ons definitieve oordeel.",
    "en": "This is our final judgement.",
}
THEIRS = {
    "nl": "Degene over wie u klaagt, legde ons voorlopige oordeel voor",
    "en": "The person you complain about took our provisional judgement to",
}
YOURS = {
    "nl": "U bent naar de onafhankelijke derde gegaan.",
    "en": "You have gone to the independent third party.",
}
TOUCH = {"nl": "contact met u opnemen", "en": "get in touch with you"}
ON = {"nl": "Dan kunt u naar", "en": "you can go to"}


@pytest.fixture
def judged() -> Writing:
    """Return the story of a complaint that was judged provisionally."""
    story = Writing(invented("research-institute"), office=OFFICE)
    tell(story)
    return story


def referred(story: Writing) -> LetterFacts:
    """Return what tells who complains that it went outside."""
    return next(
        each
        for each in story.written
        if each.notice == "referral-received" and each.to is Addressee.COMPLAINANT
    )


@pytest.mark.parametrize("lang", UNTIL)
def test_the_provisional_judgement_says_until_when_one_can_ask_for_advice(
    judged: Writing, lang: str
) -> None:
    assert UNTIL[lang] in said(judged.letter("provisional-judgement"), lang)


@pytest.mark.parametrize("lang", STANDS)
def test_what_stands_is_told_with_its_reasons_and_no_way_that_is_shut(
    judged: Writing, lang: str
) -> None:
    judged.until(judged.last_days["advice-outside"])
    judged.days(1)

    letter = said(judged.letter("judgement"), lang)

    assert STANDS[lang] in letter
    assert FIRST.words in letter
    assert AFTER_ADVICE[lang] not in letter
    assert ON[lang] not in letter


@pytest.mark.parametrize("lang", AFTER_ADVICE)
def test_what_was_judged_once_more_says_that_it_is_final(
    judged: Writing, lang: str
) -> None:
    judged.act(COMPLAINANT, GO)
    judged.act(DERDE.actor, TAKEN, ADVISED)

    judged.act(NOOR.actor, FINAL)

    letter = said(judged.letter("judgement"), lang)
    assert AFTER_ADVICE[lang] in letter
    assert FINAL.words in letter
    assert STANDS[lang] not in letter


@pytest.mark.parametrize("lang", THEIRS)
def test_who_complains_reads_who_took_it_outside(judged: Writing, lang: str) -> None:
    judged.act(DE_VRIES.actor, TOO)

    letter = said(referred(judged), lang)

    assert THEIRS[lang] in letter
    assert YOURS[lang] not in letter
    assert DE_VRIES.name not in letter


@pytest.mark.parametrize("lang", YOURS)
def test_who_took_it_there_reads_that_it_was_they(judged: Writing, lang: str) -> None:
    judged.act(COMPLAINANT, GO)

    letter = said(referred(judged), lang)

    assert YOURS[lang] in letter
    assert THEIRS[lang] not in letter


@pytest.mark.parametrize("lang", TOUCH)
def test_nobody_gets_in_touch_with_who_cannot_be_reached(lang: str) -> None:
    by_mail, nowhere = (
        Writing(invented("research-institute"), office=OFFICE) for _ in range(2)
    )
    by_mail.file()
    nowhere.file(particulars=Particulars())
    for story in (by_mail, nowhere):
        about = a.RecordConcern(about=About.NOBODY)
        story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))

    assert TOUCH[lang] in said(by_mail.letter("handler-named"), lang)
    assert TOUCH[lang] not in said(nowhere.letter("handler-named"), lang)


NOT_OBJECTED = {
    "nl": "Ons oordeel was voorlopig. U maakte binnen de termijn geen bezwaar.",
    "en": "Our judgement was provisional. You did not object in time.",
}
NEXT = {"nl": "om de volgende stap vragen", "en": "ask for the next stage"}


@pytest.mark.parametrize("lang", NOT_OBJECTED)
def test_what_nobody_objected_to_says_so_and_leaves_the_way_outside_open(
    lang: str,
) -> None:
    story = Writing(invented("dance-academy"))
    story.file()
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))
    hear = a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja.")
    story.act(NOOR.actor, hear, FIRST)

    story.until(story.last_days["objection"])
    story.days(1)

    letter = said(story.letter("judgement"), lang)
    assert NOT_OBJECTED[lang] in letter
    assert STANDS[lang] not in letter
    assert ON[lang] in letter
    assert NEXT[lang].casefold() not in letter.casefold()

"""What a text leaves open about the course: by when people hear, and who decides."""

from __future__ import annotations

import pytest

from gehoord.procedure.changing import replace
from gehoord.procedure.published import Sentence
from gehoord.procedure.reading import read
from gehoord.procedure.sentences.matter import Matter
from gehoord.procedure.sentences.matters_of_course import COURSE, COURSE_NOTED
from gehoord.procedure.soundness.of_text.silent import silent, silent_beside
from gehoord.words.findings.told import reason
from tests.procedure.test_what_a_text_leaves_open import found
from tests.shipped import CALENDARS, PATTERNS

CRKBO = read(PATTERNS["crkbo"], CALENDARS, PATTERNS)
EVERY = {each.id: each for each in (*COURSE, *COURSE_NOTED)}


def asks(matter: str, *said: str) -> bool:
    """Return whether a text of these sentences leaves this matter open."""
    each: Matter = EVERY[matter]
    return each.is_open(CRKBO, [sentence.lower() for sentence in said])


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        (
            "refusal-when",
            "Als de klacht niet behandeld wordt, krijgt u een schriftelijke melding.",
        ),
        ("refusal-when", "We tell you why your complaint is not accepted."),
        (
            "more-time-when",
            "Als er meer tijd nodig is, brengen wij u hiervan op de hoogte.",
        ),
        ("more-time-when", "If there is a delay, we will explain why."),
        (
            "question-unanswered",
            "The chair will request any clarifications as soon as possible.",
        ),
        ("question-unanswered", "Wij kunnen u om aanvullende informatie vragen."),
        ("panel-when", "The committee is drawn randomly from the council."),
        ("panel-when", "De klachtencommissie wordt samengesteld uit de leden."),
        (
            "first-talk-about",
            "The parent talks, first of all, with the child's key person.",
        ),
        ("first-talk-about", "Bespreek het eerst met uw begeleider."),
        ("review-by", "If you disagree, you may ask for a review."),
        ("review-by", "Bent u het niet eens, dan kunt u in beroep."),
        ("appeal-power", "You may appeal to the chair."),
        ("record", "Parents of the nursery can complain."),
        ("record", "Ouders kunnen klagen over de kinderopvang."),
        ("late-anyway", "Klachten ouder dan een jaar worden niet behandeld."),
        ("late-anyway", "Complaints older than a year are inadmissible."),
        ("day-asked", "Noem uw naam en adres. Feiten ouder dan een jaar vallen af."),
        ("heard-too", "Wij schrijven u binnen een week."),
        ("carried-out", "We take corrective action."),
        ("carried-out", "De directie neemt maatregelen."),
    ],
)
def test_what_a_text_brings_up_and_leaves_there_is_asked(
    matter: str, said: str
) -> None:
    assert asks(matter, said)


@pytest.mark.parametrize(
    ("matter", "said"),
    [
        ("refusal-when", "Wij behandelen de klacht altijd."),
        (
            "refusal-when",
            "Als de klacht niet behandeld wordt, hoort u dat binnen een week.",
        ),
        ("more-time-when", "If we need longer, we tell you before the time ends."),
        ("more-time-when", "U mag langer praten."),
        (
            "question-unanswered",
            "We may ask for more information; you have two weeks.",
        ),
        ("panel-when", "The board appoints the panel within a week."),
        ("panel-when", "Er is een vaste klachtencommissie, benoemd voor drie jaar."),
        (
            "first-talk-about",
            "Talk first to the key person, or to somebody else in the team.",
        ),
        ("review-by", "You may ask for a review by a director."),
        ("review-by", "You can then appeal to the ombudsman."),
        ("review-by", "We write within two weeks of your request for a review."),
        ("appeal-power", "You may appeal to the chair, whose decision is final."),
        ("record", "The nursery keeps a record of complaints."),
        ("record", "The shop sells bicycles."),
        (
            "late-anyway",
            "Klachten ouder dan een jaar worden niet behandeld, tenzij u het niet wist.",
        ),
        ("late-anyway", "Klachten over de inkoop worden niet behandeld."),
        (
            "day-asked",
            "Noem uw naam en de datum. Feiten ouder dan een jaar vallen af.",
        ),
        ("day-asked", "Noem uw naam en adres."),
        ("heard-too", "U wordt gehoord."),
        ("heard-too", "We offer you a meeting."),
        ("carried-out", "We take corrective action within a month."),
        ("carried-out", "For example to take no action."),
    ],
)
def test_a_text_that_goes_on_about_it_or_never_does_is_not_asked(
    matter: str, said: str
) -> None:
    assert not asks(matter, said)


def test_what_the_next_sentence_says_of_a_refusal_answers_too() -> None:
    refuses = "Als de klacht niet behandeld wordt, krijgt u een schriftelijke melding."

    assert not asks("refusal-when", refuses, "Dat hoort u binnen een week.")
    assert asks("refusal-when", refuses, "Anders krijgt u binnen een week antwoord.")


def test_graver_questions_are_raised_and_lesser_ones_noted() -> None:
    said = "You may appeal. We may ask for more information."
    text = (Sentence(id="1", said=said),)
    procedure = replace(CRKBO, text=text, languages=("en",))
    raised = next(silent(procedure)).facts["unanswered"]

    assert "question-unanswered" in str(raised)
    assert "appeal-power" in silent_beside(procedure)


def test_they_are_put_in_words() -> None:
    asked = next(
        each
        for each in found("Wij kunnen u om meer informatie vragen.")
        if each.code == "text-silent"
    )

    assert "wat als er geen antwoord komt?" in reason(asked, "nl")
    assert "what if no answer comes?" in reason(asked, "en")

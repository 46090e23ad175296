"""Letters where a complaint skips a stage, or is talked about first."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Medium
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, FATIMA, NOOR
from tests.letters.test_other_procedures import said
from tests.letters.writing import Writing, in_full
from tests.procedure.examples.test_invented import invented
from tests.procedure.test_outward import BODY, judged, two_stages
from tests.procedure.test_story_opening import HEAD, STAGES, handled
from tests.promises.test_how_to_write import procedure

STRAIGHT = {
    "nl": "Uw klacht gaat meteen naar de stap “De directeur”.",
    "en": "Your complaint goes straight to the stage “The director”.",
}
AS_TOLD = {
    "nl": "Wij schreven op wat u ons vertelde. Lees op uw eigen pagina of het klopt",
    "en": "We wrote down what you told us. Read on your own page whether it is right",
}
GO_ON = {
    "nl": "u tot en met vrijdag 2 april 2027 om de volgende stap vragen: De directeur.",
    "en": "ask for the next stage through Friday 2 April 2027: The director.",
}


def school() -> Writing:
    return Writing(invented("village-school"))


@pytest.mark.parametrize("lang", STRAIGHT)
def test_who_writes_reads_in_the_receipt_which_stage_it_goes_to(lang: str) -> None:
    story = school()

    story.file()

    receipt = said(story.letter("receipt"), lang)
    assert STRAIGHT[lang] in receipt
    assert AS_TOLD[lang] not in receipt


@pytest.mark.parametrize("lang", AS_TOLD)
def test_who_told_it_is_asked_to_read_what_was_written_down(lang: str) -> None:
    story = school()

    story.file(by=NOOR.actor, channel=Channel.ORAL)

    receipt = said(story.letter("receipt"), lang)
    assert AS_TOLD[lang] in receipt
    assert STRAIGHT[lang] not in receipt
    on_paper = replace(story.letter("receipt"), link="", link_until=None)
    assert AS_TOLD[lang] not in said(on_paper, lang)


@pytest.mark.parametrize("lang", GO_ON)
def test_after_the_talk_the_letter_says_until_when_one_can_go_on(lang: str) -> None:
    story = school()
    story.file(by=NOOR.actor, channel=Channel.ORAL)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    held = a.RecordConversation(on=story.day, medium=Medium.PHONE, words="Gepraat.")
    story.act(NOOR.actor, held)

    assert GO_ON[lang] in said(story.letter("conversation"), lang)


def test_a_talk_elsewhere_opens_no_stage_in_its_letter() -> None:
    story = Writing(invented("theatre-school"))
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    held = a.RecordConversation(on=story.day, medium=Medium.PHONE, words="Gepraat.")
    story.act(NOOR.actor, held)

    assert "volgende stap" not in said(story.letter("conversation"))


TELL_AT = {
    "nl": "- U kunt bellen met de teamleider: 0570-55 01 01.",
    "en": "- You can call the team leader: 0570-55 01 01.",
}


@pytest.mark.parametrize("lang", TELL_AT)
def test_the_receipt_says_whom_to_call_in_the_stage_it_is_in(lang: str) -> None:
    told, written = school(), school()

    told.file(by=NOOR.actor, channel=Channel.ORAL)
    written.file()

    assert TELL_AT[lang] in said(told.letter("receipt"), lang)
    receipt = said(written.letter("receipt"), lang)
    assert TELL_AT[lang] not in receipt
    assert "Wilgenlaan 1, 7411 AA Deventer" in receipt


def test_a_letter_on_paper_has_the_postal_address_in_its_head() -> None:
    story = school()
    story.file()

    source = compose(in_full(story.letter("receipt"))).pdf_source

    assert source is not None
    head = json.loads(source)["from"]
    assert head == "reacties@example.org · Wilgenlaan 1, 7411 AA Deventer"


HELP = {
    "nl": "- U kunt hulp krijgen van de vertrouwenspersoon van Jeugdgeluid.",
    "en": "- You can get help from the confidential adviser of Youth Voice.",
}
PEERS = {"nl": "de steunpleegouders", "en": "the peer helpers"}


@pytest.mark.parametrize("lang", HELP)
def test_the_receipt_says_who_can_help_whoever_it_is_to(lang: str) -> None:
    somebody, parent = (Writing(invented("foster-care")) for _ in range(2))
    is_parent = replace(FATIMA, own=(("who", "foster-parent"),))

    somebody.file()
    parent.file(particulars=is_parent)

    first = said(somebody.letter("receipt"), lang)
    second = said(parent.letter("receipt"), lang)
    assert HELP[lang] in first
    assert PEERS[lang] not in first
    assert PEERS[lang] in second


FURTHER = {
    "nl": "- Meteen een stap verder gaan: De herziening. Dat doet u op uw eigen pagina,",
    "en": "- Go a step further at once: The review. You do that on your own page,",
}


@pytest.mark.parametrize("lang", FURTHER)
def test_the_letter_on_a_missed_answer_says_that_the_next_stage_is_open(
    lang: str,
) -> None:
    story = handled(two_stages())

    story.days(40)

    assert FURTHER[lang] in said(story.letter("promise-broken"), lang)


@pytest.mark.parametrize("lang", FURTHER)
def test_it_says_nothing_of_a_stage_that_a_missed_answer_does_not_open(
    lang: str,
) -> None:
    shut = 'remove = ["term.respond-1.opens", "term.extended-1.opens"]\n'
    head = HEAD.format(extends="uk-council-code") + 'calendar = "nl"\n' + shut
    story = handled(procedure(head + STAGES + BODY.format(more="")))

    story.days(40)

    assert FURTHER[lang] not in said(story.letter("promise-broken"), lang)


def test_in_the_last_stage_there_is_no_step_further() -> None:
    story = judged(two_stages())
    story.act(COMPLAINANT, a.Escalate(words="Kijk nog eens."))

    story.days(50)

    assert "een stap verder" not in said(story.letter("promise-broken"))

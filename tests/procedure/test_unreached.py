"""Who leaves no way to be reached reads on their own page what is written to them."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import (
    About,
    Channel,
    Delivery,
    Judgement,
    Medium,
    Outcome,
    Particulars,
    Result,
)
from gehoord.procedure.proof import prove
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.soundness import problems
from gehoord.procedure.stages import Stage
from gehoord.words.choices import choice
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

OPEN = 'no_contact = true\nanonymous = "accept"\n'
NOBODY = Particulars()


def nameless(extends: str = "wkkgz", **facts: object) -> Telling:
    """Return a story of somebody who left no name and nothing to reach them by."""
    story = Telling(laid_over(extends, OPEN, ""))
    story.file(particulars=NOBODY, **facts)  # type: ignore[arg-type]
    return story


def appointed(story: Telling) -> Telling:
    nobody = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, nobody, a.AppointHandler(staff=NOOR.number))
    return story


def laid(story: Telling) -> list[str]:
    """Return the letters that lie on the page of the case, in their order."""
    return [
        each.event.notice
        for each in story.entries
        if isinstance(each.event, e.LetterLeft) and each.event.delivery is Delivery.PAGE
    ]


def test_what_is_written_to_them_lies_on_their_page_and_nobody_has_to_post_it() -> None:
    story = appointed(nameless())

    assert laid(story) == ["receipt", "handler-named"]
    assert story.letters_to(COMPLAINANT) == []
    assert "send-by-post" not in story.todo
    assert not story.case.failed_letters()


def test_a_letter_on_their_page_keeps_what_was_promised_and_closes() -> None:
    story = appointed(nameless())
    story.days(3)

    story.act(
        NOOR.actor, a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    )

    assert laid(story)[-1] == "judgement"
    assert story.result("judge") is Result.KEPT
    assert story.is_at(Stage.CLOSED)


def test_their_silence_closes_after_a_last_word_on_their_page() -> None:
    story = appointed(nameless("crkbo"))
    story.act(NOOR.actor, a.Propose(words="Zullen wij dit doen?"))
    assert "proposal" in laid(story)

    story.days(15)
    assert NOOR.number in story.todo["reach-out"]
    by_page = a.ReachOut(medium=Medium.PAGE, words="Wilt u ons antwoorden?")
    story.act(NOOR.actor, by_page)
    assert laid(story)[-1] == "reached-out"
    story.days(15)

    assert story.case.outcome is Outcome.NO_REACTION
    assert story.is_at(Stage.CLOSED)


def test_who_can_be_called_has_nothing_laid_on_their_page() -> None:
    story = Telling(laid_over("crkbo", OPEN, ""))
    story.file(particulars=Particulars(phone="020 000 00 00"))
    appointed(story).act(NOOR.actor, a.Propose(words="Zullen wij dit doen?"))

    story.days(15)
    by_page = a.ReachOut(medium=Medium.PAGE, words="Wilt u ons antwoorden?")

    assert laid(story) == []
    assert "send-by-post" in story.todo
    story.act(NOOR.actor, by_page)
    assert laid(story) == []


def test_nothing_is_asked_of_who_need_not_be_reached() -> None:
    story = nameless()

    assert story.case.asked_for == ()


def test_a_note_without_sender_makes_no_promise_that_nobody_can_be_told_of() -> None:
    story = appointed(nameless(by=ANK.actor, channel=Channel.PAPER))

    assert "judge" not in story.last_days
    story.act(
        NOOR.actor, a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")
    )
    assert story.is_at(Stage.CLOSED)


def test_who_adds_an_address_later_gets_letters_from_then_on() -> None:
    story = nameless()
    story.act(COMPLAINANT, a.GiveParticulars(particulars=FATIMA))

    appointed(story).post()

    assert "handler-named" in story.letters_to(COMPLAINANT)
    assert "handler-named" not in laid(story)


def test_where_no_file_says_so_such_a_letter_is_to_be_posted() -> None:
    story = Telling(laid_over("wkkgz", 'anonymous = "accept"\n', ""))
    story.file(particulars=NOBODY)

    assert laid(story) == []
    assert "send-by-post" in story.todo


@pytest.mark.parametrize("extends", ["crkbo", "wkkgz", "uk-council-code"])
def test_no_case_of_who_stays_out_of_reach_gets_stuck(extends: str) -> None:
    proof = prove(laid_over(extends, OPEN, ""), only=frozenset({"unreached"}))

    assert proof.states > 10
    assert proof.holds


@pytest.mark.parametrize(
    ("head", "body", "codes"),
    [
        (OPEN, "", set()),
        ("no_contact = true\n", "", {"no-contact-named"}),
        (f'{OPEN}channels = ["paper", "oral"]\n', "", {"no-contact-no-page"}),
        (OPEN, '[particulars]\nphone = "blocks"\n', {"no-contact-blocked"}),
        (
            "",
            '[particulars]\nphone = "asked"\nemail = "asked"\n',
            {"no-way-to-reach"},
        ),
    ],
)
def test_what_does_not_fit_with_staying_out_of_reach_is_found(
    head: str, body: str, codes: set[str]
) -> None:
    found = problems(laid_over("wkkgz", head, body))

    planted = [x for x in found if "no-contact" in x.code or "no-way" in x.code]
    assert {each.code for each in planted} == codes
    assert all(sentence(each, "nl") != sentence(each, "en") for each in planted)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_says_that_nothing_can_be_sent_and_where_the_answer_is(
    lang: str,
) -> None:
    said = page(laid_over("wkkgz", OPEN, ""), lang)
    silent = page(laid_over("wkkgz", 'anonymous = "accept"\n', ""), lang)

    (line,) = said.texts("no-contact")
    assert {"nl": "uw eigen pagina", "en": "your own page"}[lang] in line
    assert silent.texts("no-contact") == ()
    assert choice(Delivery.PAGE, lang)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_says_that_who_cannot_be_reached_reads_and_answers_there(
    lang: str,
) -> None:
    (told,) = page(laid_over("wkkgz", OPEN, ""), lang).texts("no-contact")

    asked = {"nl": "wij schrijven of vragen", "en": "we write or ask"}
    assert asked[lang] in told
    assert {"nl": "kunt u antwoorden", "en": "can answer"}[lang] in told

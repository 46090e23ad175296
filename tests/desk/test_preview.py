"""A letter is read before it leaves, and leaves as it was read."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from re import findall

import pytest
from django.urls import reverse

from gehoord.desk.direct import AT_ONCE, has_letter
from gehoord.desk.letter_text import text_of
from gehoord.dossier import outbox
from gehoord.handling.act import Done
from gehoord.handling.derived import read_pin
from gehoord.handling.foreseen import foreseen
from gehoord.handling.opened import open_case
from gehoord.letters.in_part import in_part
from gehoord.letters.reading_back import Sheet, read_back
from gehoord.letters.values import values
from gehoord.organisation import wordings
from gehoord.organisation.wordings import Letter
from gehoord.postroom import letter as postroom
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Mailbox, Route, Satisfied, Spoken
from gehoord.procedure.roles import COMPLAINANT
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def handled(desks: Desks) -> Done:
    """Return a complaint that Noor handles, its first letters gone."""
    done = filed(desks.firm, mailbox=Mailbox.ONLY_ME)  # so letters carry their words
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    deliver(done, desks.firm, datetime.now(UTC))
    return done


def in_outbox(desks: Desks, done: Done, notice: str) -> Sheet:
    """Return the letter of this notice that waits for who complains, as blocks."""
    now = datetime.now(UTC)
    key = open_case(desks.firm.pk, done.case_id, now=now).stored.key
    (kept,) = [
        each
        for each in outbox.of_case(desks.firm.pk, done.case_id)
        if (pin := read_pin(outbox.pin(each, key=key))).notice == notice
        and pin.to == COMPLAINANT
    ]
    return read_back(text_of(kept, organisation=desks.firm, now=now), "nl")


def test_a_proposal_is_read_as_it_will_leave_and_leaves_as_it_was_read(
    desks: Desks, handled: Done
) -> None:
    before = desks.story(handled)

    looked = desks.act("noor", handled, "propose", words="Wij bellen u.", look="yes")
    unchanged = desks.story(handled)
    desks.act("noor", handled, "propose", words="Wij bellen u.", sure="yes")

    (letter,) = looked.context["letters"]
    assert unchanged == before
    assert {"is": "quote", "words": "Wij bellen u."} in letter.sheet.body
    assert desks.story(handled)[len(before)] == "proposed"
    assert letter.sheet == in_outbox(desks, handled, "proposal")


def test_words_of_ones_own_are_in_what_is_read_first(
    desks: Desks, handled: Done
) -> None:
    page = desks["ank"].get(
        reverse("desk-wording", args=["message", "complainant", "nl"])
    )
    wordings.word_anew(
        desks.firm.pk,
        Letter(notice="message", reader="complainant", language="nl"),
        subject=page.context["editing"].subject,
        text=page.context["editing"].text + "\n\nMet groet van de sterrenwacht.",
        by=1,
        now=datetime.now(UTC),
    )

    looked = desks.act("noor", handled, "write", words="Dag.", look="yes")

    assert "Met groet van de sterrenwacht." in text(looked)


def test_who_goes_back_from_the_letter_finds_what_was_typed(
    desks: Desks, handled: Done
) -> None:
    looked = text(desks.act("noor", handled, "propose", words="Bellen.", look="yes"))

    page = text(desks.act("noor", handled, "propose", words="Bellen.", back="yes"))

    assert 'name="words" value="Bellen."' in looked
    assert 'name="look"' not in looked
    assert ">\nBellen.</textarea>" in page or ">Bellen.</textarea>" in page
    assert "proposed" not in desks.story(handled)


def test_the_closing_letter_is_read_before_a_case_is_closed(
    desks: Desks, handled: Done
) -> None:
    desks.perform(handled, a.Propose(words="Een voorstel."), by="staff:4")
    desks.perform(handled, a.AnswerProposal(accepted=True), by="complainant")
    desks.perform(handled, a.AskSatisfaction(), by="staff:4")
    content = a.SayWhetherSatisfied(satisfied=Satisfied.YES)
    desks.perform(handled, content, by="complainant")

    page = desks.act("noor", handled, "close", words="Wij spraken af u te bellen.")

    assert "Schriftelijke terugkoppeling" in text(page)
    assert "closing-begun" not in desks.story(handled)


def test_what_leads_to_no_letter_says_so(desks: Desks) -> None:
    done = filed(desks.firm)

    page = desks.act("ank", done, "record-concern", about="nobody", look="yes")

    assert "Hierop volgt geen brief." in text(page)


def said(sheet: Sheet) -> str:
    """Return all that a letter says, with what stands for a name taken out."""
    words = json.dumps([sheet.body, sheet.foot], ensure_ascii=False)
    return words.replace("(hier staat de naam van wie klaagt)", "Fatima El Amrani")


def test_an_adviser_reads_the_letter_with_their_answer_and_no_more_than_they_know(
    desks: Desks,
) -> None:
    done = filed(
        desks.firm,
        spoken=Spoken.PASS_ON,
        adviser=4,
        approved="Bel mij alstublieft.",
        mailbox=Mailbox.ONLY_ME,
    )

    there = reverse("desk-act", args=[done.reference, "answer-as-adviser"])
    asked = text(desks["noor"].get(there))
    looked = desks.act("noor", done, "answer-as-adviser", words="Dag.", look="yes")
    unchanged = desks.story(done)
    desks.act("noor", done, "answer-as-adviser", words="Dag.", sure="yes")

    (letter,) = looked.context["letters"]
    assert "adviser-answered" not in unchanged
    assert {"is": "quote", "words": "Dag."} in letter.sheet.body
    (unfolded,) = re.findall("<details open>(.*?)</details>", asked, flags=re.DOTALL)
    assert "Bel mij alstublieft." in unfolded
    for hidden in ("Fatima", "hypotheek", "Het advies klopte niet", "Dorpsstraat"):
        assert hidden not in text(looked)
        assert hidden not in asked
    assert said(letter.sheet) == said(in_outbox(desks, done, "adviser-answered"))


def test_the_third_party_reads_the_letter_with_a_ruling_before_it_leaves(
    desks: Desks, handled: Done
) -> None:
    for act, by in (
        (a.Note(words="Alleen voor wie behandelt."), "staff:4"),
        (a.Propose(words="Een voorstel."), "staff:4"),
        (a.AnswerProposal(accepted=False), "complainant"),
        (a.Refer(words="Wij werden het niet eens."), "complainant"),
        (a.ChooseRoute(route=Route.THIRD_PARTY), "complainant"),
        (a.Admit(ground="handled"), "staff:9"),
    ):
        desks.perform(handled, act, by=by)
    ruling = {"judgement": "upheld", "words": "Bel haar.", "reasons": "Het bleef stil."}

    asked = text(
        desks["derde"].get(reverse("desk-act", args=[handled.reference, "rule"]))
    )
    looked = desks.act("derde", handled, "rule", **ruling)
    unchanged = desks.story(handled)
    desks.act("derde", handled, "rule", **ruling, sure="yes")

    (letter,) = looked.context["letters"]
    assert "ruled" not in unchanged
    assert letter.sheet == in_outbox(desks, handled, "ruling")
    assert "Waar het over gaat, en wat er het laatst gebeurde" in asked
    assert "Alleen voor wie behandelt" not in text(looked)
    assert "Alleen voor wie behandelt" not in asked


def test_a_letter_made_for_a_part_holds_nothing_of_the_rest(
    desks: Desks, handled: Done
) -> None:
    now = datetime.now(UTC)
    desks.perform(handled, a.Propose(words="Een voorstel."), by="staff:4")
    opened = open_case(desks.firm.pk, handled.case_id, now=now)
    (letter,) = foreseen(opened, a.Write(words="Dag."), by="staff:4", now=now)
    facts = postroom.facts_of(letter, organisation=desks.firm, now=now)

    part = in_part(facts, seen=(), before=opened.case, name="wie klaagt")

    whole, words = values(facts), values(part)
    for hidden in ("Fatima", "voorstel", "klopte niet"):
        assert hidden in " ".join((*whole.words.values(), *whole.quotes))
        assert hidden not in " ".join((*words.words.values(), *words.quotes))


def test_a_button_on_the_list_shows_its_letter_before_anything_is_done(
    desks: Desks, handled: Done
) -> None:
    desks.perform(handled, a.Propose(words="Een voorstel."), by="staff:4")
    desks.perform(handled, a.AnswerProposal(accepted=True), by="complainant")
    listed = text(desks["noor"].get(reverse("desk")))
    there = reverse("desk-act", args=[handled.reference, "ask-satisfaction"])
    seen = findall(r'name="seen" value="(\d+)"', listed)

    looked = desks["noor"].post(there, {"seen": seen[0], "from": "list", "look": "yes"})

    assert f'action="{there}"' in listed
    assert 'name="look"' in listed
    (letter,) = looked.context["letters"]
    assert letter.title == "Bent u tevreden?"
    assert "satisfaction-asked" not in desks.story(handled)


def test_a_button_that_writes_nobody_offers_no_letter(
    desks: Desks, handled: Done
) -> None:
    procedure = open_case(
        desks.firm.pk, handled.case_id, now=datetime.now(UTC)
    ).procedure

    found = {act for act in (*AT_ONCE, "appoint-handler") if has_letter(procedure, act)}

    assert found == {"ask-satisfaction", "appoint-handler"}


@pytest.mark.parametrize(
    ("act", "offers"),
    [("agree", False), ("settle-agreement", False), ("note", False), ("propose", True)],
)
def test_the_page_of_an_act_that_writes_nobody_offers_no_letter(
    desks: Desks, handled: Done, act: str, offers: bool
) -> None:
    there = reverse("desk-act", args=[handled.reference, act])

    page = desks["noor"].get(there)

    assert page.context["may_look"] is offers


def test_a_letter_that_waits_can_be_read_without_the_senders_own_link(
    desks: Desks, handled: Done
) -> None:
    desks.perform(handled, a.Propose(words="Wij bellen u."), by="staff:4")
    case = desks["noor"].get(reverse("desk-case", args=[handled.reference]))
    there = next(
        each.href for each in case.context["letters"] if each.title == "Voorstel"
    )

    page = text(desks["noor"].get(there))

    assert "Gaat zo weg" in page
    assert "(hier staat de eigen link van de indiener)" in page
    assert "/follow/" not in page


def test_what_was_chosen_for_an_act_that_is_over_is_not_given_back_as_words(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    looked = desks.act("ank", done, "appoint-handler", staff=1, look="yes")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:2")

    there = reverse("desk-act", args=[done.reference, "appoint-handler"])
    said = {"staff": "1", "reason": "Zij kent de klant.", "seen": "9", "sure": "yes"}
    page = desks["ank"].post(there, said)

    assert looked.context["letters"]
    assert page.context["typed"] == [("reason", "Zij kent de klant.")]

"""On the page of who complains: the next third party, once it is open."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gehoord.dossier import moment, outbox
from gehoord.handling.act import Done
from gehoord.handling.letter import caused
from gehoord.letters.compose import compose
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation, Staff
from gehoord.postroom.letter import facts_of
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from tests.counter.filling import filed, follow, opened
from tests.counter.test_acting import answer_with_code, do

pytestmark = pytest.mark.django_db
FERRY = Path(__file__).parents[2] / "docs/procedures/invented/ferry-company.toml"
OMBUDSMAN, BOARD = "staff:9", "staff:10"
ADVICE = a.Rule(judgement=Judgement.UPHELD, words="Betaal terug.", reasons="Omdat.")


@pytest.fixture
def ferry(firm: Organisation) -> Organisation:
    """Return the firm as a ferry company, with somebody for each of two bodies."""
    text = FERRY.read_text(encoding="utf-8")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    Staff.objects.filter(number=9).update(name="Olga Raad", body="ombudsman")
    Staff.objects.create(
        organisation=firm,
        number=10,
        name="Reiscommissie",
        email="commissie@example.com",
        roles=["third-party"],
        body="board",
    )
    return firm


def advised(ferry: Organisation) -> Done:
    done = filed(ferry)
    appointed = a.AppointHandler(staff=4)
    do(done, "staff:1", a.RecordConcern(about=About.NOBODY), appointed)
    do(done, "complainant", a.Refer(words="Naar de ombudsman."))
    do(done, OMBUDSMAN, a.Admit(ground="handled"), ADVICE)
    return done


def letter(done: Done, notice: str, ferry: Organisation) -> str:
    """Return the last letter of this name to who complains."""
    found = [
        each
        for kept in outbox.of_case(ferry.pk, done.case_id)
        if (each := caused(kept, now=moment.now())).pin.notice == notice
        and each.pin.to == "complainant"
    ]
    facts = facts_of(found[-1], organisation=ferry, now=moment.now())
    return compose(facts).text


def test_the_next_one_is_offered_after_the_advice_and_gone_to_with_a_code(
    ferry: Organisation,
) -> None:
    done = advised(ferry)
    client = follow(done)
    page = client.get("/case").text

    status = answer_with_code(
        client, done, "refer", words="Verder.", capacity="unknown", sure="1"
    )

    assert 'href="/case/refer"' in page
    assert "kunt u daarna naar Reiscommissie" in page
    assert status == 302
    assert opened(done).case.body == "board"
    assert 'href="/case/refer"' not in client.get("/case").text
    assert "onafhankelijke derde: Reiscommissie" in client.get("/case").text


def test_the_letters_name_the_one_that_they_are_about(ferry: Organisation) -> None:
    done = advised(ferry)
    advice = letter(done, "ruling", ferry)

    do(done, "complainant", a.Refer(words="Verder."))
    gone_on = letter(done, "referral-received", ferry)

    assert "Olga Raad heeft uitspraak gedaan" in advice
    assert "Waar u hierna nog terechtkunt: de Geschillencommissie Reizen" in advice
    assert "een advies" in advice
    assert "Reiscommissie" in gone_on
    assert "Olga Raad" not in gone_on
    assert "bindend voor u en voor ons" in gone_on


def test_a_closing_letter_says_where_one_can_still_go(ferry: Organisation) -> None:
    done = advised(ferry)
    do(done, "staff:1", a.CarryOut(words="Wij volgen het."))
    do(done, "staff:4", a.Close(words="Klaar."))

    closing = letter(done, "closing-letter", ferry)

    assert "Reiscommissie" in closing
    assert "Olga Raad" not in closing

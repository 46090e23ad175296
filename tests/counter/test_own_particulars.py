"""What a file asks of its own: on the form, to check, to correct, and in the copy."""

from __future__ import annotations

import io
import json
from datetime import date
from zipfile import ZipFile

import pytest
from django.test import Client

from gehoord.clock.run import pass_once
from gehoord.dossier import moment, outbox
from gehoord.dossier.models import Case as CaseRow
from gehoord.handling.letter import caused
from gehoord.handling.opened import OpenCase, open_case
from gehoord.letters.compose import compose
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.postroom.letter import facts_of
from gehoord.procedure.changing import replace
from tests.cast import FATIMA
from tests.counter.filling import COMPLAINT, dutch, filed, fill, follow, send
from tests.counter.test_acting import answer_with_code
from tests.procedure.examples.test_invented import text
from tests.procedure.test_asked_for_some import BLOCKS
from tests.procedure.test_own_particulars import CLUB, INCOMPLETE

pytestmark = pytest.mark.django_db
MORE = {"own_member-number": "12 34 56", "own_born": "", "own_place": "north"}


@pytest.fixture
def club(firm: Organisation) -> Organisation:
    """Return the firm under a procedure that asks three things of its own."""
    publish(firm, CLUB + INCOMPLETE, effective_from=date(2025, 1, 1), faults=faults)
    return firm


def the_case(club: Organisation) -> OpenCase:
    case_id = CaseRow.objects.get(organisation_id=club.pk).id
    return open_case(club.pk, case_id, now=moment.now())


def letter(kept: outbox.Kept, club: Organisation) -> str:
    """Return the text of a letter as it leaves."""
    found = caused(kept, now=moment.now())
    return compose(facts_of(found, organisation=club, now=moment.now())).text


def at_more() -> Client:
    client = dutch()
    fill(client, upto="words")
    return client


@pytest.mark.usefixtures("club")
def test_the_form_asks_it_on_a_page_of_its_own_and_keeps_what_was_typed() -> None:
    client = at_more()

    page = client.get("/form/more").text
    wrong = client.post("/form/more", {**MORE, "own_member-number": "12a"})
    again = client.get("/form/more").text

    assert "Lidnummer" in page
    assert "Het staat op uw pas." in page
    assert page.count("(niet verplicht)") == 2  # the place is needed
    assert wrong.status_code == 422
    assert "passen alleen cijfers" in wrong.text
    assert 'value="12a"' in wrong.text
    assert 'value="12a"' in again


def test_the_form_says_at_the_question_who_may_not_complain_about_it(
    firm: Organisation,
) -> None:
    water = text("water-company").replace("2027-01-01", "2025-01-01")
    publish(firm, water, effective_from=date(2025, 1, 1), faults=faults)

    page = at_more().get("/form/more").text

    _topic, contract = page.split("Staat het contract op uw naam?", 1)
    assert "Dan mogen wij besluiten uw klacht niet te behandelen" in contract
    assert "Vraag wie het contract heeft om te klagen." in contract


def test_what_follows_an_answer_is_needed_by_that_answer_alone(
    firm: Organisation,
) -> None:
    publish(firm, BLOCKS, effective_from=date(2025, 1, 1), faults=faults)

    page = at_more().get("/form/more").text
    wrong = at_more().post("/form/more", {"own_topic": "person", "own_who": ""})
    other = at_more().post("/form/more", {"own_topic": "else", "own_who": ""})

    assert "Kiest u “een persoon”? Vul dit dan in." in page
    assert wrong.status_code == 422
    assert "“Over wie gaat het?” is nog leeg." in wrong.text
    assert other.status_code == 302


@pytest.mark.usefixtures("club")
def test_what_is_wrong_is_said_in_the_language_of_the_page() -> None:
    client = Client(headers={"accept-language": "en"})
    fill(client, upto="words")

    wrong = client.post("/form/more", {**MORE, "own_place": "", "own_born": "soon"})

    assert "“Location” is still empty." in wrong.text
    assert "“Date of birth” is not a day that exists." in wrong.text


@pytest.mark.usefixtures("club")
def test_a_compliment_is_asked_nothing_of_it() -> None:
    client = dutch()
    client.post("/form/kind", {"kind": "compliment"})

    after = client.post("/form/words", COMPLAINT["words"])

    assert after.headers["Location"] == "/form/adviser"


def test_what_was_filled_in_is_checked_sent_and_kept_in_one_form(
    club: Organisation,
) -> None:
    client = at_more()
    client.post("/form/more", {**MORE, "own_born": "1990-04-03"})
    fill(client)

    check = client.get("/form/check").text
    send(client)

    assert "123456" in check
    assert "3 april 1990" in check
    assert "Noord" in check
    assert the_case(club).case.sender.own == (
        ("member-number", "123456"),
        ("born", "1990-04-03"),
        ("place", "north"),
    )


@pytest.mark.usefixtures("club")
def test_it_is_not_sent_without_what_cannot_be_left_out() -> None:
    client = dutch()
    fill(client)

    answer = client.post("/form/send")

    assert answer.status_code == 422
    assert "“Locatie” is nog leeg." in answer.text
    assert "/form/more?to=check" in answer.text


def test_the_one_letter_asks_for_what_is_missing_and_the_page_takes_it(
    club: Organisation,
) -> None:
    done = filed(club, replace(FATIMA, own=(("place", "north"),)))
    letters = [letter(kept, club) for kept in outbox.of_case(club.pk, done.case_id)]
    client = follow(done)

    form = client.get("/case/give-particulars")
    status = answer_with_code(
        client,
        done,
        "give-particulars",
        **{
            "particulars_name": FATIMA.name,
            "particulars_own_member-number": "123-456",
            "particulars_own_place": "south",
        },
    )

    assert any("- Lidnummer" in each for each in letters)
    assert "Lidnummer" in form.text
    assert status == 302
    after = the_case(club).case
    assert dict(after.sender.own) == {"member-number": "123456", "place": "south"}
    assert after.missing == ("subject",)


def test_a_correction_that_cannot_be_right_is_asked_again(club: Organisation) -> None:
    done = filed(club, replace(FATIMA, own=(("place", "north"),)))
    client = follow(done)

    answer = client.post(
        "/case/give-particulars", {"particulars_own_member-number": "123"}
    )

    assert answer.status_code == 422
    assert "ten minste 6 tekens" in answer.text
    assert 'value="123"' in answer.text


def test_the_saved_dossier_has_it_and_the_story_says_it_was_asked(
    club: Organisation,
) -> None:
    done = filed(club, replace(FATIMA, own=(("place", "north"),)))
    pass_once(now=moment.now())

    answer = follow(done).get("/case/copy")
    copy = json.loads(ZipFile(io.BytesIO(answer.getvalue())).read("dossier.json"))

    assert ["Locatie", "Noord"] in copy["particulars"]
    assert any("Lidnummer" in each["said"] for each in copy["story"])


def test_the_public_page_and_the_privacy_notice_name_what_is_asked(
    club: Organisation,
) -> None:
    assert club.slug
    told = dutch().get("/procedure").text
    privacy = dutch().get("/privacy").text

    assert "Lidnummer" in told
    assert "Locatie" in privacy
    assert "Geboortedatum" not in privacy

"""What the sender types on their own page is there again, until it is sent."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival
from gehoord.dossier.moment import now
from gehoord.handling import unsent
from gehoord.handling.act import Done
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from tests.counter.filling import PLANTED, dutch, filed, follow, opened, text_file
from tests.counter.test_acting import proposed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
TYPED = f"Er is nog iets over {PLANTED}"


def type_so_far(client: Client, words: str, act: str = "write") -> int:
    """Type, and let the script of the page keep it; return the status."""
    said = {"words": words, "seen": "1", "code": "123456", "sure": "1"}
    return client.post(f"/case/{act}", said, headers={"X-Keep": "1"}).status_code


def beside(done: Done) -> list[int]:
    return arrivals.open_beside(done.organisation_id, done.case_id)


def written(done: Done) -> list[str]:
    """Return the messages that stand in the case."""
    every = (each.event for each in opened(done).entries)
    return [each.words for each in every if isinstance(each, e.Written)]


def test_what_was_typed_stands_there_when_the_page_is_opened_again(
    firm: Organisation,
) -> None:
    done = filed(firm)
    kept = type_so_far(follow(done), "Er is nog")
    kept_later = type_so_far(follow(done), TYPED)

    page = follow(done, dutch()).get("/case/write").text

    assert [kept, kept_later] == [204, 204]
    assert TYPED in page
    assert "Dit typte u eerder. U hebt het nog niet verstuurd." in page
    assert len(beside(done)) == 1


def test_it_stands_at_its_own_question_alone_and_in_no_dossier(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client = follow(done)
    entries = len(opened(done).entries)

    type_so_far(client, TYPED)

    assert TYPED not in client.get("/case/object-to-handler").text
    assert TYPED not in client.get("/case").text
    assert len(opened(done).entries) == entries
    assert "123456" not in str(unsent.typed_before(opened(done), "write", now=now()))


def test_it_is_sealed_and_goes_when_it_is_sent(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)
    type_so_far(client, TYPED)
    (number,) = beside(done)
    sealed = bytes(Arrival.objects.get(id=number).sealed)

    client.post("/case/write", {"words": TYPED})

    assert PLANTED.encode() not in sealed
    assert beside(done) == []
    assert "Dit typte u eerder" not in client.get("/case/write").text


def test_what_was_typed_for_one_question_stays_when_another_is_answered(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client = follow(done)
    type_so_far(client, TYPED)
    type_so_far(client, "Ik wil iemand anders", "object-to-handler")

    type_so_far(client, "", "object-to-handler")

    assert TYPED in client.get("/case/write").text
    assert "Ik wil" not in client.get("/case/object-to-handler").text


def test_who_goes_to_the_mailbox_for_a_code_loses_nothing(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)
    client.post("/case/withdraw", {"words": TYPED, "ask-code": "1"})

    page = follow(done, dutch()).get("/case/withdraw").text

    assert TYPED in page


def test_an_answer_that_was_chosen_is_chosen_again(firm: Organisation) -> None:
    done = proposed(firm)
    client = follow(done)
    said = {"accepted": "no", "words": TYPED, "seen": "1"}
    client.post("/case/answer-proposal", said, headers={"X-Keep": "1"})

    page = client.get("/case/answer-proposal").text

    assert re.search(r'name="accepted" value="no"[^>]*checked', page)
    assert not re.search(r'name="accepted" value="yes"[^>]*checked', page)


def test_a_message_whose_answer_got_lost_and_is_sent_again_is_one_message(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client, seen = follow(done), str(opened(done).case.length)

    answers = [
        client.post("/case/write", {"words": TYPED, "seen": seen, "files": [file]})
        for file in (text_file(), text_file())
    ]

    assert [each["Location"] for each in answers] == ["/case?done=write"] * 2
    assert written(done) == [TYPED]


@pytest.mark.parametrize("other", [{"words": "Iets anders"}, {"files": "brief.txt"}])
def test_other_words_or_other_files_are_another_message(
    firm: Organisation, other: dict[str, str]
) -> None:
    done = filed(firm)
    client, seen = follow(done), str(opened(done).case.length)
    client.post("/case/write", {"words": TYPED, "seen": seen})
    said = {"words": other.get("words", TYPED), "seen": seen}
    files = {"files": [text_file(other["files"])]} if "files" in other else {}

    client.post("/case/write", {**said, **files})

    assert written(done) == [TYPED, said["words"]]


def test_a_file_that_is_not_taken_is_named(firm: Organisation) -> None:
    done = filed(firm)
    said = {"words": TYPED, "files": [text_file("leeg.txt", b""), text_file()]}

    page = follow(done).post("/case/write", said).text

    assert "leeg.txt: Dit bestand is leeg" in page


def test_after_a_week_it_is_gone(firm: Organisation) -> None:
    done = filed(firm)
    type_so_far(follow(done), TYPED)
    later = now() + timedelta(days=7)

    assert unsent.typed_before(opened(done), "write", now=later) == {}
    assert beside(done) == arrivals.expired(done.organisation_id, now=later)


def test_without_an_open_page_or_from_another_site_nothing_is_kept(
    firm: Organisation,
) -> None:
    done = filed(firm)
    strict = Client(enforce_csrf_checks=True)
    strict.cookies = follow(done).cookies

    elsewhere = type_so_far(strict, TYPED)
    closed = type_so_far(dutch(), TYPED)

    assert [elsewhere, closed] == [403, 410]
    assert beside(done) == []

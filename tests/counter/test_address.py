"""Another e-mail address counts when it is confirmed there, and the old one is told."""

from __future__ import annotations

import re

import pytest
from django.conf import settings
from django.test import Client

from gehoord.clock.memos import send_memos
from gehoord.dossier import moment
from gehoord.dossier.models import Arrival
from gehoord.handling import codes
from gehoord.handling.act import Done
from gehoord.handling.link_asked import give
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import events as e
from tests.counter.filling import dutch, filed, follow, link_to, opened

pytestmark = pytest.mark.django_db
NEW = "fatima.bakker@example.com"
OLD = "fatima@example.com"


def asked(done: Done, client: Client, **more: str) -> None:
    """Ask for another address on the page of the case, with the code it takes."""
    said = {"particulars_email": NEW, **more}
    client.post("/case/give-particulars", {**said, "ask-code": "1"})
    case = opened(done)
    position = codes.waiting(case, "give-particulars", now=moment.now())
    assert position is not None
    said["code"] = codes.code(case, position)
    assert client.post("/case/give-particulars", said).status_code == 302


def letters(firm: Organisation) -> dict[str, str]:
    """Let the memos leave, and return where the link in each leads, by address."""
    box = settings.GEHOORD_HOME / "letterbox"
    before = set(box.glob("*")) if box.exists() else set()
    send_memos(firm.pk, now=moment.now())
    found = {}
    for each in set(box.glob("*")) - before:
        mail = each.read_bytes().replace(b"=\r\n", b"").replace(b"=\n", b"").decode()
        to, link = re.search(r"^To: (\S+)", mail, re.MULTILINE), None
        link = re.search(r"(/address/\w+/\S+)", mail.replace("=3D", "="))
        assert to is not None
        assert link is not None
        found[to[1]] = link[1]
    return found


def email_of(done: Done) -> str:
    return opened(done).case.sender.email


def test_letters_go_to_the_old_address_until_the_new_one_is_confirmed(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client = follow(done)

    asked(done, client)
    before, page = email_of(done), client.get("/case").text
    sent = letters(firm)
    looked = dutch().get(sent[NEW])
    while_looking = email_of(done)
    dutch().post(sent[NEW])

    assert (before, while_looking, email_of(done)) == (OLD, OLD, NEW)
    assert "f…@example.com" in page
    assert looked.status_code == 200
    assert set(sent) == {OLD, NEW}
    assert dutch().post(link_to(done)).status_code == 410


def test_who_confirms_it_in_the_same_browser_goes_on(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)
    asked(done, client)

    client.post(letters(firm)[NEW])

    assert email_of(done) == NEW
    assert client.get("/case").status_code == 200


def test_what_else_was_corrected_counts_at_once(firm: Organisation) -> None:
    done = filed(firm)

    asked(done, follow(done), particulars_phone="06 87654321")

    sender = opened(done).case.sender
    assert (sender.email, sender.phone) == (OLD, "06 87654321")


def test_who_reads_the_old_address_stops_it_before_it_counts(
    firm: Organisation,
) -> None:
    done = filed(firm)
    asked(done, follow(done))
    sent = letters(firm)

    stopped = dutch().post(sent[OLD])
    too_late = dutch().post(sent[NEW])

    assert stopped.status_code == 200
    assert "Het adres blijft zoals het was" in stopped.text
    assert too_late.status_code == 410
    assert email_of(done) == OLD


def test_who_reads_the_old_address_takes_it_back_after_it_counted(
    firm: Organisation,
) -> None:
    done = filed(firm)
    asked(done, follow(done))
    sent = letters(firm)
    dutch().post(sent[NEW])
    give(firm.pk, done.case_id, by="complainant", now=moment.now())
    theirs = link_to(done, opened(done).case.length)

    dutch().post(sent[OLD])

    assert email_of(done) == OLD
    assert dutch().post(theirs).status_code == 410


def test_only_the_address_asked_for_last_can_be_confirmed(firm: Organisation) -> None:
    done = filed(firm)
    client = follow(done)
    asked(done, client)
    first = letters(firm)

    asked(done, client, particulars_email="anders@example.com")
    refused = dutch().post(first[NEW])
    confirmed = dutch().post(letters(firm)["anders@example.com"])

    assert refused.status_code == 410
    assert confirmed.status_code == 200
    assert email_of(done) == "anders@example.com"


def test_an_address_nothing_arrives_at_is_refused_before_anything_leaves(
    firm: Organisation,
) -> None:
    done = filed(firm)
    client = follow(done)
    said = {"particulars_email": "fatima bij example"}
    client.post("/case/give-particulars", {**said, "ask-code": "1"})
    case = opened(done)
    position = codes.waiting(case, "give-particulars", now=moment.now())
    assert position is not None

    answer = client.post(
        "/case/give-particulars", {**said, "code": codes.code(case, position)}
    )

    assert answer.status_code == 422
    assert "fatima bij example" in answer.text
    assert not Memo.objects.exists()


def test_a_confirmed_address_is_on_record_once(firm: Organisation) -> None:
    done = filed(firm)
    asked(done, follow(done))
    link = letters(firm)[NEW]

    answers = [dutch().post(link).status_code for _ in range(2)]

    given = [
        each
        for each in opened(done).entries
        if isinstance(each.event, e.ParticularsGiven)
    ]
    assert answers == [200, 200]
    assert len(given) == 1


def test_what_was_asked_is_tied_to_its_case(firm: Organisation) -> None:
    done = filed(firm)

    asked(done, follow(done))

    beside = Arrival.objects.exclude(id=done.case_id).get()
    assert beside.case_id == done.case_id

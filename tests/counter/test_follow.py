"""The link: GET shows a button and nothing else, POST exchanges it for a session."""

from __future__ import annotations

import logging
import re
import time
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client

from gehoord.clock.run import pass_once
from gehoord.counter.follow import LASTS_SECONDS
from gehoord.dossier import links, moment, outbox
from gehoord.dossier.models import Arrival, File, LetterState
from gehoord.handling import link_asked
from gehoord.handling.act import Done, perform
from gehoord.handling.destruction import order_if_due
from gehoord.handling.letter import caused
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.parts import Particulars
from tests.counter.filling import (
    PLANTED,
    dutch,
    filed,
    fill,
    follow,
    link_to,
    opened,
    send,
    text_file,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
LINK = re.compile(r"/follow/\w+")
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w+"')


def in_days(monkeypatch: pytest.MonkeyPatch, days: int) -> None:
    """Let it be so many days later at this door."""
    later = moment.now() + timedelta(days=days)
    for place in ("follow", "acting", "lost"):
        monkeypatch.setattr(f"gehoord.counter.{place}.moment", lambda: later)


def links_asked(done: object) -> int:
    """Return how often a new link was asked for in a case."""
    entries = opened(done).entries  # type: ignore[arg-type]
    return sum(isinstance(each.event, e.LinkAsked) for each in entries)


def test_before_the_button_nothing_of_the_case_is_shown(firm: Organisation) -> None:
    done = filed(firm, words=f"Over {PLANTED}")

    page = dutch().get(link_to(done))

    assert page.text.count('<form method="post">') == 1
    for word in (PLANTED, "Fatima", "klacht ", done.reference):
        assert word not in page.text.replace("klachtenprocedure", "")
    assert not page.cookies.get("sessionid")
    assert Session.objects.count() == 0


def test_a_link_that_never_was_looks_the_same_before_the_button(
    firm: Organisation,
) -> None:
    link = link_to(filed(firm))
    wrong = link[:-1] + ("a" if link[-1] != "a" else "b")

    pages = [dutch().get(each).text.replace(each, "") for each in (link, wrong)]

    assert TOKEN.sub("", pages[0]) == TOKEN.sub("", pages[1])


def test_the_secret_is_exchanged_and_leaves_the_address(firm: Organisation) -> None:
    done, client = filed(firm), dutch()
    link = link_to(done)

    answer = client.post(link)
    page = client.get(answer["Location"])

    assert "/case" == answer["Location"]
    assert done.reference in page.text
    assert link.removeprefix("/follow/") not in page.text
    assert "no-store" in page.headers["Cache-Control"]


def test_the_page_with_the_secret_never_names_its_address_to_others(
    firm: Organisation,
) -> None:
    answer = dutch().get(link_to(filed(firm)))

    assert "strict-origin" == answer.headers["Referrer-Policy"]
    assert "no-store" in answer.headers["Cache-Control"]


def test_opening_gives_the_session_another_name(firm: Organisation) -> None:
    client = dutch()
    session = client.session
    session["anything"] = 1
    session.save()
    before = session.session_key
    assert before is not None
    client.cookies["sessionid"] = before

    follow(filed(firm), client)

    assert before != client.cookies["sessionid"].value
    assert not Session.objects.filter(session_key=before).exists()


def test_a_link_works_thirty_days_and_then_offers_a_new_one(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = filed(firm)
    in_days(monkeypatch, 31)
    client = dutch()

    over = client.post(link_to(done))
    asked = client.post(f"{link_to(done)}/again")

    assert over.status_code == 410
    assert "Stuur mij een nieuwe link" in over.text
    assert "Kijk in uw mailbox" in asked.text
    assert links_asked(done) == 1


def test_whatever_the_link_was_asking_anew_gets_one_answer(
    firm: Organisation,
) -> None:
    done, client = filed(firm), dutch()

    known = client.post(f"{link_to(done)}/again").text
    unknown = client.post("/follow/abcdef/again").text

    assert TOKEN.sub("", known) == TOKEN.sub("", unknown)


def test_asking_twice_in_ten_minutes_sends_one_link(firm: Organisation) -> None:
    done, client = filed(firm), dutch()

    for _ in range(3):
        client.post(f"{link_to(done)}/again")

    assert links_asked(done) == 1


@pytest.mark.parametrize("token", ["x", "a" * 80, "00000", "-", "_", "A1-b2"])
def test_a_wrong_link_gets_the_answer_of_an_old_one(token: str) -> None:
    answer = dutch().post(f"/follow/{token}")

    assert answer.status_code == 410
    assert "Deze link werkt niet meer" in answer.text


def test_a_link_of_a_reply_address_opens_nothing(firm: Organisation) -> None:
    done = filed(firm)
    own = opened(done)
    token = links.make(
        links.Link(
            case_id=done.case_id,
            party=links.Party.COMPLAINANT,
            purpose=links.LinkPurpose.REPLY,
            number=1,
        ),
        organisation_id=firm.pk,
        key=own.stored.key,
    )

    assert dutch().post(f"/follow/{token}").status_code == 410


def test_a_link_of_an_entry_yet_to_come_opens_nothing(firm: Organisation) -> None:
    assert dutch().post(link_to(filed(firm), 99)).status_code == 410


@pytest.mark.parametrize(
    "address", ["/case", "/case/write", "/case/file/1", "/case/letter/1"]
)
def test_without_a_session_there_is_no_case(firm: Organisation, address: str) -> None:
    filed(firm)

    answer = dutch().get(address)

    assert answer.status_code == 410
    assert "Uw pagina is gesloten" in answer.text


def test_a_session_ends_after_two_hours(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = follow(filed(firm))
    later = time.time() + LASTS_SECONDS + 1
    monkeypatch.setattr(time, "time", lambda: later)

    answer = client.get("/case")

    assert answer.status_code == 410
    assert "sluit de pagina vanzelf na twee uur" in answer.text


def test_closing_the_page_ends_the_session(firm: Organisation) -> None:
    client = follow(filed(firm))

    client.post("/case/leave")

    assert client.get("/case").status_code == 410


def test_closing_the_page_takes_the_receipt_with_its_link_along() -> None:
    client = dutch()
    fill(client)
    send(client)
    link = LINK.search(client.get("/form/receipt").text)
    assert link is not None
    client.post(link[0])

    client.post("/case/leave")

    assert client.get("/form/receipt", follow=True).redirect_chain == [("/", 302)]


def test_one_session_never_shows_another_case(firm: Organisation) -> None:
    mine = filed(firm, words="Mijn eigen zaak")
    other = filed(firm, sender=Particulars(name="Omar", email="omar@example.com"))
    client = follow(mine)

    letter = outbox.of_case(firm.pk, other.case_id)[0]
    page = client.get("/case").text

    assert "Omar" not in page
    assert other.reference not in page
    assert client.get(f"/case/letter/{letter.id}").status_code == 404


def test_a_destroyed_case_is_like_one_that_never_was(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = filed(firm, kind="compliment")
    client, link = follow(done), link_to(done)
    monkeypatch.setattr("gehoord.handling.destruction.is_due", lambda *_, **__: True)
    order_if_due(firm.pk, done.case_id, now=moment.now())

    assert client.get("/case").status_code == 410
    assert dutch().post(link).status_code == 410


def test_no_secret_and_no_word_stands_in_the_log(
    firm: Organisation, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    done = filed(firm, words=PLANTED)
    link = link_to(done)
    caplog.clear()

    follow(done).get("/case")
    dutch().post(link + "x")

    assert link.removeprefix("/follow/") not in caplog.text
    assert PLANTED not in caplog.text


@pytest.mark.parametrize(
    ("email", "reference", "sends"),
    [
        ("fatima@example.com", "{own}", 1),
        (" FATIMA@example.com ", "{small}", 1),
        ("omar@example.com", "{own}", 0),
        ("fatima@example.com", "26-0000-0", 0),
        ("fatima@example.com", "nonsense", 0),
    ],
)
def test_a_lost_link_has_one_answer_and_one_write_whatever_there_is(
    firm: Organisation, email: str, reference: str, sends: int
) -> None:
    done = filed(firm)
    own = done.reference
    said = reference.format(own=own, small=own.lower().replace("-", ""))
    before = Arrival.objects.count()

    answer = dutch().post("/follow", {"email": email, "reference": said})
    written = Arrival.objects.count() - before
    sent = link_asked.work_off(firm.pk, now=moment.now())

    assert answer.status_code == 200
    assert "Hoort hier een dossier bij?" in answer.text
    assert 1 == written
    assert sends == sent == links_asked(done)
    assert before == Arrival.objects.count()


def test_working_off_lost_links_leaves_drafts_alone(
    firm: Organisation, client: Client
) -> None:
    client.post("/form/begin", {"kind": "tip"})
    later = moment.now() + timedelta(days=30)

    link_asked.work_off(firm.pk, now=later)

    assert Arrival.objects.count() == 1


def test_a_lost_link_needs_both_and_says_so() -> None:
    page = dutch().post("/follow", {"email": "fatima@example.com"})

    assert page.status_code == 422
    assert "Vul uw kenmerk in." in page.text
    assert 'value="fatima@example.com"' in page.text


def test_whoever_asks_for_links_again_and_again_must_wait() -> None:
    client = dutch()

    answers = [
        client.post("/follow", {"email": "a@example.com", "reference": "26-0000-0"})
        for _ in range(12)
    ]

    assert 200 == answers[0].status_code
    assert 429 == answers[-1].status_code


def test_the_clock_sends_a_lost_link_in_its_next_pass(firm: Organisation) -> None:
    done = filed(firm)
    own = {"email": "fatima@example.com", "reference": done.reference}
    dutch().post("/follow", own)

    pass_once(now=moment.now() + timedelta(minutes=1))

    assert 1 == links_asked(done)
    last = outbox.of_case(firm.pk, done.case_id)[-1]
    assert last.state == LetterState.LEFT


def test_a_damaged_request_does_not_stop_the_others(firm: Organisation) -> None:
    done = filed(firm)
    own = {"email": "fatima@example.com", "reference": done.reference}
    dutch().post("/follow", own)
    Arrival.objects.filter(case_id=None).update(sealed=b"x" * 64)
    dutch().post("/follow", own)

    assert 1 == link_asked.work_off(firm.pk, now=moment.now())


def corrected(done: Done, email: str, *, by: str = "staff:1") -> None:
    """Let the e-mail address be corrected."""
    act = a.GiveParticulars(particulars=Particulars(email=email))
    perform(done.organisation_id, done.case_id, act, by=by, now=moment.now())


def test_a_corrected_address_ends_the_links_that_went_to_the_old_one(
    firm: Organisation,
) -> None:
    done = filed(firm)
    reading_along = follow(done)
    reading_along.post("/case/write", {"words": "x", "files": [text_file()]})
    file = f"/case/file/{File.objects.get().id}"

    corrected(done, "fatima.bakker@example.com")
    strangers = dutch().post(link_to(done))
    going_on = {each: reading_along.get(each).status_code for each in ("/case", file)}
    hers = dutch().post(link_to(done, position=len(opened(done).entries)))

    assert strangers.status_code == 410
    assert going_on == {"/case": 410, file: 410}
    assert hers.status_code == 302


def test_an_address_where_none_was_ends_no_link(firm: Organisation) -> None:
    done = filed(firm, Particulars(name="Sara Visser", phone="0612345678"))

    corrected(done, "sara@example.com")
    corrected(done, "Sara@Example.com")

    assert dutch().post(link_to(done)).status_code == 302


def test_a_letter_that_leaves_again_after_a_correction_holds_a_link_that_opens(
    firm: Organisation,
) -> None:
    done = filed(firm)
    corrected(done, "fatima.bakker@example.com")

    (receipt,) = (
        each
        for each in outbox.of_case(done.organisation_id, done.case_id)
        if caused(each, now=moment.now()).pin.notice == "receipt"
    )
    token = caused(receipt, now=moment.now()).token

    assert dutch().post(f"/follow/{token}").status_code == 302

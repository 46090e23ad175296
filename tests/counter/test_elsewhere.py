"""Someone begins on a phone, and goes on at a computer by a link."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.test import Client

from gehoord.dossier import moment
from tests.counter import filling

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("firm")]


def link_from(browser: Client) -> str:
    """Return the path of the link that is shown to go on elsewhere."""
    found = re.search(r"http://[^/]+(/form/elsewhere/[^<\s]+)", text_of(browser))
    assert found is not None
    return found[1]


def text_of(browser: Client) -> str:
    return browser.get("/form/elsewhere").text


def test_what_was_begun_goes_on_in_another_browser() -> None:
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone, upto="wish")

    link = link_from(phone)
    shown = computer.get(link)
    answer = computer.post(link)

    assert filling.WORDS not in shown.text
    assert answer.headers["Location"] == "/form"
    assert computer.get("/form").headers["Location"] == "/form/spoken"
    assert filling.WORDS in computer.get("/form/words").text


def test_showing_the_link_opens_nothing_by_itself() -> None:
    phone, machine = filling.dutch(), filling.dutch()
    filling.fill(phone, upto="words")
    link = link_from(phone)

    page = machine.get(link)

    assert "draft" not in machine.cookies
    assert page.headers["Referrer-Policy"] == "strict-origin"


def test_the_link_says_until_when_and_ends_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone, upto="words")
    page, link = text_of(phone), link_from(phone)
    later = moment.now() + timedelta(days=8)
    monkeypatch.setattr("gehoord.counter.visit.moment", lambda: later)

    over = computer.post(link)

    assert "De link werkt tot" in page
    assert over.status_code == 410
    assert "na 7 dagen vernietigd" in over.text


def test_the_link_ends_when_it_is_sent_or_erased() -> None:
    sent, erased, computer = filling.dutch(), filling.dutch(), filling.dutch()
    filling.fill(sent)
    filling.fill(erased)
    links = [link_from(sent), link_from(erased)]
    filling.send(sent)
    erased.post("/form/erase")

    answers = [computer.post(link).status_code for link in links]

    assert answers == [410, 410]


def test_a_cookie_is_no_link_and_a_link_that_was_changed_leads_nowhere() -> None:
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone, upto="words")
    cookie = phone.cookies["draft"].value

    answers = [
        computer.post(f"/form/elsewhere/{token}").status_code
        for token in (cookie, f"{link_from(phone).rsplit('/', 1)[1]}x", "1-1")
    ]

    assert answers == [410, 410, 410]


def test_who_began_nothing_has_no_link() -> None:
    page = filling.dutch().get("/form/elsewhere")

    assert page.headers["Location"] == "/form"


@pytest.mark.parametrize("after", ["/form", "/form/words", "/form/check", "send"])
def test_only_the_browser_that_sent_it_gets_the_receipt_and_its_link(
    after: str,
) -> None:
    """Who began a form for somebody else, or left a machine, follows no case by it."""
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone)
    computer.post(link_from(phone))
    reference = filling.send(computer)

    answer = phone.post("/form/send") if after == "send" else phone.get(after)
    again = computer.post("/form/send")

    assert reference not in answer.text
    assert "receipt" not in phone.cookies
    assert "/follow/" not in phone.get("/form/receipt", follow=True).text
    assert again.headers["Location"] == "/form/receipt"
    assert reference in computer.get("/form/receipt").text


def test_what_was_sent_elsewhere_is_said_once_and_a_new_form_can_begin() -> None:
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone)
    computer.post(link_from(phone))
    filling.send(computer)

    said = phone.get("/form")

    assert said.status_code == 409
    assert "in een andere browser verstuurd" in said.text
    assert phone.get("/form").headers["Location"] == "/form/kind"


def test_the_browser_in_which_it_began_may_still_send_it() -> None:
    phone, computer = filling.dutch(), filling.dutch()
    filling.fill(phone)
    computer.post(link_from(phone))

    reference = filling.send(phone)

    assert reference not in computer.post("/form/send").text
    assert "receipt" not in computer.cookies
    assert reference in phone.get("/form/receipt").text

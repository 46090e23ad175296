"""Nothing typed is lost: another window, the button back, a page that has closed."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoord.counter import follow as following
from gehoord.people.models import Organisation
from tests.counter import filling

OURS = {"Sec-Fetch-Site": "same-origin"}
THEIRS = {"Sec-Fetch-Site": "cross-site"}
MORE = "Er was nog iets. Ik vergat het te zeggen."

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("firm")]


def test_back_after_sending_leads_to_the_receipt() -> None:
    browser = filling.dutch()
    filling.fill(browser)
    reference = filling.send(browser)

    page = browser.get("/form/words", follow=True)

    assert page.redirect_chain[-1][0] == "/form/receipt"
    assert reference in page.text


def test_what_is_typed_after_sending_is_given_back_and_makes_no_second_case() -> None:
    browser = filling.dutch()
    filling.fill(browser)
    reference = filling.send(browser)

    page = browser.post("/form/words", {"words": MORE}, headers=OURS)

    assert page.status_code == 409
    assert "Dit is al verstuurd" in page.text
    assert MORE in page.text
    assert reference in browser.get("/form/receipt").text
    assert "draft" not in page.cookies


def test_who_tells_something_else_begins_anew() -> None:
    browser = filling.dutch()
    filling.fill(browser)
    filling.send(browser)

    answer = browser.post("/form/kind", {"kind": "tip"})

    assert answer.headers["Location"] == "/form/words"
    assert browser.get("/form/words").status_code == 200


def test_what_is_typed_in_a_window_left_open_is_given_back() -> None:
    one, other = filling.dutch(), filling.dutch()
    filling.fill(one)
    other.cookies.load({name: each.value for name, each in one.cookies.items()})
    filling.send(one)

    page = other.post("/form/wish", {"wish": MORE}, headers=OURS)

    assert page.status_code == 409
    assert MORE in page.text
    assert other.get("/form/receipt").status_code == 200


def test_what_is_typed_when_the_page_has_closed_is_given_back(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "LASTS_SECONDS", -1)
    browser = filling.follow(filling.filed(firm))

    page = browser.post("/case/write", {"words": MORE}, headers=OURS)

    assert page.status_code == 410
    assert MORE in page.text


def test_words_from_another_site_are_never_shown_here() -> None:
    browser = filling.dutch()

    page = browser.post("/case/write", {"words": MORE}, headers=THEIRS)

    assert page.status_code == 410
    assert MORE not in page.text


def test_what_is_typed_in_a_form_that_was_open_too_long_is_given_back() -> None:
    browser = Client(enforce_csrf_checks=True, headers={"accept-language": "nl"})

    page = browser.post("/form/words", {"words": MORE, "code": "12 34"}, headers=OURS)

    assert page.status_code == 403
    assert MORE in page.text
    assert "12 34" not in page.text


def test_what_is_being_typed_is_kept_without_going_on() -> None:
    browser = filling.dutch()
    filling.fill(browser, upto="kind")

    answer = browser.post("/form/words", {"words": MORE}, headers={"X-Keep": "1"})

    assert answer.status_code == 204
    assert MORE in browser.get("/form/words").text
    assert browser.get("/form").headers["Location"] == "/form/words"


def test_what_is_being_typed_makes_no_draft_by_itself() -> None:
    browser = filling.dutch()

    answer = browser.post("/form/words", {"words": MORE}, headers={"X-Keep": "1"})

    assert answer.status_code == 409
    assert "draft" not in browser.cookies

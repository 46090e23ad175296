"""Nothing typed is lost: another window, the button back, a page that has closed."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoord.counter import follow as following
from gehoord.counter import limits
from gehoord.dossier import files
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


def test_files_that_were_chosen_when_the_page_has_closed_are_named(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "LASTS_SECONDS", -1)
    browser = filling.follow(filling.filed(firm))
    sent = {"words": MORE, "files": [filling.text_file("brief <1>.txt")]}

    page = browser.post("/case/write", sent, headers=OURS)

    assert page.status_code == 410
    assert MORE in page.text
    assert "Bestanden om opnieuw te kiezen" in page.text
    assert "brief &lt;1&gt;.txt" in page.text
    assert list(files.on_disk(firm.pk)) == []


def test_files_that_nothing_shows_to_be_theirs_are_named_and_not_kept(
    firm: Organisation,
) -> None:
    browser = filling.dutch()
    sent = {"files": [filling.text_file("brief.txt"), filling.text_file("foto.jpg")]}

    ours = browser.post("/case/write", sent, headers=OURS)
    sent = {"files": [filling.text_file("brief.txt")]}
    theirs = browser.post("/case/write", sent, headers=THEIRS)

    assert (ours.status_code, theirs.status_code) == (410, 410)
    assert ours.text.index("brief.txt") < ours.text.index("foto.jpg")
    assert "brief.txt" not in theirs.text
    assert list(files.on_disk(firm.pk)) == []


def test_files_for_a_form_that_is_gone_are_in_a_new_one(firm: Organisation) -> None:
    browser = filling.dutch()
    sent = {"files": [filling.text_file("brief.txt"), filling.text_file("l", b"")]}

    said = browser.post("/form/files", sent)
    filling.fill(browser)

    assert said.status_code == 410
    assert "Deze bestanden zijn bewaard" in said.text
    assert "l</strong>: Dit bestand is leeg" in said.text
    assert "brief.txt" in browser.get("/form/files").text
    assert len(list(files.on_disk(firm.pk))) == 1


def test_files_for_a_form_that_is_gone_are_no_free_store(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    spent = limits.Budget("begin", 0, 60)
    monkeypatch.setattr(limits, "BEGIN", spent)

    page = filling.dutch().post("/form/files", {"files": [filling.text_file()]})

    assert "Deze bestanden zijn bewaard" not in page.text
    assert list(files.on_disk(firm.pk)) == []


def test_another_site_begins_no_form_with_files(firm: Organisation) -> None:
    browser = Client(enforce_csrf_checks=True)

    page = browser.post("/form/files", {"files": [filling.text_file()]})

    assert page.status_code == 403
    assert "draft" not in page.cookies
    assert list(files.on_disk(firm.pk)) == []


def test_files_sent_after_the_form_lie_ready_on_the_page_of_the_case(
    firm: Organisation,
) -> None:
    browser = filling.dutch()
    filling.fill(browser)
    browser.post("/form/send")
    browser.get("/form/receipt")

    said = browser.post("/form/files", {"files": [filling.text_file("later.txt")]})
    link = re.search(r"/follow/\w+", browser.get("/form/receipt").text)
    assert link is not None
    browser.post(link[0])

    assert said.status_code == 409
    assert "Deze bestanden zijn bewaard" in said.text
    assert "later.txt" in browser.get("/case/write").text
    assert len(list(files.on_disk(firm.pk))) == 1


def test_files_in_a_form_that_was_open_too_long_are_named(firm: Organisation) -> None:
    browser = Client(enforce_csrf_checks=True, headers={"accept-language": "nl"})
    with_draft = filling.dutch()
    filling.fill(with_draft)
    browser.cookies = with_draft.cookies
    sent = {"files": [filling.text_file("brief.txt")]}

    page = browser.post("/form/files", sent, headers=OURS)

    assert page.status_code == 403
    assert "brief.txt" in page.text
    assert list(files.on_disk(firm.pk)) == []


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


def seen_on(browser: Client) -> str:
    """Return the mark that the page of words carries."""
    found = re.search(r'name="seen" value="(\w+)"', browser.get("/form/words").text)
    assert found is not None
    return found[1]


def test_what_two_windows_hold_of_one_page_is_both_shown_before_one_counts() -> None:
    browser = filling.dutch()
    filling.fill(browser, upto="kind")
    seen = seen_on(browser)
    browser.post("/form/words", {"words": MORE, "seen": seen})

    other = browser.post("/form/words", {"words": "Iets heel anders.", "seen": seen})
    kept_meanwhile = browser.get("/form/words").text
    mark = re.search(r'name="seen" value="(\w+)"', other.text)
    assert mark is not None
    again = browser.post("/form/words", {"words": "Iets heel anders.", "seen": mark[1]})

    assert other.status_code == 409
    assert MORE in other.text
    assert "Iets heel anders." in other.text
    assert MORE in kept_meanwhile
    assert again.headers["Location"] == "/form/wish"
    assert "Iets heel anders." in browser.get("/form/words").text


def test_what_a_window_types_by_itself_never_writes_over_another() -> None:
    browser = filling.dutch()
    filling.fill(browser, upto="kind")
    seen, keep = seen_on(browser), {"X-Keep": "1"}
    first = browser.post("/form/words", {"words": MORE, "seen": seen}, headers=keep)
    mine = {"words": f"{MORE} En meer.", "seen": first.headers["X-Seen"]}
    theirs = {"words": "Iets heel anders.", "seen": seen}

    going_on = browser.post("/form/words", mine, headers=keep)
    other = browser.post("/form/words", theirs, headers=keep)

    assert (going_on.status_code, other.status_code) == (204, 409)
    assert f"{MORE} En meer." in browser.get("/form/words").text

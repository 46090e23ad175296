"""Somebody is signed out while writing: what was typed comes back."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gehoord.desk.record_draft import NOTHING
from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival, Door
from tests.desk.working import Desks, filed

MORE = "Mevrouw El Amrani belde. Zij wil een nieuwe datum."

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("firm")]


@pytest.mark.parametrize("path", ["/desk/new", "/desk/case/26-7K4M-X/note"])
def test_what_is_sent_when_signed_out_is_given_back(path: str) -> None:
    browser = Client(headers={"accept-language": "nl"})

    page = browser.post(
        path, {"words": MORE}, headers={"Sec-Fetch-Site": "same-origin"}
    )

    assert page.status_code == 403
    assert "U bent uitgelogd" in page.text
    assert MORE in page.text
    assert "/desk/sign-in?next=" in page.text


def test_another_site_cannot_let_its_words_be_shown() -> None:
    page = Client().post("/desk/new", {"words": MORE})

    assert page.status_code == 302


def key_on(page: str) -> str:
    found = re.search(r'name="page" value="(\w+)"', page)
    assert found is not None
    return found[1]


def test_what_is_sent_when_signed_out_lies_ready_for_who_wrote_it_alone(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    there = f"/desk/case/{done.reference}/write"
    key = key_on(desks["ank"].get(there).text)
    brief = SimpleUploadedFile("brief.txt", b"Beste,")

    said = Client().post(there, {"words": MORE, "page": key, "files": [brief]})
    mine, others = desks["ank"].get(there).text, desks["bea"].get(there).text

    assert (said.status_code, "brief.txt" in said.text) == (403, True)
    assert MORE in mine
    assert "brief.txt" in mine
    assert MORE not in others
    assert "brief.txt" not in others
    assert MORE not in desks["ank"].get(f"/desk/case/{done.reference}").text


def test_what_lay_ready_is_done_once(desks: Desks) -> None:
    done = filed(desks.firm)
    there = f"/desk/case/{done.reference}/note"
    key = key_on(desks["ank"].get(there).text)
    Client().post(there, {"words": MORE, "page": key})

    desks.act("ank", done, "note", words=MORE)

    assert MORE in desks["ank"].get(f"/desk/case/{done.reference}").text
    assert not desks["ank"].get(there).context["form"]["words"].value()


def draft_on(page: str) -> str:
    found = re.search(r'action="(/desk/new\?draft=[^"]+)"', page)
    assert found is not None
    return found[1]


def written_too_late(there: str) -> str:
    """Send a form after the session ended, and return what is said of it."""
    brief = SimpleUploadedFile("brief.txt", b"Beste,")
    sent = {"channel": "oral", "name": "Fatima El Amrani", "words": MORE}
    ours = {"Sec-Fetch-Site": "same-origin"}
    answer = Client().post(there, {**sent, "files": [brief]}, headers=ours)
    assert answer.status_code == 403
    return answer.text


def test_a_reaction_written_down_too_late_lies_ready_with_its_files(
    desks: Desks,
) -> None:
    there = draft_on(desks["ank"].get("/desk/new").text)

    said = written_too_late(there)
    named = desks["ank"].get(there)
    found = desks["ank"].get("/desk/new")

    assert "brief.txt" in said
    for page in (named, found):
        assert "ligt klaar" in page.text
        assert MORE in page.text
        assert "Fatima El Amrani" in page.text
        assert "brief.txt" in page.text
        assert page.context["form"]["channel"].value() == "oral"


def test_what_lies_ready_of_a_reaction_is_for_who_wrote_it_alone(desks: Desks) -> None:
    there = draft_on(desks["ank"].get("/desk/new").text)
    written_too_late(there)

    pages = [desks["bea"].get(there).text, desks["bea"].get("/desk/new").text]
    sent = desks["bea"].post(there, {"words": MORE})
    begin = re.search(r'href="(/desk/new\?draft=[^"]+)"', desks["ank"].get(there).text)
    assert begin is not None
    empty = desks["ank"].get(begin[1]).text

    assert not [page for page in pages if MORE in page or "brief.txt" in page]
    assert sent.status_code == 404
    assert MORE not in empty


def test_a_reaction_that_lay_ready_is_recorded_once_and_leaves_no_draft(
    desks: Desks,
) -> None:
    there = draft_on(desks["ank"].get("/desk/new").text)
    written_too_late(there)
    page = desks["ank"].get(there)
    staged = re.findall(r'name="staged" value="(\d+)"', page.text)
    sent = {
        each.name: each.value() or ""
        for each in page.context["form"]
        if each.name != "files"
    }

    more = {"phone": "0612345678", "language": "nl"}
    done = desks["ank"].post(there, {**sent, **more, "staged": staged}, follow=True)
    again = written_too_late(draft_on(page.text))

    assert done.redirect_chain, done.context["form"].errors
    assert "brief.txt" in done.text
    assert "ligt klaar" not in desks["ank"].get("/desk/new").text
    arrival = Arrival.objects.get(door=Door.ORAL)
    assert arrivals.load(desks.firm.pk, arrival.id).content == NOTHING
    assert "voor u alleen" not in again


def test_a_name_of_a_draft_that_was_not_given_here_keeps_nothing() -> None:
    written_too_late_at = "/desk/new?draft=made-up"

    page = Client().post(
        written_too_late_at, {"words": MORE}, headers={"Sec-Fetch-Site": "same-origin"}
    )

    assert MORE in page.text
    assert not Arrival.objects.exists()

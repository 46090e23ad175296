"""Somebody is signed out while writing: what was typed comes back."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

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

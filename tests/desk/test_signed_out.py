"""Somebody is signed out while writing: what was typed comes back."""

from __future__ import annotations

import pytest
from django.test import Client

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

from __future__ import annotations

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_the_start_page_speaks_the_language_of_the_browser(client: Client) -> None:
    dutch = client.get("/", headers={"accept-language": "nl"})
    english = client.get("/", headers={"accept-language": "en"})

    assert '<html lang="nl">' in dutch.text
    assert '<html lang="en">' in english.text


def test_no_page_may_ask_anything_of_another_site(client: Client) -> None:
    answer = client.get("/")

    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["Referrer-Policy"] == "no-referrer"

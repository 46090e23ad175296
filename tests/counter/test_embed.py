"""On somebody else's site there is a button and nothing to type in."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import Settings

from tests.counter.filling import dutch

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
SITES = ("https://www.example.org", "https://example.com:8443")


def test_the_button_may_be_framed_by_the_named_sites_alone(
    settings: Settings,
) -> None:
    settings.GEHOORD_FRAME_SITES = SITES

    answer = dutch().get("/embed")

    policy = answer.headers["Content-Security-Policy"]
    assert policy.endswith(f"frame-ancestors {SITES[0]} {SITES[1]}")
    assert "X-Frame-Options" not in answer.headers
    assert 'target="_top"' in answer.text
    assert "Open het formulier" in answer.text


def test_the_page_with_the_button_sets_no_cookie_and_holds_no_form() -> None:
    client = dutch()

    answer = client.get("/embed")

    assert not client.cookies
    assert "<form" not in answer.text


def test_without_named_sites_nobody_frames_it() -> None:
    answer = dutch().get("/embed")

    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("page", ["/", "/form/kind", "/procedure", "/follow", "/desk/"])
def test_every_other_page_refuses_a_frame(settings: Settings, page: str) -> None:
    settings.GEHOORD_FRAME_SITES = SITES

    answer = Client().get(page)

    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["X-Frame-Options"] == "DENY"

"""Signing in: one answer for every mistake, and a limit on guessing."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.desk import signing
from gehoord.people.models import User
from gehoord.people.tries import Tries
from tests.desk.working import PASSWORD, Desks, bare, text

pytestmark = pytest.mark.django_db

ANK = "ank@example.org"


@pytest.mark.usefixtures("ank_with_password")
def test_who_knows_the_password_comes_where_they_were_going(anyone: Client) -> None:
    there = reverse("desk-find")
    asked = anyone.get(there)

    page = anyone.post(
        asked.headers["Location"],
        {"email": " Ank@Example.org ", "password": PASSWORD, "next": there},
    )

    assert page.headers["Location"] == there
    assert anyone.get(there).status_code == 200


@pytest.mark.usefixtures("ank_with_password")
def test_a_session_gets_a_new_name_when_someone_signs_in(anyone: Client) -> None:
    anyone.session.save()
    before = anyone.session.session_key

    anyone.post(reverse("sign-in"), {"email": ANK, "password": PASSWORD})

    assert anyone.session.session_key != before


@pytest.mark.usefixtures("ank_with_password")
def test_a_wrong_address_and_a_wrong_password_get_the_same_page(
    anyone: Client,
) -> None:
    wrong = anyone.post(reverse("sign-in"), {"email": ANK, "password": "fout"})
    unknown = anyone.post(
        reverse("sign-in"), {"email": "zoë@example.org", "password": "fout"}
    )

    assert "horen hier niet bij elkaar" in text(wrong)
    assert bare(unknown).replace("zoë@example.org", ANK) == bare(wrong)
    assert "fout" not in text(wrong)


@pytest.mark.usefixtures("ank_with_password")
def test_after_five_wrong_tries_the_right_one_has_to_wait(anyone: Client) -> None:
    for _ in range(5):
        anyone.post(reverse("sign-in"), {"email": ANK, "password": "fout"})

    page = anyone.post(reverse("sign-in"), {"email": ANK, "password": PASSWORD})

    assert page.status_code == 429
    assert "Wacht een kwartier" in text(page)


def test_of_many_tries_at_the_same_moment_five_are_looked_at(
    anyone: Client, desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each try begins while the ones before are still being looked at."""
    assert desks.firm.pk
    looked_at = []

    def look(
        _request: object, *, organisation_id: int, email: str, password: str
    ) -> None:
        assert organisation_id == desks.firm.pk
        looked_at.append(email)
        Client().post(reverse("sign-in"), {"email": email, "password": password})

    monkeypatch.setattr("gehoord.people.sign_in.sign_in", look)

    anyone.post(reverse("sign-in"), {"email": ANK, "password": "fout"})

    assert len(looked_at) == 5


@pytest.mark.usefixtures("ank_with_password")
def test_who_guesses_through_the_same_proxy_locks_nobody_else_out(
    anyone: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.SECURE = True
    monkeypatch.setattr(signing, "BY_PLACE", Tries(most=2, within=60))
    for number in range(2):
        anyone.post(
            reverse("sign-in"),
            {"email": f"{number}@example.org", "password": "fout"},
            headers={"x-forwarded-for": "198.51.100.7"},
        )

    page = anyone.post(
        reverse("sign-in"),
        {"email": ANK, "password": PASSWORD},
        headers={"x-forwarded-for": "203.0.113.9"},
    )

    assert page.headers["Location"] == reverse("desk")


@pytest.mark.parametrize(
    "there", ["https://example.net/", "//example.net", "/", "javascript:alert(1)", "x"]
)
@pytest.mark.usefixtures("ank_with_password")
def test_nobody_is_sent_elsewhere_after_signing_in(anyone: Client, there: str) -> None:
    page = anyone.post(
        reverse("sign-in"), {"email": ANK, "password": PASSWORD, "next": there}
    )

    assert page.headers["Location"] == reverse("desk")


def test_signing_out_takes_a_post_and_ends_the_session(desks: Desks) -> None:
    assert desks["ank"].get(reverse("sign-out")).status_code == 405

    desks["ank"].post(reverse("sign-out"))

    assert desks["ank"].get(reverse("desk")).status_code == 302


def test_an_account_of_another_firm_does_not_sign_in_here(
    anyone: Client, ank_with_password: User
) -> None:
    ank_with_password.staff.update(active=False)

    page = anyone.post(reverse("sign-in"), {"email": ANK, "password": PASSWORD})

    assert "horen hier niet bij elkaar" in text(page)
    assert anyone.get(reverse("desk")).status_code == 302

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.test import RequestFactory
from django.utils import timezone
from pytest_django import Settings

from gehoord import settings as shipped
from gehoord.people.models import Organisation, Staff, User
from gehoord.people.sessions import SessionStore
from gehoord.people.sign_in import AtAnOrganisation, colleague_of, sign_in, sign_out

pytestmark = pytest.mark.django_db

PASSWORD = "a long enough sentence"


@pytest.fixture
def ank() -> Staff:
    firm = Organisation.objects.create(slug="example", name="Example")
    user = User.objects.create_user(firm, "Ank@Example.org", PASSWORD)
    return Staff.objects.create(
        organisation=firm, number=1, user=user, name="Ank", email="ank@example.org"
    )


@pytest.fixture
def request_(rf: RequestFactory) -> HttpRequest:
    request = rf.post("/")
    request.session = SessionStore()
    request.user = AnonymousUser()
    return request


def test_who_knows_the_password_signs_in_however_the_address_is_typed(
    ank: Staff, request_: HttpRequest
) -> None:
    user = sign_in(
        request_,
        organisation_id=ank.organisation_id,
        email=" ANK@example.ORG ",
        password=PASSWORD,
    )

    assert ank.user == user
    assert ank == colleague_of(request_, ank.organisation_id)


@pytest.mark.parametrize(
    ("email", "password"),
    [("ank@example.org", "a wrong sentence"), ("charlie@example.org", PASSWORD)],
)
def test_a_wrong_password_and_an_unknown_address_are_the_same_answer(
    ank: Staff, request_: HttpRequest, email: str, password: str
) -> None:
    user = sign_in(
        request_, organisation_id=ank.organisation_id, email=email, password=password
    )

    assert user is None
    assert colleague_of(request_, ank.organisation_id) is None


def test_who_signed_out_is_nobody_again(ank: Staff, request_: HttpRequest) -> None:
    sign_in(
        request_,
        organisation_id=ank.organisation_id,
        email="ank@example.org",
        password=PASSWORD,
    )

    sign_out(request_)

    assert colleague_of(request_, ank.organisation_id) is None


def test_who_no_longer_works_there_is_no_colleague(
    ank: Staff, request_: HttpRequest
) -> None:
    sign_in(
        request_,
        organisation_id=ank.organisation_id,
        email="ank@example.org",
        password=PASSWORD,
    )
    Staff.objects.filter(pk=ank.pk).update(active=False)

    assert colleague_of(request_, ank.organisation_id) is None


def test_an_account_that_was_closed_is_nobodys_at_the_next_page(ank: Staff) -> None:
    before = AtAnOrganisation().get_user(ank.user_id or 0)

    User.objects.update(is_active=False)

    assert before == ank.user
    assert AtAnOrganisation().get_user(ank.user_id or 0) is None


def test_a_session_that_is_over_is_nobodys_and_is_not_begun_again(
    request_: HttpRequest,
) -> None:
    request_.session["place"] = "list"
    request_.session.save()
    key = request_.session.session_key
    assert SessionStore(key)["place"] == "list"

    Session.objects.update(expire_date=timezone.now())

    again = SessionStore(key)
    assert "place" not in again
    assert again.session_key is None


def test_a_password_is_kept_only_as_an_argon2_hash(
    ank: Staff, settings: Settings
) -> None:
    settings.PASSWORD_HASHERS = shipped.PASSWORD_HASHERS  # not those of the tests
    user = User.objects.create_user(ank.organisation, "bea@example.org", PASSWORD)

    assert user.password.startswith("argon2$argon2id$v=19$m=102400,t=2,p=8$")
    user = User.objects.get(email="ank@example.org")
    assert user.password.startswith("argon2$")
    assert ank.user_id == user.pk

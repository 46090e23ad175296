"""The host name says whose pages these are."""

from __future__ import annotations

import pytest
from django.test import Client, RequestFactory
from pytest_django import DjangoAssertNumQueries, Settings

# Which pages there are is settled now, before a test says that this is no practice.
import gehoord.urls  # noqa: F401
from gehoord.people.models import Organisation
from gehoord.people.which import organisation_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _the_installation_has_names(settings: Settings) -> None:
    settings.GEHOORD_HOSTS = ["testserver", "complaints.example.org"]


def test_who_has_no_name_of_their_own_answers_to_those_of_the_installation(
    rf: RequestFactory,
) -> None:
    only = Organisation.objects.create(slug="a", name="A")

    found = organisation_of(rf.get("/", headers={"host": "complaints.example.org"}))

    assert only == found


def test_nobody_answers_to_a_name_that_was_never_given(rf: RequestFactory) -> None:
    Organisation.objects.create(slug="a", name="A")
    Organisation.objects.create(slug="b", name="B", host="b.example.org")

    assert organisation_of(rf.get("/", headers={"host": "wherever.example"})) is None


def test_an_organisation_with_its_own_host_answers_there(rf: RequestFactory) -> None:
    Organisation.objects.create(slug="a", name="A")
    own = Organisation.objects.create(slug="b", name="B", host="b.example.org")

    assert own == organisation_of(rf.get("/", headers={"host": "B.example.org:8000"}))


def test_where_everybody_has_a_name_nobody_answers_to_that_of_the_installation(
    rf: RequestFactory,
) -> None:
    Organisation.objects.create(slug="b", name="B", host="b.example.org")

    found = organisation_of(rf.get("/", headers={"host": "complaints.example.org"}))

    assert found is None


def test_two_organisations_without_a_host_are_not_told_apart(
    rf: RequestFactory,
) -> None:
    Organisation.objects.create(slug="a", name="A")
    Organisation.objects.create(slug="b", name="B")

    assert organisation_of(rf.get("/")) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Geen enkele organisatie heeft dit adres"),
        ("en", "No organisation has this address"),
    ],
)
def test_a_host_of_nobody_shows_a_page_that_says_so_whatever_is_asked(
    client: Client, language: str, sentence: str
) -> None:
    Organisation.objects.create(slug="a", name="Advies Voorbeeld")
    headers = {"host": "wherever.example", "accept-language": language}

    pages = [
        client.get(path, headers=headers)
        for path in ("/", "/form", "/follow/abc", "/desk/", "/desk/sign-in", "/nowhere")
    ]
    sent = client.post("/desk/sign-in", {"email": "a@example.org"}, headers=headers)

    assert {each.status_code for each in (*pages, sent)} == {404}
    assert all(sentence in each.text for each in (*pages, sent))
    assert not any("Advies Voorbeeld" in each.text for each in (*pages, sent))


def test_a_name_that_is_no_host_name_is_refused(client: Client) -> None:
    Organisation.objects.create(slug="a", name="A")

    assert client.get("/", headers={"host": "a b/c"}).status_code == 400


def test_asking_whose_pages_these_are_costs_one_look_however_many_there_are(
    rf: RequestFactory, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    Organisation.objects.bulk_create(
        Organisation(slug=f"o{n}", name=f"O {n}", host=f"o{n}.example.org")
        for n in range(300)
    )
    request = rf.get("/", headers={"host": "o170.example.org"})

    with django_assert_num_queries(1):
        found = [organisation_of(request), organisation_of(request)]

    assert [each.slug for each in found if each] == ["o170", "o170"]

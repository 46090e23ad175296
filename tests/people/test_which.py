"""The host name says whose pages these are."""

from __future__ import annotations

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from gehoord.people.models import Organisation
from gehoord.people.which import organisation_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _any_host(settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["*"]


def test_the_only_organisation_answers_on_every_host(rf: RequestFactory) -> None:
    only = Organisation.objects.create(slug="a", name="A")

    assert only == organisation_of(rf.get("/", headers={"host": "wherever.example"}))


def test_an_organisation_with_its_own_host_answers_there(rf: RequestFactory) -> None:
    Organisation.objects.create(slug="a", name="A")
    own = Organisation.objects.create(slug="b", name="B", host="b.example.org")

    assert own == organisation_of(rf.get("/", headers={"host": "B.example.org:8000"}))


def test_on_a_strange_host_nobody_with_a_host_of_their_own_answers(
    rf: RequestFactory,
) -> None:
    Organisation.objects.create(slug="b", name="B", host="b.example.org")

    assert organisation_of(rf.get("/", headers={"host": "c.example.org"})) is None


def test_two_organisations_without_a_host_are_not_told_apart(
    rf: RequestFactory,
) -> None:
    Organisation.objects.create(slug="a", name="A")
    Organisation.objects.create(slug="b", name="B")

    assert organisation_of(rf.get("/")) is None

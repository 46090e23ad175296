from __future__ import annotations

import logging
import sys
from collections.abc import Callable

import pytest
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.test import Client, RequestFactory

from gehoord import pages
from gehoord.headers import WithoutWords
from gehoord.people.models import Organisation

Handler = Callable[[HttpRequest, Exception], HttpResponse]

pytestmark = pytest.mark.django_db


@pytest.fixture
def somebody() -> Organisation:
    return Organisation.objects.create(slug="a", name="Advies Voorbeeld")


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
    assert answer.headers["Referrer-Policy"] == "same-origin"


def test_a_dutch_page_is_dutch_throughout(client: Client) -> None:
    page = client.get("/", headers={"accept-language": "nl"}).text

    assert "Geen enkele organisatie heeft dit adres" in page
    assert "No organisation" not in page


def test_the_language_chosen_is_remembered(client: Client) -> None:
    client.post("/language", {"language": "en", "next": "/"})

    page = client.get("/", headers={"accept-language": "nl"}).text

    assert '<html lang="en">' in page


def test_a_link_alone_does_not_change_the_language(client: Client) -> None:
    assert client.get("/language").status_code == 405


@pytest.mark.usefixtures("somebody")
@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "Deze pagina is er niet"), ("en", "This page is not here")],
)
def test_a_page_that_is_not_there_says_where_to_go(
    client: Client, language: str, sentence: str
) -> None:
    answer = client.get("/nowhere", headers={"accept-language": language})

    assert answer.status_code == 404
    assert sentence in answer.text


@pytest.mark.usefixtures("somebody")
@pytest.mark.parametrize(("path", "way_on"), [("/nowhere", "/"), ("/desk/x", "/desk/")])
def test_a_page_that_is_not_there_leads_back_to_ones_own_side(
    client: Client, path: str, way_on: str
) -> None:
    page = client.get(path).text

    assert f'<p><a href="{way_on}">' in page


@pytest.mark.usefixtures("somebody")
@pytest.mark.parametrize("path", ["/nowhere", "/desk/sign-out", "/form/send/x"])
def test_what_is_wrong_is_told_in_the_name_of_the_organisation(
    client: Client, path: str
) -> None:
    page = client.get(path).text

    assert "Advies Voorbeeld</a>" in page
    assert "Gehoord</a>" not in page


@pytest.mark.usefixtures("somebody")
def test_a_fault_of_ours_is_told_in_the_name_of_the_organisation(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.raise_request_exception = False
    monkeypatch.setattr("gehoord.counter.lost.show", lambda *_, **__: 1 / 0)

    page = client.get("/follow")

    assert page.status_code == 500
    assert "Advies Voorbeeld</a>" in page.text


def test_where_nobody_is_known_nothing_is_asked_to_say_who(rf: RequestFactory) -> None:
    page = pages.our_fault(rf.get("/")).content.decode()

    assert "Gehoord</a>" in page


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "Dit opent alleen met de knop"), ("en", "This only opens by its button")],
)
def test_an_address_of_a_button_has_a_page_of_its_own(
    client: Client, language: str, sentence: str
) -> None:
    answer = client.get("/language", headers={"accept-language": language})

    assert answer.status_code == 405
    assert answer["Allow"] == "POST"
    assert sentence in answer.text
    assert 'href="/"' in answer.text


def test_a_form_from_elsewhere_is_refused_in_words() -> None:
    strict = Client(enforce_csrf_checks=True)

    answer = strict.post("/language", headers={"accept-language": "en"})

    assert answer.status_code == 403
    assert "Go back, copy what you wrote" in answer.text


@pytest.mark.parametrize(
    ("handler", "status"),
    [(pages.bad_request, 400), (pages.not_allowed, 403)],
)
def test_each_refusal_has_a_page_without_the_mistake_on_it(
    rf: RequestFactory, handler: Handler, status: int
) -> None:
    answer = handler(rf.get("/"), ValueError("something secret"))

    assert answer.status_code == status
    assert "something secret" not in answer.content.decode()


def test_a_fault_of_ours_is_told_without_its_words(rf: RequestFactory) -> None:
    answer = pages.our_fault(rf.get("/"))

    assert answer.status_code == 500
    assert "Er ging bij ons iets mis" in answer.content.decode()


def test_the_log_keeps_the_place_of_a_fault_and_none_of_its_words() -> None:
    try:
        raise ValueError("what Fatima wrote")  # noqa: TRY301  the fault itself is needed
    except ValueError:
        fault = sys.exc_info()
    record = logging.LogRecord(
        "django.request", logging.ERROR, "", 1, "%s: /a/secret", ("x",), fault
    )
    record.status_code = 500

    kept = WithoutWords().filter(record)

    assert kept is True
    assert "Fatima" not in record.getMessage()
    assert "secret" not in record.getMessage()
    assert "answered 500: ValueError in" in record.getMessage()
    assert record.exc_info is None


@pytest.mark.parametrize("fault", ["ours", "unreadable"])
def test_what_was_typed_is_given_back_when_something_goes_wrong(
    rf: RequestFactory, fault: str
) -> None:
    request = rf.post("/form/words", {"words": "Niemand belde."})
    request.META["HTTP_SEC_FETCH_SITE"] = "same-origin"

    if fault == "ours":
        answer = pages.our_fault(request)
    else:
        answer = pages.bad_request(request, SuspiciousOperation())

    assert "Niemand belde." in answer.content.decode()


def test_a_fault_while_something_comes_in_still_has_its_page(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = rf.post("/form/words", {"words": "Niemand belde."})
    request.META["HTTP_SEC_FETCH_SITE"] = "same-origin"

    def broken(_self: object, *_size: int) -> bytes:
        raise UnreadablePostError

    monkeypatch.setattr(type(request), "read", broken)

    assert pages.our_fault(request).status_code == 500

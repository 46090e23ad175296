"""
Pages that nobody can be brought to on purpose, answered as the product answers.

What goes wrong on our side, a firm without a procedure, who asks too often: the
page is made by the product's own code and handed to the browser in place of the
server's answer; style, script and all that follows come from the server.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, QueryDict
from django.shortcuts import render
from django.test import RequestFactory
from django.utils import translation
from playwright.sync_api import Route

from gehoord import pages
from gehoord.counter.draft import KEPT
from gehoord.counter.form import busy
from gehoord.counter.lost import LostForm
from gehoord.counter.showing import show
from gehoord.desk.people_form import PasswordForm
from gehoord.people.models import Organisation
from gehoord.people.which import NOBODY_HERE
from tests.browser.visitor import Visitor

WORDS: Final = "Vorige week kwam niemand opdagen en niemand belde."
Answer = Callable[[HttpRequest], HttpResponse]


def _closed(request: HttpRequest) -> HttpResponse:
    return show(request, "closed", Organisation(name="Nieuw Kantoor"), status=503)


def _too_often(request: HttpRequest) -> HttpResponse:
    firm = Organisation(name="Advies Voorbeeld")
    facts = {"form": LostForm(), "mistakes": [("", busy(90))]}
    return show(request, "lost", firm, facts, status=429)


def _form_gone(request: HttpRequest) -> HttpResponse:
    firm = Organisation(name="Advies Voorbeeld")
    return show(request, "form_gone", firm, {"draft_days": KEPT.days}, status=410)


def _held_back(request: HttpRequest) -> HttpResponse:
    facts = {"name": "foto van de avond.jpg", "is_infected": True}
    return render(request, "errors/held_back.html", facts, status=409)


def _nobody_here(request: HttpRequest) -> HttpResponse:
    return render(request, "errors/nobody_here.html", status=NOBODY_HERE)


def _welcome(request: HttpRequest, said: QueryDict | None = None) -> HttpResponse:
    form = PasswordForm(said, lang=str(translation.get_language()))
    firm = Organisation(name="Advies Voorbeeld")
    facts = {"form": form, "organisation": firm, "name": "Eva Smit"}
    return render(request, "desk/welcome.html", facts)


def _by_its_button(request: HttpRequest) -> HttpResponse:
    return pages.by_its_button(lambda _: HttpResponseNotAllowed(["POST"]))(request)


PAGES: Final[dict[str, Answer]] = {
    "error-400": lambda request: pages.bad_request(request, SuspiciousOperation()),
    "error-403": pages.not_allowed,
    "error-405": _by_its_button,
    "error-413": lambda request: pages.bad_request(request, RequestDataTooBig()),
    "error-500": pages.our_fault,
    "error-503": lambda request: render(request, "errors/503.html", status=503),
    "error-held-back": _held_back,
    "error-nobody-here": _nobody_here,
    "counter-closed": _closed,
    "counter-too-often": _too_often,
    "form-gone": _form_gone,
    "desk-welcome": _welcome,
    "desk-welcome-error": lambda request: _welcome(request, QueryDict("password=")),
}


def states(v: Visitor) -> Iterator[str]:
    """Show each of them, with words that were typed where the page gives those back."""
    lang = str(v.page.evaluate("navigator.language"))[:2]
    for name, answer in PAGES.items():
        path, made = f"/made/{name}", _made(answer, lang)
        v.page.route(f"**{path}", _handing(made))
        v.go(path)
        yield name
        v.page.unroute(f"**{path}")
        noted = f"status of {made.status_code}"  # by the browser, of what was meant
        v.complaints[:] = [each for each in v.complaints if noted not in each]


def _handing(made: HttpResponse) -> Callable[[Route], None]:
    def hand(route: Route) -> None:
        route.fulfill(
            status=made.status_code,
            content_type="text/html; charset=utf-8",
            body=made.content,
        )

    return hand


def _made(answer: Answer, lang: str) -> HttpResponse:
    headers = {"Sec-Fetch-Site": "same-origin"}
    request = RequestFactory(headers=headers).post("/form/words", {"words": WORDS})
    request.session = SessionStore()
    with translation.override(lang):
        return answer(request)

"""However many send something slowly, who only reads gets an answer."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, Thread

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from gehoord.people import bodies


@pytest.fixture
def slow(
    rf: RequestFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[bodies.Answer]:
    """Yield a site of which every place to send is taken by somebody slow."""
    monkeypatch.setattr(bodies, "PATIENCE", 0.01)
    inside, done = Event(), Event()

    def answer(request: HttpRequest) -> HttpResponse:
        if request.path == "/slow":
            inside.set()
            done.wait()
        return HttpResponse("answered")

    site = bodies.leave_room(answer, most=1)
    sending = Thread(target=site, args=(rf.post("/slow", {"words": "x"}),))
    sending.start()
    inside.wait()
    yield site
    done.set()
    sending.join()


def test_who_reads_is_answered(slow: bodies.Answer, rf: RequestFactory) -> None:
    assert b"answered" == slow(rf.get("/")).content


def test_who_sends_is_asked_to_come_back(
    slow: bodies.Answer, rf: RequestFactory
) -> None:
    answer = slow(rf.post("/", {"words": "x"}))

    assert (503, "30") == (answer.status_code, answer.headers["Retry-After"])
    assert "nog eens op de knop" in answer.content.decode()


def test_a_place_comes_free_again(rf: RequestFactory) -> None:
    site = bodies.leave_room(lambda _request: HttpResponse(), most=1)

    answers = [site(rf.post("/", {"words": "x"})).status_code for _ in range(3)]

    assert [200, 200, 200] == answers

"""Pages are made in turn, and nobody waits for who waits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from django.core.exceptions import RequestDataTooBig
from django.core.handlers.wsgi import WSGIRequest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from pytest_django import Settings

from gehoord.turns import Answer, take_turns

TYPED = "application/x-www-form-urlencoded"
LONG = 20  # seconds: far longer than anything here takes


class Slow:
    """A page that is being made until it is told to be done."""

    def __init__(self) -> None:
        self.begun = threading.Semaphore(0)
        self.done = threading.Event()
        self.asked: list[str] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.asked.append(request.path)
        self.begun.release()
        assert self.done.wait(LONG)
        return HttpResponse(request.path)

    def has_begun(self) -> bool:
        return self.begun.acquire(timeout=LONG)


def asked(pool: ThreadPoolExecutor, answer: Answer, path: str) -> Callable[[], bytes]:
    working = pool.submit(answer, RequestFactory().get(path))
    return lambda: working.result(LONG).content


def test_the_next_page_is_made_when_its_turn_comes() -> None:
    slow = Slow()
    answer = take_turns(slow, most=2, patience=LONG)

    with ThreadPoolExecutor(3) as pool:
        pages = [asked(pool, answer, path) for path in ("/a", "/b", "/c")]
        both = slow.has_begun() and slow.has_begun()
        third_has_begun = slow.begun.acquire(timeout=0.05)
        slow.done.set()
        made = [page() for page in pages]

    assert both
    assert not third_has_begun
    assert made == [b"/a", b"/b", b"/c"]


def test_whoever_waits_too_long_goes_ahead() -> None:
    slow = Slow()
    answer = take_turns(slow, most=1, patience=0)

    with ThreadPoolExecutor(2) as pool:
        pages = [asked(pool, answer, path) for path in ("/a", "/b")]
        both = slow.has_begun() and slow.has_begun()
        slow.done.set()
        made = [page() for page in pages]

    assert both
    assert made == [b"/a", b"/b"]


def test_a_turn_is_given_back_when_a_page_fails() -> None:
    def fails(request: HttpRequest) -> HttpResponse:
        raise ValueError(request.path)

    answer = take_turns(fails, most=1, patience=LONG)

    for _ in range(3):
        with pytest.raises(ValueError, match="/a"):
            answer(RequestFactory().get("/a"))


def test_who_sends_words_slowly_holds_no_turn() -> None:
    slow, read = Slow(), threading.Event()
    answer = take_turns(slow, most=1, patience=LONG)

    class Line(BytesIO):
        """Over which the words come when the others have had their turn."""

        def read(self, size: int | None = -1, /) -> bytes:
            assert read.wait(LONG)
            return super().read(size)

    words = b"words=Er+kwam+niemand."
    form = WSGIRequest(
        {
            **RequestFactory().post("/a", content_type=TYPED).environ,
            "CONTENT_LENGTH": str(len(words)),
            "wsgi.input": Line(words),
        }
    )

    with ThreadPoolExecutor(3) as pool:
        waits = pool.submit(answer, form)
        other = asked(pool, answer, "/b")
        one_has_begun = slow.has_begun()
        slow.done.set()
        assert other() == b"/b"
        read.set()
        assert waits.result(LONG).content == b"/a"

    assert one_has_begun
    assert slow.asked == ["/b", "/a"]
    assert form.POST["words"] == "Er kwam niemand."


def test_who_sends_files_is_not_read_here_and_holds_no_turn() -> None:
    slow = Slow()
    answer = take_turns(slow, most=1, patience=LONG)
    files = [RequestFactory().post("/a", {"words": "x"}) for _ in range(2)]

    with ThreadPoolExecutor(2) as pool:
        working = [pool.submit(answer, each) for each in files]
        both = slow.has_begun() and slow.has_begun()
        slow.done.set()
        made = [each.result(LONG).content for each in working]

    assert both
    assert made == [b"/a", b"/a"]
    assert not any(hasattr(each, "_body") for each in files)


def test_too_many_words_are_refused_before_any_turn(
    settings: Settings,
) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 4
    answer = take_turns(Slow(), most=1, patience=LONG)
    form = RequestFactory().post("/a", "words=many", content_type=TYPED)

    with pytest.raises(RequestDataTooBig):
        answer(form)


def test_who_hangs_up_while_sending_breaks_nothing() -> None:
    class Line(BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError

    form = WSGIRequest(
        {
            **RequestFactory().post("/a", content_type=TYPED).environ,
            "CONTENT_LENGTH": "9",
            "wsgi.input": Line(),
        }
    )
    answer = take_turns(lambda request: HttpResponse(str(len(request.POST))))

    assert answer(form).content == b"0"

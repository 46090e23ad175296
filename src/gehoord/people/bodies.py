"""
Room is left for who only reads, however many send something slowly.

Whoever sends a body holds a thread until it is in; with one of them on every
thread, nobody would get an answer any more.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import BoundedSemaphore
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

MOST: Final = 12  # at once, of the sixteen threads that answer
PATIENCE: Final = 1.0  # seconds: in a crowd a place comes free much sooner
NO_ROOM: Final = 503
SOON: Final = "30"  # seconds

Answer = Callable[[HttpRequest], HttpResponse]


def leave_room(answer: Answer, *, most: int = MOST) -> Answer:
    """Let so many send at once; others are asked to press the button again."""
    room = BoundedSemaphore(most)

    def guarded(request: HttpRequest) -> HttpResponse:
        if not _sends(request):
            return answer(request)
        if not room.acquire(timeout=PATIENCE):
            busy = render(request, "errors/503.html", status=NO_ROOM)
            busy.headers["Retry-After"] = SOON
            return busy
        try:
            return answer(request)
        finally:
            room.release()

    return guarded


def _sends(request: HttpRequest) -> bool:
    length = request.META.get("CONTENT_LENGTH") or "0"
    return length != "0" or "HTTP_TRANSFER_ENCODING" in request.META

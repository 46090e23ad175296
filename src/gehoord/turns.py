"""
Pages are made a few at a time, in turn, however many are asked at once.

All threads that answer share one interpreter. With eight at work each is put off
again and again, also while it holds the only pen, so that everybody waits for the
slowest. Whoever waits longer than the patience goes ahead all the same: a page that
waits itself, for a server elsewhere, holds up nobody for long.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Semaphore
from typing import Final

from django.http import HttpRequest, HttpResponse, UnreadablePostError

MOST: Final = 3  # one computes, one waits for the disk, one is about to begin
PATIENCE: Final = 0.25  # seconds
FILES: Final = "multipart/form-data"

Answer = Callable[[HttpRequest], HttpResponse]


def take_turns(
    answer: Answer, *, most: int = MOST, patience: float = PATIENCE
) -> Answer:
    """Let so many answers be made at once; who sends files holds no turn."""
    turns = Semaphore(most)

    def guarded(request: HttpRequest) -> HttpResponse:
        if request.content_type == FILES:
            return answer(request)
        with suppress(UnreadablePostError):  # who hung up gets no answer anyhow
            _ = request.body  # over a slow line, so before it is our turn
        in_time = turns.acquire(timeout=patience)
        try:
            return answer(request)
        finally:
            if in_time:
                turns.release()

    return guarded

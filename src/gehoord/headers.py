"""What every answer carries, and what no log line carries."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
    "base-uri 'none'; "
)
UNFRAMED: Final = "frame-ancestors 'none'"
HEADERS: Final = {
    "Content-Security-Policy": POLICY + UNFRAMED,
    # Other sites are told nothing. Ours must be: without any referrer a browser calls
    # the origin of a form "null", and the form is refused.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}

Answer = Callable[[HttpRequest], HttpResponse]


def guard(answer: Answer) -> Answer:
    """Put the headers on every answer; pages are never kept by a browser or proxy."""

    def guarded(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if UNFRAMED in response.headers["Content-Security-Policy"]:
            response.headers.setdefault("X-Frame-Options", "DENY")
        if not request.path.startswith(settings.STATIC_URL):
            response.headers.setdefault("Cache-Control", "no-store")
        if settings.SECURE_HSTS_SECONDS:
            response.headers.setdefault(
                "Strict-Transport-Security", f"max-age={settings.SECURE_HSTS_SECONDS}"
            )
        return response

    return guarded


def let_frame(response: HttpResponse, sites: Iterable[str]) -> None:
    """Let these sites, and no other, show the answer in a frame."""
    if listed := " ".join(sites):
        policy = f"{POLICY}frame-ancestors {listed}"
        response.headers["Content-Security-Policy"] = policy
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"


def installation(_request: HttpRequest) -> dict[str, object]:
    """Tell every template whether this is a practice folder."""
    return {"practice": settings.PRACTICE}


class WithoutWords(logging.Filter):
    """
    Take from a log line what people may have typed.

    Django logs the path with a bad answer, the mail server what it took for a
    command, and a traceback can hold values. The kind of mistake and the place in
    the code stay.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every line, without its request, values or traceback."""
        if record.name.startswith(("django", "mail.log")):
            record.msg, record.args = self.place(record), ()
            record.exc_info = record.exc_text = record.stack_info = None
        return True

    @staticmethod
    def place(record: logging.LogRecord) -> str:
        """Return what went wrong by kind and place in the code."""
        status = getattr(record, "status_code", None)
        what = f"answered {status}" if status else f"{record.funcName} has something"
        if not record.exc_info or record.exc_info[0] is None:
            return what
        kind, _, trace = record.exc_info
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        if trace is None:
            return f"{what}: {kind.__qualname__}"
        code = trace.tb_frame.f_code
        return (
            f"{what}: {kind.__qualname__} in {code.co_qualname} "
            f"({code.co_filename}, line {trace.tb_lineno})"
        )

"""What somebody typed or chose in a form that cannot be taken any more."""

from __future__ import annotations

from typing import Final

from django.core.exceptions import (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
)
from django.http import HttpRequest, UnreadablePostError
from django.http.multipartparser import MultiPartParserError

from gehoord.handling.uploads import Naming

UNREADABLE: Final = (
    RequestDataTooBig,
    TooManyFieldsSent,
    TooManyFilesSent,
    MultiPartParserError,
    UnreadablePostError,
)
_NEVER: Final = frozenset({"csrfmiddlewaretoken", "password", "code", "next"})


def typed(request: HttpRequest) -> tuple[str, ...]:
    """
    Return the words that were sent with this request, each as it was typed.

    Only words: an answer that was chosen is chosen again faster than copied. Empty
    unless the browser says that a page of ours sent it, so that no other site can
    let its words be shown here.
    """
    return tuple(
        str(value)
        for name, values in _sent(request)
        if name not in _NEVER
        for value in values
        if len(str(value).split()) > 1
    )


def chosen(request: HttpRequest) -> tuple[str, ...]:
    """
    Return what the files are called that were sent with this request.

    No page can choose a file for somebody, so they choose again: this says which.
    Empty unless a page of ours sent it, as for what was typed.
    """
    _sent(request)  # reading is what tells the names
    handlers = request.upload_handlers if _is_ours(request) else []
    return tuple(
        name for each in handlers if isinstance(each, Naming) for name in each.names
    )


def _is_ours(request: HttpRequest) -> bool:
    site = request.headers.get("Sec-Fetch-Site")
    return request.method == "POST" and site == "same-origin"


def _sent(request: HttpRequest) -> list[tuple[str, list[str]]]:
    """Return what a page of ours sent, by the names of the questions."""
    if not _is_ours(request):
        return []
    try:
        return [*request.POST.lists()]
    except UNREADABLE:
        return []

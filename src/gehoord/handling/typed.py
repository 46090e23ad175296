"""What somebody typed in a form that cannot be taken any more, to be copied."""

from __future__ import annotations

from typing import Final

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, UnreadablePostError
from django.http.multipartparser import MultiPartParserError

_NEVER: Final = frozenset({"csrfmiddlewaretoken", "password", "code", "next"})


def typed(request: HttpRequest) -> tuple[str, ...]:
    """
    Return the words that were sent with this request, each as it was typed.

    Only words: an answer that was chosen is chosen again faster than copied. Empty
    unless the browser says that a page of ours sent it, so that no other site can
    let its words be shown here.
    """
    if request.method != "POST" or request.headers.get("Sec-Fetch-Site") != (
        "same-origin"
    ):
        return ()
    try:
        sent = [*request.POST.lists()]
    except (
        RequestDataTooBig,
        TooManyFieldsSent,
        MultiPartParserError,
        UnreadablePostError,
    ):
        return ()
    return tuple(
        str(value)
        for name, values in sent
        if name not in _NEVER
        for value in values
        if len(str(value).split()) > 1
    )

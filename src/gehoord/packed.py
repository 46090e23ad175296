"""
Style and scripts go out packed, so that they cross a slow line in one round trip.

The first answer on a new line is some fourteen kilobytes; what is longer waits for
the other side once more, which on a phone costs a sixth of a second. A page is packed
by its view (`gzip_page`), and only where all its readers see the same: what holds a
secret beside words that somebody else chose could be guessed by its length.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import patch_vary_headers

WORDS: Final = ("text/", "image/svg+xml")
"""What becomes smaller; photos and logos are packed already."""
_ACCEPTED: Final = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")

Answer = Callable[[HttpRequest], HttpResponseBase]


def pack(answer: Answer) -> Answer:
    """Pack the files of the pages for who can unpack them; each is packed once."""
    packed: dict[tuple[str, str], bytes] = {}

    def guarded(request: HttpRequest) -> HttpResponseBase:
        whole = answer(request)
        if not isinstance(whole, FileResponse) or not _is_words(request, whole):
            return whole
        patch_vary_headers(whole, ["Accept-Encoding"])
        if not _ACCEPTED.search(request.headers.get("Accept-Encoding", "")):
            return whole
        which = request.path, whole.headers["Last-Modified"]
        if which not in packed:
            packed[which] = gzip.compress(whole.getvalue(), mtime=0)
        _put(whole, packed[which])
        return whole

    return guarded


def _is_words(request: HttpRequest, whole: FileResponse) -> bool:
    return (
        request.method == "GET"
        and request.path.startswith(settings.STATIC_URL)
        and whole.status_code == HttpResponse.status_code  # and not a part of it
        and whole.headers["Content-Type"].startswith(WORDS)
    )


def _put(whole: FileResponse, content: bytes) -> None:
    """Put other content in the answer; what it held open is closed when it ends."""
    whole.streaming_content = iter([content])
    del whole.headers["ETag"]  # it names the other bytes; the date of the file remains
    whole.headers["Content-Encoding"] = "gzip"
    whole.headers["Content-Length"] = str(len(content))

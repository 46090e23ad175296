"""What a page needs comes over a slow line packed, and whole to who cannot unpack."""

from __future__ import annotations

import gzip

import pytest
from django.http import FileResponse
from django.test import Client

from gehoord.settings import PACKAGE

STYLE = "/static/css/style.css"
ONE_TRIP = 14_600  # bytes: what a server sends on a new line before it hears back


def _all(answer: object) -> bytes:
    assert isinstance(answer, FileResponse)
    return answer.getvalue()


def test_style_comes_packed_and_is_what_stands_in_the_file(client: Client) -> None:
    asked = {"accept-encoding": "gzip, br"}
    first = client.get(STYLE, headers=asked)
    again = client.get(STYLE, headers=asked)
    packed = _all(first)

    written = (PACKAGE / "static/css/style.css").read_bytes()
    assert gzip.decompress(packed) == written
    assert first["Content-Type"].startswith("text/css")
    assert first["Vary"] == "Accept-Encoding"
    assert first["Cache-Control"] == "max-age=60, public"
    assert len(packed) == int(first["Content-Length"]) < ONE_TRIP
    assert _all(again) == packed


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0", "br, gzip; q=0.0"])
def test_who_cannot_unpack_gets_the_file_as_it_is(
    client: Client, accepted: str
) -> None:
    answer = client.get(STYLE, headers={"accept-encoding": accepted})

    assert _all(answer).startswith(b"/*")
    assert "Content-Encoding" not in answer
    assert answer["Vary"] == "Accept-Encoding"


def test_a_file_that_did_not_change_is_not_sent_again(client: Client) -> None:
    first = client.get(STYLE, headers={"accept-encoding": "gzip"})
    _all(first)  # so that its file is closed

    again = client.get(
        STYLE,
        headers={
            "accept-encoding": "gzip",
            "if-modified-since": first["Last-Modified"],
        },
    )

    assert again.status_code == 304
    assert "ETag" not in first


def test_a_part_of_a_file_is_not_packed(client: Client) -> None:
    answer = client.get(
        STYLE, headers={"accept-encoding": "gzip", "range": "bytes=0-1"}
    )

    assert answer.status_code == 206
    assert _all(answer) == b"/*"

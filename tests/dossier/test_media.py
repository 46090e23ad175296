"""What a file is, is told by its first bytes."""

from __future__ import annotations

import pytest

from gehoord.dossier.media import media_type

OFFICE = "application/vnd.openxmlformats-officedocument."
OPEN = b"PK\x03\x04\x14\0\0\0\0\0" + b"\0" * 20 + b"mimetype"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", "application/pdf"),
        (b"\xff\xd8\xff\xe0JFIF", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\nIHDR", "image/png"),
        (b"GIF89a", "image/gif"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"\0\0\0\x18ftypisom", "video/mp4"),
        (b"\0\0\0\x14ftypqt  ", "video/quicktime"),
        (b"\0\0\0\x14ftypM4A ", "audio/mp4"),
        (b"II*\0", "image/tiff"),
        (b"ID3\x03", "audio/mpeg"),
        (b"\xff\xfb\x90", "audio/mpeg"),
        (b"OggS\0", "audio/ogg"),
        (b"{\\rtf1\\ansi", "application/rtf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
        (
            b"PK\x03\x04..[Content_Types].xml..word/document.xml",
            OFFICE + "wordprocessingml.document",
        ),
        (b"PK\x03\x04.._rels/.rels..xl/workbook.xml", OFFICE + "spreadsheetml.sheet"),
        (b"PK\x03\x04..[Content_Types].xml..", OFFICE + "document"),
        (
            OPEN + b"application/vnd.oasis.opendocument.textPK",
            "application/vnd.oasis.opendocument.text",
        ),
        ("Beste mevrouw, één ding.".encode(), "text/plain"),
        (b"From: fatima@example.com\r\n", "message/rfc822"),
        ("é".encode()[:1], "text/plain"),
    ],
)
def test_what_people_send_is_known(head: bytes, kind: str) -> None:
    assert kind == media_type(head)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"MZ\x90\0\x03",
        b"\x7fELF\x02\x01",
        b"#!/bin/sh\n",
        b"PK\x03\x04" + b"\0" * 40 + b"virus.exe",
        b"<!DOCTYPE html><html>",
        b"  <svg xmlns='x' onload='y()'>",
        b"hallo <script>alert(1)</script>",
        b"\x00\x01\x02\x03",
        b"\xc3\x28 geen utf-8",
        b"RIFF\0\0\0\0AVI ",
    ],
)
def test_what_could_do_harm_or_is_unknown_is_nothing(head: bytes) -> None:
    assert media_type(head) is None

"""Which text belongs to a notice, an addressee and a language. None falls back."""

from __future__ import annotations

from functools import cache
from importlib import resources

from gehoord.letters.facts import Addressee

_FOLDER = resources.files("gehoord.letters") / "texts"
SUBJECT = "Subject: "


class MissingText(Exception):
    """There is no text for this notice, addressee and language."""


@cache
def text_of(notice: str, to: Addressee, lang: str) -> tuple[str, str]:
    """Return subject and text. Raises MissingText."""
    role = "" if to is Addressee.COMPLAINANT else f".{to}"
    subject, _, body = _read(f"{notice}{role}.{lang}.txt").partition("\n")
    if not subject.startswith(SUBJECT):
        raise MissingText(f"{notice}{role}.{lang}.txt: no subject on the first line")
    return subject.removeprefix(SUBJECT), body.strip("\n")


@cache
def part_of(name: str, lang: str) -> str:
    """Return the text of a part that several letters share. Raises MissingText."""
    return _read(f"parts/{name}.{lang}.txt").strip("\n")


def _read(path: str) -> str:
    file = _FOLDER.joinpath(*path.split("/"))
    if not file.is_file():
        raise MissingText(path)
    return file.read_text(encoding="utf-8")

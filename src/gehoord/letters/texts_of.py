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


@cache
def every_text(lang: str) -> tuple[str, ...]:
    """Return all texts and parts of letters in a language, as they are written."""
    folders = (_FOLDER, _FOLDER / "parts")
    return tuple(
        file.read_text(encoding="utf-8")
        for folder in folders
        for file in sorted(folder.iterdir(), key=lambda each: each.name)
        if file.name.endswith(f".{lang}.txt")
    )


def _read(path: str) -> str:
    file = _FOLDER.joinpath(*path.split("/"))
    if not file.is_file():
        raise MissingText(path)
    return file.read_text(encoding="utf-8")

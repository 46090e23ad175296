"""Which text belongs to a notice, an addressee and a language. None falls back."""

from __future__ import annotations

from functools import cache
from importlib import resources

from gehoord.letters.facts import Addressee
from gehoord.procedure.rules import NoticeRule

_FOLDER = resources.files("gehoord.letters") / "texts"
SUBJECT = "Subject: "
FRAME = "own-letter"
_HERE = "[text]"


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


def words_of(
    rule: NoticeRule | None, notice: str, to: Addressee, lang: str
) -> tuple[str, str]:
    """Return subject and text of a letter; of the file's own, in the file's words."""
    said = rule.text.get(lang) if rule else None
    if not said:
        return text_of(notice, to, lang)
    subject, frame = text_of(FRAME, _framed(to), lang)
    return subject, frame.replace(_HERE, said.strip())


def _framed(to: Addressee) -> Addressee:
    mine = to is Addressee.COMPLAINANT
    return Addressee.COMPLAINANT if mine else Addressee.STAFF


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

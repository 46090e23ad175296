"""
Which text belongs to a notice, an addressee and a language. None falls back.

Dutch and English are files. A further language is in its catalogue, under the whole
English text and the name of the letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from types import MappingProxyType
from typing import Final

from gehoord.languages.said import Lacking, said
from gehoord.languages.spoken import SPOKEN
from gehoord.letters.facts import Addressee
from gehoord.procedure.rules import NoticeRule
from gehoord.words.own_words import localised

_FOLDER = resources.files("gehoord.letters") / "texts"
SUBJECT = "Subject: "
FRAME = "own-letter"
CONTEXT: Final = "letter {name}"
"""What a catalogue calls the text of a letter, or of a part: "letter parts/keep"."""
_ENGLISH: Final = ".en.txt"
_HERE = "[text]"
_MOST: Final = 1024  # texts: more than all letters in ten languages


class MissingText(Exception):
    """There is no text for this notice, addressee and language."""


def text_of(notice: str, to: Addressee, lang: str) -> tuple[str, str]:
    """Return subject and text. Raises MissingText."""
    role = "" if to is Addressee.COMPLAINANT else f".{to}"
    name = f"{notice}{role}"
    found = _split(_read(name, lang))
    if found is None:
        raise MissingText(f"{name} ({lang}): no subject on the first line")
    return found


@lru_cache(maxsize=_MOST)
def _split(text: str) -> tuple[str, str] | None:
    """Return subject and text; None where the first line is no subject."""
    subject, _, body = text.partition("\n")
    if not subject.startswith(SUBJECT):
        return None
    return subject.removeprefix(SUBJECT), body.strip("\n")


def words_of(
    rule: NoticeRule | None, notice: str, to: Addressee, lang: str
) -> tuple[str, str]:
    """Return subject and text of a letter; of the file's own, in the file's words."""
    said = localised(rule.text, lang) if rule and rule.text else ""
    if not said:
        return text_of(notice, to, lang)
    subject, frame = text_of(FRAME, _framed(to), lang)
    return subject, frame.replace(_HERE, said.strip())


def _framed(to: Addressee) -> Addressee:
    mine = to is Addressee.COMPLAINANT
    return Addressee.COMPLAINANT if mine else Addressee.STAFF


def part_of(name: str, lang: str) -> str:
    """Return the text of a part that several letters share. Raises MissingText."""
    return _read(f"parts/{name}", lang).strip("\n")


def every_text(lang: str) -> tuple[str, ...]:
    """Return all texts and parts of letters in a language, as they are written."""
    return tuple(_read(name, lang) for name in english())


@cache
def english() -> Mapping[str, str]:
    """Return the English text of each letter and each part, by its name."""
    folders = (("", _FOLDER), ("parts/", _FOLDER / "parts"))
    return MappingProxyType(
        {
            f"{before}{file.name.removesuffix(_ENGLISH)}": file.read_text("utf-8")
            for before, folder in folders
            for file in sorted(folder.iterdir(), key=lambda each: each.name)
            if file.name.endswith(_ENGLISH)
        }
    )


def _read(name: str, lang: str) -> str:
    if lang in SPOKEN:
        return _file(f"{name}.{lang}.txt")
    try:
        return said(lang, english()[name], CONTEXT.format(name=name))
    except (Lacking, KeyError):
        raise MissingText(f"{name} ({lang})") from None


@cache
def _file(path: str) -> str:
    file = _FOLDER.joinpath(*path.split("/"))
    if not file.is_file():
        raise MissingText(path)
    return file.read_text(encoding="utf-8")

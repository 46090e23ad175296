"""What is doubtful in a version, in the words of the form, with where it is changed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC
from typing import Final

from gehoord.desk.part_schema import GENERAL, Part, part_called
from gehoord.desk.words_of_file import WordsOfFile
from gehoord.procedure.soundness import Unsound
from gehoord.words.findings.told import listed_reason, marked_reason, marked_way_out
from gehoord.words.findings.unproven import story_lines
from gehoord.words.in_parts import Parts, in_parts, whole
from gehoord.words.sources import SOURCES, source

_MARKED: Final = re.compile(r"`([^`]*)`")
_IN_THE_FORM: Final = "particulars"
_TWICE: Final = re.compile("([“”])\\1")


@dataclass(frozen=True, kw_only=True)
class Doubt:
    """
    Something wrong or doubtful: the name by which it is accepted, and what is said.

    `to` is the part of the version in which it is changed, and its row; empty where no
    form asks it. `parts` is what is said with its list apart. `story` is how a case
    comes to it, where a walk found that.
    """

    name: str
    said: str = field(repr=False)
    parts: Parts = field(repr=False)
    to: str = ""
    story: tuple[str, ...] = field(default=(), repr=False)


def doubt(found: Unsound, text: str, full: str, lang: str) -> Doubt:
    """Return a finding as who has the form of a text reads it; `full` has its pattern."""
    part = _part(found, full)
    done = _in_form(found, marked_way_out(found, lang), full, lang)
    said = f"{_in_form(found, listed_reason(found, lang), full, lang)} {done}"
    return Doubt(
        name=found.name,
        said=whole(said),
        parts=in_parts(said),
        to=_where(part, found, text) if part else "",
        story=story_lines(found.story, lang, UTC),
    )


def why(found: Unsound, full: str, lang: str) -> str:
    """Return what is wrong or doubtful, without what to do about it."""
    return _in_form(found, marked_reason(found, lang), full, lang)


def _in_form(found: Unsound, said: str, full: str, lang: str) -> str:
    part = _part(found, full)
    words = WordsOfFile(text=full, lang=lang, part=part, near=found.near)
    for each in found.facts.values():
        if isinstance(each, str) and each in SOURCES:
            said = said.replace(f"“{each}”", f"“{source(each, lang)}”")
    return _TWICE.sub(r"\1", _MARKED.sub(lambda mark: words.said(mark[1]), said))


def _part(found: Unsound, text: str) -> Part | None:
    """Return the part whose form asks what a finding is about; None: none does."""
    if not found.key or found.key[0] == _IN_THE_FORM:
        return None
    part = part_called(found.key[0], text)
    if part is None and len(found.key) == 1:
        return part_called(GENERAL, text)
    return part


def _where(part: Part, found: Unsound, text: str) -> str:
    """Return the part and its row: that of the finding, or the only one."""
    rows = part.rows(text)
    if part.is_text:
        said = (n for n, each in rows.items() if set(found.key[1:]) & set(each))
        return next((f"{part.slug}/{n}" for n in said), "")
    named = [each for each in found.key[len(part.path) :][:1] if each in rows]
    only = list(rows) if len(rows) == 1 else []
    return next((f"{part.slug}/{each}" for each in (*named, *only)), "")

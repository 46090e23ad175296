"""What changed between two versions, by what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from gehoord.procedure.differences import differences
from gehoord.procedure.rules import Procedure
from gehoord.words import differences as difference_words
from gehoord.words.editor.parts import PARTS

FEW: Final = 12
"""What is read at a glance; more stands under headings. A choice."""
_GENERAL: Final = "general"
_OF: Final[Mapping[str, str]] = MappingProxyType(
    {
        "text": "text",
        "terms": "term",
        "extensions": "term",
        "suspension": "term",
        "acts": "acts",
        "authorities": "acts",
        "acts_by_stage": "acts",
        "notices": "notices",
        "letters": "notices",
        "particulars": "particular",
        "own_particulars": "particular",
        "bodies": "third-party",
        "retention": "retention",
    }
)
"""Under which heading a part of a procedure is told; others are told as general."""


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """Some of the changes, under the heading that they have in common."""

    title: str
    said: tuple[str, ...]


def chapters(old: Procedure, new: Procedure, lang: str) -> tuple[Chapter, ...]:
    """Return what changed between two procedures, in sentences under their headings."""
    found: dict[str, list[str]] = {}
    for each in differences(old, new):
        about = _OF.get(each.path[0], _GENERAL)
        said = difference_words.sentence(each, lang, new, old)
        found.setdefault(about, []).append(said)
    ordered = sorted(found, key=list(PARTS).index)
    return tuple(
        Chapter(title=PARTS[about].title[lang], said=tuple(found[about]))
        for about in ordered
    )

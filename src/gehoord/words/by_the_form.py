"""What a value of a procedure is called by the question that an owner answers."""

from __future__ import annotations

from gehoord.words.editor_keys import asked
from gehoord.words.editor_parts import PARTS

_GENERAL = "general"
_LISTS = {"stages": "stage", "panels": "panel", "windows": "filing-window"}


def by_the_form(path: tuple[str, ...], lang: str) -> tuple[str, ...]:
    """Return part and question; a name of the file, or no question, as it stands."""
    first, *rest = path
    kind = _LISTS.get(first, first.replace("_", "-"))
    if kind not in PARTS:
        question = asked(_GENERAL, first)
        return (question.label[lang] if question else first, *rest)
    questions = [(each, asked(kind, each)) for each in rest if each]
    said = (found.label[lang] if found else each for each, found in questions)
    return (PARTS[kind].one[lang], *said)

"""What a letter of a case is called: in a stage that names its answer, by that name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from gehoord.procedure import events as e
from gehoord.procedure.answer_names import letters_named, stage_at, stage_of_letter
from gehoord.procedure.entries import Entry
from gehoord.procedure.rules import Procedure
from gehoord.words.notices import LETTER, notice

OF_LETTERS: Final = e.LetterLeft | e.LetterFailed | e.LetterGivenUp


def letter_title(procedure: Procedure, level: str, name: str, lang: str) -> str:
    """Return what this notice is called in the stage that a case was taken to."""
    return notice(name, lang, letters_named(procedure, stage_at(procedure, level)))


def title_of(
    procedure: Procedure, entries: Iterable[Entry], letter: tuple[str, int], lang: str
) -> str:
    """Return what a letter is called, by its notice and the entry that caused it."""
    name, position = letter
    stage = stage_of_letter(procedure, entries, position)
    return notice(name, lang, letters_named(procedure, stage))


def titles_in(
    procedure: Procedure, entries: Sequence[Entry], lang: str
) -> dict[str, str]:
    """Return what each letter is called of which an entry tells, for its story."""
    if not any(each.answer for each in procedure.stages):
        return {}
    told = (x.event for x in entries if isinstance(x.event, OF_LETTERS))
    return {
        letter_key(each): title_of(
            procedure, entries, (each.notice, each.position), lang
        )
        for each in told
    }


def letter_key(event: e.LetterLeft | e.LetterFailed | e.LetterGivenUp) -> str:
    """Return under what name one letter stands among the names of a story."""
    return f"{LETTER}{event.notice}:{event.position}"

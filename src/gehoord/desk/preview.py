"""The letters that follow from an act, to be read before it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from gehoord.desk.guard import Desk
from gehoord.desk.letter_text import words_of
from gehoord.desk.story import names_for
from gehoord.handling.access import Sight
from gehoord.handling.foreseen import foreseen
from gehoord.handling.letter import is_to_a_party
from gehoord.letters.reading_back import Sheet, read_back
from gehoord.procedure.acts import Act
from gehoord.words import notices
from gehoord.words.actors import actor

LOOK: Final = "look"
"""What the button sends with which one reads the letters first."""


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A letter as it will leave, but for the sender's own link."""

    title: str
    to: str = field(repr=False)
    lang: str
    sheet: Sheet | None = field(repr=False)  # none: every word is the sender's alone
    on_paper: bool
    is_to_a_party: bool


def previewed(sight: Sight, desk: Desk, act: Act) -> tuple[Preview, ...] | None:
    """
    Return the letters that follow, those to a party first; none are made for a part.

    Who sees a part of a case would read in them how it stands. Raises Refused.
    """
    if not sight.in_full:
        return None
    names, found = names_for(sight), []
    for letter in foreseen(sight.opened, act, by=desk.by, now=desk.now):
        text = words_of(letter, organisation=desk.organisation, now=desk.now)
        found.append(
            Preview(
                title=notices.notice(letter.pin.notice, desk.lang),
                to=actor(letter.pin.to, desk.lang, names),
                lang=letter.pin.language,
                sheet=read_back(text, letter.pin.language) if text else None,
                on_paper=letter.kept.is_paper,
                is_to_a_party=is_to_a_party(letter),
            )
        )
    return tuple(sorted(found, key=lambda each: not each.is_to_a_party))

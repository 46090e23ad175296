"""The letters that follow from an act, to be read before it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from gehoord.desk.guard import Desk
from gehoord.desk.letter_text import words_in_part, words_of
from gehoord.desk.story import names_for
from gehoord.handling.access import Sight
from gehoord.handling.foreseen import foreseen
from gehoord.handling.letter import Caused, is_to_a_party
from gehoord.letters.reading_back import Sheet, read_back
from gehoord.procedure.acts import Act
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.seeing import Scope
from gehoord.words.actors import actor
from gehoord.words.letter_titles import letter_title

LOOK: Final = "look"
"""What the button sends with which one reads the letters first."""


READ_IN_PART: Final = frozenset({Scope.PASSED_ON, Scope.REFERRED, Scope.BUNDLE})
"""Who sees a part of a case and writes to who complains: adviser and third party."""


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A letter as it will leave, but for the sender's own link."""

    title: str
    to: str = field(repr=False)
    lang: str
    sheet: Sheet | None = field(repr=False)  # none: no word of it is for this reader
    on_paper: bool
    is_to_a_party: bool


def previewed(sight: Sight, desk: Desk, act: Act) -> tuple[Preview, ...] | None:
    """
    Return the letters that follow, those to a party first.

    Who sees a part of a case reads those to who complains, with no more of the case
    than they see; none are made for who writes none. Raises Refused.
    """
    if not may_read(sight):
        return None
    found = foreseen(sight.opened, act, by=desk.by, now=desk.now)
    if not sight.in_full:
        return tuple(
            _preview(each, sight, desk) for each in found if each.pin.to == COMPLAINANT
        )
    ordered = sorted(found, key=lambda each: not is_to_a_party(each))
    return tuple(_preview(each, sight, desk) for each in ordered)


def may_read(sight: Sight) -> bool:
    """Return whether letters of the case can be read before they leave."""
    return sight.in_full or sight.scope in READ_IN_PART


def _preview(letter: Caused, sight: Sight, desk: Desk) -> Preview:
    text = _words(letter, sight, desk)
    return Preview(
        title=letter_title(
            sight.situation.procedure, letter.case.level, letter.pin.notice, desk.lang
        ),
        to=actor(letter.pin.to, desk.lang, names_for(sight)),
        lang=letter.pin.language,
        sheet=read_back(text, letter.pin.language) if text else None,
        # How else somebody can be reached is nothing that a part of a case shows.
        on_paper=sight.in_full and letter.kept.is_paper,
        is_to_a_party=is_to_a_party(letter),
    )


def _words(letter: Caused, sight: Sight, desk: Desk) -> str:
    house, now = desk.organisation, desk.now
    if sight.in_full:
        return words_of(letter, organisation=house, now=now)
    return words_in_part(letter, sight, organisation=house, now=now)

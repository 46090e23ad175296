"""
What a law gives to who complains, or wants a scheme to say: so a text speaks of it.

Each has its article and the words by which a sentence speaks of it. What was not
compared with the law, or with those who quote it, is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """
    One thing that a text says where its law holds.

    `answered` is what one of its sentences says then. A `matter` is one that is asked of
    any text, by its name there: it has its words there too. `beside` are the words that
    bring it up, without which it is not asked.
    """

    id: str
    source: str
    answered: re.Pattern[str] | None = None
    matter: str = ""
    beside: re.Pattern[str] | None = None

    def is_open(self, said: Sequence[str]) -> bool:
        """Return whether none of these sentences, in small letters, speaks of it."""
        if self.answered is None:
            return False
        if self.beside and not any(self.beside.search(each) for each in said):
            return False
        return not any(self.answered.search(each) for each in said)


def want(id: str, source: str, answered: str, beside: str = "") -> Wanted:  # noqa: A002
    """Return what a law wants said, with the words that say it, each as a whole."""
    up = re.compile(rf"\b(?:{beside})\b") if beside else None
    said = re.compile(rf"(?<!\w)(?:{answered})\b")
    return Wanted(id=id, source=source, answered=said, beside=up)


def asked_of_all(matter: str, source: str) -> Wanted:
    """Return what is asked of any text, and has an article besides where a law holds."""
    return Wanted(id=matter, source=source, matter=matter)


TIME: Final = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|ten|twenty|thirty|een|één|twee|drie"
    r"|vier|vijf|zes|zeven|acht|tien)[ -](?:\w+ ){0,2}"
    r"(?:weken|week|maand|maanden|werkdagen|dagen|weeks?|months?|days?)"
)
PROGRESS: Final = (
    r"voortgang|vorderingen|op de hoogte (?:ge)?houden|op de hoogte|tussentijds\w*"
    r"|(?:keep(?:s|ing)?|kept) (?:\w+ ){0,4}(?:informed|updated|up to date)|progress"
    r"|updates?|stand van zaken|how it (?:is going|goes|stands)"
    r"|hoe het (?:er ?mee )?(?:staat|gaat|loopt)"
)
ASSISTED: Final = (
    r"bijstaan|bijgestaan|bijstand|laten helpen|raadsman|raadspersoon|gemachtigd\w*"
    r"|ondersteun\w*|vertrouwenspersoon|steunfiguur|assist\w*|accompan\w*"
)
CHAIR_OUTSIDE: Final = (
    r"voorzitter[^.;]{0,120}(?:niet|geen|onafhankelijk|extern|buiten)"
    r"|(?:onafhankelijk|extern)\w*[^.;]{0,40}(?:voorzitter|klachtencommissie|commissie)"
    r"|commissie[^.;]{0,60}(?:onafhankelijk|extern|niet in dienst|niet werkzaam)"
    r"|chair\w*[^.;]{0,120}(?:not|independent|outside)|independent chair"
)

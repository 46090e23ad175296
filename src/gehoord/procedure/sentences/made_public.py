"""Sentences by which something of a case is made public."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.sentences.vocabulary import OUTSIDE

_OF_A_CASE: Final = (
    r"(?:uitspra(?:ak|ken)|oorde(?:el|len)|beslissing(?:en)?|adviez?(?:en)?|sancties?"
    r"|waarschuwing(?:en)?|rulings?|decisions?|judge?ments?|awards?|findings|sanctions?"
    r"|warnings?)"
)
_PUBLIC: Final = (
    r"(?:gepubliceerd|publiceren|openbaar(?:gemaakt)?|made public|published"
    r"|(?:bekend ?(?:ge)?ma\w+|geplaatst|gezet|posted|placed|put)\b[^.;]{0,30}"
    r"\b(?:website|site))"
)
_NAMED: Final = re.compile(
    rf"\b{_OF_A_CASE}\b[^.;]{{0,90}}\b{_PUBLIC}\b"
    rf"|\b(?:publiceer\w*|publiceren|publish(?:es)?|maakt?|maken)\b[^.;]{{0,60}}"
    rf"\b{_OF_A_CASE}\b(?:[^.;]{{0,40}}\b(?:openbaar|website|site))?"
)
_SHOWN: Final = re.compile(r"publi|openbaar|website|\bsite\b")
_NAMELESS: Final = re.compile(
    r"\b(?:ge)?anonim?[iy]\w*|\bzonder namen?\b|\bnamen (?:\w+ ){0,3}weg|\bnameless\b"
    r"|\banonym\w*|\bwithout (?:\w+ )?names?\b|\b(?:niet|nooit|geen|not|never|no)\b"
    r"|\b(?:aantal(?:len)?|statisti\w+|number of|numbers)\b"
)
"""Without names, or in numbers, nobody reads there whom it was about."""
_NOT_OURS: Final = re.compile(rf"\b(?:{OUTSIDE}|dispute\w*)\b")


def made_public(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Give each sentence of the text by which it is, by its name, with the words."""
    for name, said in read_in(procedure):
        if words := _words(said):
            yield name, words


def _words(said: str) -> str:
    if _NAMELESS.search(said) or _NOT_OURS.search(said):
        return ""
    found = _NAMED.search(said)
    return found[0] if found and _SHOWN.search(found[0]) else ""

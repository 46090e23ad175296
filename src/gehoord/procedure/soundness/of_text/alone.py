"""One person who does it last, or all of it, and of whom nobody is said to stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.named import read_in
from gehoord.procedure.sentences.vocabulary import HANDLING, OUTSIDE, PERSON
from gehoord.procedure.soundness.finding import Unsound, doubtful

_NOT_ANYBODY: Final = (
    r"(?!(?:handler|behandelaar|investigator|leidinggevende|supervisor|deputy)\b)"
)
"""Who handles it, or leads somebody, is another one each time."""
_ONE: Final = re.compile(
    r"(?<!\bor )(?<!\band )\b(?:the|our) (?:(?!deputy|relevant|responsible)[\w-]+ ){0,2}?"
    rf"{_NOT_ANYBODY}{PERSON}(?: officer)?\b(?! (?:or|and)\b|[/-])"
    rf"|(?<!\bof )(?<!\ben )\bde {_NOT_ANYBODY}{PERSON}\b(?! (?:of|en)\b|/)"
)
_SEVERAL: Final = re.compile(
    r"(?<!member of our )(?<!member of the )\b(?:team|department|committee|panel"
    r"|board|trustees|directors|partners|council|senior (?:\w+ )?(?:member|colleague)"
    r"|governors|\w*commissie|directie|bestuur|afdeling|college|raad|maatschap)\b"
)
_DOES: Final = re.compile(
    rf"\b(?:{HANDLING}|acknowledg\w*|repl(?:y|ies)|bevestig\w*|antwoord\w*|neemt)\b"
)
_WRITTEN_TO: Final = re.compile(
    r"(?<!passed )(?<!referred )\b(?:to|with|bij|aan|tot|met|naar|ask|contact) $"
)
_WHO: Final = re.compile(r"[^;,]{0,60}, (?:who|die)\b")
"""What says of somebody who is written to that they do something themselves."""
_STANDS_IN: Final = re.compile(
    r"\b(?:absen\w+|deput\w*|stands? in|substitute\w*|on leave|nominee|nominated"
    r"|designat\w+|delegat\w+|appointed by|on (?:his|her|their|its) behalf|vervang\w*"
    r"|waarnem\w*|afwezig\w*|plaatsvervang\w*|verhinder\w*|namens de|gemachtigd\w*"
    r"|(?:someone|somebody) else|another (?:\w+ )?(?:director|manager|partner|person"
    r"|owner|colleague|officer|member)|iemand anders"
    r"|een ander(?:e)? (?:medewerker|persoon|directeur))\b"
)
_OUTSIDE: Final = re.compile(rf"\b(?:{OUTSIDE}|extern\w*)\b")
_TOGETHER: Final = re.compile(r"\b(?:committee|panel|commissie)\b")


def one_alone(procedure: Procedure) -> Iterator[Unsound]:
    """Give the one who handles it, or does so last, where no sentence says who else."""
    said = [x for x in read_in(procedure) if not _OUTSIDE.search(x[1])]
    if not any(every_in(sentence) for _, sentence in said):
        return
    for name, sentence in reversed(said):
        if _SEVERAL.search(sentence):
            return
        if who := _one_in(sentence):
            if not any(_stands_in(each, who) for _, each in said):
                yield doubtful("one-alone", "text", quoted=((name, who),))
            return


def _one_in(sentence: str) -> str:
    """Return which one person does something in this sentence, the last one named."""
    if not (_DOES.search(sentence) or every_in(sentence)):
        return ""
    for found in reversed(list(_ONE.finditer(sentence))):
        asked = _WRITTEN_TO.search(sentence[: found.start()])
        if not asked or _WHO.match(sentence[found.end() :]):
            return found[0]
    return ""


def _stands_in(sentence: str, who: str) -> bool:
    """Return whether it says who else does it; who sits on a panel is another matter."""
    if not _STANDS_IN.search(sentence):
        return False
    return who in sentence or not _TOGETHER.search(sentence)

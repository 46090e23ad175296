"""How a line of a procedure, or an article of a law, is cited."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counted import Law
from gehoord.procedure.laws.dutch import DUTCH
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.cited import cited_as

SOURCES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "Introduction": Both("Inleiding", "Introduction"),
        "Procedure, step 1": Both("Procedure, stap 1", "Procedure, step 1"),
        "Procedure, step 2": Both("Procedure, stap 2", "Procedure, step 2"),
        "Procedure, step 3": Both("Procedure, stap 3", "Procedure, step 3"),
        "Procedure, step 4": Both("Procedure, stap 4", "Procedure, step 4"),
        "What if you do not agree": Both(
            "Als u het niet eens bent", "What if you do not agree"
        ),
        "What if you do not agree; Conditions": Both(
            "Als u het niet eens bent; Voorwaarden",
            "What if you do not agree; Conditions",
        ),
        "Conditions": Both("Voorwaarden", "Conditions"),
        "Conditions: in writing": Both(
            "Voorwaarden: schriftelijk", "Conditions: in writing"
        ),
        "Conditions: binding": Both("Voorwaarden: bindend", "Conditions: binding"),
        "choice": Both(
            "eigen werkwijze, niet gepubliceerd", "own practice, not published"
        ),
        "practice": Both("zo gebeurt het meestal", "as it is usually done"),
        "CRKBO pattern": Both(
            "gewoon bij opleiders in het CRKBO-register",
            "usual for training providers in the CRKBO register",
        ),
        "CRKBO quality code, legal certainty": Both(
            "kwaliteitscode CRKBO, rechtszekerheid",
            "CRKBO quality code, legal certainty",
        ),
        "Atw 1(1)": cited_as(Law.ATW_1_1),
        "1182/71, 3(4)": cited_as(Law.EU_3_4),
        "BW 6:236(n)": Both(
            "Burgerlijk Wetboek, artikel 6:236 onder n", "Dutch Civil Code 6:236(n)"
        ),
    }
)
"""Lines of the procedures that ship, where they are no names."""
_POINT: Final = Both("punt {number}", "point {number}")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)*[a-z]?(?:, ?\d+(?:\.\d+)*[a-z]?)*")
"""What is cited by a number alone, or by several."""
_ARTICLE: Final = r"[1-9]\d{0,2}(?:[.:]\d+)*[a-z]?"
_RANGE: Final = re.compile(rf"(?<![\w-])({_ARTICLE}) ?[-–] ?({_ARTICLE})(?![\w-])")
"""From one article to another; no date, and no number of a telephone."""
_OF_A_LAW: Final = re.compile(rf"([^\d;]*[a-z]) (?={_RANGE.pattern})", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"(\D+)(\d+)[a-z]?")
"""A sentence by its number, alone."""
_COUNTED: Final = re.compile(r"(zin|sentence) (\d+[a-z]?)", re.IGNORECASE)
_SENTENCE: Final = Both("zin {number}", "sentence {number}")
"""A sentence that a file counted: nobody published that name."""
_PART: Final = re.compile(
    r"(?:\b(?:art(?:ikel(?:en)?|icles?)?|li?d|zin(?:nen)?|sentences?|regels?|stap(?:pen)?"
    r"|steps?|sections?|paragraphs?|punt(?:en)?|points?|hoofdstuk|chapter)\.?|§)$",
    re.IGNORECASE,
)
"""What a number can be of, where that is said."""
_THROUGH: Final = Both("{first} tot en met {last}", "{first} to {last}")
_ARTICLES: Final = Both("{law}, artikelen ", "{law}, articles ")
_LAWS: Final = (
    Both("Richtlijn 2013/11", "Directive 2013/11"),
    Both("AVG", "GDPR"),
)
"""Laws of the Union that go by a name of their own in each language."""


def source(line: str, lang: str) -> str:
    """
    Return how a line of the procedure is cited.

    A procedure of an organisation's own is cited in the words of its file, but a counted
    sentence in the reader's; a number alone tells nothing, so that is called a point.
    """
    if line in SOURCES:
        return SOURCES[line][lang]
    if _NUMBER.fullmatch(line):
        return _POINT[lang].format(number=line)
    for law in _LAWS:
        for other in ("nl", "en"):
            line = line.replace(law[other], law[lang])
    if _RANGE.fullmatch(line):
        return _POINT[lang].format(number=_spelled_out(line, lang))
    return "; ".join(_one(each.strip(), lang) for each in line.split(";"))


def sources(lines: Iterable[str], lang: str) -> str:
    """Return them after each other, each once, and numbers of one kind in order."""
    told = dict.fromkeys(source(each, lang) for each in lines)
    if len(told) < 2:  # noqa: PLR2004 - as the file has it
        return "".join(told)
    parts = dict.fromkeys(x for each in told for x in each.split("; "))
    numbered = [found for each in parts if (found := _NUMBERED.fullmatch(each))]
    of_a_kind = len(numbered) == len(parts) and len({x[1] for x in numbered}) == 1
    if of_a_kind:
        numbered.sort(key=lambda found: int(found[2]))
        return "; ".join(each[0] for each in numbered)
    return "; ".join(parts)


def _one(part: str, lang: str) -> str:
    """Return one of several sources: a practice beside a law goes by its words too."""
    if counted := _COUNTED.fullmatch(part):
        said = _SENTENCE[lang].format(number=counted[2])
        return opening(said) if part[0].isupper() else said
    return SOURCES[part][lang] if part in SOURCES else _spelled_out(part, lang)


def _spelled_out(line: str, lang: str) -> str:
    """Return "Wkkgz, articles 13 to 23" of "Wkkgz 13-23"."""
    found = _OF_A_LAW.match(line)
    if found and not _PART.search(found[1]) and _is_dutch_law(found[1]):
        line = _ARTICLES[lang].format(law=found[1]) + line[found.end() :]
    return _RANGE.sub(
        lambda each: _THROUGH[lang].format(first=each[1], last=each[2]), line
    )


def _is_dutch_law(name: str) -> bool:
    return any(law.is_cited_in(name) for law in DUTCH)

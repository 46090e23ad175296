"""From when a sentence counts its time, held against from when a row does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.sentences.vocabulary import SINCE

_SINCE: Final = rf"\b(?:of|until|totdat|{SINCE})\b"
_OPENING: Final = re.compile(
    r"(?:na|after|nadat|vanaf|from|following)\b(?:(?!\b(?:or|if|of|als|indien)\b)[^.;:]){1,60}$"
)
"""What a sentence begins with, up to its time."""
_OURS: Final = (
    r"(?:answer|reply|repl(?:y|ies)|response|decision|letter|outcome|determination"
    r"|judgement|proposal|offer|report|acknowledg\w+|advice|ruling|antwoord|reactie"
    r"|oordeel|beslissing|besluit|brief|uitkomst|voorstel|aanbod|verslag|advies|uitspraak"
    r"|bevestiging|factuur|nota|rekening|invoice|bill|goods?|parcel|payment|betaling)"
)
_LETTER: Final = rf"(?:(?:of|van) )?(?:(?!complaint|klacht)[\w’']+ ){{0,2}}?{_OURS}\b"


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What a time can count from: the words for it, and the entries that it is."""

    said: re.Pattern[str]
    entries: frozenset[str]
    tables: frozenset[str]


def _of(said: str, entries: str, tables: str = "term") -> _Beginning:
    words = re.compile(rf"{_SINCE}[^.;,]{{0,18}}?(?:{said})")
    return _Beginning(words, frozenset(entries.split()), frozenset(tables.split()))


_HEARD: Final = "complainant-heard respondent-heard heard everybody-heard both-heard"
_ARRIVED: Final = (
    "filed received received-orally escalated referred admitted advice-asked"
    " objected-to handler-objected-to"
)
_BEGINNINGS: Final = (
    _of(
        r"\b(?:receipt|receiving|ontvangst|binnenkomst|indiening)\b"
        rf"(?! {_LETTER})"
        r"|(?<=\b(?:na|of) )(?:your|the|a|uw|de|je) (?:written )?(?:complaint|klacht)\b"
        r"|(?<=\bafter )(?:your|the|a) (?:written )?complaint\b|\byou complained\b",
        _ARRIVED,
        "term retention",
    ),
    _of(
        r"\backnowledg\w+|\bontvangst(?:bevestiging|melding)\b|\bde bevestiging\b",
        "acknowledged",
    ),
    _of(
        r"\b(?:de registratie|registration|(?:is|wordt|been|was) (?:geregistreerd"
        r"|registered)|opname in (?:het|ons) register)\b",
        "acknowledged taken-up handler-appointed",
    ),
    _of(
        r"\b(?:hearing|hoorzitting|hoorgesprek|(?:wordt|worden|is|zijn|bent) gehoord"
        r"|het horen|was heard|were heard|heard you|been heard)\b"
        r"|\b(?:the|that|this|our|het|dat|dit|ons) (?:talk|conversation|gesprek)\b",
        f"{_HEARD} conversation-held",
    ),
    _of(
        r"\b(?:the|its|their|het|dat|that) (?:committee[’']s |schriftelijke )?"
        r"(?:advice|advies)\b",
        "advice-given ruled",
    ),
    _of(
        r"\b(?:our|the|ons|het|your|last|laatste) (?:\w+ )?"
        r"(?:proposal|offer|voorstel|aanbod)\b",
        "proposed",
    ),
    _of(
        r"\b(?:(?:is|are) complete|complete (?:file|complaint)|we have everything"
        r"|volledig is|compleet is|volledige (?:klacht|dossier)"
        r"|all (?:the )?(?:information|documents))\b",
        "complete",
    ),
    _of(
        r"\b(?:event|incident|happened|occurred|occurrence|took place|gebeurtenis"
        r"|gebeurde?|voorval|gedraging|feit zich voordeed|plaatsvond)\b",
        "event",
        "filing-window stage",
    ),
    _of(
        r"\b(?:kn[eo]w(?:ing|ledge|n)?|(?:becoming |became |were |awareness|aware)\b"
        r"|discover\w*|found out|finding out|learn\w*|ontdek\w*|kennis ?nam|wist"
        r"|bekend werd|merkte)",
        "discovery",
        "filing-window stage",
    ),
    _of(
        r"\b(?:end|completion|einde|afloop|beëindiging) (?:of|van) (?:the|your|de|het|uw)"
        r" (?:service|work|contract|treatment|course|assignment|dienst\w*|werk\w*"
        r"|overeenkomst|behandeling|cursus|opdracht|training)\b",
        "end-of-service",
        "filing-window stage",
    ),
    _of(
        rf"\b(?:our|ons|onze|the final|this) (?:\w+ )?{_OURS}\b",
        "closing answer-received",
        "filing-window stage",
    ),
    _of(
        r"\b(?:the date of (?:our|the) (?:letter|answer|decision|response)|dagtekening"
        r"|verzending|verzonden|datum van (?:onze|de) brief)\b",
        "closing",
        "stage",
    ),
    _of(
        r"\b(?:receipt|receiving|received|ontvangst|ontving|ontvangen)\b"
        rf" {_LETTER}",
        "answer-received",
        "stage",
    ),
    _of(
        r"\b(?:closing|closed|closure|resolution|handled|afhandeling|afgehandeld"
        r"|sluiting|gesloten|afronding|afgerond)\b",
        "closed last ruled",
        "retention",
    ),
)
_KNOWN: Final = frozenset(entry for each in _BEGINNINGS for entry in each.entries)
_ALSO_KNOWN: Final = frozenset({"handler-appointed", "taken-up", "handlers-set"})
_LENGTHS: Final = {"filing-window": "length", "retention": "length"}


def begun_otherwise(
    table: str, says: Mapping[str, Any], length: Length | None, told: list[str]
) -> str:
    """
    Return the words with which a text counts a time from elsewhere than its row does.

    Nothing where a sentence names no beginning, or where what the row counts from can be
    read in one of them.
    """
    own = frozenset(_own(table, says))
    if length is None or not own or not own <= _KNOWN | _ALSO_KNOWN:
        return ""
    known = [each for each in _BEGINNINGS if table in each.tables]
    texts = [text.lower() for text in told]
    if any(
        own & each.entries and each.said.search(text)
        for each in known
        for text in texts
    ):
        return ""
    naming = (
        words
        for text in texts
        for said in sentences_of(text)
        for words in _beginnings(said, length)
    )
    return next(
        (words for words in naming if any(each.said.match(words) for each in known)), ""
    )


def since_a_proposal(said: str) -> Iterator[tuple[str, Length]]:
    """Give each time that a sentence, in small letters, counts from a proposal."""
    proposed = next(each for each in _BEGINNINGS if "proposed" in each.entries)
    for words, length in every_in(said):
        if any(proposed.said.match(each) for each in _beginnings(said, length)):
            yield words, length


def length_key(table: str) -> str:
    """Return under which key a row of this table has the time that begins somewhere."""
    return _LENGTHS.get(table, "within")


def begins_at(table: str, says: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what a row of this table counts from, as the file calls it."""
    return tuple(sorted(_own(table, says)))


def _own(table: str, says: Mapping[str, Any]) -> Iterator[str]:
    if table == "term" and "before" not in says:
        own = says.get("counted_from") or says.get("from", ())
        yield from [own] if isinstance(own, str) else own
    elif table == "stage" and says.get("within") != "unspecified":
        yield says.get("counted_from") or "closing"
    elif table == "filing-window" and "from" in says:
        yield says["from"]
        yield from [says["or_from"]] if "or_from" in says else []
    elif table == "retention":
        yield says.get("from", "last")


def _beginnings(said: str, length: Length) -> Iterator[str]:
    """Give the words after each time of this length, or those that a sentence opens."""
    for words, each in every_in(said):
        if not same(length, each):
            continue
        _, _, after = said.partition(words)
        after = after.lstrip()
        cut = min((after.find(other) for other, _ in every_in(after)), default=-1)
        yield after[:cut] if cut > 0 else after
        opening = _OPENING.match(said.partition(words)[0])
        if opening:
            yield opening[0]

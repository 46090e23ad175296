"""What a row claims beside numbers, and the sentences that it names do not say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gehoord.procedure.sentences.numbers import NUMBERS
from gehoord.procedure.soundness.of_text.answer import answer_unsaid

_WORD: Final = re.compile(r"\d+|[^\W\d_]+")
_ARTICLES: Final = frozenset({"een", "a", "an"})
_OPEN: Final = "unspecified"
_NAMED: Final = "named date"
_DIGIT: Final = re.compile(r"[1-9]")
_SUM: Final = re.compile(
    r"[€£$]\s?(\d[\d.,]*)|\b(\d[\d.,]*|[a-zéë-]+)\s?(?:euros?|eur|pounds?|pond)\b"
)
_MARK: Final = re.compile(r"[.,](?=\d{3}\b)|[.,](?:0+|-+)?$")
"""What groups thousands, and what adds no cents."""
_OF_SUMS: Final = (
    *(("third-party", key) for key in ("costs", "cap", "binds_up_to")),
    ("remedies", "cap"),
)
"""Keys in words of the file's own that name a sum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Claim:
    """
    A key of a table, when it claims something, and what the text then has or has not.

    `wanted` is what one of the sentences must say; `barred` what none of them may.
    """

    table: str
    key: str
    claims: Callable[[Any, Mapping[str, Any]], bool]
    wanted: re.Pattern[str] | None = None
    barred: re.Pattern[str] | None = None

    def is_unsaid(self, says: Mapping[str, Any], texts: list[str]) -> bool:
        """Return whether the row claims it and these sentences say it otherwise."""
        if self.key not in says or not self.claims(says[self.key], says):
            return False
        plain = [each.lower() for each in texts]
        if self.wanted and not any(self.wanted.search(each) for each in plain):
            return True
        return bool(self.barred and any(self.barred.search(each) for each in plain))


BINDS: Final = re.compile(
    r"\b(?:bind\w*|gebonden|bound|definitief|final|houd\w*|accept\w*"
    r"|do what|doen wat|volg\w*|follow\w*|uitvoer\w*|carry out)\b"
)
"""A sentence that can say that a ruling binds somebody."""
FREES: Final = re.compile(
    r"bind|\b(?:gebonden|bound|advi[sc]e?\w*|advies\w*|recommend\w*|aanbevel\w*"
    r"|tenzij|unless|aanbeveling\w*|bemiddel\w*|mediat\w*|free to|vrijblijvend)\b"
)
"""A sentence that can say that it binds nobody."""
_CLAIMS: Final = (
    _Claim(
        table="third-party",
        key="binding_for",
        claims=lambda value, _: bool(value),
        wanted=BINDS,
    ),
    _Claim(
        table="third-party",
        key="binding_for",
        claims=lambda value, _: "complainant" in value,
        barred=re.compile(r"\b(?:niet|not|non)[ -]bind"),
    ),
    _Claim(
        table="third-party",
        key="binding_for",
        claims=lambda value, _: value == [],
        wanted=FREES,
    ),
    _Claim(
        table="third-party",
        key="costs",
        claims=lambda value, _: bool(_DIGIT.search(str(value))),
        barred=re.compile(
            r"\b(?:kosteloos|gratis|free of charge|for free|costs? nothing)\b"
        ),
    ),
    _Claim(
        table="third-party",
        key="damages",
        claims=lambda value, _: value is False,
        wanted=re.compile(
            r"schade|vergoed|\b(?:damages?|compensat\w+|award\w*|redress|sums?)\b"
        ),
    ),
    _Claim(
        table="remedies",
        key="excluded",
        claims=lambda value, _: bool(value),
        wanted=re.compile(
            r"\b(?:niet|geen|nooit|zonder|uitgesloten|behalve|not|no|never|cannot|without"
            r"|except|exclud\w*)\b|n[’']t\b"
        ),
    ),
    _Claim(
        table="stage",
        key="within",
        claims=lambda value, says: value != _OPEN and "counted_from" not in says,
        barred=re.compile(
            r"\b(?:receipt of|receiving|received|ontvangst van|ontving|ontvangen)\b"
            r"[^.;]{0,40}\b(?:answer|decision|response|reply|letter|outcome|antwoord"
            r"|oordeel|beslissing|brief|besluit|uitkomst)"
        ),
    ),
    _Claim(
        table="term",
        key="within",
        claims=lambda value, says: (
            value == _NAMED and says.get("strength") == "promise"
        ),
        wanted=re.compile(
            r"\b(?:date|day|when|until|how long|by what time|timescales?|time ?frames?"
            r"|deadlines?|weeks?|days|months?|weken|dagen|maanden?|term|datum|dag|wanneer"
            r"|hoe ?lang|tot|termijn\w*|tijdpad)\b"
        ),
        barred=re.compile(r"\b(?:indicat\w+|estimat\w+|schatting|naar verwachting)\b"),
    ),
    _Claim(
        table="particular",
        key="needed",
        claims=lambda value, _: value == "optional",
        barred=re.compile(
            r"\b(?:moet\w*|dien(?:t|en)|verplicht|must|required|shall)\b"
        ),
    ),
)


def _sums(texts: Iterable[str]) -> frozenset[str]:
    """Return every sum that these texts name, each as digits."""
    found = (
        each[1] or each[2] for said in texts for each in _SUM.finditer(said.lower())
    )
    return frozenset(
        str(NUMBERS[each]) if each in NUMBERS else _MARK.sub("", each).replace(",", ".")
        for each in found
        if each in NUMBERS or _DIGIT.search(each)
    )


def _sums_unsaid(
    table: str, says: Mapping[str, Any], texts: list[str]
) -> Iterator[str]:
    """Give each key with a sum that none of the sentences names."""
    for of, key in _OF_SUMS:
        if of == table and key in says and _sums(_texts(says[key])) - _sums(texts):
            yield key


def _counts_unsaid(
    table: str, says: Mapping[str, Any], texts: list[str]
) -> Iterator[str]:
    """Give how many decide together, where the sentences count nobody and nothing."""
    words = {x for said in texts for x in _WORD.findall(said.lower())} - _ARTICLES
    counted = any(each.isdigit() or each in NUMBERS for each in words)
    if table == "panel" and "size" in says and not counted:
        yield "size"


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        return tuple(text for each in value.values() for text in _texts(each))
    return (value,) if isinstance(value, str) else ()


def unsaid(table: str, says: Mapping[str, Any], texts: list[str]) -> Iterator[str]:
    """Give each key of a row of this table that the sentences say otherwise or not."""
    found = (x.key for x in _CLAIMS if x.table == table and x.is_unsaid(says, texts))
    yield from dict.fromkeys(
        (
            *found,
            *_sums_unsaid(table, says, texts),
            *_counts_unsaid(table, says, texts),
            *answer_unsaid(table, says, texts),
        )
    )

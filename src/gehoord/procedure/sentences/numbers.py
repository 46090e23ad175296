"""Whole numbers as they are written out in running words, in Dutch and in English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

_DUTCH: Final = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
    *("elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien"),
    *("achttien", "negentien"),
)
_ENGLISH: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_DUTCH_TENS: Final = (
    *("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig"),
    "negentig",
)
_ENGLISH_TENS: Final = (
    *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"),
    "ninety",
)
_OTHERS: Final = MappingProxyType({"één": 1, "a": 1, "an": 1})
_BELOW_TEN: Final = 9


def _said() -> Iterator[tuple[str, int]]:
    yield from _OTHERS.items()
    for words in (_DUTCH, _ENGLISH):
        yield from ((word, number) for number, word in enumerate(words, start=1))
    tens = zip(_DUTCH_TENS, _ENGLISH_TENS, range(20, 100, 10), strict=True)
    for dutch, english, ten in tens:
        yield from ((dutch, ten), (english, ten))
        for one in range(1, _BELOW_TEN + 1):
            unit = _DUTCH[one - 1]
            between = "ën" if unit.endswith("e") else "en"
            yield f"{unit}{between}{dutch}", ten + one
            yield f"{unit} en {dutch}", ten + one
            yield f"{english}-{_ENGLISH[one - 1]}", ten + one
            yield f"{english} {_ENGLISH[one - 1]}", ten + one


NUMBERS: Final[Mapping[str, int]] = MappingProxyType(dict(_said()))
"""Each word by what it counts, up to ninety-nine."""

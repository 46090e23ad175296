"""Dutch addresses and phone numbers as they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import phonenumbers
from phonenumbers import Leniency, NumberParseException, PhoneNumberFormat
from phonenumbers import PhoneNumberMatcher as Matcher

HOME: Final = "NL"  # where a number without a country lies
LONGEST: Final = 300  # characters of what was found
LONGEST_LINE: Final = 400  # characters of a line that are looked at
LOOKED_AT: Final = 10_000  # characters of a text

_POSTCODE = re.compile(r"(?<![\w-])([1-9]\d{3}) ?([A-Z]{2}|[a-z]{2})(?!\w)")
_STREET = re.compile(
    r"([A-ZÀ-Ý'’\d][\w.'’-]{0,40}(?:\s[\w.'’()-]{1,40}){0,5}?"
    r"\s\d{1,5}(?:\s?[-/]?\s?[A-Za-z0-9]{1,4})?)$"
)
_LED_IN = re.compile(
    r".*\b(?:woon(?:t|ende|achtig)?|wonen|adres|is|live|lives|address"
    r"|(?:op|te|aan|in|at|on)(?:\s+(?:de|het|the))?)\b:?\s+(?=[A-ZÀ-Ý'’\d])"
)
_TOWN = re.compile(
    r"[\s,]{0,5}([A-ZÀ-Ý'’][\w'’-]{1,40}"
    r"(?:(?:\s(?:aan|op|bij|den|de|a/d)){0,3}\s[A-ZÀ-Ý][\w'’-]{0,40}){0,3})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spotted:
    """Something found in a text: what it is, and the words around it."""

    value: str
    line: int  # counted from 0
    before: str  # what stands in front of it on its line
    is_alone: bool  # nothing else stands on its lines


def addresses(text: str) -> tuple[Spotted, ...]:
    """Return each Dutch address: a street with a number, a postcode and a town."""
    lines = text[:LOOKED_AT].split("\n")
    spotted = (_address(lines, number) for number in range(len(lines)))
    return tuple(each for each in spotted if each is not None)


def phones(text: str) -> tuple[Spotted, ...]:
    """Return each phone number that is valid, as it is dialled from anywhere."""
    looked_at = text[:LOOKED_AT]
    found = []
    for match in Matcher(looked_at, HOME, leniency=Leniency.VALID, max_tries=200):
        if match.raw_string[0] not in "0+(":
            continue  # a case number or the like: nobody writes them without the 0
        start = looked_at.rfind("\n", 0, match.start) + 1
        found.append(
            Spotted(
                value=_international(match.number),
                line=looked_at.count("\n", 0, match.start),
                before=looked_at[start : match.start],
                is_alone=not looked_at[start : match.start].strip(),
            )
        )
    return tuple(found)


def phone(written: str) -> str:
    """Return a phone number as it is dialled from anywhere, or as it was written."""
    try:
        number = phonenumbers.parse(written, HOME)
    except NumberParseException:
        return written
    return (
        _international(number) if phonenumbers.is_possible_number(number) else written
    )


def has_postcode(line: str) -> bool:
    """Return whether a Dutch postcode stands on this line."""
    return _POSTCODE.search(line[:LONGEST_LINE]) is not None


def _international(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _address(lines: list[str], number: int) -> Spotted | None:
    line = lines[number][:LONGEST_LINE]
    code = _POSTCODE.search(line)
    town = _TOWN.match(line[code.end() :]) if code else None
    if code is None or town is None:
        return None
    before = line[: code.start()].strip(" \t,;-*_")
    above = lines[number - 1][:LONGEST_LINE].strip(" \t,;*_") if number else ""
    street = _STREET.search(_LED_IN.sub("", before or above))
    if street is None:
        return None
    rest = line[code.end() + town.end() :].strip(" \t.,;*_")
    return Spotted(
        value=f"{street[1]}, {code[1]} {code[2].upper()} {town[1]}"[:LONGEST],
        line=number,
        before=before or above,
        is_alone=street[1] == (before or above) and not rest,
    )

"""
Labelled lines, such as `Naam: Fatima Aksoy`: what a sender says of themselves.

Nothing is taken out of the text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from gehoord.handling.mail.reachable import has_postcode, phone
from gehoord.languages.spoken import languages
from gehoord.procedure.parts import Particulars
from gehoord.words.in_mails import LABELS, each_in

LONGEST = 300  # characters of a labelled value
LONGEST_LABEL = 100  # characters of what a procedure may call something
MOST_LABELS = 50
LONGEST_LINE = 400  # characters of a line that are looked at

_AROUND = " \t*_-•"  # what is put around a label to make it stand out
_ADDRESS = re.compile(r"[^\s<>()\",;:]+@[^\s<>()\",;:]+")
_SCANNED_LINES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """What the labelled lines of a mail say; empty where there is none."""

    particulars: Particulars
    subject: str
    others: tuple[
        tuple[str, str], ...
    ] = ()  # labels that nobody knows here, and values


def labelled(own: str) -> Labelled:
    """Return what the labelled lines in someone's own words say; the first counts."""
    lines = own.split("\n")[:_SCANNED_LINES]
    found: dict[str, str] = {}
    for number, line in enumerate(lines):
        field, value = _label(line)
        if field and field not in found:
            value = value or _next_value(lines, number)
            following = _postcode_line(lines, number, value)
            found[field] = value if field != "address" else f"{value}{following}"
    return Labelled(
        particulars=Particulars(
            name=found.get("name", ""),
            address=_address(found),
            email=_email(found.get("email", "")),
            phone=phone(found.get("phone", "")),
        ),
        subject=found.get("subject", ""),
        others=_others(lines),
    )


def _others(lines: list[str]) -> tuple[tuple[str, str], ...]:
    """Return each line that may be an answer to what some procedure asks, as typed."""
    heads = (line[:LONGEST_LINE].partition(":") for line in lines)
    return tuple(
        (head.strip(_AROUND), value.strip(" \t*_")[:LONGEST])
        for head, mark, value in heads
        if mark and value.strip() and len(head) <= LONGEST_LABEL
    )[:MOST_LABELS]


def _label(line: str) -> tuple[str, str]:
    head, mark, value = line[:LONGEST_LINE].partition(":")
    known = _fields(languages())
    field = known.get(head.strip(_AROUND).lower(), "") if mark else ""
    return field, value.strip(" \t*_")[:LONGEST] if field else ""


@lru_cache(maxsize=1)
def _fields(every: tuple[str, ...]) -> Mapping[str, str]:
    """Return what stands behind each label, in whichever language it is."""
    return MappingProxyType(
        {
            label: field
            for lang in every
            for field, labels in LABELS.items()
            for label in each_in(labels, lang)
        }
    )


def _next_value(lines: list[str], number: int) -> str:
    """Return the line below a label that stands alone, if that is no label too."""
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    return "" if _label(below)[0] else below[:LONGEST]


def _address(found: Mapping[str, str]) -> str:
    """Return the address, from one line or from several; no town is one by itself."""
    street = " ".join(
        found[each] for each in ("street", "house-number") if each in found
    )
    first = found.get("address", "") or (street if "street" in found else "")
    if not first or has_postcode(first):
        return first
    below = (found.get(each, "") for each in ("postcode", "town"))
    rest = " ".join(each for each in below if each and each not in first)
    return f"{first}, {rest}"[:LONGEST] if rest else first


def _postcode_line(lines: list[str], number: int, value: str) -> str:
    """Return the line with postcode and town that goes on an address, if it does."""
    if not value or has_postcode(value):
        return ""
    for below in lines[number + 1 : number + 3]:
        if has_postcode(below) and not _label(below)[0] and below.strip() != value:
            return f", {below.strip()[:LONGEST]}"
    return ""


def _email(value: str) -> str:
    match = _ADDRESS.search(value)
    return match[0].strip("<>.") if match else ""

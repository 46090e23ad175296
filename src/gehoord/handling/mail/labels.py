"""
Labelled lines, such as `Naam: Fatima Aksoy`: what a sender says of themselves.

Only lines that are the sender's own count, never those in a quoted mail. Nothing
is taken out of the text, and nothing is guessed: what has no label is asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from gehoord.handling.mail.quoting import split
from gehoord.procedure.parts import Particulars

HOME = "NL"  # where a number without a country lies
LONGEST = 300  # characters of a labelled value
LONGEST_LINE = 400  # characters of a line that are looked at

_LABELS = MappingProxyType(
    {
        "name": (
            "naam", "volledige naam", "voor- en achternaam", "mijn naam",
            "name", "full name", "my name",
        ),
        "address": (
            "adres", "postadres", "woonadres", "adresgegevens",
            "address", "postal address", "home address",
        ),
        "phone": (
            "telefoon", "telefoonnummer", "tel", "tel nr", "mobiel", "gsm", "tel.",
            "phone", "phone number", "telephone", "mobile",
        ),
        "email": (
            "e-mail", "email", "e-mailadres", "emailadres", "mailadres",
            "e-mail address", "email address",
        ),
        "subject": (
            "onderwerp", "onderwerp (opdracht)", "opdracht", "betreft",
            "subject", "assignment", "regarding",
        ),
        "words": (
            "klacht", "omschrijving", "toelichting", "mijn klacht",
            "complaint", "my complaint", "description",
        ),
    }
)  # fmt: skip
_FIELD = {label: field for field, labels in _LABELS.items() for label in labels}
_LINE = re.compile(r"^[ \t]*[*_\-•]*[ \t]*([^\n:]{2,30}?)[ \t]*[*_]*[ \t]*:[*_]*(.*)$")
_POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Za-z]{2}\b")
_ADDRESS = re.compile(r"[^\s<>()\",;:]+@[^\s<>()\",;:]+")
_SCANNED_LINES = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """What the labelled lines of a mail say; empty where there is none."""

    particulars: Particulars
    subject: str


def labelled(text: str) -> Labelled:
    """Return what the sender's own labelled lines say; the first of each counts."""
    own, _quoted = split(text)
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
            address=found.get("address", ""),
            email=_email(found.get("email", "")),
            phone=phone(found.get("phone", "")),
        ),
        subject=found.get("subject", ""),
    )


def phone(written: str) -> str:
    """Return a phone number as it is dialled from anywhere, or as it was written."""
    try:
        number = phonenumbers.parse(written, HOME)
    except NumberParseException:
        return written
    if not phonenumbers.is_possible_number(number):
        return written
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _label(line: str) -> tuple[str, str]:
    match = _LINE.match(line[:LONGEST_LINE])
    if match is None:
        return "", ""
    field = _FIELD.get(match[1].strip().lower(), "")
    return field, match[2].strip(" \t*_")[:LONGEST]


def _next_value(lines: list[str], number: int) -> str:
    """Return the line below a label that stands alone, if that is no label too."""
    below = lines[number + 1].strip() if number + 1 < len(lines) else ""
    return "" if _label(below)[0] else below[:LONGEST]


def _postcode_line(lines: list[str], number: int, value: str) -> str:
    """Return the line with postcode and town that goes on an address, if it does."""
    if not value or _POSTCODE.search(value):
        return ""
    for below in lines[number + 1 : number + 3]:
        if _POSTCODE.search(below) and not _label(below)[0] and below.strip() != value:
            return f", {below.strip()[:LONGEST]}"
    return ""


def _email(value: str) -> str:
    match = _ADDRESS.search(value)
    return match[0].strip("<>.") if match else ""

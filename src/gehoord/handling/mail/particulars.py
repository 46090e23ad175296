"""
What a mail says of its sender, each with where it was found; never in silence.

Labelled lines go first, then the signature; in the rest of the words only what
the sender says is theirs, or an address that stands by itself. Of two that may
be meant, neither is taken: it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from gehoord.handling.mail.labels import labelled
from gehoord.handling.mail.phrases import phrases
from gehoord.handling.mail.quoting import split
from gehoord.handling.mail.reachable import Spotted, addresses, phones
from gehoord.handling.mail.signatures import name_in, signature
from gehoord.procedure.parts import Particulars
from gehoord.procedure.senders import Found, Where
from gehoord.words.in_mails import MY_ADDRESS, MY_PHONE

_MY_PHONE = re.compile(
    r"\b(?:mij|me|ik\s+ben|i\s+am|i'm)\s+(?:\w+\s+){0,3}(?:te\s+)?(?:bereik\w*|bellen)\b"
    r"|\b(?:bel|call|reach|phone|app)\s+(?:mij|me)\b"
    r"|\b(?:mijn|my)\s+(?:\w+\s+){0,2}(?:nummer|telefoon\w*|mobiel\w*|06|number|phone|mobile)",
    re.IGNORECASE,
)
_MY_ADDRESS = re.compile(
    r"\b(?:ik|wij|we)\s+woon|\bwoonachtig\b|\b(?:mijn|ons|my|our)\s+(?:\w+\s+){0,2}"
    r"(?:woon|post|thuis)?(?:adres|address)\b|\bi\s+live\b",
    re.IGNORECASE,
)
_FIELDS: Final = ("name", "address", "email", "phone")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """
    What a mail says of its sender.

    `loose` is what an answer to a question may be taken to say: the only address
    and the only phone number in it, whoever's they are.
    """

    particulars: Particulars
    subject: str
    found: tuple[Found, ...]
    loose: Particulars
    labelled: tuple[tuple[str, str], ...] = ()  # other lines with a label


def said_in(text: str) -> Said:
    """Return what the sender's own words say; what is quoted is someone else's."""
    own, _quoted = split(text)
    by_label = labelled(own)
    signed = signature(own)
    above = own.rstrip().removesuffix(signed)
    homes, numbers = addresses(above), phones(above)
    said: dict[Where, dict[str, str]] = {
        Where.LABEL: {
            name: getattr(by_label.particulars, name, "") for name in _FIELDS
        },
        Where.SIGNATURE: {
            "name": name_in(signed),
            "address": _first(addresses(signed)),
            "phone": _first(phones(signed)),
        },
        Where.TEXT: {
            "address": _only(
                _mine(homes, _MY_ADDRESS, phrases(MY_ADDRESS), alone=True)
            ),
            "phone": _only(_mine(numbers, _MY_PHONE, phrases(MY_PHONE), alone=False)),
        },
    }
    chosen: dict[str, tuple[str, Where]] = {}
    for where, values in said.items():
        for name, value in values.items():
            if value:
                chosen.setdefault(name, (value, where))
    return Said(
        particulars=_particulars(chosen),
        subject=by_label.subject,
        found=tuple(
            Found(name=name, where=where) for name, (_, where) in chosen.items()
        ),
        labelled=by_label.others,
        loose=Particulars(
            address=_only(addresses(own) if signed else homes),
            phone=_only(phones(own) if signed else numbers),
        ),
    )


def _particulars(chosen: Mapping[str, tuple[str, Where]]) -> Particulars:
    given = {name: value for name, (value, _) in chosen.items()}
    return Particulars(
        name=given.get("name", ""),
        address=given.get("address", ""),
        email=given.get("email", ""),
        phone=given.get("phone", ""),
    )


def _mine(
    spotted: tuple[Spotted, ...], *said: re.Pattern[str], alone: bool
) -> Iterator[Spotted]:
    return (
        each
        for each in spotted
        if (alone and each.is_alone) or any(x.search(each.before) for x in said)
    )


def _first(spotted: tuple[Spotted, ...]) -> str:
    return spotted[0].value if spotted else ""


def _only(spotted: Iterator[Spotted] | tuple[Spotted, ...]) -> str:
    """Return what all of these say, or nothing where they say different things."""
    values = {each.value for each in spotted}
    return values.pop() if len(values) == 1 else ""

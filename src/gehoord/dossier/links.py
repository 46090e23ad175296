"""
Links for those without an account: a locator and a 128-bit keyed hash.

Nothing secret is stored: the hash is made with a subkey of the case's data
key, so a reminder can print the link again, and it dies with the case. Each
purpose has links of its own; what opens a page is no reply address. Whether a
generation still counts is for the entries of the case to say.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from gehoord.dossier import store
from gehoord.dossier.identifiers import ID_BYTES
from gehoord.dossier.keys import DataKey, KeyTrouble, Purpose
from gehoord.dossier.models import Case, CaseState
from gehoord.dossier.seal import DoesNotOpen, canonical

MAC_BYTES = 16
PARTY_BYTES = 1
LONGEST = 64  # characters; also the most an address has before its @
_NO_CASE = DataKey(bytes(32))


class Party(IntEnum):
    """Whom a link is for; a number here is printed and never changes."""

    COMPLAINANT = 1
    REPRESENTATIVE = 2
    ADVISER = 3
    RESPONDENT = 4
    THIRD_PARTY = 5
    STAFF = 6


class LinkPurpose(StrEnum):
    """What a link is for; a word here is hashed and never changes."""

    FOLLOW = "follow"
    REPLY = "reply"
    BOUNCE = "bounce"
    KEEP = "keep"


@dataclass(frozen=True, kw_only=True)
class Link:
    """
    What a link says.

    The number is the generation of the link, or, for a bounce, the letter. For
    somebody of the staff it is their own number.
    """

    case_id: int
    party: Party
    purpose: LinkPurpose
    number: int


def make(link: Link, *, organisation_id: int, key: DataKey) -> str:
    """Return the link's token: lower case letters and digits only."""
    token = _locator(link) + _mac(link, organisation_id=organisation_id, key=key)
    return _spelled(token)


def check(organisation_id: int, token: str, *, purpose: LinkPurpose) -> Link | None:
    """
    Return what the token says, or None.

    A wrong token, another purpose, no such case and a destroyed case are not
    told apart, and take the same time to tell.
    """
    read = _read(token, purpose=purpose)
    if read is None:
        return None
    link, mac = read
    key = _key(organisation_id, link.case_id)
    right = _mac(link, organisation_id=organisation_id, key=key or _NO_CASE)
    if not hmac.compare_digest(mac, right) or key is None:
        return None
    return link


def _key(organisation_id: int, case_id: int) -> DataKey | None:
    case = Case.objects.filter(
        organisation_id=organisation_id, id=case_id, state=CaseState.KEPT
    ).first()
    try:
        return None if case is None else store.key_of(case)
    except (KeyTrouble, DoesNotOpen):
        return None


def _mac(link: Link, *, organisation_id: int, key: DataKey) -> bytes:
    message = canonical(
        "link",
        organisation_id,
        link.case_id,
        int(link.party),
        str(link.purpose),
        link.number,
    )
    return key.mac(Purpose.LINKS, message)[:MAC_BYTES]


def _locator(link: Link) -> bytes:
    number = link.number.to_bytes(max(1, -(-link.number.bit_length() // 8)), "big")
    return (
        link.case_id.to_bytes(ID_BYTES, "big")
        + int(link.party).to_bytes(PARTY_BYTES, "big")
        + number
    )


def _read(token: str, *, purpose: LinkPurpose) -> tuple[Link, bytes] | None:
    if len(token) > LONGEST:
        return None
    padded = token.upper() + "=" * (-len(token) % 8)
    try:
        raw = base64.b32decode(padded)
        locator, mac = raw[:-MAC_BYTES], raw[-MAC_BYTES:]
        party = Party(locator[ID_BYTES])
    except (binascii.Error, ValueError, IndexError):
        return None
    link = Link(
        case_id=int.from_bytes(locator[:ID_BYTES], "big"),
        party=party,
        purpose=purpose,
        number=int.from_bytes(locator[ID_BYTES + PARTY_BYTES :], "big"),
    )
    # One spelling per link: the last character of base 32 has spare bits.
    same = locator == _locator(link) and _spelled(raw) == token.lower()
    return (link, mac) if same else None


def _spelled(raw: bytes) -> str:
    return base64.b32encode(raw).decode("ascii").rstrip("=").lower()

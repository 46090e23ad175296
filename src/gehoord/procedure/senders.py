"""How sure it is who sent a mail, and where in it a particular was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Proof(StrEnum):
    """Whether the address that a mail says it is from was proven."""

    UNTOLD = ""  # nobody looked
    PROVEN = "proven"  # the domain of that very address vouches for the mail
    UNPROVEN = "unproven"  # looked at, and nothing vouches
    FORGED = "forged"  # the domain's own rules say that it did not send this


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """
    What was found of a mail's sender by who can know it.

    `spf`, `dkim` and `dmarc` are results as RFC 8601 names them (2.7), such as
    `pass`; empty where nothing was told.
    """

    proof: Proof = Proof.UNTOLD
    spf: str = ""
    dkim: str = ""
    dmarc: str = ""


UNCHECKED = Checked()


class Where(StrEnum):
    """Where in a mail a particular was found."""

    SENDER = "sender"  # the line that says who it is from
    LABEL = "label"  # a line such as `Naam: …`
    SIGNATURE = "signature"  # the lines under the greeting
    TEXT = "text"  # elsewhere in the words
    SUBJECT = "subject"  # the subject of the mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """That a particular was not given as such, but found in a mail."""

    name: str
    where: Where

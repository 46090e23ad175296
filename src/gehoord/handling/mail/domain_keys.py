"""
Who really sent a mail, by the signature it carries (DKIM, RFC 6376).

The keys are looked up by name, so this is asked when a message lies safe, and by
nobody who keeps a mail server waiting.
"""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import Final, Protocol

import dkim  # type: ignore[import-untyped]

from gehoord.handling.mail.checks import FAIL, PASS, domain_of
from gehoord.handling.mail.owners import are_one_owners, owned_domain
from gehoord.handling.mail.parts import ReadMail
from gehoord.procedure.senders import Checked, Proof

UNKNOWN: Final = "temperror"  # RFC 8601, 2.7.1: it may be known at another time
NONE: Final = "none"
MOST_SIGNATURES: Final = 3  # of one sender's domain; each costs a look at the network
SECONDS: Final = 5  # for each of those looks

_SIGNED_BY = re.compile(rb"(?:^|;)\s*d\s*=\s*([^;\s]{1,255})")
_POLICY = re.compile(rb"\s*v\s*=\s*DMARC1\s*(?:;|$)")
_STRICT = re.compile(rb";\s*adkim\s*=\s*s\s*(?:;|$)", re.IGNORECASE)
_IN_PART = re.compile(rb"(?:^|;)\s*l\s*=")
_SILENT = logging.getLogger("gehoord.dkim")
_SILENT.disabled = True  # it would write down what the headers say


class NoAnswer(Exception):
    """What answers for names did not answer now."""


class Lookup(Protocol):
    """A way to the text records of names."""

    def __call__(self, name: bytes, timeout: int) -> bytes | None:
        """Return the record of this name, None without one. May raise NoAnswer."""
        ...


class _Looks:
    """Looks that remember whether one of them had no answer."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self.had_no_answer = False

    def __call__(self, name: bytes, timeout: int) -> bytes | None:
        try:
            return self._lookup(name, timeout)
        except NoAnswer:
            self.had_no_answer = True
            return None


def verified(mail: ReadMail, raw: bytes, found: Checked, lookup: Lookup) -> Checked:
    """
    Return what was found of the sender, with our own look at the signature.

    What a trusted server found forged or proven stays so. When the key could not
    be had now, nothing is proven and `dkim` is `temperror`.
    """
    if found.proof in {Proof.PROVEN, Proof.FORGED}:
        return found
    looks = _Looks(lookup)
    said = _signature(raw, domain_of(mail), looks)
    if said == PASS:
        return replace(found, proof=Proof.PROVEN, dkim=PASS)
    failed = UNKNOWN if looks.had_no_answer else found.dkim or said
    return replace(found, proof=Proof.UNPROVEN, dkim=failed)


def _signature(raw: bytes, domain: str, looks: _Looks) -> str:
    """
    Return `pass` if a signature of this domain's owner holds over the whole mail.

    `fail` if there are such, and none holds; otherwise `none`. One that covers
    only the first part of the body (RFC 6376, 3.5: `l=`) is no proof of the rest,
    and counts as none.
    """
    try:
        message = dkim.DKIM(raw, logger=_SILENT, timeout=SECONDS)
        ours = [
            (number, signer)
            for number, value in enumerate(_signatures(message))
            if are_one_owners(signer := _signer(value), domain)
            and not _IN_PART.search(value)
        ]
    except Exception:  # noqa: BLE001 - hostile bytes end in errors of every kind
        return NONE
    for number, signer in ours[:MOST_SIGNATURES]:
        if _holds(message, number, looks) and _may_speak(signer, domain, looks):
            return PASS
    return FAIL if ours else NONE


def _holds(message: dkim.DKIM, number: int, lookup: Lookup) -> bool:
    try:
        return bool(message.verify(number, dnsfunc=lookup))
    except Exception:  # noqa: BLE001 - one that is broken is no reason to doubt the next
        return False


def _may_speak(signer: str, domain: str, looks: _Looks) -> bool:
    """
    Return whether the owner lets this other domain of theirs speak for the first.

    They may say that each speaks for itself alone (RFC 7489, 6.3: `adkim=s`), in
    the record of the domain or else of the one they registered (6.6.3).
    """
    if signer == domain:
        return True
    for name in dict.fromkeys((domain, owned_domain(domain))):
        record = looks(f"_dmarc.{name}.".encode("ascii"), SECONDS) or b""
        if looks.had_no_answer:
            return False
        if _POLICY.match(record):
            return _STRICT.search(record) is None
    return True


def _signatures(message: dkim.DKIM) -> list[bytes]:
    return [
        value for name, value in message.headers if name.lower() == b"dkim-signature"
    ]


def _signer(signature: bytes) -> str:
    found = _SIGNED_BY.search(signature)
    return found[1].decode("ascii", "replace").lower() if found else ""

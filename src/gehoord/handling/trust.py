"""Whose word this installation takes on who sent a mail."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from django.conf import settings

from gehoord.procedure.senders import Checked, Proof

CHECK: Final = "check"


def servers() -> frozenset[str]:
    """Return the names of the mail servers whose results are believed."""
    return frozenset(settings.GEHOORD_MAIL_TRUSTED)


def looks_up() -> bool:
    """Return whether signatures are verified here, by looking up their keys."""
    return bool(settings.GEHOORD_MAIL_DKIM == CHECK)


def knows_senders() -> bool:
    """Return whether there is any way to know who really sent a mail."""
    return bool(servers()) or looks_up()


def without_signature(found: Checked) -> Checked:
    """Return that nobody vouches for it, where a look here would have told."""
    if found.proof is not Proof.UNTOLD or not looks_up():
        return found
    return replace(found, proof=Proof.UNPROVEN, dkim=found.dkim or "none")


def is_enough(found: Checked) -> bool:
    """
    Return whether what was found makes a reply the complainant's.

    In practice nobody exists and nothing is looked up: there the secret and the
    address are enough, unless a way to know senders is set.
    """
    if found.proof is Proof.PROVEN:
        return True
    return bool(settings.PRACTICE) and not knows_senders()

"""How sure it is who sent a mail, and where a particular was found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from gehoord.procedure.senders import Checked, Proof, Where
from gehoord.words.both import NOTHING, Both

PROOFS: Final[Mapping[Proof, Both]] = MappingProxyType(
    {
        Proof.UNTOLD: NOTHING,
        Proof.PROVEN: Both(
            "Deze e-mail komt echt van dit adres.",
            "This mail really comes from this address.",
        ),
        Proof.UNPROVEN: Both(
            "Wij konden niet zien dat deze e-mail echt van dit adres komt.",
            "We could not see that this mail really came from this address.",
        ),
        Proof.FORGED: Both(
            "Let op: deze e-mail komt waarschijnlijk van iemand anders dan hij zegt.",
            "Mind: this mail probably comes from someone else than it says.",
        ),
    }
)
PLACES: Final[Mapping[Where, Both]] = MappingProxyType(
    {
        Where.SENDER: Both(
            "uit de afzender van de e-mail", "from the sender of the mail"
        ),
        Where.LABEL: Both("uit een regel in de e-mail", "from a line in the mail"),
        Where.SIGNATURE: Both(
            "uit de ondertekening van de e-mail", "from the signature of the mail"
        ),
        Where.TEXT: Both("uit de tekst van de e-mail", "from the text of the mail"),
        Where.SUBJECT: Both(
            "uit het onderwerp van de e-mail", "from the subject of the mail"
        ),
    }
)


def proof(checked: Checked, lang: str) -> str:
    """
    Return how sure the sender of a mail is, with what was found; or nothing.

    "This mail really comes from this address. (SPF pass, DKIM pass, DMARC pass)"
    """
    sentence = PROOFS[checked.proof][lang]
    told = {"SPF": checked.spf, "DKIM": checked.dkim, "DMARC": checked.dmarc}
    found = ", ".join(f"{name} {result}" for name, result in told.items() if result)
    return f"{sentence} ({found})" if sentence and found else sentence


def doubt(checked: Checked, lang: str) -> str:
    """Return `proof` of a mail that counts as nobody's, also where nobody looked."""
    if checked.proof is Proof.UNTOLD:
        return proof(replace(checked, proof=Proof.UNPROVEN), lang)
    return proof(checked, lang)


def place(where: Where, lang: str) -> str:
    """Return where a particular was found: "from the signature of the mail"."""
    return PLACES[where][lang]

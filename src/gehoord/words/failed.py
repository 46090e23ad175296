"""Why a letter did not arrive, as a sentence: the servers' own codes say it to few."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from gehoord.words.both import Both

_CODED: Final = re.compile(r"(?P<kind>[a-z]+) (?P<code>[0-9]{3}|[245](?:\.[0-9]+){2})")
_KINDS: Final[Mapping[str, Both]] = {
    "bounced": Both(
        "De mailserver van de ontvanger bezorgde de brief niet.",
        "The recipient’s mail server did not deliver the letter.",
    ),
    "refused": Both(
        "De mailserver nam de brief niet aan.",
        "The mail server did not accept the letter.",
    ),
    "no-mail-server": Both(
        "Er is geen mailserver ingesteld.", "No mail server is set up."
    ),
    "no-token": Both(
        "Inloggen bij de mailserver lukte niet.",
        "Signing in to the mail server did not work.",
    ),
}
_BY_CODE: Final[Mapping[str, Both]] = {
    "bounced": Both(
        "De mailserver van de ontvanger bezorgde de brief niet ({code}).",
        "The recipient’s mail server did not deliver the letter ({code}).",
    ),
    "": Both(
        "De mailserver nam de brief niet aan ({code}).",
        "The mail server did not accept the letter ({code}).",
    ),
}
_OTHERWISE: Final = Both(
    "De brief kon niet aan de mailserver worden overgedragen.",
    "The letter could not be handed over to the mail server.",
)


def why(reason: str, lang: str) -> str:
    """
    Return why, from the reason on record: "bounced 5.1.1", "smtp 550", "no-token".

    The code stands behind it, for whoever looks after the mail. What is on record
    of a connection is the name of a fault in the program, which tells a reader
    nothing.
    """
    coded = _CODED.fullmatch(reason)
    if coded:
        sentence = _BY_CODE.get(coded["kind"], _BY_CODE[""])
        return sentence[lang].format(code=coded["code"])
    return _KINDS.get(reason, _OTHERWISE)[lang]

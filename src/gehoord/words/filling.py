"""The few words a form needs beside its questions."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_WORDS: Final = MappingProxyType(
    {
        "not-asked": Both("Niet gevraagd", "Not asked"),
        "no-answer-yet": Both("Nog geen antwoord", "No answer yet"),
        "choose": Both("Kies …", "Choose …"),
        "letter": Both("{title}, aan {to}", "{title}, to {to}"),
        "report": Both("{about}, bij {name}", "{about}, to {name}"),
        "because": Both(
            "Wij nemen de klacht niet in behandeling omdat …",
            "We do not take up the complaint because …",
        ),
        "which-ground": Both(
            "Alleen wat de procedure noemt. U hoeft niet te weigeren: het mag.",
            "Only what the procedure names. You need not refuse: you may.",
        ),
        "way-on-known": Both(
            "Laat dit leeg als de procedure het bij deze reden al zegt. De klager leest "
            "dit.",
            "Leave this empty where the procedure says it with this reason. The "
            "complainant reads this.",
        ),
        "declared": Both(
            "legde vast dit niet te kunnen", "recorded that they cannot do this"
        ),
        "decides-later": Both(
            "hoort bij de stap “{stage}”, en kan daar dan niet meer",
            "is for the stage “{stage}”, and then could not be there any more",
        ),
        "own-complaint": Both(
            "heeft het e-mailadres van de klager",
            "has the complainant’s e-mail address",
        ),
        "signs-in-not-yet": Both("kan nog niet inloggen", "cannot sign in yet"),
        "unreadable": Both(
            "In deze tekst staat een teken dat niemand kan lezen. Haal het weg, of typ "
            "de tekst opnieuw.",
            "This text has a sign in it that nobody can read. Take it out, or type the "
            "text again.",
        ),
    }
)


def filling(code: str, lang: str) -> str:
    """Return the words in this language."""
    return _WORDS[code][lang]

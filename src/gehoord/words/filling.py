"""What is said when a field of a form cannot be read, or a file cannot be taken."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_SENTENCES: Final = MappingProxyType(
    {
        "empty": Both(
            "Dit is nog niet ingevuld. Het is nodig om verder te gaan.",
            "This is still empty. It is needed to go on.",
        ),
        "no-answer": Both(
            "Hier is nog niets gekozen. Kies een van de antwoorden.",
            "Nothing is chosen here yet. Choose one of the answers.",
        ),
        "other-answer": Both(
            "Dit antwoord kan niet meer gekozen worden. Kies een van de antwoorden "
            "die er nu staan.",
            "This answer can no longer be chosen. Choose one of those that are "
            "here now.",
        ),
        "no-day": Both(
            "Dit is geen dag die bestaat. Schrijf een dag als 26-03-2027.",
            "This is not a day that exists. Write a day as 26-03-2027.",
        ),
        "unreadable": Both(
            "In deze tekst staat een teken dat geen letter is. Haal het weg, of typ "
            "de tekst opnieuw.",
            "This text has a sign in it that is not a letter. Take it out, or type "
            "the text again.",
        ),
        "not-asked": Both("Niet gevraagd", "Not asked"),
        "no-answer-yet": Both("Nog geen antwoord", "No answer yet"),
        "files": Both("Bestanden", "Files"),
        "staged": Both("Al meegestuurd", "Sent along already"),
        "away": Both("afwezig", "away"),
        "file-too-large": Both(
            "Dit bestand is groter dan 20 MB. Maak het kleiner, of stuur het in delen.",
            "This file is larger than 20 MB. Make it smaller, or send it in parts.",
        ),
        "file-empty": Both(
            "Dit bestand is leeg. Kies het opnieuw.",
            "This file is empty. Choose it again.",
        ),
        "file-unknown": Both(
            "Dit soort bestand kunnen we niet veilig openen. Stuur een PDF, foto, "
            "tekst, document of geluidsopname.",
            "This kind of file cannot be opened safely. Send a PDF, photo, text, "
            "document or sound recording.",
        ),
        "files-too-many": Both(
            "Er kunnen tien bestanden mee. De rest is niet meegestuurd.",
            "Ten files can be sent along. The rest was not.",
        ),
    }
)


def filling(code: str, lang: str) -> str:
    """Return the sentence, or the few words, in this language."""
    return _SENTENCES[code][lang]

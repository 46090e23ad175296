"""What a copy of a dossier calls its parts."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

LABELS: Final = MappingProxyType(
    {
        "title": Both("Dossier", "Dossier"),
        "made": Both("Gemaakt op", "Made on"),
        "contents": Both("Inhoud", "Contents"),
        "page": Both("bladzijde", "page"),
        "procedure": Both("Procedure", "Procedure"),
        "standing": Both("Hoe het ervoor staat", "Where it stands"),
        "ahead": Both("Wat er nu gebeurt", "What happens next"),
        "particulars": Both("Gegevens", "Particulars"),
        "promises": Both(
            "Wat er is beloofd, en wat ervan kwam",
            "What was promised, and what became of it",
        ),
        "agreed": Both("Wat er is afgesproken", "What was agreed"),
        "story": Both("Wat er is gebeurd", "What happened"),
        "letters": Both("Brieven", "Letters"),
        "files": Both("Bestanden", "Files"),
        "files_note": Both(
            "Deze bestanden zitten los bij dit dossier. Het getal erachter hoort bij "
            "één bestand: verandert het bestand, dan verandert het getal.",
            "These files are kept beside this dossier. The number behind each belongs "
            "to one file: when the file changes, the number changes.",
        ),
        "own_link": Both(
            "(hier staat de eigen link van de indiener)",
            "(here stands the sender’s own link)",
        ),
        "sender_name": Both(
            "(hier staat de naam van wie klaagt)",
            "(here stands the name of who complains)",
        ),
        "kept": Both("gehouden", "kept"),
        "not_kept": Both("niet gehouden", "not kept"),
        "by_day": Both("uiterlijk {day}", "by {day}"),
        "bytes": Both("{size} bytes", "{size} bytes"),
    }
)


def label(name: str, lang: str) -> str:
    """Return what a part of the copy is called."""
    return LABELS[name][lang]

"""What the pages of auditor and technician call things."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.parts import Outcome
from gehoord.words.both import Both
from gehoord.words.choices import choice

KEPT_BY: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "person": Both("Nagekomen door mensen", "Kept by people"),
        "clock": Both("Nagekomen, soms door de klok", "Kept, some by the clock"),
        "missed": Both("Niet alle nagekomen", "Not all kept"),
        "nobody": Both("Geen toezegging", "No promise"),
    }
)
GROUNDS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "retention": Both("De bewaartermijn was om", "The retention was over"),
        "set-aside": Both("Terzijde gelegd", "Set aside"),
    }
)
QUEUES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "letters-waiting": Both("Brieven die nog vertrekken", "Letters still to leave"),
        "letters-late": Both(
            "Brieven die al weg hadden moeten zijn", "Letters that should have left"
        ),
        "letters-undelivered": Both(
            "Brieven die niet zijn aangenomen", "Letters that were not accepted"
        ),
        "memos-waiting": Both(
            "E-mail aan medewerkers die nog vertrekt", "Mail to staff still to leave"
        ),
        "memos-given-up": Both(
            "E-mail aan medewerkers die niet is vertrokken",
            "Mail to staff that did not leave",
        ),
        "mail-kept": Both("E-mail die op iemand wacht", "Mail that waits for a person"),
        "files-infected": Both(
            "Bestanden met een virus, die niemand kan openen",
            "Files with a virus, which nobody can open",
        ),
        "mail-to-sort": Both(
            "E-mail die nog wordt gesorteerd", "Mail that is to be sorted"
        ),
        "mail-unproven": Both(
            "Berichten waarvan te lang onbekend is wie ze stuurde",
            "Messages whose sender is not known for too long",
        ),
        "cases-late": Both(
            "Dossiers waarop de klok achterloopt",
            "Cases in which the clock is behind",
        ),
        "cases-failing": Both(
            "Dossiers waarin de klok niet verder kan",
            "Cases in which the clock cannot go on",
        ),
        "rows-behind": Both(
            "Dossiers die worden bijgewerkt na een verandering van mensen",
            "Cases that are brought up to date after a change of people",
        ),
        "search-waiting": Both(
            "Wijzigingen die nog in de zoekindex komen",
            "Changes still to come into the search index",
        ),
        "destruction-ordered": Both(
            "Dossiers die worden vernietigd", "Cases that are being destroyed"
        ),
    }
)


def outcome(code: str, lang: str) -> str:
    """Return an outcome as the tally keeps it."""
    if code in GROUNDS:
        return GROUNDS[code][lang]
    return choice(Outcome(code), lang)

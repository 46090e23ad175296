"""Findings about how long a case is kept."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

KEPT: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "retention-never-fits": Finding(
            Both(
                "Een bewaartermijn is voor wat buiten de organisatie is beslist, en "
                "niemand buiten beslist hier. Die termijn geldt dus nooit.",
                "A length of keeping is for what was ruled outside, and nobody outside "
                "rules here. So it never holds.",
            ),
            Both(
                "Kies in `outcome` een andere afloop, of noem in `[third-party]` wie "
                "beslist.",
                "Choose another `outcome`, or name in `[third-party]` who rules.",
            ),
        ),
        "retention-long": Finding(
            Both(
                "Dossiers blijven {length} bewaard. Langer dan nodig mag niet (AVG 5), "
                "en bij klachten is dat zelden zo lang.",
                "Cases are kept for {length}. Longer than needed is not allowed (GDPR "
                "5), and for complaints that is rarely so long.",
            ),
            Both(
                "Kies een kortere termijn, of noem de wet die dit vraagt.",
                "Choose a shorter time, or name the law that demands this.",
            ),
        ),
        "set-aside-kept-longer": Finding(
            Both(
                "Wat geen reactie is, blijft langer bewaard dan een klacht.",
                "What is no reaction is kept longer than a complaint.",
            ),
            Both(
                "Maak `set_aside` korter.",
                "Make `set_aside` shorter.",
            ),
        ),
        "retention-before-window": Finding(
            Both(
                "Het dossier kan na {length} weg zijn, terwijl de klager nog {window} "
                "naar de onafhankelijke derde kan.",
                "The case can be gone after {length}, while the complainant can go to "
                "the independent third party for {window}.",
            ),
            Both(
                "Bewaar ten minste zolang de weg openstaat, en laat dat met `from` "
                "tellen vanaf het sluiten.",
                "Keep it at least as long as that way is open, and let that count from "
                "closing, with `from`.",
            ),
        ),
        "retention-day-unasked": Finding(
            Both(
                "U bewaart vanaf het einde van de dienst, maar niemand wordt naar die "
                "dag gevraagd. Dan telt toch de dag van sluiten.",
                "You keep it from the end of the service, but nobody is asked for that "
                "day. So the day of closing counts after all.",
            ),
            Both(
                "Tel een termijn of `[[filing-window]]` vanaf `end-of-service`, of zet "
                '`from = "last"`.',
                "Count a term or a `[[filing-window]]` from `end-of-service`, or set "
                '`from = "last"`.',
            ),
        ),
    }
)
"""Findings about keeping, by their code."""

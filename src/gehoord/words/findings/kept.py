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
        "retention-from-beginning": Finding(
            Both(
                "Het dossier wordt {length} bewaard, en dat telt vanaf het begin. De "
                "klager kan na de afloop nog {window} naar de onafhankelijke derde: dan "
                "kan het al weg zijn.",
                "The case is kept for {length}, which counts from the beginning. After "
                "the outcome the complainant has {window} to go to the independent third "
                "party: by then it can be gone.",
            ),
            Both(
                "Bewaar langer, of laat met `from` het bewaren tellen vanaf het sluiten.",
                "Keep it longer, or let keeping count from closing, with `from`.",
            ),
        ),
        "retention-before-window": Finding(
            Both(
                "Het dossier is na {length} weg, terwijl de klager nog {window} naar de "
                "onafhankelijke derde kan.",
                "The case is gone after {length}, while the complainant can go to the "
                "independent third party for {window}.",
            ),
            Both(
                "Bewaar ten minste zolang de weg openstaat.",
                "Keep it at least as long as that way is open.",
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

"""Findings about what a law gives whoever complains, and the file does not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.unsound_rows import Finding

PROMISED: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "outcome-without-term": Finding(
            Both(
                "De wet die u noemt geeft de klager binnen {longest} een uitkomst "
                "({law}), en geen termijn hier houdt dat bij.",
                "The law you name gives the complainant an outcome within {longest} "
                "({law}), and no term here watches over that.",
            ),
            Both(
                "Voeg een termijn toe vanaf `filed`, met in `kept_by` de brief met de "
                "uitkomst. Geldt deze wet niet voor uw klachten, haal die dan uit "
                "`legal_bases`.",
                "Add a term from `filed`, with the letter that tells the outcome in "
                "`kept_by`. If this law is not about your complaints, take it out of "
                "`legal_bases`.",
            ),
        ),
        "begins-later-than-law": Finding(
            Both(
                "De termijn {near} heet die van de wet, en begint pas bij {anchors}. De "
                "wet telt vanaf de dag waarop de klacht binnenkwam ({law}).",
                "The term {near} is called the law's, and begins only from {anchors}. "
                "The law counts from the day on which the complaint came in ({law}).",
            ),
            Both(
                'Zet `from = "filed"`. Is dit een toezegging daarnaast, zet dan '
                '`strength = "promise"` en houd ook de termijn van de wet bij.',
                'Set `from = "filed"`. If this is a promise beside it, set '
                '`strength = "promise"` and watch over the term of the law as well.',
            ),
        ),
        "body-demanded": Finding(
            Both(
                "De wet die u noemt wil dat de klager naar een onafhankelijke instantie "
                "kan ({law}), en die staat hier nergens.",
                "The law you name wants the complainant to be able to go to an "
                "independent body ({law}), and none is named here.",
            ),
            Both(
                "Noem die instantie in `[third-party]`. Geldt deze wet niet voor uw "
                "klachten, haal die dan uit `legal_bases`.",
                "Name that body in `[third-party]`. If this law is not about your "
                "complaints, take it out of `legal_bases`.",
            ),
        ),
    }
)
"""Findings about what a law gives, by their code."""

"""Findings about what only one organisation does and records."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

MILESTONES: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "milestone-of-nothing": Finding(
            Both(
                "Iemand mag {act} doen, en de procedure noemt niets dat gebeurt.",
                "Somebody may do {act}, and the procedure names nothing that happens.",
            ),
            Both(
                "Noem in `[[milestone]]` wat er gebeurt, of haal de handeling weg.",
                "Name in `[[milestone]]` what happens, or take the act out.",
            ),
        ),
        "milestone-unrecorded": Finding(
            Both(
                "De procedure noemt iets dat gebeurt ({what}), en niemand mag "
                "vastleggen dat het is gebeurd.",
                "The procedure names something that happens ({what}), and nobody may "
                "record that it did.",
            ),
            Both(
                "Zeg in `[acts]` wie `record-milestone` mag doen.",
                "Say in `[acts]` who may do `record-milestone`.",
            ),
        ),
        "milestone-unrecorded-alone": Finding(
            Both(
                "Antwoordt een eigenaar die alleen is op een klacht over zichzelf, dan "
                "mag niemand {act} doen.",
                "Where an owner who is alone answers a complaint about themselves, "
                "nobody may do {act}.",
            ),
            Both(
                "Zet bij die handeling in `by` ook `responding-owner`.",
                "Put `responding-owner` in `by` of that act too.",
            ),
        ),
        "milestone-unwatched": Finding(
            Both(
                "Er gebeurt iets ({what}), en er staat niet voor wanneer. Niemand merkt "
                "het als het blijft liggen, en wat daarna komt begint dan nooit.",
                "Something happens ({what}), and it is not said by when. Nobody notices "
                "when it is left, and what comes after it then never begins.",
            ),
            Both(
                'Voeg een termijn toe met `done_by = ["{what}-done"]`. Noemt uw tekst '
                "geen tijd, kies die dan zelf.",
                'Add a term with `done_by = ["{what}-done"]`. Does your text name no '
                "time? Then choose one yourself.",
            ),
        ),
    }
)
"""Each finding by its code."""

"""Findings about the day for an answer that is named at the start."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

ANSWER_DAYS: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "date-named-untold": Finding(
            Both(
                "Iemand noemt de dag waarop het antwoord er is, en de klager hoort die "
                "dag niet.",
                "Somebody names the day by which the answer is there, and the "
                "complainant does not hear it.",
            ),
            Both(
                "Voeg in `[notices]` toe: `date-named = {{ after = "
                '"date-named", to = ["complainant"] }}`.',
                'Add to `[notices]`: `date-named = {{ after = "date-named", to = '
                '["complainant"] }}`.',
            ),
            Both(
                "Laat de brief `date-named` na `date-named` naar de klager gaan.",
                "Let the letter `date-named` leave after `date-named`, to the "
                "complainant.",
            ),
        ),
        "date-named-for-nothing": Finding(
            Both(
                "Iemand kan zeggen op welke dag het antwoord er is, maar geen termijn "
                "loopt tot die dag. Niemand bewaakt hem.",
                "Somebody can say on which day the answer is there, but no term runs to "
                "that day. Nobody watches it.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `within = "named date"` en `from = '
                '"date-named"`, of haal `name-date` weg.',
                'Add a `[[term]]` with `within = "named date"` and `from = '
                '"date-named"`, or take `name-date` out.',
            ),
        ),
        "date-named-alone": Finding(
            Both(
                "De termijn {near} loopt alleen als iemand een dag noemt. Noemt niemand "
                "die, dan is de klacht nooit te laat, hoe lang zij ook ligt.",
                "The term {near} runs only if somebody names a day. If nobody does, the "
                "complaint is never late, however long it lies.",
            ),
            Both(
                "Voeg een termijn toe die anders geldt, met hetzelfde antwoord in "
                '`kept_by`. Zeg daar `ended_by = ["date-named"]` als de genoemde dag '
                "ervoor in de plaats komt.",
                "Add a term that holds otherwise, with the same answer in `kept_by`. Say "
                '`ended_by = ["date-named"]` there if the named day takes its place.',
            ),
        ),
    }
)
"""Findings about a day that is named, by their code."""

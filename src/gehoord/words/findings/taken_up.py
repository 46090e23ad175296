"""Findings about saying that a complaint is taken up."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

TAKEN_UP: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "taken-up-untold": Finding(
            Both(
                "Iemand zegt dat de klacht wordt behandeld, en waarom, en de klager "
                "hoort dat niet.",
                "Somebody says that the complaint is taken up, and why, and the "
                "complainant does not hear it.",
            ),
            Both(
                'Voeg in `[notices]` toe: `taken-up = {{ after = "taken-up", to = '
                '["complainant"] }}`.',
                'Add to `[notices]`: `taken-up = {{ after = "taken-up", to = '
                '["complainant"] }}`.',
            ),
            Both(
                "Laat de brief `taken-up` na `taken-up` naar de klager gaan.",
                "Let the letter `taken-up` leave after `taken-up`, to the complainant.",
            ),
        ),
        "taken-up-for-nothing": Finding(
            Both(
                "Iemand kan zeggen dat de klacht wordt behandeld, maar geen termijn "
                "vraagt erom, en niets wacht erop. Het is dus niemands taak.",
                "Somebody can say that the complaint is taken up, but no term asks for "
                "it, and nothing waits for it. So it is nobody's task.",
            ),
            Both(
                'Voeg een `[[term]]` toe met `kept_by = ["taken-up", "closing-letter"]`, '
                "of haal `take-up` weg.",
                'Add a `[[term]]` with `kept_by = ["taken-up", "closing-letter"]`, or '
                "take `take-up` out.",
            ),
        ),
    }
)
"""Findings about an admission, by their code."""

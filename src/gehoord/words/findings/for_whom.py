"""Findings about who has nobody outside to go to, by their code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding

FOR_WHOM: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "nobody-for-capacity": Finding(
            Both(
                "De derden zijn er alleen voor wie anders klaagt. Niemand buiten is er "
                "voor: {capacity}.",
                "The third parties are only there for who complains otherwise. Nobody "
                "outside is there for: {capacity}.",
            ),
            Both(
                "Is dat zo? Haal anders `capacity` weg, of noem daar wie nog meer. Een "
                'klein bedrijf heet `"small-business"`.',
                "Is that so? Otherwise take out `capacity`, or name there who else. A "
                'small business is called `"small-business"`.',
            ),
        ),
        "nobody-for-larger": Finding(
            Both(
                "De derden zijn er voor kleine bedrijven en niet voor grotere. Niemand "
                "buiten is er voor een groter bedrijf.",
                "The third parties are there for small businesses and not for larger "
                "ones. Nobody outside is there for a larger business.",
            ),
            Both(
                "Is dat zo? Anders noemt u ook "
                '`"business"`, of de derde die er voor grotere bedrijven is.',
                'Is that so? Otherwise name `"business"` as well, or the third party '
                "that is there for larger ones.",
            ),
        ),
        "nobody-for-both": Finding(
            Both(
                "Voor {capacity} is er buiten alleen iemand bij deze antwoorden: "
                "{who}. Bij de andere is er niemand, en voor wie anders klaagt wel.",
                "For {capacity} somebody outside is there for these answers alone: "
                "{who}. For the others nobody is, where others do have one.",
            ),
            Both(
                "Is dat zo? Noem anders ook voor hen een derde zonder `only_for`.",
                "Is that so? Otherwise name a third party without `only_for` for them "
                "too.",
            ),
        ),
        "direct-before-outside": Finding(
            Both(
                "De stap “{stage}” kan iemand altijd vragen, en hoeft niemand te vragen. "
                "Toch kan de klager pas daarna naar {who}.",
                "The stage “{stage}” can be asked for at any time, and nobody has to. "
                "Still one can only go to {who} after it.",
            ),
            Both(
                "Zet in `after_stage` de stap waarna iemand daarheen kan. Moet deze stap "
                "er wel tussen? Noem die dan daar.",
                "Put in `after_stage` the stage after which one can go there. Must this "
                "one come between? Then name it there.",
            ),
        ),
    }
)

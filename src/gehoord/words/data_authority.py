"""Which authority looks after personal data, by the country of an organisation."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both

_BY_COUNTRY: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "nl": Both(
            "de Autoriteit Persoonsgegevens",
            "the Dutch Data Protection Authority (Autoriteit Persoonsgegevens)",
        ),
        "be": Both(
            "de Belgische toezichthouder op privacy (GBA)",
            "the Belgian Data Protection Authority (GBA, APD)",
        ),
        "ie": Both(
            "de Ierse toezichthouder (Data Protection Commission)",
            "the Data Protection Commission",
        ),
        "gb": Both(
            "de Britse toezichthouder (ICO)",
            "the data protection authority of the United Kingdom (ICO)",
        ),
        "de": Both(
            "de toezichthouder van uw deelstaat in Duitsland",
            "the data protection authority of your state in Germany",
        ),
    }
)
_ANY: Final = Both(
    "de toezichthouder op privacy van uw land",
    "the data protection authority of your country",
)
_BY_ZONE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Europe/Amsterdam": "nl",
        "Europe/Brussels": "be",
        "Europe/Dublin": "ie",
        "Europe/London": "gb",
        "Europe/Belfast": "gb",
        "Europe/Berlin": "de",
    }
)
"""The country of a clock, where a procedure has no free days of a country."""


def data_authority(procedure: Procedure, lang: str) -> str:
    """Return what the authority is called, or that it is the one of your country."""
    free_days = procedure.calendar.id.partition("-")[0]
    by_clock = _BY_ZONE.get(procedure.zone.key, "")
    country = free_days if free_days in _BY_COUNTRY else by_clock
    return _BY_COUNTRY.get(country, _ANY)[lang]

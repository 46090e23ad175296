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
        "at": Both(
            "de Oostenrijkse toezichthouder (DSB)",
            "the Austrian Data Protection Authority (DSB)",
        ),
        "dk": Both(
            "de Deense toezichthouder (Datatilsynet)",
            "the Danish Data Protection Agency (Datatilsynet)",
        ),
        "fr": Both(
            "de Franse toezichthouder (CNIL)",
            "the French data protection authority (CNIL)",
        ),
        "it": Both(
            "de Italiaanse toezichthouder (Garante)",
            "the Italian Data Protection Authority (Garante)",
        ),
        "lt": Both(
            "de Litouwse toezichthouder (VDAI)",
            "the Lithuanian State Data Protection Inspectorate (VDAI)",
        ),
        "lu": Both(
            "de Luxemburgse toezichthouder (CNPD)",
            "the Luxembourg data protection authority (CNPD)",
        ),
        "mt": Both(
            "de Maltese toezichthouder (IDPC)",
            "the Maltese data protection authority (IDPC)",
        ),
        "pl": Both(
            "de Poolse toezichthouder (UODO)",
            "the Polish Data Protection Office (UODO)",
        ),
        "pt": Both(
            "de Portugese toezichthouder (CNPD)",
            "the Portuguese data protection authority (CNPD)",
        ),
        "se": Both(
            "de Zweedse toezichthouder (IMY)",
            "the Swedish Authority for Privacy Protection (IMY)",
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
        "Europe/Vienna": "at",
        "Europe/Copenhagen": "dk",
        "Europe/Paris": "fr",
        "Europe/Rome": "it",
        "Europe/Vilnius": "lt",
        "Europe/Luxembourg": "lu",
        "Europe/Malta": "mt",
        "Europe/Warsaw": "pl",
        "Europe/Lisbon": "pt",
        "Europe/Stockholm": "se",
    }
)
"""The country of a clock, where a procedure has no free days of a country."""


def data_authority(procedure: Procedure, lang: str) -> str:
    """Return what the authority is called, or that it is the one of your country."""
    free_days = procedure.calendar.id.partition("-")[0]
    by_clock = _BY_ZONE.get(procedure.zone.key, "")
    country = free_days if free_days in _BY_COUNTRY else by_clock
    return _BY_COUNTRY.get(country, _ANY)[lang]

"""The laws on terms, as they are cited after what they do to a day."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.counted import Law
from gehoord.words.both import Both

_LAWS: Final[Mapping[Law, Both]] = MappingProxyType(
    {
        Law.ATW_1_1: Both(
            "Algemene termijnenwet, artikel 1, eerste lid",
            "Algemene termijnenwet, article 1(1)",
        ),
        Law.ATW_1_2: Both(
            "Algemene termijnenwet, artikel 1, tweede lid",
            "Algemene termijnenwet, article 1(2)",
        ),
        Law.ATW_2: Both(
            "Algemene termijnenwet, artikel 2", "Algemene termijnenwet, article 2"
        ),
        Law.ATW_4: Both(
            "Algemene termijnenwet, artikel 4", "Algemene termijnenwet, article 4"
        ),
        Law.EU_3_4: Both(
            "Verordening 1182/71, artikel 3, vierde lid",
            "Regulation 1182/71, article 3(4)",
        ),
        Law.EU_3_5: Both(
            "Verordening 1182/71, artikel 3, vijfde lid",
            "Regulation 1182/71, article 3(5)",
        ),
    }
)


def cited(text: str, law: Law | None, lang: str) -> str:
    """Return the text with the law that it comes from after it, if it is one."""
    return f"{text} ({_LAWS[law][lang]})" if law else text


def cited_as(law: Law) -> Both:
    """Return how an article of these laws is cited by itself."""
    return _LAWS[law]

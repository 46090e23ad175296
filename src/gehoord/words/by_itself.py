"""What the clock does when nobody acts in time, said to who could act."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

_DOES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "appoint-substitute": Both(
            "Gebeurt dit niet, dan wijst de klok op de laatste werkochtend een "
            "vervanger aan.",
            "If this is not done, the clock appoints a substitute on the last working "
            "morning.",
        ),
        "say-not-finished": Both(
            "Gebeurt dit niet, dan schrijft de klok de indiener dat het niet af is. De "
            "toezegging telt dan als niet nagekomen.",
            "If this is not done, the clock writes the sender that it is not finished. "
            "The promise then counts as not kept.",
        ),
        "file-it": Both(
            "Gebeurt dit niet, dan gaat de reactie vanzelf naar de organisatie.",
            "If this is not done, the reaction goes to the organisation by itself.",
        ),
        "close-no-reaction": Both(
            "Blijft het stil, dan sluit de klok het dossier als niet beantwoord.",
            "If it stays silent, the clock closes the case as not answered.",
        ),
        "third-party-proceeds": Both(
            "Gebeurt dit niet, dan gaat de onafhankelijke derde verder.",
            "If this is not done, the independent third party goes on.",
        ),
        "go-on": Both(
            "Gebeurt dit niet, dan gaat het dossier zonder dit verder.",
            "If this is not done, the case goes on without it.",
        ),
    }
)
_NOTHING: Final = Both(
    "Gebeurt dit niet, dan is de toezegging niet nagekomen. De klok doet niets.",
    "If this is not done, the promise is not kept. The clock does nothing.",
)


_NOBODY_TO_APPOINT: Final = Both(
    "Gebeurt dit niet, dan kan de klok geen vervanger aanwijzen. De toezegging is dan "
    "niet nagekomen.",
    "If this is not done, the clock cannot appoint a substitute. The promise is not "
    "kept then.",
)


def otherwise(fallback: str, strength: str, lang: str, *, act: str = "") -> str:
    """
    Return what happens by itself when nobody acts in a term.

    A promise without a fallback is simply broken; of other terms without one
    there is nothing to say. While nobody recorded whom it is about, the clock
    appoints nobody.
    """
    said = _DOES.get(fallback)
    if (fallback, act) == ("appoint-substitute", "record-concern"):
        said = _NOBODY_TO_APPOINT
    if said is None and strength in {"promise", "statutory"}:
        said = _NOTHING
    return said[lang] if said else ""

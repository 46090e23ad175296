"""Messages to who complains that stand ready, for staff to change and to send."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.words.both import Both

THIRD_PARTY_GONE: Final = "third-party-gone"
CONSENT: Final = "consent"

_READY: Final[Mapping[str, Both]] = MappingProxyType(
    {
        CONSENT: Both(
            "Wij hebben voor uw klacht meer tijd nodig. Dat mag alleen als u daarmee "
            "instemt. Het hoeft niet.\n\nStemt u in? Kies dan op uw eigen pagina: “Stem "
            "in met langer wachten”. Doet u niets, dan blijft de laatste dag zoals die "
            "is.\n\nWij hebben meer tijd nodig, omdat …",
            "We need more time for your complaint. We may take it only if you agree. "
            "You need not.\n\nDo you agree? Then choose on your own page: “Agree to wait "
            "longer”. If you do nothing, the last day stays as it is.\n\nWe need more "
            "time because …",
        ),
        THIRD_PARTY_GONE: Both(
            "Uw klacht ligt bij de onafhankelijke derde. Die is er nu niet meer. Wij "
            "zoeken iemand anders die onafhankelijk is. U hoeft niets te doen: uw "
            "klacht en alles wat u schreef, blijven liggen tot die persoon er "
            "is.\n\nWilt u niet wachten, of hebt u een vraag? Dan kunt u ons altijd "
            "schrijven.",
            "Your complaint is with the independent third party, who is no longer "
            "there. We look for somebody else who is independent. You need do nothing: "
            "your complaint and all that you wrote stay until that person is "
            "there.\n\nWould you rather not wait, or do you have a question? Then you "
            "can always write to us.",
        ),
    }
)


def ready(name: str, lang: str) -> str:
    """Return the message in a language; empty when there is none of this name."""
    both = _READY.get(name)
    return both[lang] if both else ""

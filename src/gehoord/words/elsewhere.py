"""To whom a complaint can be sent on, as sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.words.both import Both
from gehoord.words.lengths import in_words
from gehoord.words.page_own_words import localised

_ABOUT: Final = Both(
    "Klachten over {about} horen bij {name}{contact}. Komt zo’n klacht bij ons?",
    "Complaints about {about} belong with {name}{contact}. Does one come to us?",
)
_BELONGS: Final = Both(
    "Soms hoort uw klacht niet bij ons, maar bij {name}{contact}.",
    "Does your complaint belong with {name}{contact}, and not with us?",
)
_SENT: Final = Both(
    "Dan sturen wij die door, en hoort u dat van ons.",
    "Then we send it on, and tell you so.",
)
_AGREED: Final = Both(
    "Dan sturen wij die door als u dat goedvindt, en hoort u dat van ons.",
    "Then we send it on if you agree, and tell you so.",
)
_DAY: Final = Both(
    "De dag waarop wij uw klacht kregen, telt daar ook.",
    "The day on which we had your complaint counts there as well.",
)
COUNTED: Final = Both(
    "Stuurt een ander uw klacht naar ons door? Dan kijken wij voor de vraag of u op tijd "
    "was naar de dag waarop de klacht daar binnenkwam.",
    "Does somebody else send your complaint on to us? Then we look, for whether you were "
    "in time, at the day on which it came in there.",
)


def sent_on(facts: Mapping[str, Any], lang: str) -> str:
    """Return what belongs there, that it is sent on, and what that does to the day."""
    contact = f", {facts['contact']}" if facts["contact"] else ""
    name = localised(facts["name"], lang)
    if facts["about"]:
        about = localised(facts["about"], lang).rstrip(".")
        first = _ABOUT[lang].format(about=about, name=name, contact=contact)
    else:
        first = _BELONGS[lang].format(name=name, contact=contact)
    said = [first, (_AGREED if facts["consent"] else _SENT)[lang]]
    if facts["keeps_day"]:
        said.append(_DAY[lang])
    return " ".join(said)


_MUST: Final = Both(
    "Soms moeten wij iets bij een ander melden. Gaat het om “{about}”? Dan melden wij "
    "dat bij {name}{contact}.",
    "Sometimes we must report something to somebody else. Is it “{about}”? Then we "
    "report it to {name}{contact}.",
)
_WITHIN: Final = Both("Dat doen wij binnen {length}.", "We do so within {length}.")


def reported(facts: Mapping[str, Any], lang: str) -> str:
    """Return what is reported outside, to whom, and how soon where that is said."""
    contact = f", {facts['contact']}" if facts["contact"] else ""
    about, name = (localised(facts[each], lang) for each in ("about", "name"))
    said = [_MUST[lang].format(about=about, name=name, contact=contact)]
    if facts["length"]:
        said.append(_WITHIN[lang].format(length=in_words(facts["length"], lang)))
    return " ".join(said)

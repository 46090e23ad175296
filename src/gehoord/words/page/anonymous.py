"""Whether one can complain without a name, as sentences of the public page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.lanes import Anonymous
from gehoord.words.both import Both
from gehoord.words.choices import choice

Facts = Mapping[str, Any]
_NOT: Final = Both("Niet zonder naam.", "Not without a name.")
_MAY: Final = Both("Zonder naam mag.", "Without a name is allowed.")
_AS_SAID: Final = Both(
    "Zonder naam kan alleen zoals onze tekst dat zegt.",
    "Without a name is possible only as our text says.",
)
_ASKED: Final = Both(
    "Ontbreekt uw naam? Dan vragen wij eerst wie u bent.",
    "Is your name missing? Then we first ask who you are.",
)
_CANNOT: Final = Both(
    "Geeft u geen naam? Wat een adres nodig heeft, kunnen wij dan niet.",
    "Do you give no name? What needs an address we cannot do then.",
)


def anonymous(facts: Facts, lang: str) -> str:
    """Return whether it can be without a name, with no more where that is apart."""
    if facts.get("for_some"):
        return _AS_SAID[lang]
    if facts.get("alone"):
        return (_NOT if facts["choice"] is Anonymous.REFUSE else _MAY)[lang]
    return f"{choice(facts['choice'], lang)}."


def anonymous_apart(facts: Facts, lang: str) -> str:
    """Return what we do without a name, where no sentence says it."""
    return (_ASKED if facts["refused"] else _CANNOT)[lang]

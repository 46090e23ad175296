"""Those who decide or advise together, on the public page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.words.both import Both
from gehoord.words.lengths import spelled
from gehoord.words.own_words import localised
from gehoord.words.page.in_stage import in_stage

Facts = Mapping[str, Any]
_PANEL: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judge": Both(
            "Er beslissen minstens {size} mensen samen.",
            "At least {size} people decide together.",
        ),
        "record-advice": Both(
            "Er adviseren minstens {size} mensen samen.",
            "At least {size} people advise together.",
        ),
    }
)
_SEVERAL: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judge": Both(
            "Er beslissen meer mensen samen.", "Several people decide together."
        ),
        "record-advice": Both(
            "Er adviseren meer mensen samen.", "Several people advise together."
        ),
    }
)
_SEVERAL_CALLED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judge": Both(
            "In {name} beslissen meer mensen samen.",
            "In {name}, several people decide together.",
        ),
        "record-advice": Both(
            "In {name} adviseren meer mensen samen.",
            "In {name}, several people advise together.",
        ),
    }
)
_UNCOUNTED: Final = Both(
    "Met hoeveel, staat niet in de procedure.",
    "How many they are is not said in the procedure.",
)
_CALLED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judge": Both(
            "In {name} beslissen minstens {size} mensen samen.",
            "In {name}, at least {size} people decide together.",
        ),
        "record-advice": Both(
            "In {name} adviseren minstens {size} mensen samen.",
            "In {name}, at least {size} people advise together.",
        ),
    }
)
"""The same of a panel that has a name."""
_IF_ASKED: Final = Both(
    "Dat is alleen als wij advies vragen.", "That is only where we ask for advice."
)
_UNINVOLVED: Final = Both(
    "Niemand van hen is bij uw klacht betrokken.",
    "None of them is involved in your complaint.",
)
_APART: Final = Both(
    "Wie samen over uw klacht beslissen of adviseren, zijn er zelf niet bij betrokken.",
    "Those who decide or advise on your complaint together are not involved in it.",
)
_LED_CALLED: Final = Both(
    "Wie {name} leidt, werkt niet voor ons.",
    "Who leads {name} does not work for us.",
)
_LED: Final = Both(
    "Wie de groep leidt, werkt niet voor ons.",
    "Who leads the panel does not work for us.",
)
_ONE_OUTSIDE: Final = Both(
    "Minstens een van hen werkt niet bij ons.",
    "At least one of them does not work for us.",
)
_SOME_OUTSIDE: Final = Both(
    "Minstens {few} van hen werken niet bij ons.",
    "At least {few} of them do not work for us.",
)


def panel(facts: Facts, lang: str) -> str:
    """Return how many decide or advise, in which stage, and who leads them."""
    kind = "judge" if "judge" in facts["acts"] else "record-advice"
    name = localised(facts["name"], lang) if facts["name"] else ""
    leader = _LED_CALLED if name else _LED
    said = _how_many(facts["size"], kind, name, lang)
    led = leader[lang].format(name=name) if facts["independent"] else ""
    apart = _UNINVOLVED[lang] if facts.get("uninvolved", True) else ""
    asked = _IF_ASKED[lang] if facts["perhaps"] else ""
    told = " ".join(x for x in (said, asked, apart, led, _outside(facts, lang)) if x)
    return in_stage(facts["stage"], told, lang)


def _how_many(size: int | None, kind: str, name: str, lang: str) -> str:
    if size is None:
        said = (_SEVERAL_CALLED if name else _SEVERAL)[kind][lang].format(name=name)
        return f"{said} {_UNCOUNTED[lang]}"
    pattern = _CALLED if name else _PANEL
    return pattern[kind][lang].format(size=spelled(size, lang), name=name)


def panel_apart(facts: Facts, lang: str) -> str:
    """Return that whoever decides or advises together has no part in it."""
    return in_stage(facts["stage"], _APART[lang], lang)


def _outside(facts: Facts, lang: str) -> str:
    """Return how many of a panel come from outside; nothing where any may be ours."""
    few = facts["outside"]
    if not few:
        return ""
    told = _ONE_OUTSIDE if few == 1 else _SOME_OUTSIDE
    return told[lang].format(few=spelled(few, lang))

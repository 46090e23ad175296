"""The stages of a procedure, and who decide there together, on the public page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.lanes import Entry
from gehoord.procedure.lengths import Length
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.inside import going_on
from gehoord.words.lengths import in_words
from gehoord.words.page_own_words import localised

Facts = Mapping[str, Any]
_STAGE: Final = Both("{name}: {entry}.", "{name}: {entry}.")
_ASK_WITHIN: Final = Both("Dat kan binnen {length}.", "That is possible for {length}.")
_OTHER_PERSON: Final = Both(
    "Iemand anders dan eerst kijkt ernaar.", "Somebody else than before looks at it."
)
_TALKED: Final = Both(
    "U vertelt ons uw klacht, wij schrijven die op en praten er met u over. Bent u het "
    "daarna niet eens, dan kunt u naar de volgende stap.",
    "You tell us your complaint, we write it down and talk about it with you. If you do "
    "not agree after that, you can go to the next stage.",
)
_HEARD_ANEW: Final = Both(
    "Hier horen wij u opnieuw, en ook degene over wie u klaagt.",
    "Here we hear you again, and also the person you complain about.",
)
_MEDIATED: Final = Both(
    "Wie dit doet, zoekt met u naar een oplossing waar u allebei achter staat, en "
    "oordeelt niet. Lukt dat niet, dan kunt u door naar de volgende stap.",
    "Who does this looks with you for a solution that both of you stand behind, and "
    "does not judge. Does that not work out, then you can go on to the next step.",
)
_PANEL: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "judge": Both(
            "Er beslissen minstens {size} mensen samen, van wie niemand bij uw klacht "
            "betrokken is.",
            "At least {size} people decide together, of whom none is involved in your "
            "complaint.",
        ),
        "record-advice": Both(
            "Er adviseren minstens {size} mensen samen, van wie niemand bij uw klacht "
            "betrokken is.",
            "At least {size} people advise together, of whom none is involved in your "
            "complaint.",
        ),
    }
)
_IN_STAGE: Final = Both("In de fase “{stage}”:", "In the stage “{stage}”:")
_LED: Final = Both(
    "Wie de groep leidt, werkt niet voor ons.",
    "Who leads the panel does not work for us.",
)


def stage(facts: Facts, lang: str) -> str:
    """Return how one comes into a stage, until when, and what is different there."""
    said = [
        _STAGE[lang].format(
            name=opening(localised(facts["name"], lang)),
            entry=going_on(choice(Entry(facts["entry"]), lang), lang),
        )
    ]
    if isinstance(facts["within"], Length):
        said.append(_ASK_WITHIN[lang].format(length=in_words(facts["within"], lang)))
    if facts["spoken"]:
        said.append(_TALKED[lang])
    if facts["mediates"]:
        said.append(_MEDIATED[lang])
    if facts["heard_anew"]:
        said.append(_HEARD_ANEW[lang])
    if facts["different_person"]:
        said.append(_OTHER_PERSON[lang])
    return " ".join(said)


def panel(facts: Facts, lang: str) -> str:
    """Return how many decide or advise, in which stage, and who leads them."""
    kind = "judge" if "judge" in facts["acts"] else "record-advice"
    said = [_PANEL[kind][lang].format(size=facts["size"])]
    if facts["stage"]:
        here = localised(facts["stage"], lang)
        said.insert(0, _IN_STAGE[lang].format(stage=here))
    if facts["independent"]:
        said.append(_LED[lang])
    return " ".join(said)

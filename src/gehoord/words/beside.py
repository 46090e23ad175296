"""A way beside the procedure, as sentences of the public page and on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.besides import Beside
from gehoord.words.actors import opening
from gehoord.words.both import Both
from gehoord.words.page_own_words import localised

_OPEN: Final = Both(
    "U kunt ook naar {name}{contact}.", "You can also go to {name}{contact}."
)
_AT_ONCE: Final = Both(
    "U hoeft niet eerst bij ons te klagen.",
    "You need not complain to us first.",
)
_ABOUT: Final = Both("Daar kijkt men naar: {about}.", "They look at: {about}.")
_CAN: Final = Both("Wat daar kan: {can}.", "What can be done there: {can}.")
_CAN_OPEN: Final = Both(
    "Wat daar kan, staat niet in de procedure.",
    "What can be done there is not said in the procedure.",
)
_WINDOW: Final = Both("Tot wanneer: {window}.", "Until when: {window}.")
_COSTS: Final = Both("Kosten: {costs}.", "Costs: {costs}.")
_APART: Final = Both(
    "U hoeft daarmee niet op ons te wachten. Wij wachten daar ook niet op, en sturen er "
    "niets naartoe. Wat u daar doet, verandert niets aan uw klacht bij ons.",
    "You need not wait for us to go there. We do not wait for it either, and send "
    "nothing there. What you do there changes nothing about your complaint to us.",
)
_EACH_APART: Final = Both(
    "Dit geldt voor elk van deze wegen. U hoeft daarmee niet op ons te wachten. Wij "
    "wachten daar ook niet op, en sturen er niets naartoe. Wat u daar doet, verandert "
    "niets aan uw klacht bij ons.",
    "This holds for each of these ways. You need not wait for us to go there. We do "
    "not wait for it either, and send nothing there. What you do there changes nothing "
    "about your complaint to us.",
)
_ON_THE_WAY: Final = Both(
    "Daarnaast kunt u naar {name}, over {about}",
    "Beside this you can go to {name}, about {about}",
)


def beside(facts: Mapping[str, Any], lang: str) -> str:
    """Return where else one can go, what about, and what can be done there."""

    def said(name: str) -> str:
        return localised(facts[name], lang).rstrip(".")

    contact = f", {facts['contact']}" if facts["contact"] else ""
    found = [_OPEN[lang].format(name=said("name"), contact=contact)]
    if facts["at_once"]:
        found.append(_AT_ONCE[lang])
    found.append(_ABOUT[lang].format(about=said("about")))
    can = _CAN[lang].format(can=said("can")) if facts["can"] else _CAN_OPEN[lang]
    found.append(can)
    if facts["window"]:
        found.append(_WINDOW[lang].format(window=said("window")))
    if facts["costs"]:
        found.append(_COSTS[lang].format(costs=said("costs")))
    return " ".join(found)


def apart(facts: Mapping[str, Any], lang: str) -> str:
    """Return that nothing here waits for them: once, whether one or several."""
    return (_EACH_APART if facts["several"] else _APART)[lang]


def on_the_way(besides: tuple[Beside, ...], lang: str) -> Iterator[str]:
    """Give each of them as a line where a complaint begins."""
    for row in besides:
        name, about = (localised(x, lang).rstrip(".") for x in (row.name, row.about))
        yield opening(_ON_THE_WAY[lang].format(name=name, about=about))

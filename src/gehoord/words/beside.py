"""A way beside the procedure, as sentences of the public page and on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from gehoord.procedure.besides import After
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import OUTSIDE, Halt, Stop, way
from gehoord.words.actors import listed, opening
from gehoord.words.both import Both
from gehoord.words.own_words import localised

_OPEN: Final = Both(
    "U kunt ook naar {name}{contact}.", "You can also go to {name}{contact}."
)
_AFTER_US: Final = Both(
    "Hebt u ons antwoord? Daarna kunt u ook naar {name}{contact}.",
    "Do you have our answer? After that you can also go to {name}{contact}.",
)
_AFTER_BODY: Final = Both(
    "Heeft {body} gesproken? Daarna kunt u ook naar {name}{contact}.",
    "Has {body} spoken? After that you can also go to {name}{contact}.",
)
_INSTEAD: Final = Both(
    "Wilt u niet bij ons klagen? Dan kunt u met dezelfde klacht naar {name}{contact}.",
    "You would rather not complain to us? Then you can take the same complaint to "
    "{name}{contact}.",
)
_INSTEAD_ABOUT: Final = Both("Dat kan over: {about}.", "That can be about: {about}.")
_INSTEAD_ON_THE_WAY: Final = Both(
    "In plaats van bij ons kunt u klagen bij {name}, over {about}",
    "Instead of to us you can complain to {name}, about {about}",
)
_SEND_NOTHING: Final = Both("Wij sturen daar niets naartoe.", "We send nothing there.")
_ANYBODY: Final = Both("de onafhankelijke derde", "the independent third party")
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
_SEND_REPORTS: Final = Both(
    "Wij sturen daar alleen heen wat wij moeten melden.",
    "We send there only what we must report.",
)
_THIS_HOLDS: Final = Both("Dit geldt voor {names}.", "This holds for {names}.")
_APART: Final = Both(
    "Wij wachten daar niet op, en sturen er niets naartoe.",
    "We do not wait for it, and send nothing there.",
)
_APART_BUT_REPORTS: Final = Both(
    "Wij wachten daar niet op, en sturen er alleen heen wat wij moeten melden.",
    "We do not wait for it, and send there only what we must report.",
)
_CHANGES_NOTHING: Final = Both(
    "Wat u daar doet, verandert niets aan uw klacht bij ons.",
    "What you do there changes nothing about your complaint to us.",
)
_PATTERNS: Final = MappingProxyType(
    {"": _OPEN, After.US.value: _AFTER_US, After.THIRD_PARTY.value: _AFTER_BODY}
)
_AFTER_THAT: Final = Both(
    "Daarna kunt u ook naar {name}, over {about}",
    "After that you can also go to {name}, about {about}",
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
    body = localised(facts["body"], lang) if facts["body"] else _ANYBODY[lang]
    instead = facts["instead"]
    pattern = (_INSTEAD if instead else _PATTERNS[facts["after"]])[lang]
    found = [pattern.format(name=said("name"), contact=contact, body=body)]
    if facts["at_once"] and not instead:
        found.append(_AT_ONCE[lang])
    looked_at = (_INSTEAD_ABOUT if instead else _ABOUT)[lang]
    found.append(looked_at.format(about=said("about")))
    if facts["can"]:
        found.append(_CAN[lang].format(can=said("can")))
    elif not instead:
        found.append(_CAN_OPEN[lang])
    if facts["window"]:
        found.append(_WINDOW[lang].format(window=said("window")))
    if facts["costs"]:
        found.append(_COSTS[lang].format(costs=said("costs")))
    if facts["after"]:
        found.append((_SEND_REPORTS if facts["reported"] else _SEND_NOTHING)[lang])
    return " ".join(found)


def apart(facts: Mapping[str, Any], lang: str) -> str:
    """
    Return that nothing here waits for them: once, whether one or several.

    Where a sentence lets terms stand still for them too, only what is sent there.
    """
    names = tuple(localised(each, lang).rstrip(".") for each in facts["names"])
    parts = [_THIS_HOLDS[lang].format(names=listed(names, lang))] if names else []
    if facts["halts"]:
        parts.append((_SEND_REPORTS if facts["reported"] else _SEND_NOTHING)[lang])
        return " ".join(parts)
    parts.append((_APART_BUT_REPORTS if facts["reported"] else _APART)[lang])
    return " ".join((*parts, _CHANGES_NOTHING[lang]))


def on_the_way(halt: Halt, procedure: Procedure, lang: str) -> Iterator[str]:
    """Give each of them as a line where a complaint begins, or after what comes first."""
    named = {row.after for row in procedure.besides}
    here = [x for x in After if x in named and is_here(x, halt, procedure)]
    for row in procedure.besides:
        if row.after in here:
            name, about = (
                localised(x, lang).rstrip(".") for x in (row.name, row.about)
            )
            first = _INSTEAD_ON_THE_WAY if row.instead else _ON_THE_WAY
            pattern = (_AFTER_THAT if row.after else first)[lang]
            yield opening(pattern.format(name=name, about=about))


def is_here(after: After, halt: Halt, procedure: Procedure) -> bool:
    """Return whether what comes first is behind somebody at this stop."""
    if after is After.NOTHING:
        return halt.stop is Stop.FILED
    stops = way(procedure)
    if after is After.US:
        ours = [x for x in stops if x.stop in {Stop.CLOSED, Stop.NEXT_STAGE}]
        return bool(ours) and (halt.stop, halt.name) == (ours[-1].stop, ours[-1].name)
    outside = [x for x in stops if x.stop in OUTSIDE]
    return bool(outside) and (halt.stop, halt.name) == (
        outside[-1].stop,
        outside[-1].name,
    )

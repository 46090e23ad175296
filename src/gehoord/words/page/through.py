"""Which of our own steps come before a third party: on the page, and on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.outward import stage_before, stages_skipped
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import Halt, Stop
from gehoord.words.both import Both
from gehoord.words.own_words import localised

_THROUGH: Final = Both(
    "U doorloopt eerst onze eigen stappen, tot en met “{stage}”.",
    "You first go through our own steps, up to and including “{stage}”.",
)
_NOT_FIRST: Final = Both(
    "De stap “{stage}” hoeft u niet eerst te vragen.",
    "You need not ask for the step “{stage}” first.",
)
_AFTER: Final = Both("Na de stap “{stage}”", "After the step “{stage}”")


def through(facts: Mapping[str, Any], lang: str) -> tuple[str, ...]:
    """Return which steps come first, or need not, as sentences of the page."""
    if facts["skips"]:
        return tuple(_said(_NOT_FIRST, each, lang) for each in facts["skips"])
    return (_said(_THROUGH, facts["stage"], lang),) if facts["stage"] else ()


def _said(pattern: Both, stage: object, lang: str) -> str:
    return pattern[lang].format(stage=localised(stage, lang))


def on_the_way(halt: Halt, procedure: Procedure, lang: str) -> Iterator[str]:
    """Say the same at the stop of a third party, as lines."""
    body = halt.body
    if halt.stop is not Stop.THIRD_PARTY or body is None:
        return
    if skipped := stages_skipped(procedure, body):
        yield from (_said(_NOT_FIRST, x.name, lang).rstrip(".") for x in skipped)
    elif row := stage_before(procedure, body):
        yield _said(_AFTER, row.name, lang)

"""Why an act in a procedure can never be done."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from gehoord.procedure.proof.impossible import Why
from gehoord.procedure.soundness import Unsound
from gehoord.procedure.stages import Stage
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.stages import during

WHY: Final[Mapping[Why, Both]] = MappingProxyType(
    {
        Why.STAGE: Both(
            "De handeling {near} kan alleen {names}, en zo ver komt geen dossier.",
            "The act {near} is only possible {names}, and no case gets that far.",
        ),
        Why.NOBODY: Both(
            "Wie de handeling {near} mag doen ({names}), is er nooit als het kan.",
            "Whoever may do the act {near} ({names}) is never there when they could.",
        ),
        Why.NEVER: Both(
            "De handeling {near} vraagt wat op dat moment nooit geldt: {names}.",
            "The act {near} takes what never holds at that time: {names}.",
        ),
        Why.TOGETHER: Both(
            "De handeling {near} vraagt wat nooit tegelijk geldt: {names}.",
            "The act {near} takes what never holds at once: {names}.",
        ),
        Why.CONTENTS: Both(
            "Wat iemand bij de handeling {near} ook invult, het wordt geweigerd.",
            "Whatever somebody fills in for the act {near}, it is refused.",
        ),
    }
)


def because(found: Unsound, lang: str) -> str:
    """Return what stands in the way, the words that are of the file between marks."""
    why = Why(str(found.facts["why"]))
    names = cast("tuple[str, ...]", found.facts["names"])
    if why is Why.STAGE:
        said = during([Stage(each) for each in names], lang)
    else:
        said = listed(tuple(f"`{each}`" for each in names), lang)
    return WHY[why][lang].format(near=f"`{found.near}`", names=said)

"""`--answers`: how often people choose each answer to a question of the file's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from gehoord.console.commands import Mistaken
from gehoord.procedure.particulars import OwnParticular
from gehoord.procedure.rules import Procedure

_LITTLE: Final = 1e-6


def answers(
    said: Iterable[str], procedure: Procedure
) -> Mapping[str, Mapping[str, float]]:
    """Return the shares by question and answer; raises Mistaken for what cannot be."""
    own = (each for each in procedure.own_particulars if not each.is_found)
    questions = {each.id: each for each in own if each.options}
    found: dict[str, Mapping[str, float]] = {}
    for each in said:
        name, _, shares = each.partition("=")
        if name not in questions:
            names = ", ".join(questions) or "none"
            raise Mistaken(
                f"--answers: {name!r} is no question with answers to choose from. "
                f"Those of this procedure are: {names}."
            )
        found[name] = _shares(shares, questions[name])
    return found


def _shares(said: str, asked: OwnParticular) -> Mapping[str, float]:
    known = [each.id for each in asked.options]
    found: dict[str, float] = {}
    for each in said.split(","):
        name, _, share = each.partition(":")
        number = _share(share)
        if name not in known or number is None:
            raise Mistaken(
                f"--answers: {each!r} is no answer to {asked.id} with a share from 0 to "
                f"1, such as {known[0]}:0.5. The answers are: {', '.join(known)}."
            )
        found[name] = number
    total = sum(found.values())
    if total > 1 + _LITTLE or (len(found) == len(known) and total < 1 - _LITTLE):
        raise Mistaken(f"--answers: the shares of {asked.id} come to {total:g}, not 1.")
    return found


def _share(said: str) -> float | None:
    try:
        found = float(said)
    except ValueError:
        return None
    return found if 0 <= found <= 1 else None

"""A ground on which a complaint need not be taken up, as a procedure file names it."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.lengths import Length
from gehoord.procedure.own_words import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """
    One ground: what follows "because", and the article that allows it.

    With `older_than` it is about how long ago it happened, counted from the day that
    the sender named until the day of filing. `way_on` is what is open instead. With
    `must` the text leaves no choice: only whether the ground is there is judged.
    `only_for` and `not_for` are answers that who complains chose; with `stage` it can
    hold in that one alone.
    """

    id: str
    because: Own
    older_than: Length | None
    counted_from: str
    way_on: Own | None
    source: str
    verified: bool = True
    must: bool = False
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    stage: str = ""

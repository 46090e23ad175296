"""Sentences of a published text that are only to be read."""

from __future__ import annotations

from dataclasses import dataclass

from gehoord.procedure.own_words import Own


@dataclass(frozen=True, slots=True, kw_only=True)
class Also:
    """
    A sentence that the page shows as it is written, and on which nothing acts.

    `part` is the part of the page that it stands at the end of.
    """

    id: str
    part: str
    text: Own
    source: str
    verified: bool = True

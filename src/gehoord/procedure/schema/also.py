"""The keys of a sentence that is only to be read."""

from __future__ import annotations

from gehoord.procedure.explain.fact import Part
from gehoord.procedure.schema import typed as t

ALSO = t.sourced(
    "[[also]]",
    "A sentence of your text that is only to be read: what stays as it is meanwhile, "
    "what somebody pays. Nothing acts on it. What has a key of its own goes there.",
    t.own_id(),
    t.shown(
        t.word("part", Part, "The part of the page that it stands in, at its end.")
    ),
    t.own_text("text", "The sentence, as your text has it."),
)

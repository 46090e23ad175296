"""The keys of a way beside the procedure."""

from __future__ import annotations

from gehoord.procedure.besides import After
from gehoord.procedure.schema import typed as t

BESIDE = t.sourced(
    "[[beside]]",
    "A body that one can go to oneself, also while a complaint is handled unless it "
    "says what comes first; nothing here waits for it, and nothing is sent there. Left "
    "out: none is named.",
    t.own_id(),
    t.own_text("name", "What it is called, with its article if it has one."),
    t.own_text("about", 'What it looks at: "what a registered professional did".'),
    t.open_text("contact", "How to reach it."),
    t.open_text("can", 'What it can do: "a warning, or out of the register".'),
    t.open_text("window", "Until when one may go there."),
    t.open_text("costs", "What it costs."),
    t.shown(
        t.word(
            "after",
            tuple(each.value for each in After if each),
            "What must come first: us, or the third party. Left out: nothing, one can "
            "go there at any time.",
            default="",
        )
    ),
    t.shown(
        t.flag("at_once", "Whether one may go there without complaining here first.")
    ),
    t.shown(
        t.flag(
            "instead",
            "Whether it takes the same complaint in your place: another door. The page "
            "then names it where it says how to complain.",
        )
    ),
)

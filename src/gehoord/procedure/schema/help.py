"""The keys of who stands beside whoever complains."""

from __future__ import annotations

from gehoord.procedure.besides import After
from gehoord.procedure.schema import typed as t

HELP = t.sourced(
    "[[help]]",
    "Somebody who stands beside whoever complains, such as a confidential adviser or an "
    "advocate. They handle and decide nothing here. Left out: nobody is named.",
    t.own_id(),
    t.own_text("name", "What they are called, with an article if there is one."),
    t.own_text("can", 'What they can do: "listen, and write it down with you".'),
    t.open_text("contact", "How to reach them."),
    t.open_text("costs", "What it costs."),
    t.shown(
        t.open_flag(
            "outside", "Whether they do not work for you. Left out: that is not said."
        )
    ),
    t.shown(
        t.flag(
            "tells_nothing",
            "Whether what somebody says to them goes no further without their leave.",
        )
    ),
    t.shown(
        t.word(
            "after",
            (After.US.value,),
            "What must come first: us, where they are there only once you answered. Left "
            "out: nothing, one can ask them at any time.",
            default="",
        )
    ),
    t.answers("only_for", "The answers for which they are there; left out: all."),
    t.answers("not_for", "The answers for which they are not there."),
)

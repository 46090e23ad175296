"""The keys of acts and notices: who may do what, and what is told to whom."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.rules import Carries, Needed
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Table

ACT = t.sourced(
    "[acts] <act>",
    "Who may do it, and what must come before.",
    t.words("by", k.ROLES, "The roles."),
    t.conditions("needs", "The conditions that must hold."),
)

NOTICE = t.sourced(
    "[notices] <notice>",
    "What is told after an entry, to whom.",
    t.causes("after", "The entry that causes it; of a list, each of them."),
    t.words("to", k.ADDRESSEES, "Who is told."),
    t.conditions("when", "The conditions under which it is told."),
    t.word(
        "carries",
        Carries,
        "Whether the mail holds the text, or announces it with a link.",
        default="announcement",
    ),
    t.shown_texts("contents", "What it must say by law or promise."),
    t.shown_texts("must_not", "What it must not hold."),
    t.both("name", "What you call this letter; left out: our name for it.", default=()),
    t.public(),
)

PARTICULARS = Table(
    name="[particulars]",
    meaning="What is asked of who complains, and how much it is needed.",
    keys=tuple(
        t.word(name, Needed, meaning, default="")
        for name, meaning in (
            ("name", "Who sends it."),
            ("address", "Where they live."),
            ("email", "Their e-mail address."),
            ("phone", "Their phone number."),
            ("subject", "What it is about."),
            ("words", "The complaint itself."),
        )
    ),
)

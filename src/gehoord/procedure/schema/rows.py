"""The keys of acts and notices: who may do what, and what is told to whom."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.rules import Carries, Needed
from gehoord.procedure.schema.key import Key, Table, Type, Use
from gehoord.procedure.schema.terms import source, verified

ACT = Table(
    name="[acts] <act>",
    meaning="Who may do it, and what must come before.",
    keys=(
        Key(name="by", type=Type.WORDS, words=k.ROLES, meaning="The roles."),
        Key(
            name="needs",
            type=Type.WORDS,
            words=k.CONDITIONS,
            default=(),
            meaning="The conditions that must hold.",
        ),
        verified(),
        source(),
    ),
)

NOTICE = Table(
    name="[notices] <notice>",
    meaning="What is told after an entry, to whom.",
    keys=(
        Key(
            name="after",
            type=Type.CAUSES,
            words=k.CAUSES,
            own=True,
            meaning="The entry that causes it; of a list, each of them.",
        ),
        Key(name="to", type=Type.WORDS, words=k.ADDRESSEES, meaning="Who is told."),
        Key(
            name="when",
            type=Type.WORDS,
            words=k.CONDITIONS,
            default=(),
            meaning="The conditions under which it is told.",
        ),
        Key(
            name="carries",
            type=Type.WORD,
            words=tuple(Carries),
            default="announcement",
            meaning="Whether the mail holds the text, or announces it with a link.",
        ),
        Key(
            name="contents",
            type=Type.TEXTS,
            default=(),
            use=Use.SHOWN,
            meaning="What it must say by law or promise.",
        ),
        Key(
            name="must_not",
            type=Type.TEXTS,
            default=(),
            use=Use.SHOWN,
            meaning="What it must not hold.",
        ),
        Key(
            name="public",
            type=Type.FLAG,
            default=False,
            use=Use.SHOWN,
            meaning="Whether the organisation published it.",
        ),
        verified(),
        source(),
    ),
)

PARTICULARS = Table(
    name="[particulars]",
    meaning="What is asked of who complains, and how much it is needed.",
    keys=tuple(
        Key(
            name=name,
            type=Type.WORD,
            words=tuple(Needed),
            default="",
            meaning=meaning,
        )
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

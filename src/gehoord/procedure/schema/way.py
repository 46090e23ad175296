"""The keys of the way a complaint goes: stages, windows, lanes, bodies, the end."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.parts import Capacity, Kind, Outcome
from gehoord.procedure.rules import Clock, Entry, KeptFrom, Late, Then
from gehoord.procedure.schema.key import Key, Table, Type, Use
from gehoord.procedure.schema.terms import source, verified

STAGE = Table(
    name="[[stage]]",
    meaning="A stage inside the organisation. Left out: there is one.",
    keys=(
        Key(name="id", type=Type.TEXT, meaning="Its name in this file."),
        Key(
            name="name",
            type=Type.BOTH,
            use=Use.SHOWN,
            meaning="What it is called.",
        ),
        Key(
            name="entry",
            type=Type.WORD,
            words=tuple(Entry),
            meaning="How one comes in: start, on request after the stage before, on a "
            "breach of it, or direct at any time.",
        ),
        Key(
            name="within",
            type=Type.OPEN_LENGTH,
            default="unspecified",
            meaning="How long after the stage before closed one may still enter.",
        ),
        Key(
            name="different_person",
            type=Type.FLAG,
            default=False,
            meaning="Whether who handled it before may not handle it here.",
        ),
        Key(
            name="reasons",
            type=Type.FLAG,
            default=False,
            meaning="Whether the complainant must say why.",
        ),
        Key(
            name="either",
            type=Type.TEXTS,
            default=(),
            meaning='The stages that this one excludes; "third-party" is one of them.',
        ),
        verified(),
        source(),
    ),
)

FILING_WINDOW = Table(
    name="[[filing-window]]",
    meaning="Until when one may complain. Left out: always.",
    keys=(
        Key(name="id", type=Type.TEXT, meaning="Its name in this file."),
        Key(name="length", type=Type.OPEN_LENGTH, meaning="How long."),
        Key(
            name="from",
            type=Type.WORD,
            words=k.NAMED_DAYS,
            meaning="The day it is counted from, as the sender named it.",
        ),
        Key(
            name="late",
            type=Type.WORD,
            words=tuple(Late),
            default="may-refuse",
            meaning="What becomes of a complaint that came later.",
        ),
        Key(
            name="excusable",
            type=Type.FLAG,
            default=True,
            meaning="Whether lateness can be excused, with a reason.",
        ),
        verified(),
        source(),
    ),
)

INCOMPLETE = Table(
    name="[incomplete]",
    meaning="What happens while something that was asked for is missing. Left out: the "
    "terms run, and it is asked for once.",
    keys=(
        Key(
            name="clock",
            type=Type.WORD,
            words=tuple(Clock),
            default="runs",
            meaning="Terms run, start when it is complete, or stand still.",
        ),
        Key(name="cure", type=Type.LENGTH, meaning="The time to send what is missing."),
        Key(
            name="then",
            type=Type.WORD,
            words=tuple(Then),
            default="go-on",
            meaning="What the end of that time leads to.",
        ),
        verified(),
        source(),
    ),
)

FAST_LANE = Table(
    name="[fast-lane]",
    meaning="A lighter end for what is solved soon. Left out: none.",
    keys=(
        Key(name="within", type=Type.LENGTH, meaning="How soon, after filing."),
        Key(name="letter", type=Type.TEXT, meaning="The notice that then closes."),
        verified(),
        source(),
    ),
)

URGENT = Table(
    name="[urgent]",
    meaning="What cannot wait. Left out: any ground that somebody gives.",
    keys=(
        Key(name="grounds", type=Type.TEXTS, meaning="The only grounds."),
        Key(
            name="protocol",
            type=Type.TEXTS,
            default=(),
            meaning="Those of them that follow another protocol: sharing waits.",
        ),
        verified(),
        source(),
    ),
)

BODY = Table(
    name="[third-party]",
    meaning="The independent third party; a list, where capacity chooses.",
    keys=(
        Key(name="type", type=Type.TEXT, use=Use.SHOWN, meaning="What kind of body."),
        Key(name="name", type=Type.TEXT, use=Use.SHOWN, meaning="What it is called."),
        Key(name="contact", type=Type.TEXT, use=Use.SHOWN, meaning="How to reach it."),
        Key(
            name="capacity",
            type=Type.WORDS,
            words=(Capacity.CONSUMER.value, Capacity.BUSINESS.value),
            default=(),
            meaning="For whom it is; unknown counts as consumer. Left out: for all.",
        ),
        Key(
            name="binding_for",
            type=Type.TEXTS,
            default=(),
            use=Use.SHOWN,
            meaning="Whom its ruling binds: complainant, organisation.",
        ),
        Key(
            name="damages",
            type=Type.FLAG,
            default=False,
            use=Use.SHOWN,
            meaning="Whether it rules on damages.",
        ),
        Key(
            name="court_choice",
            type=Type.FLAG,
            default=False,
            meaning="Whether a consumer may choose the court first (BW 6:236 n).",
        ),
        *(
            Key(
                name=name,
                type=Type.OPEN_TEXT,
                default="unspecified",
                use=Use.SHOWN,
                meaning=meaning,
            )
            for name, meaning in (
                ("window", "Until when one may go there."),
                ("costs", "What it costs, and who pays."),
                ("hearing", "How both sides are heard."),
                ("ruling", "How soon it rules."),
                ("substitute", "Who takes its place when it cannot."),
                ("until", "Until when it is appointed."),
                ("cap", "The most it can award."),
                ("transfer", "What may be handed over, and with whose consent."),
            )
        ),
        verified(),
        source(),
    ),
)

RETENTION_RULE = Table(
    name="[[retention.rule]]",
    meaning="Another length, for some outcomes or kinds.",
    keys=(
        Key(
            name="outcome",
            type=Type.WORDS,
            words=tuple(Outcome),
            default=(),
            meaning="For these outcomes; left out: all.",
        ),
        Key(
            name="kind",
            type=Type.WORDS,
            words=tuple(Kind),
            default=(),
            meaning="For these kinds; left out: all.",
        ),
        Key(name="length", type=Type.KEEPING, meaning="How long."),
        Key(
            name="from",
            type=Type.WORD,
            words=tuple(KeptFrom),
            default="last",
            meaning="From which day; last: the later of closing and ruling.",
        ),
        Key(
            name="at_least",
            type=Type.FLAG,
            default=False,
            use=Use.SHOWN,
            meaning="Whether the source says at least.",
        ),
        verified(),
        source(),
    ),
)

RETENTION = Table(
    name="[retention]",
    meaning="How long a case is kept.",
    keys=(
        Key(name="length", type=Type.KEEPING, meaning="How long."),
        Key(
            name="from",
            type=Type.WORD,
            words=tuple(KeptFrom),
            default="last",
            meaning="From which day; last: the later of closing and ruling.",
        ),
        Key(
            name="at_least",
            type=Type.FLAG,
            default=False,
            use=Use.SHOWN,
            meaning="Whether the source says at least.",
        ),
        Key(
            name="set_aside",
            type=Type.LENGTH,
            default="30 days",
            meaning="How long what is no reaction is kept.",
        ),
        Key(
            name="rule",
            type=Type.TABLES,
            default=(),
            table=RETENTION_RULE,
            meaning="Other lengths; the first that fits counts.",
        ),
        verified(),
        source(),
    ),
)

SILENCE = Table(
    name="[silence]",
    meaning="What must have been tried before silence closes a case.",
    keys=(
        Key(
            name="attempts_by_person",
            type=Type.NUMBER,
            default=1,
            meaning="How often a person tried another way than mail.",
        ),
        verified(),
        source(),
    ),
)

REQUESTS = Table(
    name="[requests]",
    meaning="Requests about data, with a clock of their own. Left out: none here.",
    keys=(
        Key(
            name="kinds",
            type=Type.WORDS,
            words=k.REQUESTS,
            meaning="Which requests are taken in here.",
        ),
        verified(),
        source(),
    ),
)

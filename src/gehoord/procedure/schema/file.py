"""The keys at the top of a procedure file, and the tables that are only shown."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import AdviserFirst, Anonymous, CountsFrom
from gehoord.procedure.schema import way
from gehoord.procedure.schema.key import Key, Table, Type, Use
from gehoord.procedure.schema.rows import ACT, NOTICE, PARTICULARS
from gehoord.procedure.schema.terms import (
    EXTENSION,
    SUSPENSION,
    TERM,
    source,
    verified,
)


def _shown(table: str, meaning: str, *rows: tuple[str, Type, str]) -> Table:
    keys = (
        Key(
            name=name,
            type=kind,
            default="unspecified" if kind is Type.OPEN_TEXT else (),
            use=Use.SHOWN,
            meaning=said,
        )
        for name, kind, said in rows
    )
    return Table(name=table, meaning=meaning, keys=(*keys, verified(), source()))


_OPEN, _TEXTS = Type.OPEN_TEXT, Type.TEXTS
HEARING = _shown(
    "[hearing]",
    "How parties are heard. That they must be stands in the needs of judge.",
    ("form", _OPEN, "Orally, in writing, behind closed doors."),
    ("accompanied", _OPEN, "Whether one may bring somebody."),
    ("minutes", _OPEN, "Who gets the minutes."),
    ("documents", _OPEN, "Which papers are shared with whom."),
)
REMEDIES = _shown(
    "[remedies]",
    "What can be done for a complainant.",
    ("menu", _TEXTS, "The remedies named."),
    ("cap", _OPEN, "The most that can be given."),
    ("excluded", _TEXTS, "What cannot be given."),
)
CONFLICT = _shown(
    "[conflict]",
    "Who may not handle, beyond who it is about.",
    ("forbidden", _TEXTS, "Grounds on which somebody may not handle."),
    ("fallback", _OPEN, "Who does when nobody is left."),
    ("panel", _OPEN, "How many decide, and who of them is from outside."),
)
REPORT = _shown(
    "[report]",
    "What is published about complaints.",
    ("due", _OPEN, "By when each year."),
    ("audience", _TEXTS, "For whom."),
    ("contents", _TEXTS, "What it holds."),
    ("none", _OPEN, "What is done when there were none."),
)
OUT_OF_SCOPE = Table(
    name="[[out-of-scope]]",
    meaning="What this procedure is not for, and where to go with it.",
    keys=(
        Key(name="id", type=Type.TEXT, meaning="Its name in this file."),
        Key(name="name", type=Type.BOTH, use=Use.SHOWN, meaning="What it is."),
        Key(name="way_on", type=Type.BOTH, use=Use.SHOWN, meaning="Where to go."),
        verified(),
        source(),
    ),
)
CLOSED = Table(
    name="[[closed]]",
    meaning="Days on which nobody works or teaches: no school days.",
    keys=(
        Key(name="from", type=Type.DAY, meaning="First day."),
        Key(name="until", type=Type.DAY, meaning="Last day."),
        Key(name="name", type=Type.TEXT, use=Use.SHOWN, meaning="What it is called."),
    ),
)

_OF_THE_FILE = (
    Key(
        name="format",
        type=Type.NUMBER,
        least=k.FORMAT,
        meaning=f"The format of the file: {k.FORMAT}.",
    ),
    Key(
        name="extends",
        type=Type.TEXT,
        default="",
        meaning="The id of the shipped pattern that this file is laid over.",
    ),
    Key(
        name="remove",
        type=Type.TEXTS,
        default=(),
        meaning='Paths that do not apply: "acts.refer", "term.propose", "suspension".',
    ),
    Key(name="id", type=Type.TEXT, meaning="Its name."),
    Key(name="version", type=Type.TEXT, meaning="Which version of it this is."),
    Key(name="name", type=Type.BOTH, use=Use.SHOWN, meaning="What people call it."),
    Key(
        name="language",
        type=Type.WORDS,
        words=("nl", "en"),
        meaning="The languages; the first is the default.",
    ),
    Key(name="timezone", type=Type.TEXT, meaning='Such as "Europe/Amsterdam".'),
    Key(
        name="calendar",
        type=Type.TEXT,
        meaning="The calendar of free days, or none for weekends alone.",
    ),
    Key(name="organisation", type=Type.TEXT, meaning="Whose procedure it is."),
    Key(
        name="address",
        type=Type.TEXT,
        use=Use.SHOWN,
        meaning="Where reactions are mailed to.",
    ),
    Key(
        name="fallback_address",
        type=Type.TEXT,
        default="",
        use=Use.SHOWN,
        meaning="Where to write when it is about who reads that mailbox.",
    ),
    Key(
        name="legal_bases",
        type=Type.TEXTS,
        default=(),
        use=Use.SHOWN,
        meaning="The laws it rests on.",
    ),
    Key(
        name="regimes",
        type=Type.TEXTS,
        default=(),
        use=Use.SHOWN,
        meaning="The regimes it belongs to, such as crkbo.",
    ),
)
_OF_THE_WAY = (
    Key(
        name="confidential",
        type=Type.WORD,
        words=("always",),
        use=Use.SHOWN,
        meaning="Confidential at all times; there is no other word.",
    ),
    Key(
        name="welcome", type=Type.WORDS, words=k.KINDS, meaning="The kinds of reaction."
    ),
    Key(
        name="with_terms",
        type=Type.WORDS,
        words=k.KINDS,
        default=(),
        meaning="The kinds that carry terms.",
    ),
    Key(
        name="definition",
        type=Type.BOTH,
        default=(),
        use=Use.SHOWN,
        meaning="What counts as a complaint.",
    ),
    Key(
        name="who_may_file",
        type=Type.TEXTS,
        default=(),
        use=Use.SHOWN,
        meaning="Who may complain.",
    ),
    Key(
        name="minors",
        type=Type.OPEN_TEXT,
        default="unspecified",
        use=Use.SHOWN,
        meaning="From what age somebody complains alone, and who is written to.",
    ),
    Key(
        name="anonymous",
        type=Type.WORD,
        words=(*Anonymous, "unspecified"),
        default="unspecified",
        meaning="Whether somebody without a name is heard, and with what limits.",
    ),
    Key(
        name="channels",
        type=Type.WORDS,
        words=tuple(Channel),
        default=(),
        use=Use.SHOWN,
        meaning="How one may complain; whatever comes in counts all the same.",
    ),
    Key(
        name="counts_from",
        type=Type.WORD,
        words=tuple(CountsFrom),
        default="same-day",
        meaning="What counts as the day of filing when it is a free day.",
    ),
    Key(
        name="adviser_first",
        type=Type.WORD,
        words=tuple(AdviserFirst),
        default="none",
        meaning="Whether to speak with the adviser first. Never a barrier.",
    ),
    Key(
        name="exemption",
        type=Type.OPEN_TEXT,
        default="unspecified",
        use=Use.SHOWN,
        meaning="When that step can be left out.",
    ),
    Key(
        name="nobody_else",
        type=Type.WORD,
        words=k.NOBODY_ELSE,
        default="alarm",
        meaning="What happens when only the person complained about could answer.",
    ),
    Key(
        name="satisfaction",
        type=Type.FLAG,
        default=True,
        meaning="Whether the complainant is asked to be satisfied before closing.",
    ),
    Key(name="closing_letter", type=Type.TEXT, meaning="The notice that closes."),
    Key(
        name="not_taken_up_letter",
        type=Type.TEXT,
        default="",
        meaning="The notice that says it is not taken up; else the closing letter.",
    ),
    Key(
        name="judgement_letter",
        type=Type.TEXT,
        default="",
        meaning="The notice that tells the judgement and closes; else none.",
    ),
)


def _table(
    name: str, kind: Type, table: Table, *, default: object = None, shown: bool = False
) -> Key:
    return Key(
        name=name,
        type=kind,
        table=table,
        default=default,
        meaning=table.meaning,
        use=Use.SHOWN if shown else Use.ACTED_ON,
    )


_TABLES = (
    Key(
        name="particulars",
        type=Type.TABLE,
        table=PARTICULARS,
        meaning=PARTICULARS.meaning,
    ),
    _table("incomplete", Type.TABLE, way.INCOMPLETE),
    _table("filing-window", Type.TABLES, way.FILING_WINDOW, default=()),
    _table("out-of-scope", Type.TABLES, OUT_OF_SCOPE, default=(), shown=True),
    _table("third-party", Type.ONE_OR_MORE, way.BODY, default=()),
    Key(
        name="retention",
        type=Type.TABLE,
        table=way.RETENTION,
        meaning=way.RETENTION.meaning,
    ),
    _table("silence", Type.TABLE, way.SILENCE),
    _table("extension", Type.ONE_OR_MORE, EXTENSION, default=()),
    _table("suspension", Type.TABLE, SUSPENSION),
    _table("fast-lane", Type.TABLE, way.FAST_LANE),
    _table("urgent", Type.TABLE, way.URGENT),
    _table("requests", Type.TABLE, way.REQUESTS),
    _table("stage", Type.TABLES, way.STAGE, default=()),
    _table("term", Type.TABLES, TERM, default=()),
    _table("closed", Type.TABLES, CLOSED, default=()),
    _table("hearing", Type.TABLE, HEARING, shown=True),
    _table("remedies", Type.TABLE, REMEDIES, shown=True),
    _table("conflict", Type.TABLE, CONFLICT, shown=True),
    _table("report", Type.TABLE, REPORT, shown=True),
    Key(
        name="acts",
        type=Type.ROWS,
        table=ACT,
        words=k.ACTS,
        meaning="Who may do what.",
    ),
    Key(
        name="notices",
        type=Type.ROWS,
        table=NOTICE,
        meaning="What is told, by the name of its letter.",
    ),
)

FILE = Table(
    name="the file",
    meaning="What stands before the first table.",
    keys=(*_OF_THE_FILE, *_OF_THE_WAY, *_TABLES),
)

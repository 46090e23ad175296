"""The keys at the top of a procedure file, and the tables that are only shown."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.lanes import Anonymous, CountsFrom
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import AdviserFirst
from gehoord.procedure.schema import stages, way
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.also import ALSO
from gehoord.procedure.schema.beside import BESIDE
from gehoord.procedure.schema.help import HELP
from gehoord.procedure.schema.key import NEEDED, Key, Table, Type, Use
from gehoord.procedure.schema.rows import (
    ACT,
    AUTHORITY,
    HANDLED_BY,
    NAMES,
    NOTICE,
    PARTICULAR,
    PARTICULARS,
    POST,
)
from gehoord.procedure.schema.seasons import SEASON
from gehoord.procedure.schema.terms import (
    EXTENSION,
    SUSPENSION,
    TERM,
)
from gehoord.procedure.schema.whereabouts import TELL_AT

HEARING = t.sourced(
    "[hearing]",
    "How parties are heard. That they must be stands in the needs of judge.",
    t.open_text("form", "Orally, in writing, behind closed doors."),
    t.open_text("accompanied", "Whether one may bring somebody."),
    t.open_text("minutes", "Who gets the minutes."),
    t.open_text("documents", "Which papers are shared with whom."),
)
REMEDIES = t.sourced(
    "[remedies]",
    "What can be done for a complainant.",
    t.own_texts("menu", "The remedies named."),
    t.open_text("cap", "The most that can be given."),
    t.own_texts("excluded", "What cannot be given."),
)
CONFLICT = t.sourced(
    "[conflict]",
    "Who may not handle, beyond who it is about.",
    t.own_texts("forbidden", "Grounds on which somebody may not handle."),
    t.open_text("fallback", "Who does when nobody is left."),
    t.open_text("panel", "How many decide, and who of them is from outside."),
)
REPORT = t.sourced(
    "[report]",
    "What is published about complaints.",
    t.open_text("due", "By when each year."),
    t.own_texts("audience", "For whom."),
    t.own_texts("contents", "What it holds."),
    t.open_text("none", "What is done when there were none."),
)
OUT_OF_SCOPE = t.sourced(
    "[[out-of-scope]]",
    "What this procedure is not for, and where to go with it.",
    t.own_id(),
    t.both("name", "What it is."),
    t.both("way_on", "Where to go."),
)
_FROM = Key(name="from", type=Type.DAY, meaning="First day.")
CLOSED = Table(
    name="[[closed]]",
    meaning="Days on which nobody works or teaches: no school days, and not counted by "
    "a term that says so.",
    keys=(
        _FROM,
        Key(name="until", type=Type.DAY, meaning="Last day."),
        t.own_text("name", "What it is called."),
    ),
)
FREE_DAY = t.sourced(
    "[[free-day]]",
    "A day that is free where you are, beside those of the calendar: no working day, "
    "and no last day of what may not end on a free day.",
    _FROM,
    Key(
        name="until",
        type=Type.DAY,
        default=None,
        meaning="Last day. Left out: it is one day.",
    ),
    t.own_text("name", "What it is called."),
)

_OF_THE_FILE = (
    Key(
        name="format",
        type=Type.NUMBER,
        least=k.FORMAT,
        meaning=f"The format of the file: {k.FORMAT}.",
    ),
    t.text(
        "extends",
        "The id of the shipped pattern that this file is laid over.",
        default="",
    ),
    t.texts(
        "remove",
        'Paths that do not apply: "acts.refer", "term.propose", "suspension".',
        default=(),
    ),
    Key(
        name="sources",
        type=Type.SOURCES,
        default=(),
        meaning="What rests on which line of your text, in place of a source in each "
        'table: "Sentence 4" = ["term.propose", "acts.propose"]. A key above the '
        'tables that the page shows goes by its name: "counts_from".',
    ),
    Key(
        name="text",
        type=Type.SENTENCES,
        default=(),
        use=Use.SHOWN,
        meaning="The text that you published, sentence by sentence, by the names that "
        'your sources have: "Sentence 4" = "Within four weeks ...". The page shows it '
        "first and as it is; what the file says is held against it. That of a pattern "
        "is never yours.",
    ),
    t.text("id", "Its name."),
    t.text("version", "Which version of it this is."),
    t.both("name", "What people call it."),
    Key(
        name="language",
        type=Type.LANGUAGES,
        meaning="The languages, by their code, such as `nl`, `en` or `pt-br`; the first "
        "is the default. Published is only what there are words in.",
    ),
    t.text("timezone", 'Such as "Europe/Amsterdam".'),
    t.text("calendar", "The calendar of free days, or none for weekends alone."),
    t.text("organisation", "Whose procedure it is."),
    t.shown(t.text("address", "Where reactions are mailed to.")),
    t.shown(
        t.text(
            "fallback_address",
            "Where to write when it is about who reads that mailbox.",
            default="",
        )
    ),
    t.open_text(
        "own_text", "Where your own text stands, which prevails: a page on your site."
    ),
    t.shown_texts("legal_bases", "The laws it rests on."),
    t.shown_texts("regimes", "The regimes it belongs to, such as crkbo."),
)
_OF_THE_WAY = (
    t.shown(
        t.word(
            "confidential",
            ("always",),
            "Confidential at all times; there is no other word.",
        )
    ),
    t.words("welcome", k.KINDS, "The kinds of reaction."),
    t.words("with_terms", k.KINDS, "The kinds that carry terms.", default=()),
    t.both("definition", "What counts as a complaint.", default=()),
    t.own_texts("who_may_file", "Who may complain."),
    t.open_text(
        "minors", "From what age somebody complains alone, and who is written to."
    ),
    t.word(
        "anonymous",
        (*Anonymous, "unspecified"),
        "Whether somebody without a name is heard, and with what limits.",
        default="unspecified",
    ),
    t.open_text(
        "anonymous_why",
        "Why somebody without a name is refused; else what it means to give none.",
    ),
    t.flag(
        "no_contact",
        "Whether somebody may stay without any way to reach them. Whatever is told to "
        "them then lies on their own page, of which the form shows the link.",
    ),
    t.flag(
        "told_counts",
        "Whether what somebody tells counts from that day, and waits for no "
        "confirmation: it is written down, sent, and mended when they say so.",
    ),
    t.shown(
        t.flag("free_of_charge", "Whether the text says that complaining is free.")
    ),
    t.shown(
        t.flag(
            "no_disadvantage",
            "Whether the text says that a complaint is never held against who sends it.",
        )
    ),
    t.shown(
        t.words(
            "channels",
            Channel,
            "How one may complain; whatever comes in counts all the same.",
            default=(),
        )
    ),
    t.word(
        "counts_from",
        CountsFrom,
        "What counts as the day of filing when it is a free day.",
        default="same-day",
    ),
    t.word(
        "adviser_first",
        AdviserFirst,
        "Whether to speak with the adviser first. Never a barrier.",
        default="none",
    ),
    t.open_text("exemption", "When that step can be left out."),
    t.word(
        "nobody_else",
        k.NOBODY_ELSE,
        "What happens when only the person complained about could answer.",
        default="alarm",
    ),
    t.flag(
        "satisfaction",
        "Whether the complainant is asked to be satisfied before closing.",
        default=True,
    ),
    t.text("closing_letter", "The notice that closes."),
    t.text(
        "not_taken_up_letter",
        "The notice that says it is not taken up; else the closing letter.",
        default="",
    ),
    t.text(
        "judgement_letter",
        "The notice that tells the judgement and closes; else none.",
        default="",
    ),
)


def _table(name: str, kind: Type, table: Table, *, default: object = None) -> Key:
    return Key(
        name=name,
        type=kind,
        table=table,
        default=default,
        meaning=table.meaning,
    )


_TABLES = (
    t.shown(_table("names", Type.TABLE, NAMES)),
    _table("particulars", Type.TABLE, PARTICULARS, default=NEEDED),
    _table("particular", Type.TABLES, PARTICULAR, default=()),
    _table("help", Type.TABLES, HELP, default=()),
    _table("tell-at", Type.TABLES, TELL_AT, default=()),
    _table("post", Type.TABLES, POST, default=()),
    _table("handled-by", Type.TABLES, HANDLED_BY, default=()),
    _table("deposit", Type.ONE_OR_MORE, way.DEPOSIT, default=()),
    _table("authority", Type.TABLES, AUTHORITY, default=()),
    _table("panel", Type.ONE_OR_MORE, stages.PANEL, default=()),
    _table("incomplete", Type.TABLE, way.INCOMPLETE),
    _table("filing-window", Type.TABLES, way.FILING_WINDOW, default=()),
    _table("refusal", Type.TABLES, way.REFUSAL, default=()),
    _table("forward", Type.TABLES, way.FORWARD, default=()),
    _table("report-to", Type.TABLES, way.REPORT_TO, default=()),
    _table("milestone", Type.TABLES, way.MILESTONE, default=()),
    t.shown(_table("out-of-scope", Type.TABLES, OUT_OF_SCOPE, default=())),
    _table("third-party", Type.ONE_OR_MORE, way.BODY, default=()),
    _table("beside", Type.TABLES, BESIDE, default=()),
    _table("retention", Type.TABLE, way.RETENTION, default=NEEDED),
    _table("silence", Type.TABLE, way.SILENCE),
    _table("extension", Type.ONE_OR_MORE, EXTENSION, default=()),
    _table("suspension", Type.TABLE, SUSPENSION),
    _table("fast-lane", Type.TABLE, way.FAST_LANE),
    _table("register-only", Type.TABLE, way.REGISTER_ONLY),
    _table("urgent", Type.TABLE, way.URGENT),
    _table("requests", Type.TABLE, way.REQUESTS),
    _table("stage", Type.TABLES, stages.STAGE, default=()),
    _table("straight-to", Type.TABLES, stages.STRAIGHT, default=()),
    _table("term", Type.TABLES, TERM, default=()),
    _table("season", Type.TABLES, SEASON, default=()),
    _table("closed", Type.TABLES, CLOSED, default=()),
    _table("free-day", Type.TABLES, FREE_DAY, default=()),
    t.shown(_table("hearing", Type.TABLE, HEARING)),
    t.shown(_table("remedies", Type.TABLE, REMEDIES)),
    t.shown(_table("conflict", Type.TABLE, CONFLICT)),
    t.shown(_table("report", Type.TABLE, REPORT)),
    t.shown(_table("also", Type.TABLES, ALSO, default=())),
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

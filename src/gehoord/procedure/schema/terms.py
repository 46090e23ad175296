"""The keys of terms, of lengthening them and of letting them stand still."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.schema.key import Key, Table, Type, Use
from gehoord.procedure.terms import Roll, Strength


def source() -> Key:
    """Return the key that every promise has: who says so."""
    return Key(
        name="source",
        type=Type.TEXT,
        meaning='Article or line that says so; "choice" for the own way of working.',
    )


def verified() -> Key:
    """Return the key that says whether the source was read."""
    return Key(
        name="verified",
        type=Type.FLAG,
        default=True,
        use=Use.SHOWN,
        meaning="false: the source was not opened; the page says so.",
    )


TERM = Table(
    name="[[term]]",
    meaning="One term: what must have happened by when, counted from what.",
    keys=(
        Key(name="id", type=Type.TEXT, meaning="Its name in this file."),
        Key(
            name="strength",
            type=Type.WORD,
            words=tuple(Strength),
            meaning="What it means when it is not kept: target, promise, statutory; "
            "practice is the own way of working, window a wait for somebody else.",
        ),
        Key(
            name="within",
            type=Type.TERM_LENGTH,
            default="unspecified",
            meaning="How long: hours, days, working days, business days, school days, "
            "weeks, working weeks, months or years; the date somebody named; or "
            "nothing that the organisation said.",
        ),
        Key(
            name="from",
            type=Type.CAUSES,
            words=k.CAUSES,
            own=True,
            default=(),
            meaning="The entry it runs from; of a list, each of them.",
        ),
        Key(
            name="before",
            type=Type.WORD,
            ids="term",
            default="",
            meaning="Counted back from the last day of this other term.",
        ),
        Key(
            name="counted_from",
            type=Type.WORD,
            words=k.COUNTED_FROM,
            default="",
            meaning="The day it is counted from, where that is not the entry's.",
        ),
        Key(
            name="inclusive",
            type=Type.FLAG,
            default=False,
            meaning="Whether the first day counts.",
        ),
        Key(
            name="kept_by",
            type=Type.TEXTS,
            default=(),
            meaning="The letters to the complainant of which any one keeps it.",
        ),
        Key(
            name="done_by",
            type=Type.WORDS,
            words=k.CAUSES,
            own=True,
            default=(),
            meaning="The entries of which any one keeps it: for what is no letter to the "
            "complainant.",
        ),
        Key(
            name="ended_by",
            type=Type.WORDS,
            words=k.CAUSES,
            own=True,
            default=(),
            meaning="The entries after which it no longer applies.",
        ),
        Key(
            name="when",
            type=Type.WORDS,
            words=k.CONDITIONS,
            default=(),
            meaning="The conditions under which it runs at all.",
        ),
        Key(
            name="stage",
            type=Type.WORD,
            ids="stage",
            default="",
            meaning="The stage it belongs to; else it runs in every stage.",
        ),
        Key(
            name="roll",
            type=Type.WORD,
            words=tuple(Roll),
            default="none",
            meaning="What happens when it ends on a free day.",
        ),
        Key(
            name="warn",
            type=Type.LENGTHS,
            default=(),
            meaning="How long before its end the handler is warned.",
        ),
        Key(
            name="fallback",
            type=Type.WORD,
            words=k.FALLBACKS,
            default="",
            meaning="What the clock does when nobody acted.",
        ),
        Key(
            name="opens",
            type=Type.TEXT,
            default="",
            meaning='What its breach opens: "third-party", or the id of a stage.',
        ),
        Key(
            name="stops",
            type=Type.FLAG,
            default=True,
            meaning="Whether a sign of life stops it, and closing ends it.",
        ),
        Key(
            name="apart",
            type=Type.FLAG,
            default=False,
            meaning="A clock of its own: closing, setting aside and standing still do "
            "not touch it.",
        ),
        Key(
            name="about",
            type=Type.BOTH,
            default=(),
            use=Use.SHOWN,
            meaning='What it is about, in the middle of a sentence: "our judgement".',
        ),
        Key(
            name="waits",
            type=Type.BOTH,
            default=(),
            use=Use.SHOWN,
            meaning="What is waited for, as a sentence; for windows.",
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

EXTENSION = Table(
    name="[extension]",
    meaning="Under what conditions more time may be taken. Left out: never.",
    keys=(
        Key(
            name="of",
            type=Type.TEXTS,
            meaning="The terms that can be lengthened.",
        ),
        Key(
            name="longest",
            type=Type.OPEN_LENGTH,
            default="unspecified",
            meaning="How much longer at most, from the last day of the term.",
        ),
        Key(
            name="times",
            type=Type.NUMBER,
            default=None,
            least=1,
            meaning="How often at most.",
        ),
        Key(
            name="consent_from",
            type=Type.NUMBER,
            default=None,
            least=1,
            meaning="From which time on the complainant must agree.",
        ),
        Key(
            name="latest",
            type=Type.OPEN_LENGTH,
            default=None,
            meaning="By when it must be told, counted as the term itself; may be earlier "
            "than its end. Left out: before the term is over, if the law set it.",
        ),
        Key(
            name="contents",
            type=Type.TEXTS,
            default=(),
            use=Use.SHOWN,
            meaning="What the notice must say.",
        ),
        Key(
            name="stage",
            type=Type.WORD,
            ids="stage",
            default="",
            meaning="The stage in which it applies; else in every one.",
        ),
        verified(),
        source(),
    ),
)

SUSPENSION = Table(
    name="[suspension]",
    meaning="On what grounds terms may stand still. Left out: never.",
    keys=(
        Key(name="grounds", type=Type.TEXTS, meaning="The only grounds."),
        Key(
            name="longest",
            type=Type.OPEN_LENGTH,
            default="unspecified",
            meaning="How long at most; after it terms run again by themselves.",
        ),
        Key(
            name="times",
            type=Type.NUMBER,
            default=None,
            least=1,
            meaning="How often at most.",
        ),
        verified(),
        source(),
    ),
)

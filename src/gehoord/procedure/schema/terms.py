"""The keys of terms, of lengthening them and of letting them stand still."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Key, Type
from gehoord.procedure.terms import Roll, Strength

TERM = t.sourced(
    "[[term]]",
    "One term: what must have happened by when, counted from what.",
    t.own_id(),
    t.word(
        "strength",
        Strength,
        "What it means when it is not kept: target, promise, statutory; "
        "practice is the own way of working, window a wait for somebody else, opening "
        "the time after which a way is open whatever was answered.",
    ),
    Key(
        name="within",
        type=Type.TERM_LENGTH,
        default="unspecified",
        meaning="How long: hours, days, working days, business days, school days, "
        "weeks, working weeks, months or years; the date somebody named; or "
        "nothing that the organisation said.",
    ),
    t.causes("from", "The entry it runs from; of a list, each of them.", default=()),
    t.id_of("term", "before", "Counted back from the last day of this other term."),
    t.word(
        "counted_from",
        k.COUNTED_FROM,
        "The day it is counted from, where that is not the entry's.",
        default="",
    ),
    t.flag("inclusive", "Whether the first day counts."),
    t.flag(
        "skips_closed",
        "Whether the days on which you are closed, `[[closed]]`, are not counted.",
    ),
    t.texts(
        "kept_by",
        "The letters to the complainant of which any one keeps it.",
        default=(),
    ),
    t.entries(
        "done_by",
        "The entries of which any one keeps it: for what is no letter to the "
        "complainant.",
    ),
    t.entries("ended_by", "The entries after which it no longer applies."),
    t.conditions("when", "The conditions under which it runs at all."),
    t.stage("The stage it belongs to; else it runs in every stage."),
    t.id_of(
        "third-party",
        "third_party",
        "The third party at which it runs; else at every one.",
    ),
    t.answers("only_for", "The answers for which it runs; left out: all."),
    t.answers("not_for", "The answers for which it does not run."),
    *t.by_whom("it runs", "whoever it is about"),
    t.word("roll", Roll, "What happens when it ends on a free day.", default="none"),
    Key(
        name="warn",
        type=Type.LENGTHS,
        default=(),
        meaning="How long before its end the handler is warned.",
    ),
    t.word(
        "fallback", k.FALLBACKS, "What the clock does when nobody acted.", default=""
    ),
    t.text(
        "opens",
        'What its breach opens: "third-party", or the id of a stage or of a third '
        "party; of an aim that was missed too; of an opening, what is open when it is "
        "over.",
        default="",
    ),
    t.flag(
        "stops", "Whether a sign of life stops it, and closing ends it.", default=True
    ),
    t.flag(
        "apart",
        "A clock of its own: closing, setting aside and standing still do "
        "not touch it.",
    ),
    t.flag(
        "inside",
        "Whether only those who handle it know of it: who complains, who it is about "
        "and the third party do not, on a page or in a letter.",
    ),
    t.both(
        "about",
        'What it is about, in the middle of a sentence: "our judgement".',
        default=(),
    ),
    t.both("waits", "What is waited for, as a sentence; for windows.", default=()),
    t.public(),
)

EXTENSION = t.sourced(
    "[extension]",
    "Under what conditions more time may be taken. Left out: never.",
    t.texts("of", "The terms that can be lengthened."),
    t.open_length("longest", "How much longer at most, from the last day of the term."),
    t.count("times", "How often at most."),
    t.count("consent_from", "From which time on the complainant must agree."),
    t.open_length(
        "latest",
        "By when it must be told, counted as the term itself; may be earlier "
        "than its end. Left out: before the term is over, if the law set it.",
        default=None,
    ),
    t.own_texts("contents", "What word of more time says, as you promise it."),
    t.flag(
        "new_date",
        "Whether word of more time names the day by which the answer comes. false: it "
        "gives the reason alone, and no day is asked of who writes it.",
        default=True,
    ),
    t.stage("The stage in which it applies; else in every one."),
)

SUSPENSION = t.sourced(
    "[suspension]",
    "On what grounds terms may stand still. Left out: never.",
    t.needed_texts("grounds", "The only grounds, in words of your own."),
    t.open_length(
        "longest", "How long at most; after it terms run again by themselves."
    ),
    t.count("times", "How often at most."),
)

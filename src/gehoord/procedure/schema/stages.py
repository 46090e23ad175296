"""The keys of the stages: what one is, who decides there, what goes straight there."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.lanes import DECIDING, INDEPENDENT, Entry
from gehoord.procedure.parts import Channel
from gehoord.procedure.roles import Role
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Key, Type
from gehoord.procedure.schema.rows import ACT, NAMES

STAGE_WINDOW = t.sourced(
    "[[stage.window]]",
    "Another time to enter this stage, for some answers. Left out: within counts for "
    "all.",
    t.open_length("within", "How long one may still enter then."),
    t.answers("only_for", "The answers for which it holds; left out: all."),
    t.answers("not_for", "The answers for which it does not hold."),
)

STAGE = t.sourced(
    "[[stage]]",
    "A stage inside the organisation. Left out: there is one.",
    t.own_id(),
    t.both("name", "What it is called."),
    t.word(
        "entry",
        Entry,
        "How one comes in: start, on request after the stage before, on a "
        "breach of it, direct at any time, straight: only by a [[straight-to]], "
        "sent-on: you send it on yourselves (send-on), or not-taken-up: on request, "
        "where you did not take it up.",
    ),
    t.open_length(
        "within", "How long after the stage before closed one may still enter."
    ),
    t.word(
        "counted_from",
        k.STAGE_COUNTED_FROM,
        "The day that within counts from, where it is not that of closing. "
        "answer-received: the day on which who complains got your answer; by mail the "
        "day on which it left, by post some days after it. Of the others: who names no "
        "such day may always enter.",
        default="",
    ),
    t.both(
        "answer",
        'What you call your answer in this stage, as in the middle of a sentence: "our '
        'final response". Left out: the name of its letter.',
        default=None,
    ),
    t.length(
        "by_post",
        "How long a letter by post is taken to be under way, where within counts from "
        "answer-received; left out: three working days.",
        default=None,
    ),
    Key(
        name="window",
        type=Type.TABLES,
        default=(),
        table=STAGE_WINDOW,
        meaning="Other times to enter it, for some answers; the first that fits counts.",
    ),
    t.flag(
        "different_person",
        "Whether who handled it or decided on it before may not handle it here.",
    ),
    t.flag("reasons", "Whether the complainant must say why."),
    t.acted_texts(
        "grounds",
        'The only grounds on which one may ask to enter it, each as it follows "if": '
        '"there are new facts". Who asks chooses from them and says why; whether one '
        "holds is decided by a person.",
    ),
    t.flag(
        "mediates",
        "Whether who handles it here proposes what both can agree to, and judges "
        "nothing; the other stages then judge. The next one is open once a proposal "
        "was refused.",
    ),
    t.flag(
        "spoken",
        "Whether it is handled by talking, as only the first can be: what is told "
        "counts from that day and waits for no confirmation, the answer is a "
        "conversation that somebody records, and then the next stage is open.",
    ),
    t.flag(
        "heard_anew",
        "Whether both sides are heard again here: what was said in the stage before "
        "meets no needs and starts no term of this one.",
    ),
    t.texts(
        "either",
        'The stages that this one excludes; "third-party" is one of them.',
        default=(),
    ),
    t.words(
        "handlers",
        (Role.OWNER.value, Role.HANDLER.value),
        "Who can handle it in this later stage; left out: the same as before.",
        default=(),
    ),
    Key(
        name="acts",
        type=Type.ROWS,
        words=k.ACTS,
        table=ACT,
        default=None,
        meaning="Acts that others do in this stage, or that need something else.",
    ),
    t.shown(
        Key(
            name="names",
            type=Type.TABLE,
            table=NAMES,
            default=None,
            meaning="What people are called in this stage, where that is different.",
        )
    ),
)

PANEL = t.sourced(
    "[[panel]]",
    "Several people who decide or advise together. Left out: one person may.",
    t.open_text("name", 'What they are called together: "the complaints committee".'),
    t.words("acts", DECIDING, "What they do together: decide, or advise."),
    Key(
        name="size",
        type=Type.NUMBER,
        least=1,
        default=None,
        meaning="How many at least, of whom none is concerned; left out: not said, and "
        "two will do.",
    ),
    t.word(
        "chair",
        ("anybody", INDEPENDENT),
        "Whether who leads them may work for the organisation.",
        default="anybody",
    ),
    t.count(
        "outside",
        "How many of them at least do not work for the organisation.",
        default=0,
    ),
    t.stage("The stage in which it decides; else in every one."),
)

STRAIGHT = t.sourced(
    "[[straight-to]]",
    "What skips the stages before this one: all that a row says must hold, and of "
    "several that do the furthest counts. Left out: every complaint begins in the "
    "first.",
    Key(
        name="stage",
        type=Type.WORD,
        ids="stage",
        meaning="The stage that it goes straight to.",
    ),
    t.answers("only_for", "The answers for which it does; left out: all."),
    t.answers("not_for", "The answers for which it does not."),
    t.posts(
        "about",
        "Where it is about somebody who is one of these, once that is recorded.",
        default=(),
    ),
    t.flag("urgent", "Where somebody recorded that it cannot wait."),
    t.words(
        "channels",
        Channel,
        "The ways of coming in for which it does; left out: all.",
        default=(),
    ),
)

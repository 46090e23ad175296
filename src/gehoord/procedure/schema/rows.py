"""The keys of acts, notices and particulars: who may do what, what is told and asked."""

from __future__ import annotations

from dataclasses import replace

from gehoord.procedure import keys as k
from gehoord.procedure.particulars import FilledBy, Needed, Shape
from gehoord.procedure.parts import Channel
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Carries
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import Key, Table, Type

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
        "Whether the mail holds the text, or announces it with a link. What a letter of "
        "your own says is always in it; this is for the draft or judgement it is about.",
        default="announcement",
    ),
    t.own_texts("contents", "What else it holds, as you promise it."),
    t.shown_texts("must_not", "What it must not hold."),
    t.both("name", "What you call this letter; left out: our name for it.", default=()),
    Key(
        name="text",
        type=Type.BOTH,
        default=(),
        meaning="What a letter of your own says, with gaps such as {{handler}}; only "
        "for a name that none of our letters has.",
    ),
    t.texts(
        "must_say",
        "The gaps that a letter of your own keeps, whoever words it anew.",
        default=(),
    ),
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

OPTION = Table(
    name="[[particular.option]]",
    meaning="One answer that can be chosen.",
    keys=(
        t.own_id(),
        t.own_text("name", "What it is called."),
    ),
)

_HOW_MUCH = tuple(each.value for each in Needed if each is not Needed.ONE_WAY)
PARTICULAR = t.sourced(
    "[[particular]]",
    "Something of your own that is asked of who complains, such as a membership "
    "number. Left out: nothing beside [particulars].",
    t.own_id(),
    t.own_text("name", "What it is called, as the form asks it."),
    t.open_text("hint", "What helps to answer it."),
    t.word(
        "kind",
        Shape,
        "What is filled in: a short text, digits, a date, or a choice of options.",
        default=Shape.TEXT.value,
    ),
    t.word(
        "needed",
        _HOW_MUCH,
        "How much it is needed. blocks holds on the form alone; what comes in "
        "otherwise is taken in, and it is asked for.",
        default=Needed.ASKED.value,
    ),
    t.count("least", "How many signs it has at least; for a text or digits."),
    t.count("most", "How many signs it has at most."),
    t.words(
        "channels",
        Channel,
        "The ways of coming in for which it is asked; left out: all.",
        default=(),
    ),
    t.answers("only_for", "The answers, to another question, after which it is asked."),
    t.answers("not_for", "The answers after which it is not asked."),
    t.word(
        "by",
        FilledBy,
        "Who fills it in. staff: what you find of a complaint yourselves, such as "
        "simple or complex; then it is asked of nobody.",
        default=FilledBy.SENDER.value,
    ),
    Key(
        name="option",
        type=Type.TABLES,
        default=(),
        table=OPTION,
        meaning="What can be chosen, where kind is choice; two at least.",
    ),
)

POST = t.sourced(
    "[[post]]",
    "What somebody can be at your organisation, where that says who handles a "
    "complaint: a director, a treasurer. Left out: the usual roles alone.",
    t.own_id(),
    t.own_text("name", 'What you call who holds it: "the director".'),
    t.shown(t.flag("outside", "Whether who holds it does not work for you.")),
)

HANDLED_BY = t.sourced(
    "[[handled-by]]",
    "Who handles it by what it is about, or in one stage; the first that fits counts. "
    "Left out: any owner or handler whom it is not about.",
    replace(
        t.posts(
            "role",
            "Who handles it then; head is whoever is above the person it is about, where "
            "somebody is.",
            kind=Type.WORD,
        ),
        words=(*k.HOLDABLE, k.HEAD),
    ),
    t.posts(
        "about",
        "Where it is about somebody who is one of these; then nobody else reads it.",
        default=(),
    ),
    t.flag(
        "about_all",
        "Whether it must be about all that `about` names, and not about one of them.",
    ),
    t.answers("only_for", "The answers for which it holds; left out: all."),
    t.answers("not_for", "The answers for which it does not hold."),
    t.stage(
        "The stage in which it holds; else in every one. Alone it is for all that comes "
        "in that stage."
    ),
)

AUTHORITY = t.sourced(
    "[[authority]]",
    "Who can promise how much money, in a proposal or a measure. Left out: whoever may "
    "do that, any sum.",
    t.posts(
        "role",
        "Who; an owner of whom nothing is said can promise any sum.",
        kind=Type.WORD,
    ),
    t.open_text("up_to", 'The most: "500 euro". Left out: any sum.'),
)

NAMES = Table(
    name="[names]",
    meaning="What you call the people who do something, as in the middle of a "
    'sentence: "the complaints officer". Left out: our own words.',
    keys=tuple(
        t.both(role.value, meaning, default=())
        for role, meaning in (
            (Role.HANDLER, "Who handles a complaint."),
            (Role.OWNER, "Who decides for the organisation."),
            (Role.ADVISER, "Who is spoken with first."),
            (Role.INTAKE, "Who opens the mail."),
        )
    ),
)

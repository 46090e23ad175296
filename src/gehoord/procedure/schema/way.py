"""The keys of the way a complaint goes: windows, lanes, bodies, the end."""

from __future__ import annotations

from gehoord.procedure import keys as k
from gehoord.procedure.bodies import Binds
from gehoord.procedure.deposits import RETURNED
from gehoord.procedure.lanes import Clock, KeptFrom, Late, Then
from gehoord.procedure.parts import Capacity, Kind, Outcome
from gehoord.procedure.schema import typed as t
from gehoord.procedure.schema.key import NEEDED, Key, Type

FILING_WINDOW = t.sourced(
    "[[filing-window]]",
    "Until when one may complain. Left out: always.",
    t.own_id(),
    t.open_length("length", "How long.", default=NEEDED),
    t.word(
        "from",
        k.NAMED_DAYS,
        "The day it is counted from, as the sender named it; else from_day says it.",
        default="",
    ),
    t.id_of(
        "particular",
        "from_day",
        "A date that you ask for, from which it is counted instead: of a letter, or of "
        "what was delivered.",
    ),
    t.length(
        "or_length",
        "How long it is, counted from or_from, where that ends later: “twelve months or, "
        "if later, six months from when you knew”.",
        default=None,
    ),
    t.word(
        "or_from",
        k.NAMED_DAYS,
        "The day that or_length is counted from, as the sender named it.",
        default="",
    ),
    t.word(
        "late",
        Late,
        "What becomes of a complaint that came later.",
        default="may-refuse",
    ),
    t.answers("only_for", "The answers for which it holds; left out: all."),
    t.answers("not_for", "The answers for which it does not hold."),
    t.flag(
        "excusable",
        "Whether lateness can be excused, with a reason. Left out: it can, and the page "
        "says so as a way of working of your own.",
        default=None,
    ),
)

REFUSAL = t.sourced(
    "[[refusal]]",
    "A ground on which a complaint need not be taken up. Left out: whoever may decide "
    "so says why in words of their own.",
    t.own_id(),
    t.own_text(
        "because",
        'The ground, as it follows "because": "we dealt with it before".',
    ),
    t.length(
        "older_than",
        "Where the ground is how long ago it happened: longer than this when it was "
        "filed.",
        default=None,
    ),
    t.word(
        "from",
        k.NAMED_DAYS,
        "The day that is counted from, as the sender named it.",
        default="event",
    ),
    t.answers("only_for", "The answers for which it can hold; left out: all."),
    t.answers("not_for", "The answers for which it cannot."),
    t.open_text("way_on", "What is open instead."),
    t.stage("The stage in which alone it can hold; left out: in every one."),
    t.flag(
        "must",
        "Whether such a complaint is never taken up, so that the page does not say may. "
        "That it is one is still decided by a person.",
        default=False,
    ),
)

FORWARD = t.sourced(
    "[[forward]]",
    "A body to which a complaint that belongs there is sent on. Left out: nothing is.",
    t.own_id(),
    t.own_text("name", "What it is called, with its article if it has one."),
    t.open_text("about", "What belongs there: complaints about …"),
    t.open_text("contact", "How to reach it."),
    t.flag("consent", "Whether who complains must agree first.", default=True),
    t.shown(
        t.flag("keeps_day", "Whether the day on which it came in here counts there.")
    ),
)

REPORT_TO = t.sourced(
    "[[report-to]]",
    "What must be reported to somebody outside, or passed on to them. Left out: "
    "nothing. Within what time stands in a [[term]] from `<id>-found` that "
    "`<id>-reported` keeps.",
    t.own_id(),
    t.own_text("name", "To whom, with its article if it has one."),
    t.own_text("about", 'What is reported, in the middle of a sentence: "a leak".'),
    t.open_text("contact", "How to reach it."),
    t.flag("told", "Whether who complains sees that it must be, and was, reported."),
    t.flag(
        "claim",
        "Whether it is something that who complains asks for and others decide, such as "
        "damages: it is passed on, and the complaint goes on.",
    ),
    t.answers(
        "only_for",
        "The answers after which it must be reported by itself; left out: somebody says "
        "so.",
    ),
    t.open_text("then", "What happens there: who answers, and by when; as a sentence."),
)

MILESTONE = t.sourced(
    "[[milestone]]",
    "What happens in a case that no act of ours is: a visit, a repair, the end of your "
    "inquiry. Somebody records the day; `<id>-done` begins and keeps a [[term]]. Left "
    "out: nothing.",
    t.own_id(),
    t.own_text(
        "name", 'What it is, in the middle of a sentence: "the visit", "our inquiry".'
    ),
)

INCOMPLETE = t.sourced(
    "[incomplete]",
    "What happens while something that was asked for is missing. Left out: the "
    "terms run, and it is asked for once.",
    t.word(
        "clock",
        Clock,
        "Terms run, start when it is complete, or stand still.",
        default="runs",
    ),
    t.open_length(
        "cure",
        "The time to send what is missing. It can be left open where nothing comes of "
        "its end: terms do not stand still, and nothing is closed.",
        default=NEEDED,
    ),
    t.shown(t.flag("at_least", "Whether the source says at least.")),
    t.word("then", Then, "What the end of that time leads to.", default="go-on"),
)

DEPOSIT = t.sourced(
    "[[deposit]]",
    "What has to be paid before a complaint is taken up. Left out: nothing.",
    t.own_text("amount", 'How much: "25 euro".'),
    t.length("within", "How long one has to pay it, from when it is asked for."),
    t.words(
        "capacity",
        (Capacity.CONSUMER.value, Capacity.BUSINESS.value),
        "Who pays it; unknown counts as consumer. Left out: everybody.",
        default=(),
    ),
    t.stage("The stage that it is paid for; left out: the first."),
    t.words("returned", RETURNED, "After what it is paid back.", default=()),
    t.open_text("back", "How you say that you pay it back, as what you will do."),
    t.open_text("how", "How one can pay it."),
)

FAST_LANE = t.sourced(
    "[fast-lane]",
    "A lighter end for what is solved soon. Left out: none.",
    t.length("within", "How soon, after filing."),
    t.text("letter", "The notice that then closes."),
)

REGISTER_ONLY = t.sourced(
    "[register-only]",
    "What is written down and answered by nobody, as who complains asks for no answer "
    "or gives no name: it is taken in as a tip. Left out: every complaint is answered.",
    t.answers("only_for", "The answers by which somebody asks for no answer."),
    t.flag(
        "nameless",
        "Whether what comes without a name is only registered too: nobody answers it.",
    ),
)

URGENT = t.sourced(
    "[urgent]",
    "What cannot wait. Left out: any ground that somebody gives.",
    t.needed_texts("grounds", "The only grounds, in words of your own."),
    t.acted_texts(
        "protocol",
        "Those of them that follow another protocol: sharing waits.",
    ),
)

BODY = t.sourced(
    "[third-party]",
    "The independent third party; a list, where there are several: by capacity, by "
    "what it is about, by choice, or one after the other.",
    t.text("id", "Its name in this file, where there are several.", default=""),
    t.id_of(
        "third-party",
        "after",
        "The one that goes first; once that one ruled, one can go on here.",
    ),
    t.id_of(
        "stage",
        "after_stage",
        "The stage after which one can go there; left out: the last that does not "
        "exclude it.",
    ),
    t.shown(t.text("type", "What kind of body.")),
    t.own_text("name", "What it is called, with its article if it has one."),
    t.shown(
        t.text(
            "contact",
            'How to reach it; "unspecified" where that is not said.',
            default="",
        )
    ),
    t.words(
        "capacity",
        (Capacity.CONSUMER.value, Capacity.SMALL.value, Capacity.BUSINESS.value),
        "For whom it is; unknown counts as consumer, and a small business is a business "
        "too. Left out: for all.",
        default=(),
    ),
    t.answers("only_for", "The answers for which it is there; left out: all."),
    t.answers("not_for", "The answers for which it is not."),
    *t.by_whom("it is there", "whoever it is about"),
    t.shown(
        t.texts(
            "binding_for",
            "Whom its ruling binds: complainant, organisation; empty: nobody. Left out: "
            "it is not said.",
            default=None,
        )
    ),
    t.word(
        "binds",
        Binds,
        "By what it binds them: whenever somebody goes there, by law, if both sides "
        "agreed so beforehand, or if who complains accepts the ruling.",
        default=Binds.ALWAYS,
    ),
    t.open_text(
        "binds_up_to",
        'Up to which sum it binds: "10,000 euro". Left out: whatever the sum.',
    ),
    t.shown(
        t.text(
            "binding_source",
            "What says whom it binds, where that is something else than source: a law. "
            "Left out: source.",
            default="",
        )
    ),
    t.shown(t.open_flag("damages", "Whether it rules on damages.")),
    t.flag(
        "court_choice", "Whether a consumer may choose the court first (BW 6:236 n)."
    ),
    t.flag(
        "by_themselves",
        "Whether people go there themselves, and nobody of it works here: then what a "
        "third party does in the pattern, with its letters and terms, is left out.",
    ),
    t.open_text("window", "Until when one may go there."),
    t.open_text("costs", "What it costs, and who pays."),
    t.open_text("hearing", "How both sides are heard."),
    t.open_text("ruling", "How soon it rules."),
    t.open_text("substitute", "Who takes its place when it cannot."),
    t.open_text("until", "Until when it is appointed."),
    t.open_text("cap", "The most it can award."),
    t.open_text("transfer", "What may be handed over, and with whose consent."),
    t.open_text("then", "Where one can go after it: another body, or the court."),
)

_KEPT = (
    Key(name="length", type=Type.KEEPING, meaning="How long."),
    t.word(
        "from",
        KeptFrom,
        "From which day; last: the later of closing and ruling.",
        default="last",
    ),
    t.shown(t.flag("at_least", "Whether the source says at least.")),
)
"""How long and from when, of a retention and of each rule within it."""

RETENTION_RULE = t.sourced(
    "[[retention.rule]]",
    "Another length, for some outcomes, kinds or answers.",
    t.words("outcome", Outcome, "For these outcomes; left out: all.", default=()),
    t.words("kind", Kind, "For these kinds; left out: all.", default=()),
    t.answers("only_for", "For who chose one of these answers; left out: for all."),
    t.answers("not_for", "Not for who chose one of these."),
    t.id_of(
        "particular",
        "from_day",
        "A date that you ask for, such as one of birth, from which it counts instead, to "
        "the end of that year; never shorter than without it. Who gave none: by the "
        "next rule.",
    ),
    *_KEPT,
)

RETENTION = t.sourced(
    "[retention]",
    "How long a case is kept.",
    *_KEPT,
    t.length("set_aside", "How long what is no reaction is kept.", default="30 days"),
    Key(
        name="rule",
        type=Type.TABLES,
        default=(),
        table=RETENTION_RULE,
        meaning="Other lengths; the first that fits counts.",
    ),
)

SILENCE = t.sourced(
    "[silence]",
    "What must have been tried before silence closes a case.",
    t.count(
        "attempts_by_person",
        "How often a person tried another way than mail.",
        default=1,
    ),
)

REQUESTS = t.sourced(
    "[requests]",
    "Requests about data, with a clock of their own. Left out: none here.",
    t.words("kinds", k.REQUESTS, "Which requests are taken in here."),
)

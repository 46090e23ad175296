"""Procedures nobody wrote: shipped ones with anything changed that a file can say."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from gehoord.procedure.reading import in_full, read
from gehoord.procedure.reading.writing import written
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.terms import Roll
from tests.shipped import CALENDARS, PATTERNS, SHIPPED

FULL = {name: tomllib.loads(in_full(PATTERNS[name], PATTERNS)) for name in SHIPPED}
LENGTHS = st.sampled_from(
    ("1 day", "5 working days", "2 weeks", "4 weeks", "2 working weeks", "1 month")
)
LONG = st.sampled_from(("3 months", "1 year", "2 years", "unspecified", "indefinite"))
ROLLS = st.sampled_from(tuple(each.value for each in Roll))
BOTH = {"nl": "iets", "en": "something"}
SOURCE = {"source": "choice"}

INCOMPLETE = st.fixed_dictionaries(
    {
        "clock": st.sampled_from(("runs", "starts-when-complete", "stands-still")),
        "cure": LENGTHS,
        "then": st.sampled_from(("go-on", "may-refuse", "close")),
        "source": st.just("choice"),
    }
)
WINDOW = st.fixed_dictionaries(
    {
        "id": st.just("window"),
        "length": LENGTHS,
        "from": st.sampled_from(("event", "discovery", "end-of-service")),
        "late": st.sampled_from(("refuse", "may-refuse")),
        "source": st.just("choice"),
    }
)


POSTS = [{"id": "boss", "name": BOTH, **SOURCE}]  # whom nobody need be
HANDLED_BY = st.lists(
    st.sampled_from(
        (
            {"role": "owner", "about": ["adviser"], **SOURCE},
            {"role": "boss", "about": ["owner", "handler"], **SOURCE},
            {"role": "head", "about": ["handler"], **SOURCE},
        )
    ),
    min_size=1,
    max_size=2,
    unique_by=lambda each: each["role"],
)
OF_A_STAGE = st.sampled_from([{"role": role, **SOURCE} for role in ("boss", "handler")])
DEPOSIT = {
    "amount": "25 euro",
    "within": "2 weeks",
    "returned": ["upheld", "settled"],
    "back": BOTH,
    **SOURCE,
}
PAY = {"after": ["deposit-asked"], "to": ["complainant"], **SOURCE}
AUTHORITY = {"role": "adviser", "up_to": "100 euro", **SOURCE}


REFUSALS = [
    {"id": "court", "because": BOTH, **SOURCE},
    {"id": "year-ago", "because": BOTH, "older_than": "1 year", **SOURCE},
]


def _stages(
    *, entry: str, different: bool, either: bool, spoken: bool, anew: bool
) -> list[dict[str, Any]]:
    first = {"id": "first", "name": BOTH, "entry": "start", "spoken": spoken, **SOURCE}
    later = {
        "id": "second",
        "name": BOTH,
        "entry": entry,
        "different_person": different,
        "either": ["third-party"] if either else [],
        "heard_anew": anew,
        **SOURCE,
    }
    return [first, later]


PARTICULARS = [
    {
        "id": "topic",
        "name": BOTH,
        "kind": "choice",
        "option": [{"id": "damage", "name": BOTH}, {"id": "delay", "name": BOTH}],
        **SOURCE,
    },
    {"id": "number", "name": BOTH, "kind": "digits", "most": 6, **SOURCE},
]
FOR_SOME = st.sampled_from(
    ({}, {}, {"only_for": ["damage"]}, {"not_for": ["damage", "delay"]})
)
ABOUT_SOME = st.sampled_from(
    ({}, {"only_about": ["adviser"]}, {"not_about": ["adviser", "owner"]})
)
BY_ANSWER = {"told": True, "claim": True, "only_for": ["damage"]}
STORM = {
    "id": "storm",
    "from": "2026-07-01",
    "until": "2026-07-20",
    "of": ["slow"],
    "within": "9 months",
    "because": BOTH,
    **SOURCE,
}
SLOW = {
    "id": "slow",
    "strength": "target",
    "within": "8 months",
    "from": "filed",
    "done_by": ["agreement-settled"],
    "ended_by": ["closing-begun"],
    "warn": ["1 week"],
    "about": BOTH,
    **SOURCE,
}
STAGES = st.builds(
    _stages,
    entry=st.sampled_from(("on-request", "on-breach", "direct")),
    different=st.booleans(),
    either=st.booleans(),
    spoken=st.booleans(),
    anew=st.booleans(),
)
STRAIGHT = st.lists(
    st.sampled_from(
        (
            {"stage": "second", "channels": ["email", "web"], **SOURCE},
            {"stage": "second", "about": ["adviser"], **SOURCE},
            {"stage": "second", "about": ["owner"], "channels": ["oral"], **SOURCE},
        )
    ),
    max_size=2,
    unique_by=str,
)
AFTER_TALK = {
    "id": "after-talk",
    "stage": "first",
    "strength": "window",
    "within": "2 weeks",
    "from": "conversation-held",
    "ended_by": ["closing-begun"],
    "fallback": "close-no-reaction",
    **SOURCE,
}
DAY_TOLD = {"after": "date-named", "to": ["complainant"], **SOURCE}
DAY_PROMISED = {
    "id": "name-day",
    "strength": "promise",
    "within": "1 week",
    "from": "filed",
    "kept_by": ["date-named", "closing-letter"],
    "warn": ["2 days"],
    "about": BOTH,
    **SOURCE,
}
DAY_DUE = {
    **DAY_PROMISED,
    "id": "answer-day",
    "within": "named date",
    "from": "date-named",
    "kept_by": ["closing-letter"],
}
ADMISSION = {
    **DAY_PROMISED,
    "id": "admission",
    "within": "10 days",
    "kept_by": ["taken-up", "closing-letter"],
}
CLOSED = {"from": date(2026, 3, 7), "until": date(2026, 3, 22), "name": BOTH}
ADDED: Mapping[str, Mapping[str, Any]] = {
    "stage": {
        "escalate": {"by": ["complainant"], **SOURCE},
        "send-on": {"by": ["owner", "handler"], **SOURCE},
    },
    "filing-window": {"excuse-lateness": {"by": ["owner", "handler"], **SOURCE}},
    "requests": {
        "ask-for-data": {"by": ["complainant", "respondent"], **SOURCE},
        "answer-data-request": {"by": ["owner", "responding-owner"], **SOURCE},
    },
    "report-to": {
        "must-report": {"by": ["owner", "handler"], **SOURCE},
        "record-report": {"by": ["owner", "responding-owner"], **SOURCE},
    },
    "milestone": {
        "record-milestone": {"by": ["owner", "handler", "responding-owner"], **SOURCE}
    },
    "forward": {"forward": {"by": ["owner", "handler"], **SOURCE}},
    "deposit": {"record-payment": {"by": ["handler", "responding-owner"], **SOURCE}},
    "urgent": {
        "mark-urgent": {"by": ["owner", "handler"], **SOURCE},
        "end-protocol": {"by": ["owner", "handler"], **SOURCE},
    },
}
"""Acts that a table is of no use without."""
REQUESTS = {"kinds": ["access", "erasure"], **SOURCE}
DATA_TERM = {
    "id": "data",
    "strength": "statutory",
    "within": "1 month",
    "from": ["access-asked", "erasure-asked"],
    "done_by": ["data-answered"],
    "warn": ["1 week"],
    "apart": True,
    "about": BOTH,
    **SOURCE,
}


VISITED = {**SLOW, "id": "visited", "strength": "promise", "done_by": ["visit-done"]}
TERM_OF = MappingProxyType(
    {"requests": DATA_TERM, "season": SLOW, "milestone": VISITED}
)
"""A term that a table is of no use without."""


@st.composite
def tables(draw: st.DrawFn) -> dict[str, Any]:
    """Whatever a file may say, as a table."""
    table = dict(FULL[draw(st.sampled_from(SHIPPED))])
    table["term"] = [_term(draw, each) for each in table["term"]]
    table["retention"] = {"length": draw(LONG), **SOURCE}
    more: dict[str, st.SearchStrategy[Any]] = {
        "incomplete": INCOMPLETE,
        "filing-window": st.lists(WINDOW, min_size=1, max_size=1),
        "handled-by": HANDLED_BY,
        "deposit": st.just(DEPOSIT),
        "authority": st.just([AUTHORITY]),
        "refusal": st.just(REFUSALS),
        "report-to": st.just([{"id": "leak", "name": BOTH, "about": BOTH, **SOURCE}]),
        "milestone": st.just([{"id": "visit", "name": BOTH, **SOURCE}]),
        "forward": st.just([{"id": "there", "name": BOTH, **SOURCE}]),
        "help": st.just([{"id": "listener", "name": BOTH, "can": BOTH, **SOURCE}]),
        "also": st.just([{"id": "own", "part": "who", "text": BOTH, **SOURCE}]),
        "beside": st.just([{"id": "board", "name": BOTH, "about": BOTH, **SOURCE}]),
        "free-day": st.just([{"from": date(2026, 7, 3), "name": BOTH, **SOURCE}]),
        "closed": st.just([CLOSED]),
        "season": st.just([STORM]),
        "stage": STAGES,
        "requests": st.just(REQUESTS),
        "urgent": st.just({"grounds": ["a", "b"], "protocol": ["a"], **SOURCE}),
        "counts_from": st.sampled_from(("next-working-day", "next-school-day")),
        "particular": st.just(PARTICULARS),
        "anonymous": st.sampled_from(("refuse", "accept-with-limits", "accept")),
        "no_contact": st.sampled_from((True,)),
    }
    for name in draw(st.lists(st.sampled_from(sorted(more)), unique=True)):
        if name == "stage" and "stage" in table:
            continue
        table[name] = draw(more[name])
        table["acts"] = {**table["acts"], **ADDED.get(name, {})}
        if name == "stage":
            table |= {"straight-to": draw(STRAIGHT), **_talked_about(table)}
        if name == "handled-by":
            table["post"] = POSTS
        if name == "deposit":
            told = {"name": BOTH, "text": BOTH, **PAY}
            table["notices"] = {**table["notices"], "pay-first": told}
        if term := TERM_OF.get(name):
            table["term"] = [*table["term"], term]
        table |= _outside(draw, table) if name == "particular" else {}
        if change := IN_TERMS.get(name):
            table["term"] = [change(draw, each) for each in table["term"]]
    table |= _of_a_stage(draw, table)
    return table | _day_named(table) if draw(st.booleans()) else table


def _of_a_stage(draw: st.DrawFn, table: Mapping[str, Any]) -> dict[str, Any]:
    """A line for all that comes in the second stage, where there is one to draw."""
    ids = {each["id"] for each in table.get("stage", ())}
    rows = table.get("handled-by")
    later = sorted(ids & {"2", "second"})
    if not (rows and later):
        return {}
    return {"handled-by": [*rows, draw(OF_A_STAGE) | {"stage": later[0]}]}


def _day_named(table: Mapping[str, Any]) -> dict[str, Any]:
    """A day for the answer that somebody names at the start, once it is taken up."""
    by = {"by": ["owner", "handler"], **SOURCE}
    admitted = {**DAY_TOLD, "after": "taken-up"}
    return {
        "term": [*table["term"], ADMISSION, DAY_PROMISED, DAY_DUE],
        "acts": {**table["acts"], "name-date": by, "take-up": by},
        "notices": {
            **table["notices"],
            "date-named": DAY_TOLD,
            "taken-up": admitted,
        },
    }


def _talked_about(table: Mapping[str, Any]) -> dict[str, Any]:
    """What a stage of talking is of no use without."""
    if not table["stage"][0]["spoken"]:
        return {}
    return {"term": [*table["term"], AFTER_TALK]}


def _outside(draw: st.DrawFn, table: Mapping[str, Any]) -> dict[str, Any]:
    """Each third party for some answers, and so for others nobody."""
    bodies = table.get("third-party", [])
    rows = bodies if isinstance(bodies, list) else [bodies]
    named = ({"id": f"outside-{number}"} for number, _ in enumerate(rows))
    pairs = zip(named, rows, strict=True)
    some = [{**own, **row, **draw(FOR_SOME), **draw(ABOUT_SOME)} for own, row in pairs]
    found: dict[str, Any] = {"third-party": some} if some else {}
    for name, change in (("refusal", draw(FOR_SOME)), ("report-to", BY_ANSWER)):
        if name in table:
            found[name] = [{**row, **change} for row in table[name]]
    return found


def _for_some(draw: st.DrawFn, term: Mapping[str, Any]) -> Mapping[str, Any]:
    """Only what is promised: who waits for nobody never ends, and the proof says so."""
    if term["strength"] in {"window", "practice"}:
        return term
    return {**term, **draw(FOR_SOME), **draw(ABOUT_SOME)}


def _open_days(draw: st.DrawFn, term: Mapping[str, Any]) -> Mapping[str, Any]:
    """What is promised may pass over closed days; hours always pass."""
    if term["strength"] in {"window", "statutory"} or "hour" in term["within"]:
        return term
    return {**term, "skips_closed": draw(st.booleans())}


IN_TERMS = MappingProxyType({"particular": _for_some, "closed": _open_days})
"""What a table lets a term say."""


def _term(draw: st.DrawFn, term: Mapping[str, Any]) -> Mapping[str, Any]:
    if term["within"] in {"named date", "unspecified"} or draw(st.booleans()):
        return term
    changed = {"within": draw(LENGTHS), "roll": draw(ROLLS)}
    return {**term, **changed, "inclusive": draw(st.booleans())}


def procedures() -> st.SearchStrategy[Procedure]:
    """Any procedure that a file can say and that `check` has no errors about."""
    found = tables().map(lambda table: read(written(table), CALENDARS, PATTERNS))
    return found.filter(
        lambda procedure: not any(each.error for each in problems(procedure))
    )

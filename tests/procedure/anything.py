"""Whatever people may want to do, in whatever words: strategies for Hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from gehoord.procedure import acts as a
from gehoord.procedure import parts as p
from gehoord.procedure.acts import ACTS
from gehoord.procedure.asking import Ask, Question, questions
from gehoord.procedure.case import Case
from gehoord.procedure.roles import COMPLAINANT, Office
from tests.cast import FATIMA

WORDS = st.sampled_from(
    (
        "Het ging mis.",
        "Ank Bos luistert niet.",
        "de vries en Bea Smit waren laat",
        "Ik ga naar Sanne Derde.",
        "Dank u.",
    )
)
PARTICULARS = st.builds(
    p.Particulars,
    name=st.just(FATIMA.name),
    address=st.sampled_from(("", FATIMA.address)),
    email=st.sampled_from((FATIMA.email, FATIMA.email, "")),
    phone=st.just(FATIMA.phone),
    own=st.sampled_from(((), (), (("topic", "damage"),), (("number", "12 34"),))),
)
GROUNDS = st.sampled_from(("year-ago", "court", ":late", ":nobody-impartial"))
STAFF = st.sampled_from((1, 2, 3, 4))


def filings() -> st.SearchStrategy[a.File]:
    """Whatever may be handed in, by whichever door."""
    return st.builds(
        a.File,
        kind=st.sampled_from((*(3 * (p.Kind.COMPLAINT,)), *p.Kind)),
        kind_certain=st.booleans(),
        channel=st.sampled_from(p.Channel),
        language=st.just("nl"),
        words=WORDS,
        subject=st.sampled_from(("", "Training")),
        spoken=st.sampled_from((None, *p.Spoken)),
        adviser=st.sampled_from((None, 3, 4, 1)),
        particulars=PARTICULARS,
        mailbox=st.sampled_from(p.Mailbox),
        capacity=st.sampled_from(p.Capacity),
    )


def actors(office: Office) -> tuple[str, ...]:
    """Everybody who could try something."""
    return (COMPLAINANT, "other", *(each.actor for each in office))


def act_of(name: str, case: Case, day: date) -> st.SearchStrategy[a.Act]:
    """Some way to fill in this act, likely to make sense in this case now."""
    kind = ACTS[name]
    if kind is a.RecordConcern:
        return CONCERNS
    filled = {each.name: _answer(each, case, day) for each in questions(kind)}
    for each in fields(kind):
        if each.name in filled and each.default is not MISSING:
            filled[each.name] = st.just(each.default) | filled[each.name]
    return st.builds(kind, **filled, **MORE.get(name, {}))


CONCERNS = st.one_of(
    st.just(a.RecordConcern(about=p.About.NOBODY)),
    st.builds(
        a.RecordConcern,
        about=st.just(p.About.STAFF),
        staff=st.sets(STAFF, min_size=1, max_size=3).map(lambda s: tuple(sorted(s))),
    ),
)
MORE: Mapping[str, Mapping[str, Any]] = {
    "confirm-words": {"medium": st.sampled_from((p.Medium.PAGE, p.Medium.POST))},
}


def _answer(question: Question, case: Case, day: date) -> st.SearchStrategy[Any]:
    if question.choices is not None:
        return st.sampled_from(tuple(question.choices))
    return _ANSWERS[question.ask](question, case, day)


def _days(question: Question, _: Case, day: date) -> st.SearchStrategy[date | None]:
    near = (-1, 0) if question.name == "on" else (1, 20, 40)
    return st.sampled_from([day + timedelta(days=each) for each in near])


def _parties(_: Question, case: Case, __: date) -> st.SearchStrategy[str]:
    return st.sampled_from(
        (COMPLAINANT, *(f"staff:{number}" for number in case.respondents))
    )


def _parts(case: Case) -> st.SearchStrategy[tuple[p.PartJudged, ...]]:
    outcomes = st.sampled_from(p.PartOutcome)
    return st.tuples(
        *(
            st.builds(p.PartJudged, part=st.just(each), judgement=outcomes)
            for each in case.parts
        )
    )


def _one_of(numbers: tuple[int, ...]) -> st.SearchStrategy[int]:
    return st.sampled_from(numbers or (1,))


_ANSWERS: Mapping[Ask, Callable[[Question, Case, date], st.SearchStrategy[Any]]] = {
    Ask.TEXT: lambda _, __, ___: WORDS,
    Ask.LINE: lambda _, __, ___: WORDS,
    Ask.LINES: lambda _, __, ___: st.lists(WORDS, max_size=3).map(tuple),
    Ask.PARTS: lambda _, case, __: _parts(case),
    Ask.DAY: _days,
    Ask.STAFF: lambda _, __, ___: STAFF,
    Ask.STAFFS: lambda _, __, ___: st.just(()),
    Ask.YES_NO: lambda _, __, ___: st.booleans(),
    Ask.FILES: lambda _, __, ___: st.just(()),
    Ask.AGREEMENT: lambda _, case, __: _one_of(
        tuple(each.number for each in case.open_agreements)
    ),
    Ask.IMPROVEMENT: lambda _, case, __: _one_of(
        tuple(each.number for each in case.improvements)
    ),
    Ask.LETTER: lambda _, case, __: _one_of(
        tuple(each.position for each in case.failed_letters())
    ),
    Ask.PARTY: _parties,
    Ask.ELSEWHERE: lambda *_: st.sampled_from(("there", "competent")),
    Ask.REPORT: lambda *_: st.sampled_from(("leak", "there")),
    Ask.MILESTONE: lambda *_: st.sampled_from(("visit", "there")),
    Ask.GROUNDS: lambda *_: st.just((1,)),
    Ask.GROUND: lambda *_: WORDS | GROUNDS,
    Ask.BODY: lambda *_: st.just(""),
    Ask.PARTICULARS: lambda _, __, ___: PARTICULARS,
}

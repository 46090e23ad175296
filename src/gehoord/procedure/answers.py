"""Why what someone filled in for an act cannot be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.answers_handling import HANDLING, not_in_future
from gehoord.procedure.answers_lanes import Found
from gehoord.procedure.answers_particulars import own_faults, own_missing
from gehoord.procedure.asking import Ask, questions, texts
from gehoord.procedure.conflicts import is_conflicted, is_theirs
from gehoord.procedure.hearings import first_day
from gehoord.procedure.lanes import NAMELESS
from gehoord.procedure.objections import Objection
from gehoord.procedure.particulars import PARTICULARS, Needed, given
from gehoord.procedure.parts import (
    About,
    Kind,
    Medium,
    Particulars,
    Told,
)
from gehoord.procedure.roles import (
    COMPLAINANT,
    Role,
    colleague,
    number_of,
)
from gehoord.procedure.situation import Situation, may_handle
from gehoord.procedure.stages import INTERNAL
from gehoord.procedure.telephones import LEAST, MOST, can_be_called

LONGEST_TEXT = 100_000  # characters: some forty pages
FAR_AWAY = timedelta(days=3653)  # ten years
LONG_AGO = timedelta(days=36525)  # a hundred years: abuse is told of late
OF_SENDER = frozenset({"event_on", "discovered_on", "ended_on"})
_WRITTEN = frozenset({Ask.TEXT, Ask.LINE, Ask.GROUND})
_OF_STAFF = frozenset({Ask.STAFF, Ask.STAFFS})
_HALF = re.compile("[\ud800-\udfff]")
_ADDRESS = re.compile(r'[^\s,;<>()"@]+@[^\s,;<>()"@]+')


def answers(situation: Situation, act: a.Act) -> Found:
    """Return why the contents of this act cannot be right; empty when they can."""
    found = (
        *_empty(act),
        *_unwritable(act),
        *_unlikely(situation, act),
        *_unknown_staff(situation, act),
    )
    check = _CHECKS.get(type(act))
    if found or check is None:
        return found
    return check(situation, act)


def _empty(act: a.Act) -> Found:
    found = []
    for question in questions(type(act)):
        value = getattr(act, question.name)
        several = question.ask is Ask.LINES and question.needed
        if several and not any(each.strip() for each in value):
            found.append(Objection("empty", {"field": question.name}))
        if question.ask not in _WRITTEN:
            continue
        if question.needed and not value.strip():
            found.append(Objection("empty", {"field": question.name}))
        if len(value) > LONGEST_TEXT:
            facts = {"field": question.name, "most": LONGEST_TEXT}
            found.append(Objection("too-long", facts))
    return tuple(found)


def _unknown_staff(situation: Situation, act: a.Act) -> Found:
    found = []
    for question in questions(type(act)):
        value = getattr(act, question.name)
        if question.ask not in _OF_STAFF:
            continue
        numbers = value if question.ask is Ask.STAFFS else (value,)
        found += [
            Objection("unknown-colleague", {"field": question.name, "number": number})
            for number in numbers
            if colleague(situation.office, number) is None
        ]
    return tuple(found)


def _unwritable(act: a.Act) -> Found:
    """Half a character cannot be written down, and so not be kept."""
    kind: Any = type(act)
    found, several = [], _several(kind)
    for name in _attributes(kind):
        value = getattr(act, name)
        if name in several:
            half = any(_HALF.search(said) for said in texts(value))
        else:
            half = isinstance(value, str) and _HALF.search(value) is not None
        if half:
            found.append(Objection("not-text", {"field": name}))
    return tuple(found)


@cache
def _several(kind: Any) -> frozenset[str]:  # noqa: ANN401 - see asking.questions
    """Return the answers of an act that hold several texts."""
    asked = questions(kind)
    return frozenset(each.name for each in asked if each.ask in {Ask.LINES, Ask.PARTS})


@cache
def _attributes(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - see asking.questions
    return tuple(each.name for each in fields(kind))


def _unlikely(situation: Situation, act: a.Act) -> Found:
    """A slip of the pen: a day in another century, an address nothing arrives at."""
    kind: Any = type(act)
    found = []
    for name in _attributes(kind):
        value = getattr(act, name)
        # Nobody types a moment, which is a date too: what brings it, knows it.
        if isinstance(value, date) and not isinstance(value, datetime):
            far = LONG_AGO if name in OF_SENDER else FAR_AWAY
            if abs(value - situation.today) > far:
                found.append(Objection("day-far-away", {"field": name}))
        if isinstance(value, Particulars):
            found += _unreachable(situation.case.sender, value)
    return tuple(found)


def _unreachable(known: Particulars, said: Particulars) -> Found:
    """What was known before stands as it came: nobody says it anew."""
    found = []
    if not _reaches(said.email.strip()):
        found.append(Objection("no-address", {"field": "email"}))
    phone = said.phone.strip()
    if phone and phone != known.phone.strip() and not can_be_called(phone):
        facts = {"field": "phone", "least": LEAST, "most": MOST}
        found.append(Objection("not-a-phone", facts))
    return tuple(found)


def _reaches(email: str) -> bool:
    return not email or _ADDRESS.fullmatch(email) is not None


def _file(situation: Situation, act: a.File) -> Found:
    known = given(act.particulars, act.subject, act.words)
    needed = situation.procedure.particulars
    blank = [name for name in PARTICULARS if not known[name].strip()]
    anonymous = situation.procedure.anonymous in NAMELESS
    found = [
        Objection("empty", {"field": name})
        for name in blank
        if needed.get(name) is Needed.BLOCKS and not _by_mail(act, name)
    ]
    ways = [name for name, how in needed.items() if how is Needed.ONE_WAY]
    if ways and all(name in blank for name in ways) and not anonymous:
        found.append(Objection("no-way-to-reach", {"field": ways[0]}))
    if len(act.words) > LONGEST_TEXT:
        found.append(Objection("too-long", {"field": "words", "most": LONGEST_TEXT}))
    for name in ("received_on", *sorted(OF_SENDER)):
        day = getattr(act, name)
        if day and day > situation.today:
            found.append(Objection("in-the-future", {"field": name}))
    if act.adviser is not None and colleague(situation.office, act.adviser) is None:
        facts = {"field": "adviser", "number": act.adviser}
        found.append(Objection("unknown-colleague", facts))
    return (*found, *own_missing(situation, act), *own_faults(situation, act))


def _by_mail(act: a.File, name: str) -> bool:
    """A mail is received as it is: what it lacks is asked for afterwards."""
    return act.channel.value == "email" and name != "email"


def _appoint(situation: Situation, act: a.AppointHandler | a.HandOver) -> Found:
    person, case = colleague(situation.office, act.staff), situation.case
    if person is None:
        return ()
    facts = {"field": "staff", "name": person.name}
    why = {"field": "despite", "name": person.name}
    unsaid = not act.despite.strip()
    reasons = (
        (person.number in case.respondents, Objection("concerned", facts)),
        (
            not may_handle(case, situation.office, person),
            Objection("cannot-handle", facts),
        ),
        (unsaid and is_theirs(case, person), Objection("own-complaint", why)),
        (unsaid and is_conflicted(case, person), Objection("declared", why)),
        (not person.present, Objection("absent", facts)),
        (person.number == case.handler, Objection("already-handler", facts)),
    )
    return next(((objection,) for holds, objection in reasons if holds), ())


def _concern(situation: Situation, act: a.RecordConcern) -> Found:
    if act.about is About.STAFF and not act.staff:
        return (Objection("empty", {"field": "staff"}),)
    if act.about is not About.STAFF and act.staff:
        return (Objection("contradicts", {"field": "staff"}),)
    case = situation.case
    if (act.about, set(act.staff)) == (case.about, set(case.respondents)):
        return (Objection("nothing-changes", {"field": "about"}),)
    mine = number_of(situation.by)
    if mine in case.kept_out and mine not in act.staff:
        # Nobody clears themselves of what a complainant wrote.
        return (Objection("clears-yourself", {"field": "staff"}),)
    return tuple(
        Objection("is-third-party", {"field": "staff"})
        for number in act.staff
        if (person := colleague(situation.office, number))
        and Role.THIRD_PARTY in person.roles
    )


def _confirm(situation: Situation, act: a.ConfirmWords) -> Found:
    """Staff may only record a confirmation that came in on paper."""
    if number_of(situation.by) is not None and act.medium is not Medium.POST:
        return (Objection("on-paper-only", {"field": "medium"}),)
    return ()


def _correct_kind(situation: Situation, act: a.CorrectKind) -> Found:
    """What the sender calls a complaint stays one, unless the sender agrees."""
    case = situation.case
    if act.kind is case.kind and case.kind_certain:
        return (Objection("nothing-changes", {"field": "kind"}),)
    if act.kind is Kind.COMPLAINT or case.kind is not Kind.COMPLAINT:
        return ()
    if case.stage not in INTERNAL:
        return (Objection("complaint-is-over", {"field": "kind"}),)
    if case.kind_certain and not act.sender_agreed:
        return (Objection("sender-must-agree", {"field": "sender_agreed"}),)
    return ()


def _pass_on(situation: Situation, act: a.PassOn) -> Found:
    if not act.sender_agreed:
        return (Objection("sender-must-agree", {"field": "sender_agreed"}),)
    person = colleague(situation.office, act.adviser)
    if person and Role.ADVISER not in person.roles and Role.OWNER not in person.roles:
        return (Objection("no-adviser", {"field": "adviser", "name": person.name}),)
    return ()


def _respondent(
    situation: Situation, act: a.InformRespondent | a.TellRespondent
) -> Found:
    told = situation.case.told(act.staff)
    if told is None:
        return (Objection("not-concerned", {"field": "staff"}),)
    if isinstance(act, a.TellRespondent) and told is Told.NOT_INFORMED:
        return (Objection("not-informed", {"field": "staff"}),)
    return ()


def _heard(situation: Situation, act: a.Hear | a.WaiveHearing) -> Found:
    number = number_of(act.party)
    if situation.by == COMPLAINANT and act.party != COMPLAINANT:
        return (Objection("not-a-party", {"field": "party"}),)
    if act.party != COMPLAINANT and number not in situation.case.respondents:
        return (Objection("not-a-party", {"field": "party"}),)
    if isinstance(act, a.WaiveHearing):
        return ()
    if number and situation.case.told(number) is Told.NOT_INFORMED:
        return (Objection("not-informed", {"field": "party"}),)
    return not_in_future(situation, "on", act.on)


def _hearing_planned(situation: Situation, act: a.PlanHearing) -> Found:
    first = first_day(situation.procedure, situation.case, situation.today)
    if act.on < first:
        return (Objection("hearing-too-soon", {"field": "on", "first_day": first}),)
    return ()


def _defended(situation: Situation, act: a.Defend) -> Found:
    if Role.RESPONDENT in situation.hats:
        return ()
    if number_of(act.party) not in situation.case.respondents:
        return (Objection("not-a-party", {"field": "party"}),)
    return ()


_CHECKS: Mapping[type[a.Act], Callable[[Situation, Any], Found]] = {
    **HANDLING,
    a.File: _file,
    a.GiveParticulars: own_faults,
    a.AppointHandler: _appoint,
    a.HandOver: _appoint,
    a.RecordConcern: _concern,
    a.ConfirmWords: _confirm,
    a.CorrectKind: _correct_kind,
    a.PassOn: _pass_on,
    a.InformRespondent: _respondent,
    a.TellRespondent: _respondent,
    a.Hear: _heard,
    a.PlanHearing: _hearing_planned,
    a.WaiveHearing: _heard,
    a.Defend: _defended,
}

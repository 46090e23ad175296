"""Why what someone filled in for an act cannot be right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from gehoord.procedure import acts as a
from gehoord.procedure.asking import Ask, questions
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import About, Route
from gehoord.procedure.roles import COMPLAINANT, Role, colleague, number_of
from gehoord.procedure.rules import Needed
from gehoord.procedure.situation import Situation, may_handle
from gehoord.procedure.terms import Roll, Strength, count

Found = tuple[Objection, ...]
LONGEST_TEXT = 100_000  # characters: some forty pages


def answers(situation: Situation, act: a.Act) -> Found:
    """Return why the contents of this act cannot be right; empty when they can."""
    found = (*_empty(act), *_unknown_staff(situation, act))
    check = _CHECKS.get(type(act))
    if found or check is None:
        return found
    return check(situation, act)


def _empty(act: a.Act) -> Found:
    found = []
    for question in questions(type(act)):
        value = getattr(act, question.name)
        if question.ask not in {Ask.TEXT, Ask.LINE}:
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
        numbers = {Ask.STAFF: (value,), Ask.STAFFS: value}.get(question.ask, ())
        found += [
            Objection("unknown-colleague", {"field": question.name, "number": number})
            for number in numbers
            if colleague(situation.office, number) is None
        ]
    return tuple(found)


def _file(situation: Situation, act: a.File) -> Found:
    given = {
        "name": act.particulars.name,
        "address": act.particulars.address,
        "email": act.particulars.email,
        "phone": act.particulars.phone,
        "subject": act.subject,
        "words": act.words,
    }
    needed = situation.procedure.particulars
    blank = [name for name, value in given.items() if not value.strip()]
    found = [
        Objection("empty", {"field": name})
        for name in blank
        if needed.get(name) is Needed.BLOCKS and not _by_mail(act, name)
    ]
    ways = [name for name, how in needed.items() if how is Needed.ONE_WAY]
    if ways and all(name in blank for name in ways):
        found.append(Objection("no-way-to-reach", {"field": ways[0]}))
    if len(act.words) > LONGEST_TEXT:
        found.append(Objection("too-long", {"field": "words", "most": LONGEST_TEXT}))
    if act.received_on and act.received_on > situation.today:
        found.append(Objection("in-the-future", {"field": "received_on"}))
    return tuple(found)


def _by_mail(act: a.File, name: str) -> bool:
    """A mail is received as it is: what it lacks is asked for afterwards."""
    return act.channel.value == "email" and name != "email"


def _appoint(situation: Situation, act: a.AppointHandler | a.HandOver) -> Found:
    person = colleague(situation.office, act.staff)
    if person is None:
        return ()
    if act.staff in situation.case.respondents:
        return (Objection("concerned", {"field": "staff", "name": person.name}),)
    if not may_handle(situation.case, person):
        return (Objection("cannot-handle", {"field": "staff", "name": person.name}),)
    if not person.present:
        return (Objection("absent", {"field": "staff", "name": person.name}),)
    if act.staff == situation.case.handler:
        return (Objection("already-handler", {"field": "staff", "name": person.name}),)
    return ()


def _concern(situation: Situation, act: a.RecordConcern) -> Found:
    if act.about is About.STAFF and not act.staff:
        return (Objection("empty", {"field": "staff"}),)
    if act.about is not About.STAFF and act.staff:
        return (Objection("contradicts", {"field": "staff"}),)
    return tuple(
        Objection("is-third-party", {"field": "staff"})
        for number in act.staff
        if (person := colleague(situation.office, number))
        and Role.THIRD_PARTY in person.roles
    )


def _pass_on(situation: Situation, act: a.PassOn) -> Found:
    person = colleague(situation.office, act.adviser)
    if person and Role.ADVISER not in person.roles and Role.OWNER not in person.roles:
        return (Objection("no-adviser", {"field": "adviser", "name": person.name}),)
    return ()


def _respondent(
    situation: Situation, act: a.InformRespondent | a.TellRespondent
) -> Found:
    if act.staff not in situation.case.respondents:
        return (Objection("not-concerned", {"field": "staff"}),)
    return ()


def _heard(situation: Situation, act: a.Hear | a.WaiveHearing) -> Found:
    number = number_of(act.party)
    if act.party != COMPLAINANT and number not in situation.case.respondents:
        return (Objection("not-a-party", {"field": "party"}),)
    if isinstance(act, a.Hear):
        return _not_in_future(situation, "on", act.on)
    return ()


def _conversation(situation: Situation, act: a.RecordConversation) -> Found:
    found = list(_not_in_future(situation, "on", act.on))
    standing = act.proposal.strip() or situation.case.open_proposal
    if act.accepted is not None and not standing:
        found.append(Objection("no-proposal", {"field": "accepted"}))
    if act.proposal.strip() and situation.case.open_proposal:
        found.append(Objection("proposal-waits", {"field": "proposal"}))
    if act.agreement.strip() and not act.agreement_by.strip():
        found.append(Objection("empty", {"field": "agreement_by"}))
    if act.closing_words.strip() and act.satisfied is None:
        found.append(Objection("empty", {"field": "satisfied"}))
    return tuple(found)


def _more_time(situation: Situation, act: a.TakeMoreTime) -> Found:
    found = list(_in_future(situation, "until", act.until))
    rule, case = situation.procedure.extension, situation.case
    if rule is None:
        return (Objection("no-extension"),)
    if rule.times is not None and case.times_extended >= rule.times:
        found.append(Objection("times-used", {"times": rule.times}))
    after = case.times_extended + 2 - rule.consent_from if rule.consent_from else 0
    if case.consents < after:
        found.append(Objection("consent-needed"))
    for name in rule.of:
        term = case.term(name)
        if term is None:
            continue
        strict = term.strength == Strength.STATUTORY
        if strict and situation.now >= term.ends_at:
            found.append(Objection("too-late", {"last_day": term.last_day}))
        if rule.longest:
            limit = count(
                rule.longest,
                term.last_day,
                roll=Roll.NONE,
                calendar=situation.procedure.calendar,
            ).last_day
            if act.until > limit:
                facts = {"field": "until", "last_day": limit}
                found.append(Objection("beyond-maximum", facts))
    return tuple(found)


def _refer(situation: Situation, act: a.Refer) -> Found:  # noqa: ARG001 - one shape
    if situation.procedure.third_party is None:
        return (Objection("no-third-party"),)
    return ()


def _route(situation: Situation, act: a.ChooseRoute) -> Found:
    if act.route is Route.COURT and situation.case.ruled_at:
        return (Objection("already-ruled"),)
    return ()


def _review(situation: Situation, act: a.PostponeDestruction) -> Found:
    return _in_future(situation, "review_on", act.review_on)


def _letter(situation: Situation, act: a.SendByPost | a.GiveUpLetter) -> Found:
    positions = {each.position for each in situation.case.failed_letters()}
    if act.letter not in positions:
        return (Objection("no-such-letter", {"field": "letter"}),)
    if isinstance(act, a.SendByPost):
        return _not_in_future(situation, "on", act.on)
    return ()


def _agreement(situation: Situation, act: a.SettleAgreement) -> Found:
    if act.number not in {each.number for each in situation.case.open_agreements}:
        return (Objection("no-such-agreement", {"field": "number"}),)
    return ()


def _improvement(situation: Situation, act: a.CheckImprovement) -> Found:
    if act.number not in {each.number for each in situation.case.improvements}:
        return (Objection("no-such-improvement", {"field": "number"}),)
    return ()


def _not_in_future(situation: Situation, field: str, day: date) -> Found:
    if day > situation.today:
        return (Objection("in-the-future", {"field": field}),)
    return ()


def _in_future(situation: Situation, field: str, day: date) -> Found:
    if day <= situation.today:
        return (Objection("not-in-the-future", {"field": field}),)
    return ()


_CHECKS: Mapping[type[a.Act], Callable[[Situation, Any], Found]] = {
    a.File: _file,
    a.AppointHandler: _appoint,
    a.HandOver: _appoint,
    a.RecordConcern: _concern,
    a.PassOn: _pass_on,
    a.InformRespondent: _respondent,
    a.TellRespondent: _respondent,
    a.Hear: _heard,
    a.WaiveHearing: _heard,
    a.RecordConversation: _conversation,
    a.TakeMoreTime: _more_time,
    a.Refer: _refer,
    a.ChooseRoute: _route,
    a.PostponeDestruction: _review,
    a.SendByPost: _letter,
    a.GiveUpLetter: _letter,
    a.SettleAgreement: _agreement,
    a.CheckImprovement: _improvement,
}

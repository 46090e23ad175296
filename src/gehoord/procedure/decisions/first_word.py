"""What follows when a reaction comes in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.days import local_date
from gehoord.procedure.decisions.decision import (
    THANKS,
    Decision,
    Events,
    asked,
    asked_of,
    closing,
    filing,
)
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.particulars import OwnParticular, settled, theirs
from gehoord.procedure.parts import Channel, Kind, Outcome, Spoken
from gehoord.procedure.registering import registered_as
from gehoord.procedure.roles import number_of
from gehoord.procedure.rules import AdviserFirst
from gehoord.procedure.situation import Situation
from gehoord.procedure.talking import counts_as_told


def _file(situation: Situation, act: a.File) -> Events:
    received = _received(situation, act)
    if received.kind is not Kind.COMPLAINT:
        return (received, e.Filed(on=act.received_on), *_thanked(act))
    if act.channel is Channel.ORAL and not received.as_told:
        return (received,)
    if act.adviser and _adviser_first(situation, act):
        words = act.approved or act.words
        return (received, e.PassedOn(to=act.adviser, words=words))
    sender = act.particulars
    wanted = asked(situation, sender, act.subject, act.words, act.channel)
    return (received, *wanted, e.Filed(on=act.received_on))


def _adviser_first(situation: Situation, act: a.File) -> bool:
    """What is mailed to the organisation is always filed."""
    expected = situation.procedure.adviser_first is not AdviserFirst.NONE
    by_page = act.channel is not Channel.EMAIL
    return expected and by_page and act.spoken is Spoken.PASS_ON


def _received(situation: Situation, act: a.File) -> e.Received:
    """An uncertain kind counts as a complaint."""
    files = " ".join(each.name for each in act.files)
    own = " ".join(value for _, value in act.particulars.own)
    said = f"{act.words} {act.subject} {act.wish} {act.adviser_name} {own} {files}"
    kind = Kind.COMPLAINT
    if act.kind_certain:
        kind = registered_as(situation.procedure, act.kind, act.particulars)
    return e.Received(
        kind=kind,
        kind_certain=act.kind_certain,
        channel=act.channel,
        language=act.language,
        words=act.words,
        subject=act.subject,
        wish=act.wish,
        spoken=act.spoken,
        adviser=act.adviser,
        adviser_name=act.adviser_name,
        particulars=settled(_rules(situation, (act.channel,)), act.particulars),
        mailbox=act.mailbox,
        capacity=act.capacity,
        behalf=act.behalf,
        representative=act.representative,
        others=act.others,
        files=act.files,
        mentions=mentioned(said, situation.office),
        received_on=act.received_on,
        event_on=act.event_on,
        discovered_on=act.discovered_on,
        ended_on=act.ended_on,
        checked=act.checked,
        found=act.found,
        as_told=act.channel is Channel.ORAL and counts_as_told(situation.procedure),
    )


def _thanked(act: a.File) -> Events:
    thanks = closing(Outcome.THANKED, "", THANKS)
    if act.kind is not Kind.COMPLIMENT or act.adviser is None:
        return (thanks,)
    return (e.PassedOn(to=act.adviser, words=act.words), thanks)


def _confirm(situation: Situation, act: a.ConfirmWords) -> Events:
    return (e.WordsConfirmed(words=act.words), *filing(situation, situation.case))


def _particulars(situation: Situation, act: a.GiveParticulars) -> Events:
    rules = _rules(situation, (Channel.WEB, situation.case.channel))
    given = e.ParticularsGiven(
        particulars=settled(rules, act.particulars),
        subject=act.subject,
        found=act.found,
        event_on=act.event_on,
        discovered_on=act.discovered_on,
        ended_on=act.ended_on,
    )
    return (given,)


def _rules(situation: Situation, ways: tuple[str, ...]) -> tuple[OwnParticular, ...]:
    """Return which particulars of the file's own whoever acts may fill in."""
    rules = situation.procedure.own_particulars
    if number_of(situation.by) is not None:
        return rules
    return theirs(rules, ways, situation.case.asked_for)


def _payment(situation: Situation, act: a.RecordPayment) -> Events:
    return (e.DepositPaid(on=act.on),)


def _day(situation: Situation, act: a.RecordDay) -> Events:
    return (e.DayRecorded(which=act.which, on=act.on),)


def _excuse(situation: Situation, act: a.ExcuseLateness) -> Events:
    return (e.LatenessExcused(reason=act.reason),)


def _settle_with_adviser(situation: Situation, act: a.SettleWithAdviser) -> Events:
    if act.solved:
        letter = situation.procedure.closing_letter
        return (closing(Outcome.SETTLED_WITH_ADVISER, "", letter),)
    return filing(situation, situation.case)


def _pass_on(situation: Situation, act: a.PassOn) -> Events:
    return (e.PassedOn(to=act.adviser, words=act.words, agreed=act.sender_agreed),)


def _as_adviser(situation: Situation, act: a.AnswerAsAdviser) -> Events:
    return (e.AdviserAnswered(words=act.words),)


def _correct_kind(situation: Situation, act: a.CorrectKind) -> Events:
    case, corrected = situation.case, e.KindCorrected(kind=act.kind)
    if (act.kind is Kind.COMPLAINT) is (case.kind is Kind.COMPLAINT):
        return (corrected,)
    if act.kind is not Kind.COMPLAINT:
        return (corrected, closing(Outcome.THANKED, "", THANKS))
    # Terms count from the message that made it a complaint: filed anew.
    return (
        corrected,
        *asked_of(situation, case),
        e.Filed(on=_last_words_on(situation)),
    )


def _last_words_on(situation: Situation) -> date | None:
    case = situation.case
    if case.last_words_at is None:
        return None
    if case.last_words_at == case.received_at and case.received_on:
        return case.received_on
    return local_date(case.last_words_at, situation.procedure.zone)


def _aside(situation: Situation, act: a.PutAside) -> Events:
    return (e.SetAside(reason=act.reason),)


def _back(situation: Situation, act: a.TakeBack) -> Events:
    return (e.TakenBack(),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.File: _file,
    a.ConfirmWords: _confirm,
    a.GiveParticulars: _particulars,
    a.RecordPayment: _payment,
    a.RecordDay: _day,
    a.ExcuseLateness: _excuse,
    a.SettleWithAdviser: _settle_with_adviser,
    a.PassOn: _pass_on,
    a.AnswerAsAdviser: _as_adviser,
    a.CorrectKind: _correct_kind,
    a.PutAside: _aside,
    a.TakeBack: _back,
}
"""What follows when a reaction comes in."""

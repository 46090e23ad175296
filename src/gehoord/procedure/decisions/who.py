"""What follows when it is said whom it is about, and who handles it."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.decisions.decision import Decision, Events
from gehoord.procedure.roles import Role
from gehoord.procedure.situation import Situation


def _object(situation: Situation, act: a.ObjectToHandler) -> Events:
    return (e.HandlerObjectedTo(words=act.words),)


def _concern(situation: Situation, act: a.RecordConcern) -> Events:
    return (e.ConcernRecorded(about=act.about, staff=act.staff),)


def _appoint(situation: Situation, act: a.AppointHandler) -> Events:
    return (e.HandlerAppointed(staff=act.staff, despite=act.despite),)


def _hand_over(situation: Situation, act: a.HandOver) -> Events:
    return (
        e.HandlerAppointed(
            staff=act.staff,
            previous=situation.case.handler,
            reason=act.reason,
            despite=act.despite,
        ),
    )


def _recuse(situation: Situation, act: a.Recuse) -> Events:
    handler = situation.case.handler
    return (e.HandlerReleased(staff=handler, reason=act.reason),) if handler else ()


def _inform(situation: Situation, act: a.InformRespondent) -> Events:
    return (e.RespondentInformed(staff=act.staff, words=act.words),)


def _tell(situation: Situation, act: a.TellRespondent) -> Events:
    return (e.RespondentTold(staff=act.staff, words=act.words),)


def _hear(situation: Situation, act: a.Hear) -> Events:
    return (e.Heard(party=act.party, on=act.on, minutes=act.minutes),)


def _plan_hearing(situation: Situation, act: a.PlanHearing) -> Events:
    return (e.HearingPlanned(on=act.on, words=act.words),)


def _waive(situation: Situation, act: a.WaiveHearing) -> Events:
    return (e.HearingWaived(party=act.party, reason=act.reason),)


def _represent(situation: Situation, act: a.RecordRepresentative) -> Events:
    return (e.RepresentativeRecorded(name=act.representative, mandate=act.mandate),)


def _urgent(situation: Situation, act: a.MarkUrgent) -> Events:
    rule = situation.procedure.urgent
    protocol = rule is not None and rule.follows_protocol(act.ground)
    return (e.MarkedUrgent(ground=act.ground, protocol=protocol),)


def _protocol_over(situation: Situation, act: a.EndProtocol) -> Events:
    return (e.ProtocolEnded(on=act.on, words=act.words),)


def _defend(situation: Situation, act: a.Defend) -> Events:
    by_themselves = Role.RESPONDENT in situation.hats
    party = situation.by if by_themselves else act.party
    return (e.Defended(party=party, words=act.words),)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.ObjectToHandler: _object,
    a.RecordConcern: _concern,
    a.AppointHandler: _appoint,
    a.HandOver: _hand_over,
    a.Recuse: _recuse,
    a.InformRespondent: _inform,
    a.TellRespondent: _tell,
    a.Hear: _hear,
    a.PlanHearing: _plan_hearing,
    a.WaiveHearing: _waive,
    a.RecordRepresentative: _represent,
    a.MarkUrgent: _urgent,
    a.EndProtocol: _protocol_over,
    a.Defend: _defend,
}
"""What follows when it is said whom it is about, and who handles it."""

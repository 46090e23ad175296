"""Which entries follow from an act. The same for every door."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.answers import answers
from gehoord.procedure.case import Case
from gehoord.procedure.decisions import DECISIONS
from gehoord.procedure.entries import Entry, enclose
from gehoord.procedure.fold import after
from gehoord.procedure.mentions import mentioned
from gehoord.procedure.objections import Refused, objections
from gehoord.procedure.opening import terms_opened
from gehoord.procedure.parts import About
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.situation import Situation, nobody_else


def decide(situation: Situation, act: a.Act) -> tuple[Entry, ...]:
    """
    Return the entries that follow from the act, to be appended as one.

    Raises Refused, with the objections, when the act is not possible.
    """
    why_not = objections(situation, act.name) or answers(situation, act)
    if why_not:
        raise Refused(*why_not)
    events = DECISIONS[type(act)](situation, act)
    return follow(situation, (*_names_seen(situation, act), *events))


def follow(situation: Situation, events: tuple[e.Event, ...]) -> tuple[Entry, ...]:
    """Return the events as entries, with what follows from them by itself."""
    at = max(situation.now, situation.case.last_at or situation.now)
    entries: list[Entry] = []
    case = situation.case
    for event in events:
        case = _append(entries, case, event, situation, at)
        consequences = (
            *terms_opened(situation.procedure, case, event, at=at),
            *_released(case, event),
            *_nobody_impartial(situation, case, event),
        )
        for consequence in consequences:
            case = _append(entries, case, consequence, situation, at)
    return tuple(entries)


def _append(
    entries: list[Entry], case: Case, event: e.Event, situation: Situation, at: object
) -> Case:
    (entry,) = enclose((event,), after=case.length, at=at, by=situation.by)  # type: ignore[arg-type]
    entries.append(entry)
    return after(case, entry)


def _released(case: Case, event: e.Event) -> tuple[e.Event, ...]:
    if isinstance(event, e.ConcernRecorded) and case.handler in event.staff:
        assert case.handler is not None  # noqa: S101 - it is among numbers
        return (e.HandlerReleased(staff=case.handler, reason="concerned"),)
    return ()


def _nobody_impartial(
    situation: Situation, case: Case, event: e.Event
) -> tuple[e.Event, ...]:
    recorded = isinstance(event, e.ConcernRecorded) and event.about is About.STAFF
    if recorded and not case.nobody_impartial and nobody_else(case, situation.office):
        return (e.NobodyImpartial(),)
    return ()


def _names_seen(situation: Situation, act: a.Act) -> tuple[e.Event, ...]:
    """Names in later words of the complainant keep people out as the first do."""
    case = situation.case
    later = isinstance(act, a.Write | a.ConfirmWords) and situation.by == COMPLAINANT
    if not later or case.about is not About.UNKNOWN:
        return ()
    assert isinstance(act, a.Write | a.ConfirmWords)  # noqa: S101 - seen above
    new = set(mentioned(act.words, situation.office)) - case.mentions
    return (e.NamesSeen(mentions=tuple(sorted(new))),) if new else ()

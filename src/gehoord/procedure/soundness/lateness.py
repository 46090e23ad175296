"""Who may refuse what came too late, and who may forgive it."""

from __future__ import annotations

from collections.abc import Iterator

from gehoord.procedure.lanes import FilingWindow, Late
from gehoord.procedure.laws import grounds
from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.roles import Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful, wrong
from gehoord.procedure.soundness.of_a_law import names_law

_KNOWN = frozenset({"discovery", "end-of-service"})
"""Days on which whoever complains knows what it is about."""
_TWO_MONTHS = Length(2, Unit.MONTHS)
"""In time by BW 7:23(1), of consumers, from the day on which they found it out."""
_THREE_MONTHS = Length(3, Unit.MONTHS)
"""From any other day, of which nobody need know: a month more to find it out."""
_REFUSE = "not-take-up"
_EXCUSE = "excuse-lateness"
_WORK = frozenset({Role.OWNER, Role.INTAKE, Role.HANDLER})


def lateness(procedure: Procedure) -> Iterator[Unsound]:
    """What a filing window promises or threatens, and nobody can do."""
    for window in procedure.windows:
        ours = not names_law(procedure, window.source)
        if ours and window.length and all(_is_short(*each) for each in _each(window)):
            key = ("filing-window", window.id, "length")
            facts = {"window": window.id, "length": window.length}
            yield doubtful("filing-window-short", *key, **facts)
        if window.late is Late.REFUSE:
            yield from _refused(procedure, window)
        else:
            yield from _may_be_refused(procedure, window)


def _each(window: FilingWindow) -> Iterator[tuple[Length, str]]:
    """Give each of its lengths, of which the later counts, with the day it is from."""
    if window.length:
        yield window.length, window.counted_from
    if window.or_length:
        yield window.or_length, window.or_from


def _is_short(length: Length, counted_from: str) -> bool:
    least = _TWO_MONTHS if counted_from in _KNOWN else _THREE_MONTHS
    return shorter(length, least)


def _may_be_refused(procedure: Procedure, window: FilingWindow) -> Iterator[Unsound]:
    """What somebody decides, and nobody may decide; or forgives, and nobody may."""
    key = ("filing-window", window.id)
    if _REFUSE not in procedure.acts:
        yield doubtful("late-never-refused", *key, window=window.id)
    elif not window.excusable and not names_law(procedure, window.source):
        yield doubtful("lateness-unheard", *key, "excusable", window=window.id)
    elif window.excusable and _EXCUSE not in procedure.acts:
        yield doubtful("lateness-unforgiven", *key, window=window.id)


def _refused(procedure: Procedure, window: FilingWindow) -> Iterator[Unsound]:
    """What came too late goes no further, so somebody must be able to say so."""
    rule = procedure.acts.get(_REFUSE)
    by = rule.by if rule else frozenset[str]()
    alone = procedure.nobody_else != "alarm" and Role.RESPONDING_OWNER not in by
    if by.isdisjoint(_WORK) or alone:
        who = Role.RESPONDING_OWNER if not by.isdisjoint(_WORK) else Role.HANDLER
        facts = {"window": window.id, "who": who.value}
        yield wrong("late-unrefusable", "filing-window", window.id, **facts)
    for law in grounds(procedure.legal_bases):
        if law.refusals and law.refusals.articles is None:
            facts = {"window": window.id, "law": law.refusals.source}
            yield doubtful("window-without-law", "filing-window", window.id, **facts)
    if not window.excusable and names_law(procedure, window.source):
        return
    if not window.excusable:
        key = ("filing-window", window.id)
        yield doubtful("late-without-excuse", *key, window=window.id)
    elif _EXCUSE not in procedure.acts:
        key = ("filing-window", window.id)
        yield doubtful("lateness-unforgiven", *key, window=window.id)

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

_MONTH = Length(1, Unit.MONTHS)
_REFUSE = "not-take-up"
_EXCUSE = "excuse-lateness"
_WORK = frozenset({Role.OWNER, Role.INTAKE, Role.HANDLER})


def lateness(procedure: Procedure) -> Iterator[Unsound]:
    """What a filing window promises or threatens, and nobody can do."""
    for window in procedure.windows:
        ours = not names_law(procedure, window.source)
        lengths = [x for x in (window.length, window.or_length) if x]
        if ours and lengths and all(shorter(each, _MONTH) for each in lengths):
            key = ("filing-window", window.id, "length")
            facts = {"window": window.id, "length": window.length}
            yield doubtful("filing-window-short", *key, **facts)
        if window.late is Late.REFUSE:
            yield from _refused(procedure, window)
        else:
            yield from _may_be_refused(procedure, window)


def _may_be_refused(procedure: Procedure, window: FilingWindow) -> Iterator[Unsound]:
    """What somebody decides, and nobody may decide; or forgives, and nobody may."""
    key = ("filing-window", window.id)
    if _REFUSE not in procedure.acts:
        yield doubtful("late-never-refused", *key, window=window.id)
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

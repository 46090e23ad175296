"""
One step in a case: an act, a letter that comes back, or time that goes by.

Everything that happens here is done by the rules themselves, `decide` and `lapse`;
letters to the complainant leave at once, by the same act by which the clock says so.
Letters to the office are looked at for their addressee and change nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import Remembered, replace
from gehoord.procedure.decide import decided
from gehoord.procedure.duties import Duty, duties
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.lapse import lapse
from gehoord.procedure.notices import Causes, Notice, caused, is_told, notices
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import FLEETING, Delivery
from gehoord.procedure.roles import CLOCK, COMPLAINANT, Office
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.situation import Situation


@dataclass(frozen=True, kw_only=True)
class Stand:
    """
    A case at an instant, in an office, with what led there last.

    Without slots, as a case is and for the same reason: it is changed all the time.
    """

    procedure: Procedure
    case: Case
    office: Office
    now: datetime
    entries: tuple[Entry, ...] = ()
    notices: tuple[Notice, ...] = ()
    unaddressed: tuple[NoticeRule, ...] = ()  # told to nobody, though it must be told
    untold: bool = False  # closing was begun, and its letter does not leave

    @Remembered
    def duties(self) -> tuple[Duty, ...]:
        """Return what must be done now, which three questions of a walk ask."""
        return duties(self.procedure, self.case, self.office)

    def by(self, actor: str) -> Situation:
        """Return how this stands for somebody."""
        return Situation(
            procedure=self.procedure,
            case=self.case,
            office=self.office,
            by=actor,
            now=self.now,
        )

    def then(self, later: Stand) -> Stand:
        """Return how it stands later, with what led there from here on."""
        return replace(
            later,
            entries=(*self.entries, *later.entries),
            notices=(*self.notices, *later.notices),
            unaddressed=(*self.unaddressed, *later.unaddressed),
            untold=self.untold or later.untold,
        )

    def at(self, now: datetime) -> Stand:
        """Return the same, later; nothing led there but time."""
        return replace(
            self, now=now, entries=(), notices=(), unaddressed=(), untold=False
        )


def done(
    stand: Stand, by: str, *acts: a.Act, bounces: bool = False, is_asked: bool = False
) -> Stand | None:
    """
    Return how it stands after the acts and their letters; None if all are refused.

    With `is_asked` it was asked whether the first is possible, so it is not again.
    """
    found, here = None, _afresh(stand)
    for act in acts:
        try:
            entries, case = decided(
                here.by(by), act, is_possible=is_asked and found is None
            )
        except Refused:
            continue
        after = _with(here, entries, case, bounces=bounces)
        found = found.then(after) if found else after
        here = _afresh(after)
    return found


def lapsed(stand: Stand) -> Stand:
    """Return how it stands when the clock has looked, as often as something follows."""
    stand = _afresh(stand)
    while entries := lapse(stand.by(CLOCK)):
        case = stand.case
        for entry in entries:
            case = after(case, entry)
        stand = _with(stand, entries, case, bounces=False)
    return stand


def _afresh(stand: Stand) -> Stand:
    if not stand.entries:
        return stand
    return replace(stand, entries=(), notices=(), unaddressed=(), untold=False)


def _with(
    stand: Stand, entries: tuple[Entry, ...], case: Case, *, bounces: bool
) -> Stand:
    causes = caused(stand.procedure, entries)
    told = notices(stand.procedure, case, entries, stand.office, causes=causes)
    stand = replace(
        stand,
        case=case,
        entries=(*stand.entries, *entries),
        notices=(*stand.notices, *told),
        unaddressed=(*stand.unaddressed, *_unaddressed(stand, case, causes, told)),
        untold=stand.untold or _untold(entries, told),
    )
    for letter in told:
        if letter.to == COMPLAINANT and letter.is_mailed:
            stand = _sent(stand, letter, bounces=bounces)
    return stand


def _sent(stand: Stand, letter: Notice, *, bounces: bool) -> Stand:
    """A letter that bounces was taken first, and came back after that."""
    accepted = a.ReportDelivery(
        notice=letter.id,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.ACCEPTED,
    )
    stand = _with(stand, *decided(stand.by(CLOCK), accepted), bounces=False)
    if not bounces:
        return stand
    failed = replace(accepted, delivery=None, reason="mailbox-unknown")
    return _with(stand, *decided(stand.by(CLOCK), failed), bounces=False)


def _unaddressed(
    stand: Stand, case: Case, causes: Causes, told: tuple[Notice, ...]
) -> tuple[NoticeRule, ...]:
    """Return what must be told after these entries, and reaches nobody at all."""
    if not causes:
        return ()
    reached = {(each.id, each.position) for each in told}
    return tuple(
        rule
        for entry, rule in causes
        if (rule.id, entry.position) not in reached
        and rule.after not in FLEETING
        and is_told(stand.procedure, case, rule, entry.event)
    )


def _untold(entries: tuple[Entry, ...], told: tuple[Notice, ...]) -> bool:
    """Return whether closing was begun and its letter does not leave."""
    mine = {(each.id, each.position) for each in told if each.to == COMPLAINANT}
    return any(
        isinstance(entry.event, e.ClosingBegun)
        and (entry.event.letter, entry.position) not in mine
        for entry in entries
    )

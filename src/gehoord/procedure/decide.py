"""Which entries follow from an act. The same for every door."""

from __future__ import annotations

from datetime import datetime

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.answers import answers
from gehoord.procedure.assigning import handlers_set
from gehoord.procedure.breaches import overdue
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.decisions import DECISIONS
from gehoord.procedure.depositing import on_ending, on_entering
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold import after
from gehoord.procedure.gaps import (
    in_time_elsewhere,
    late_if_late,
    on_filing,
    on_particulars,
    to_report,
)
from gehoord.procedure.mentions import mentioned, said
from gehoord.procedure.notices import Notice, notices
from gehoord.procedure.objections import Refused, objections
from gehoord.procedure.opening import terms_opened
from gehoord.procedure.parts import NO_ADDRESS, About, Delivery
from gehoord.procedure.roles import COMPLAINANT, Office, colleague
from gehoord.procedure.situation import Situation, may_handle, nobody_else
from gehoord.procedure.stages import Stage
from gehoord.procedure.straight import on_filing as on_filing_straight
from gehoord.procedure.straight import on_learning

_MOST_ROUNDS = 9  # of letters that come of a letter on the page
_MOVES = (
    e.ClosingBegun,
    e.Judged,
    e.KindCorrected,
    e.MoreTimeTaken,
    e.Proposed,
    e.Referred,
    e.SetAside,
)
"""After these, terms that stood still run again by themselves."""

_ON_PAPER = a.ConfirmWords | a.GiveParticulars
"""What staff record in these is what the complainant wrote."""


def decide(situation: Situation, act: a.Act) -> tuple[Entry, ...]:
    """
    Return the entries that follow from the act, to be appended as one.

    What went by unkept before the act is said first, so that an act never hides a
    breach. Raises Refused, with the objections, when the act is not possible.
    """
    return decided(situation, act)[0]


def decided(
    situation: Situation, act: a.Act, *, is_possible: bool = False
) -> tuple[tuple[Entry, ...], Case]:
    """
    Return what `decide` does, and the case after it, which it knows already.

    `is_possible` is for who just asked for the objections to it, and found none.
    """
    why_not = () if is_possible else objections(situation, act.name)
    why_not = why_not or answers(situation, act)
    if why_not:
        raise Refused(*why_not)
    events = DECISIONS[type(act)](situation, act)
    late = overdue(situation.case, _at(situation))
    return followed(situation, (*late, *_names_seen(situation, act), *events))


def follow(situation: Situation, events: tuple[e.Event, ...]) -> tuple[Entry, ...]:
    """Return the events as entries, with what follows from them by itself."""
    return followed(situation, events)[0]


def followed(
    situation: Situation, events: tuple[e.Event, ...]
) -> tuple[tuple[Entry, ...], Case]:
    """Return the events as entries, with what follows from them, and the case then."""
    entries = _Entries(situation)
    for event in events:
        if isinstance(event, _MOVES) and entries.case.is_suspended:
            entries.add(e.Resumed())
        entries.add(event)
    entries.tell_without_mail()
    return tuple(entries.made), entries.case


class _Entries:
    """The entries made so far in one decision, and the case after them."""

    def __init__(self, situation: Situation) -> None:
        self.situation, self.at = situation, _at(situation)
        self.case, self.made = situation.case, list[Entry]()

    def add(self, event: e.Event) -> None:
        """Append the event and what follows from it by itself."""
        self._go_straight(event)
        before, procedure = self.case, self.situation.procedure
        self.append(event)
        for opened in terms_opened(procedure, before, self.case, event, at=self.at):
            self.append(opened)
        for then in self._by_itself(event):
            self.add(then)
        handler = self.case.handler
        if handler is not None and handler in self.case.kept_out:
            self.append(e.HandlerReleased(staff=handler, reason="concerned"))
        self._hand_to(event)
        if _nobody_impartial(self.situation, self.case):
            self.add(e.NobodyImpartial())

    def _go_straight(self, event: e.Event) -> None:
        """What begins in a later stage is there before its terms run from filing."""
        procedure, office = self.situation.procedure, self.situation.office
        if isinstance(event, e.Filed) and (
            gone := on_filing_straight(procedure, self.case, office, event)
        ):
            self.add(gone)

    def _by_itself(self, event: e.Event) -> tuple[e.Event, ...]:
        """What the procedure makes of coming late, or of something missing."""
        procedure, case = self.situation.procedure, self.case
        found: tuple[e.Event | None, ...] = ()
        if isinstance(event, e.Filed) and case.kind in procedure.with_terms:
            found = (
                late_if_late(procedure, case, self.at),
                *on_filing(procedure, case),
                *to_report(procedure, case),
            )
        elif isinstance(event, e.DayRecorded) and case.filed_at:
            found = (
                late_if_late(procedure, case, case.filed_at),
                in_time_elsewhere(procedure, case, case.filed_at),
            )
        elif isinstance(event, e.ParticularsGiven):
            late = (
                late_if_late(procedure, case, case.filed_at) if case.filed_at else None
            )
            found = (late, *on_particulars(procedure, case), *self._to_report())
        elif isinstance(event, e.Completed) and case.is_suspended:
            found = (e.Resumed(),)
        found = (
            *found,
            *on_entering(procedure, case, event),
            *on_ending(procedure, case, event),
            on_learning(procedure, case, self.situation.office, event),
        )
        return tuple(each for each in found if each is not None)

    def _to_report(self) -> tuple[e.Event, ...]:
        """What an answer that came later lets be reported."""
        procedure, case = self.situation.procedure, self.case
        meant = case.kind in procedure.with_terms
        return to_report(procedure, case) if meant else ()

    def _hand_to(self, event: e.Event) -> None:
        """Say who handles it by what it is about; whoever cannot, does so no more."""
        office, procedure = self.situation.office, self.situation.procedure
        for found in handlers_set(procedure, self.case, office, event):
            before = self.case
            self.append(found)
            for opened in terms_opened(procedure, before, self.case, found, at=self.at):
                self.append(opened)
            person = colleague(office, self.case.handler)
            if person and not may_handle(self.case, office, person):
                self.append(e.HandlerReleased(staff=person.number, reason="for-others"))

    def tell_without_mail(self) -> None:
        """What no mail brings: paper is a duty; on their own page it lies at once."""
        if self.case.sender.email.strip():
            return
        told = self._told(0)
        for each in told:
            if each.by_post:
                self.append(_to_be_posted(each))
        laid = [each for each in told if each.on_page]
        for _ in range(_MOST_ROUNDS):
            since = len(self.made)
            for each in laid:
                now = replace(self.situation, case=self.case)
                for event in DECISIONS[a.ReportDelivery](now, _on_page(each)):
                    self.add(event)
            laid = [each for each in self._told(since) if each.on_page]

    def _told(self, since: int) -> tuple[Notice, ...]:
        """Return the notices that the entries made since then cause."""
        new, office = tuple(self.made[since:]), self.situation.office
        return notices(self.situation.procedure, self.case, new, office) if new else ()

    def append(self, event: e.Event) -> None:
        """Append the event alone."""
        position, by = self.case.length, self.situation.by
        entry = Entry(position=position + 1, at=self.at, by=by, event=event)
        self.made.append(entry)
        self.case = after(self.case, entry)


def _at(situation: Situation) -> datetime:
    """Case time never runs back, whatever the clock of the machine does."""
    return max(situation.now, situation.case.last_at or situation.now)


def _nobody_impartial(situation: Situation, case: Case) -> bool:
    """Somebody of the office was found concerned, and nobody else can answer."""
    if case.stage is not Stage.INTAKE:
        return False
    narrow = case.barred or (case.handlers and not case.stand_ins)
    if narrow and not _can_be_handled(case, situation.office):
        return True
    return case.about is About.STAFF and nobody_else(case, situation.office)


def _can_be_handled(case: Case, office: Office) -> bool:
    """Who is only named in it counts as able: a person has to look first."""
    looked = replace(case, mentions=frozenset())
    return any(may_handle(looked, office, each) for each in office)


def _to_be_posted(letter: Notice) -> e.LetterFailed:
    """A complainant without e-mail address: every letter is a duty to post it."""
    return e.LetterFailed(
        notice=letter.id, to=letter.to, position=letter.position, reason=NO_ADDRESS
    )


def _on_page(letter: Notice) -> a.ReportDelivery:
    """A complainant whom nothing reaches: every letter lies on their own page."""
    return a.ReportDelivery(
        notice=letter.id,
        to=letter.to,
        position=letter.position,
        delivery=Delivery.PAGE,
    )


def _names_seen(situation: Situation, act: a.Act) -> tuple[e.Event, ...]:
    """Names in later words of the complainant keep people out as the first do."""
    case = situation.case
    theirs = situation.by == COMPLAINANT or isinstance(act, _ON_PAPER)
    if not theirs or case.about is not About.UNKNOWN or isinstance(act, a.File):
        return ()
    new = set(mentioned(said(act), situation.office)) - case.mentions
    return (e.NamesSeen(mentions=tuple(sorted(new))),) if new else ()

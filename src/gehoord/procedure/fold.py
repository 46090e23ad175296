"""How entries add up: what each kind of entry changes in a case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.entries import Entry
from gehoord.procedure.parts import (
    About,
    Agreement,
    Improvement,
    Kind,
    Particulars,
    Proposal,
    Result,
    Told,
)
from gehoord.procedure.roles import CLOCK, COMPLAINANT, OTHER, number_of
from gehoord.procedure.settling import (
    ended,
    given_up,
    letter_failed,
    letter_left,
    one_term,
    opened,
    stopped,
    terms_back,
    without_terms,
)


class OutOfOrder(Exception):
    """The entry does not follow the last one of its case."""


def replay(entries: Iterable[Entry]) -> Case:
    """Return the case that the entries, from the first on, add up to."""
    case = Case()
    for entry in entries:
        case = after(case, entry)
    return case


def after(case: Case, entry: Entry) -> Case:
    """
    Return the case as it stands after the entry.

    Raises OutOfOrder when the entry is not the next one.
    """
    if entry.position != case.length + 1:
        raise OutOfOrder(entry.position)
    clocked = case.by_clock | {entry.position} if entry.by == CLOCK else case.by_clock
    last_at = max(case.last_at, entry.at) if case.last_at else entry.at
    case = replace(case, length=entry.position, last_at=last_at, by_clock=clocked)
    return _first_word(case, entry)


def _first_word(case: Case, entry: Entry) -> Case:  # noqa: PLR0911 - a table
    match entry.event:
        case e.Received() as event:
            return _received(case, entry, event)
        case e.Filed():
            return replace(case, filed_at=entry.at)
        case e.WordsConfirmed(words=words):
            return replace(case, words=words)
        case e.ParticularsAsked(missing=missing):
            return replace(case, asked_for=missing)
        case e.ParticularsGiven(particulars=given, subject=subject):
            return replace(
                case, sender=_merged(case.sender, given), subject=subject or case.subject
            )
        case e.KindCorrected(kind=kind):
            moot = case if kind is Kind.COMPLAINT else without_terms(case, entry)
            reopened = replace(moot, outcome=None, closing_letter="", closed_at=None)
            return replace(
                reopened if kind is Kind.COMPLAINT else moot,
                kind=kind,
                kind_certain=True,
            )
        case e.SetAside():
            return replace(without_terms(case, entry), set_aside_at=entry.at)
        case e.TakenBack():
            return replace(terms_back(case), set_aside_at=None)
        case e.PassedOn(to=to, words=words):
            return replace(
                case, passed_on_to=to, passed_on_words=words, adviser_answered=False
            )
        case e.AdviserAnswered():
            return replace(ended(case, entry), adviser_answered=True)
        case _:
            return _who(case, entry)


def _who(case: Case, entry: Entry) -> Case:  # noqa: PLR0911 - a table
    match entry.event:
        case e.NamesSeen(mentions=mentions):
            return replace(case, mentions=case.mentions | set(mentions))
        case e.ConcernRecorded(about=about, staff=staff):
            return _concern(case, about, staff)
        case e.NobodyImpartial():
            return replace(case, nobody_impartial=True)
        case e.HandlerAppointed(staff=staff):
            before = case.handlers_before + ((case.handler,) if case.handler else ())
            return replace(
                case, handler=staff, handlers_before=before, objected_to=False
            )
        case e.HandlerReleased(staff=staff):
            before = (*case.handlers_before, staff)
            return replace(case, handler=None, handlers_before=before)
        case e.HandlerObjectedTo():
            return replace(case, objected_to=True)
        case e.RespondentInformed(staff=staff):
            return _told(case, staff, Told.INFORMED)
        case e.RespondentTold(staff=staff):
            return _told(case, staff, Told.OUTCOME)
        case e.Heard(party=party):
            number = number_of(party)
            heard = replace(case, heard=case.heard | {party})
            return _told(heard, number, Told.HEARD) if number else heard
        case e.HearingWaived(party=party):
            return replace(case, heard=case.heard | {party})
        case _:
            return _handling(case, entry)


def _handling(case: Case, entry: Entry) -> Case:  # noqa: C901, PLR0911 - a table
    match entry.event:
        case e.Written(files=files):
            outside = number_of(entry.by) is None and entry.by != CLOCK
            return replace(
                stopped(case, entry) if entry.by in {COMPLAINANT, OTHER} else case,
                unread=outside,
                files=case.files + files,
            )
        case e.Noted():
            return case
        case e.ConversationHeld():
            return replace(case, unread=False)
        case e.Agreed(number=number, what=what, who=who, by_day=day):
            made = Agreement(number=number, what=what, who=who, by_day=day)
            return replace(case, agreements=(*case.agreements, made))
        case e.AgreementSettled(number=number, kept=kept):
            agreements = tuple(
                replace(each, kept=kept) if each.number == number else each
                for each in case.agreements
            )
            return replace(case, agreements=agreements)
        case e.Proposed(words=words):
            made = Proposal(position=entry.position, words=words, at=entry.at)
            return replace(
                case,
                proposals=(*case.proposals, made),
                silence=0,
                attempts=0,
                satisfaction_asked_at=None,
                satisfied=None,
            )
        case e.ProposalAnswered(accepted=accepted):
            last = replace(case.proposals[-1], accepted=accepted)
            answered = replace(case, proposals=(*case.proposals[:-1], last), silence=0)
            return replace(ended(answered, entry), unread=False)
        case e.MoreTimeTaken():
            return replace(case, times_extended=case.times_extended + 1)
        case e.MoreTimeConsented():
            return replace(case, consents=case.consents + 1)
        case e.SatisfactionAsked():
            return replace(
                case, satisfaction_asked_at=entry.at, silence=0, attempts=0
            )
        case e.SatisfactionGiven(satisfied=satisfied):
            known = replace(case, satisfied=satisfied, silence=0, unread=False)
            return ended(known, entry)
        case e.ReachedOut():
            return replace(
                ended(case, entry), attempts=case.attempts + 1, unread=False
            )
        case e.AbsenceReplied():
            return stopped(case, entry)
        case e.Judged(judgement=judgement):
            return replace(case, judgement=judgement)
        case e.NotTakenUp():
            return replace(case, not_taken_up=True)
        case e.Withdrawn():
            return replace(case, withdrawn=True)
        case e.Suspended(until=until):
            return replace(case, suspended_until=until)
        case e.Resumed():
            return replace(case, suspended_until=None)
        case e.Joined():
            return case
        case _:
            return _ending(case, entry)


def _ending(case: Case, entry: Entry) -> Case:  # noqa: C901, PLR0911, PLR0912 - a table
    match entry.event:
        case e.ClosingBegun(outcome=outcome, letter=letter):
            return replace(
                case,
                outcome=outcome,
                closing_letter=letter,
                closing_position=entry.position,
                unread=False,
            )
        case e.Closed():
            return replace(without_terms(case, entry), closed_at=entry.at)
        case e.Reopened():
            return replace(
                case,
                outcome=None,
                closed_at=None,
                closing_letter="",
                closing_position=None,
                satisfied=None,
                satisfaction_asked_at=None,
                withdrawn=False,
                not_taken_up=False,
                silence=0,
                attempts=0,
            )
        case e.ReferralProposed():
            return replace(case, referral_proposed=True)
        case e.Referred(capacity=capacity):
            return replace(
                case,
                referred_at=entry.at,
                referrals=case.referrals + 1,
                capacity=capacity,
                admitted=False,
                ruled_at=None,
                carried_out=False,
            )
        case e.CourtChoiceOffered():
            return replace(case, court_choice_open=True)
        case e.RouteChosen(route=route):
            chosen = replace(case, court_choice_open=False, route=route)
            return ended(chosen, entry)
        case e.Admitted():
            return replace(case, admitted=True)
        case e.ReferredBack():
            back = replace(case, referred_at=None, court_choice_open=False)
            return ended(back, entry)
        case e.BundleMade(pieces=pieces):
            return replace(case, bundle=pieces)
        case e.Ruled(judgement=judgement):
            return replace(
                ended(case, entry), ruled_at=entry.at, ruling=judgement
            )
        case e.CarriedOut():
            return replace(ended(case, entry), carried_out=True)
        case _:
            return _keeping(case, entry)


def _keeping(case: Case, entry: Entry) -> Case:  # noqa: C901, PLR0911 - a table
    match entry.event:
        case e.ImprovementBegun(number=number, what=what, owner=owner, by_day=day):
            begun = Improvement(number=number, what=what, owner=owner, by_day=day)
            return replace(case, improvements=(*case.improvements, begun))
        case e.ImprovementChecked(number=number, effect=effect):
            improvements = tuple(
                replace(each, effect=effect) if each.number == number else each
                for each in case.improvements
            )
            return replace(case, improvements=improvements)
        case e.DestructionPostponed(review_on=day):
            return replace(case, postponed_until=day, longer_asked=False)
        case e.DestructionReleased():
            return replace(case, postponed_until=None, longer_asked=False)
        case e.LinkAsked() | e.CodeAsked():
            return case
        case e.LongerKeepingAsked():
            return replace(case, longer_asked=True)
        case e.TermOpened() as event:
            return opened(case, entry, event)
        case e.TermWarned(term=name):
            return one_term(case, name, lambda t: replace(t, warned=t.warned + 1))
        case e.TermSoftened(term=name):
            return one_term(
                case, name, lambda t: replace(t, result=Result.SOFTENED, fell_back=True)
            )
        case e.TermMissed(term=name):
            return one_term(
                case,
                name,
                lambda t: replace(t, result=Result.MISSED, settled_at=entry.at),
            )
        case e.TermLapsed(term=name):
            lapsed = one_term(
                case,
                name,
                lambda t: replace(t, result=Result.LAPSED, settled_at=entry.at),
            )
            return replace(lapsed, silence=case.silence + 1)
        case e.Alarmed(term=name):
            return one_term(case, name, lambda t: replace(t, fell_back=True))
        case e.LetterLeft() as left:
            return letter_left(case, entry, left)
        case e.LetterFailed() as failed:
            return stopped(letter_failed(case, failed), entry)
        case e.LetterGivenUp() as decided:
            return given_up(case, decided)
        case _:
            return _never(entry)


def _never(entry: Entry) -> Case:
    """Stop: an entry that no table knows. The type checker sees to it as well."""
    raise AssertionError(entry.event.stored)


def _received(case: Case, entry: Entry, event: e.Received) -> Case:
    return replace(
        case,
        kind=event.kind,
        first_kind=event.kind,
        kind_certain=event.kind_certain,
        channel=event.channel,
        language=event.language,
        received_at=entry.at,
        words=event.words,
        subject=event.subject,
        wish=event.wish,
        spoken=event.spoken,
        adviser=event.adviser,
        sender=event.particulars,
        mailbox=event.mailbox,
        capacity=event.capacity,
        representative=event.representative,
        files=event.files,
        mentions=frozenset(event.mentions),
    )


def _concern(case: Case, about: About, staff: tuple[int, ...]) -> Case:
    known = dict(case.concerned)
    concerned = tuple((n, known.get(n, Told.NOT_INFORMED)) for n in sorted(staff))
    return replace(case, about=about, concerned=concerned)


def _told(case: Case, number: int, told: Told) -> Case:
    concerned = tuple(
        (n, told if n == number else state) for n, state in case.concerned
    )
    return replace(case, concerned=concerned)


def _merged(before: Particulars, given: Particulars) -> Particulars:
    return Particulars(
        name=given.name or before.name,
        address=given.address or before.address,
        email=given.email or before.email,
        phone=given.phone or before.phone,
    )

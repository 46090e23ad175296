"""What changes while a case is handled."""

from __future__ import annotations

from gehoord.procedure import events as e
from gehoord.procedure.case import Case
from gehoord.procedure.changing import replace
from gehoord.procedure.entries import Entry
from gehoord.procedure.fold.change import Change, unchanged
from gehoord.procedure.parts import OWN_MAIL, Agreement, Claim, Medium, Proposal
from gehoord.procedure.roles import COMPLAINANT, number_of, staff
from gehoord.procedure.settling import resumed, stopped

_BY_MAIL = frozenset({Medium.EMAIL, Medium.PAGE})


def _written(case: Case, entry: Entry, event: e.Written) -> Case:
    known = replace(case, files=case.files + event.files)
    if number_of(entry.by) is not None:
        return _answered(read(_told(known, entry, event), entry), entry)
    words_at = case.last_words_at
    if entry.by == COMPLAINANT:
        came_in = event.came_in or entry.at
        words_at = max(words_at or came_in, came_in)
    return stopped(replace(known, unread=True, last_words_at=words_at), entry)


def _told(case: Case, entry: Entry, event: e.Written) -> Case:
    """Staff wrote to who complains; the third party is none of them."""
    from_outside = number_of(entry.by) == case.third_party
    if event.to != COMPLAINANT or from_outside:
        return case
    return replace(case, told_at=entry.at)


def _answered(case: Case, entry: Entry) -> Case:
    """An objection to the handler is answered by somebody else, if anybody is."""
    by_handler = case.handler is not None and entry.by == staff(case.handler)
    return case if by_handler else replace(case, objected_to=False)


def read(case: Case, entry: Entry) -> Case:
    """Return the case with its mail read, when somebody of the office acted."""
    return case if number_of(entry.by) is None else replace(case, unread=False)


def _linked(case: Case, entry: Entry, event: e.MailLinked) -> Case:
    """
    Somebody else's words change nothing but what lies in the case.

    What may be the complainant's is no answer either, but somebody must look; so must
    they at what the third party mailed.
    """
    known = replace(case, files=case.files + event.files)
    if number_of(entry.by) is not None:
        is_own = event.sender == OWN_MAIL
        return replace(known, unread=True) if is_own else known
    claim = Claim(position=entry.position, at=event.came_in or entry.at)
    return replace(known, unread=True, claims=(*case.claims, claim))


def _vouched_for(case: Case, entry: Entry, event: e.MailVouchedFor) -> Case:
    """Return the case with the mail as theirs, from when it came in."""
    claim = next(each for each in case.claims if each.position == event.position)
    return stopped(
        replace(
            case,
            unread=True,
            claims=tuple(each for each in case.claims if each != claim),
            vouched_for=case.vouched_for | {claim.position},
            pieces=tuple(sorted({*case.pieces, claim.position})),
            last_words_at=max(case.last_words_at or claim.at, claim.at),
        ),
        entry,
    )


def _noted(case: Case, entry: Entry, event: e.Noted) -> Case:
    return read(case, entry)


def _spoke(case: Case, entry: Entry, event: e.ConversationHeld) -> Case:
    return replace(
        case, unread=False, files=case.files + event.files, talked=entry.position
    )


def _agreed(case: Case, entry: Entry, event: e.Agreed) -> Case:
    made = Agreement(
        number=event.number,
        what=event.what,
        who=event.who,
        by_day=event.by_day,
        remind_at=event.remind_at,
    )
    return replace(case, agreements=(*case.agreements, made))


def _reminded(case: Case, entry: Entry, event: e.AgreementReminded) -> Case:
    agreements = tuple(
        replace(each, remind_at=None) if each.number == event.number else each
        for each in case.agreements
    )
    return replace(case, agreements=agreements)


def _settled(case: Case, entry: Entry, event: e.AgreementSettled) -> Case:
    agreements = tuple(
        replace(each, kept=event.kept) if each.number == event.number else each
        for each in case.agreements
    )
    return replace(case, agreements=agreements)


def _proposed(case: Case, entry: Entry, event: e.Proposed) -> Case:
    made = Proposal(position=entry.position, words=event.words, at=entry.at)
    return replace(
        read(case, entry),
        proposals=(*case.proposals, made),
        silence=0,
        attempts=0,
        satisfaction_asked_at=None,
        satisfied=None,
    )


def _proposal_answered(case: Case, entry: Entry, event: e.ProposalAnswered) -> Case:
    last = replace(case.proposals[-1], accepted=event.accepted)
    return replace(case, proposals=(*case.proposals[:-1], last), silence=0, attempts=0)


def _more_time(case: Case, entry: Entry, event: e.MoreTimeTaken) -> Case:
    return replace(case, times_extended=case.times_extended + 1)


def _consented(case: Case, entry: Entry, event: e.MoreTimeConsented) -> Case:
    return replace(case, consents=case.consents + 1)


def _date_named(case: Case, entry: Entry, event: e.DateNamed) -> Case:
    return replace(case, date_named=event.until)


def _satisfaction_asked(case: Case, entry: Entry, event: e.SatisfactionAsked) -> Case:
    return replace(case, satisfaction_asked_at=entry.at, silence=0, attempts=0)


def _satisfied(case: Case, entry: Entry, event: e.SatisfactionGiven) -> Case:
    return replace(case, satisfied=event.satisfied, silence=0)


def _reached_out(case: Case, entry: Entry, event: e.ReachedOut) -> Case:
    return replace(
        case,
        attempts=case.attempts + 1,
        unread=False,
        absent_until=None,
        reached_out=0 if event.medium in _BY_MAIL else entry.position,
    )


def _absent(case: Case, entry: Entry, event: e.AbsenceReplied) -> Case:
    return replace(stopped(case, entry), absent_until=event.until)


def _advice_asked(case: Case, entry: Entry, event: e.AdviceAsked) -> Case:
    return replace(case, advice_waits=True)


def _advice_given(case: Case, entry: Entry, event: e.AdviceGiven) -> Case:
    return replace(case, advice_waits=False, advised=True)


def _judged(case: Case, entry: Entry, event: e.Judged) -> Case:
    return replace(
        case,
        judgement=event.judgement,
        parts_judged=event.parts,
        provisional=event.provisional,
        made_final=bool(case.provisional) and not event.provisional,
        decided_by=case.decided_by if event.panel else _with(case, entry),
    )


def _not_taken_up(case: Case, entry: Entry, event: e.NotTakenUp) -> Case:
    return replace(case, decided_by=_with(case, entry))


def _with(case: Case, entry: Entry) -> frozenset[int]:
    """Who decided before, and now; of a panel its members are known by name alone."""
    number = number_of(entry.by)
    return case.decided_by | ({number} if number is not None else set())


def _parts_named(case: Case, entry: Entry, event: e.PartsNamed) -> Case:
    return replace(read(case, entry), parts=event.parts)


def _taken_up(case: Case, entry: Entry, event: e.TakenUp) -> Case:
    return replace(read(case, entry), taken_up=True)


def _withdrawn(case: Case, entry: Entry, event: e.Withdrawn) -> Case:
    return replace(
        case,
        withdrawn=True,
        referred_at=None,
        court_choice_open=False,
        admitted=False,
    )


def _suspended(case: Case, entry: Entry, event: e.Suspended) -> Case:
    return replace(
        case,
        suspensions=case.suspensions + 1,
        suspended_until=event.until,
        suspended_at=entry.at,
        resumes_at=event.resumes_at,
    )


def _resumed(case: Case, entry: Entry, event: e.Resumed) -> Case:
    return resumed(case)


CHANGES: dict[type, Change] = {
    e.Written: _written,
    e.MailLinked: _linked,
    e.MailVouchedFor: _vouched_for,
    e.Noted: _noted,
    e.ConversationHeld: _spoke,
    e.Agreed: _agreed,
    e.AgreementReminded: _reminded,
    e.AgreementSettled: _settled,
    e.Proposed: _proposed,
    e.ProposalAnswered: _proposal_answered,
    e.MoreTimeTaken: _more_time,
    e.MoreTimeConsented: _consented,
    e.DateNamed: _date_named,
    e.SatisfactionAsked: _satisfaction_asked,
    e.SatisfactionGiven: _satisfied,
    e.ReachedOut: _reached_out,
    e.AbsenceReplied: _absent,
    e.AdviceAsked: _advice_asked,
    e.AdviceGiven: _advice_given,
    e.PartsNamed: _parts_named,
    e.Judged: _judged,
    e.TakenUp: _taken_up,
    e.NotTakenUp: _not_taken_up,
    e.Forwarded: unchanged,
    e.Withdrawn: _withdrawn,
    e.Suspended: _suspended,
    e.Resumed: _resumed,
    e.Joined: unchanged,
}
"""What each kind of entry about handling changes."""

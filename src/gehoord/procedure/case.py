"""What the entries of a case add up to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gehoord.procedure.changing import Remembered
from gehoord.procedure.particulars import given
from gehoord.procedure.parts import (
    About,
    Agreement,
    Behalf,
    Capacity,
    Channel,
    Claim,
    DataRequest,
    FileRef,
    Improvement,
    Judgement,
    Kind,
    LetterState,
    Mailbox,
    Outcome,
    Particulars,
    PartJudged,
    Proposal,
    Referral,
    Route,
    RunningTerm,
    Satisfied,
    Spoken,
    Told,
)
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.stages import Stage

NO_PARTICULARS = Particulars()


@dataclass(frozen=True, kw_only=True)
class Case:
    """
    The state of one case: a fold over its entries, and nothing else.

    Instants are aware. An attribute is None, empty or False until an entry says
    otherwise. Without slots, since a case is changed far more often than kept: a
    copy of its one dictionary takes a twentieth of copying seventy slots.
    """

    length: int = 0
    last_at: datetime | None = None
    by_clock: frozenset[int] = frozenset()

    # the first word
    kind: Kind = Kind.COMPLAINT
    first_kind: Kind = Kind.COMPLAINT
    kind_certain: bool = True
    channel: Channel = Channel.WEB
    language: str = "nl"
    received_at: datetime | None = None
    received_on: date | None = None  # the day on paper, when it was not that instant
    last_words_at: datetime | None = None  # when the complainant last wrote
    told_at: datetime | None = None  # when staff last wrote to the complainant
    filed_at: datetime | None = None
    filed_on: date | None = None  # the day it reached the organisation, if earlier
    words: str = ""
    subject: str = ""
    wish: str = ""
    spoken: Spoken | None = None
    adviser: int | None = None
    sender: Particulars = NO_PARTICULARS
    mailbox: Mailbox = Mailbox.OTHERS
    capacity: Capacity = Capacity.UNKNOWN
    behalf: Behalf = Behalf.OWN
    representative: str = ""
    others: tuple[str, ...] = ()  # those who complain together with the sender
    mandate: bool = False
    urgent: bool = False
    files: tuple[FileRef, ...] = ()
    asked_for: tuple[str, ...] = ()
    event_on: date | None = None  # when it happened, as the sender says
    discovered_on: date | None = None
    ended_on: date | None = None
    reports_due: tuple[str, ...] = ()  # which of the file's reports wait
    reported: frozenset[str] = frozenset()
    milestones: frozenset[str] = frozenset()  # which of the file's were reached
    elsewhere_on: date | None = None  # when it came in at whoever passed it on
    complete: bool = False
    deposit_asked: bool = False
    deposit_paid: bool = False
    late: str = ""  # the window after which it came
    late_hard: bool = False
    excused: bool = False
    protocol: bool = False  # another protocol goes first: sharing waits

    # the adviser first
    passed_on_to: int | None = None
    adviser_answered: bool = False

    # who
    mentions: frozenset[int] = frozenset()
    about: About = About.UNKNOWN
    concerned: tuple[tuple[int, Told], ...] = ()
    nobody_impartial: bool = False
    handler: int | None = None
    handlers_before: tuple[int, ...] = ()
    objected_to: bool = False
    level: str = ""  # the stage it was taken to, if there are several
    levels: tuple[str, ...] = ()  # every stage it was taken to, in order
    begun_at: str = ""  # the stage it went straight to before anybody handled it
    unanswered: bool = False  # the first stage, which it left without an answer
    decided_by: frozenset[int] = frozenset()  # who judged, or did not take it up
    barred: frozenset[int] = frozenset()  # who did so or handled it, where that counts
    handlers: tuple[str, ...] = ()  # the roles or posts that can handle it
    stand_ins: tuple[str, ...] = ()  # those that can while none of these is there
    alone: bool = False  # whether nobody else of the office reads it
    ranks: tuple[str, ...] = ()  # what those complained about are, where that counts
    let_go: tuple[str, ...] = ()  # terms that do not run, by whom it is about
    defended: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    hearing_planned: bool = False  # in the stage it is in; its day is that of a term
    unread: bool = False
    claims: tuple[Claim, ...] = ()  # mails that nobody vouched for yet
    vouched_for: frozenset[int] = frozenset()  # positions of those that count as theirs
    pieces: tuple[int, ...] = ()  # positions of what a bundle would hold

    # handling
    taken_up: bool = False  # said to be admissible, in the stage it is in
    proposals: tuple[Proposal, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    times_extended: int = 0
    consents: int = 0
    date_named: date | None = None  # by which the answer is there, said at the start
    satisfaction_asked_at: datetime | None = None
    satisfied: Satisfied | None = None
    attempts: int = 0
    reached_out: int = 0  # the position of the last try by another way than mail
    silence: int = 0
    absent_until: date | None = None
    talked: int = 0  # the position of the last conversation in the stage it is in
    advice_waits: bool = False
    advised: bool = False
    panel: tuple[str, ...] = ()  # who will decide or advise together, by name
    panel_chair: str = ""
    panel_at: datetime | None = None
    members_objected: tuple[str, ...] = ()  # on whom nobody decided yet
    members_out: tuple[str, ...] = ()  # by an objection that was upheld
    draft_to: tuple[str, ...] = ()  # whom the draft of the judgement was sent to
    commented: frozenset[str] = frozenset()  # who of these commented on it
    judgement: Judgement | None = None
    provisional: str = ""  # the term after which the judgement stands
    made_final: bool = False  # the judgement, which was provisional before
    parts: tuple[str, ...] = ()  # as whoever handles it named them
    parts_judged: tuple[PartJudged, ...] = ()
    withdrawn: bool = False
    suspensions: int = 0
    suspended_until: date | None = None
    suspended_at: datetime | None = None
    resumes_at: datetime | None = None

    # the end
    outcome: Outcome | None = None
    closing_letter: str = ""
    closing_position: int | None = None
    closed_at: datetime | None = None
    set_aside_at: datetime | None = None

    # the third party
    referred_at: datetime | None = None
    referrals: int = 0
    referred_by: str = ""  # who went there last
    third_party: int | None = None  # whom it went to, by number
    body: str = ""  # where it went to, where a procedure has several
    earlier: tuple[Referral, ...] = ()  # at those it was at before
    court_choice_open: bool = False
    route: Route | None = None
    admitted: bool = False
    bundle: tuple[int, ...] | None = None
    bundle_at: int = 0  # the position at which it was made
    ruled_at: datetime | None = None
    ruling: Judgement | None = None
    carried_out: bool = False

    # learning and keeping
    improvements: tuple[Improvement, ...] = ()
    postponed_until: date | None = None
    longer_asked: bool = False
    requests: tuple[DataRequest, ...] = ()

    # terms and letters
    terms: tuple[RunningTerm, ...] = ()
    letters: tuple[LetterState, ...] = ()

    @Remembered
    def stage(self) -> Stage:  # noqa: PLR0911 - one line for each place to stand
        """Return where the case stands."""
        if self.set_aside_at:
            return Stage.SET_ASIDE
        if self.outcome and not self.closed_at:
            return Stage.CLOSING
        if self.is_referred:
            if self.ruled_at:
                return Stage.RULED
            return Stage.WITH_THIRD_PARTY if self.admitted else Stage.REFERRED
        if self.closed_at:
            return Stage.CLOSED
        if not self.filed_at:
            oral = self.passed_on_to is None
            return Stage.UNCONFIRMED if oral else Stage.WITH_ADVISER
        return self._stage_inside

    @property
    def _stage_inside(self) -> Stage:
        if self.handler is None and not self.nobody_impartial:
            return Stage.INTAKE
        if self.satisfied:
            return Stage.VERIFIED
        if self.satisfaction_asked_at:
            return Stage.VERIFYING
        if self.open_proposal:
            return Stage.PROPOSED
        return Stage.HANDLING

    @property
    def is_referred(self) -> bool:
        """Return whether the third party has it: referred, not done, not at court."""
        return bool(self.referred_at) and not self.carried_out and not self.is_at_court

    @property
    def ruled_by(self) -> tuple[str, ...]:
        """Return the third parties that ruled, in order, by what the file calls them."""
        before = tuple(each.body for each in self.earlier if each.ruled_at)
        return (*before, self.body) if self.ruled_at else before

    @property
    def deposit_waits(self) -> bool:
        """Return whether something has to be paid before it is taken up."""
        return self.deposit_asked and not self.deposit_paid

    @property
    def waits_to_stand(self) -> bool:
        """Return whether the time runs after which a provisional judgement stands."""
        term = self.term(self.provisional) if self.provisional else None
        return term is not None and term.is_open

    @property
    def is_suspended(self) -> bool:
        """Return whether the terms stand still."""
        return self.suspended_until is not None

    @property
    def is_there(self) -> bool:
        """Return whether anything was received at all."""
        return self.length > 0

    @property
    def is_at_court(self) -> bool:
        """Return whether the complainant chose the court over the third party."""
        return self.route is Route.COURT

    @property
    def open_proposal(self) -> Proposal | None:
        """Return the proposal that waits for an answer, if one does."""
        last = self.proposals[-1] if self.proposals else None
        return last if last and last.accepted is None else None

    @property
    def accepted(self) -> bool:
        """Return whether the last proposal was accepted."""
        return bool(self.proposals) and self.proposals[-1].accepted is True

    @Remembered
    def kept_out(self) -> frozenset[int]:
        """Return who may not handle it: concerned, or named until a person looked."""
        return self.respondents | self.excluded

    @property
    def respondents(self) -> frozenset[int]:
        """Return the numbers of the staff the complaint is about."""
        if not self.concerned:
            return frozenset()
        return frozenset([number for number, _ in self.concerned])

    @property
    def excluded(self) -> frozenset[int]:
        """Return who may not see it yet: named in it, until a person has looked."""
        if self.about is not About.UNKNOWN:
            return frozenset()
        return self.mentions | ({self.adviser} if self.adviser else frozenset())

    @property
    def open_agreements(self) -> tuple[Agreement, ...]:
        """Return what was agreed and is neither kept nor broken."""
        return tuple(each for each in self.agreements if each.kept is None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Return what was asked for and is not given yet, by the names of it."""
        known = given(self.sender, self.subject, self.words)
        return tuple(x for x in self.asked_for if not known.get(x, "").strip())

    @property
    def open_request(self) -> DataRequest | None:
        """Return the oldest request about data that waits for an answer, or None."""
        return next((each for each in self.requests if not each.answered), None)

    @property
    def is_unreachable(self) -> bool:
        """Return whether the sender gave no way at all to be reached."""
        sender = self.sender
        return not (sender.email + sender.phone + sender.address).strip()

    def told(self, number: int) -> Told | None:
        """Return how far this member of staff was involved; None if not concerned."""
        return dict(self.concerned).get(number)

    def term(self, name: str) -> RunningTerm | None:
        """Return the last term opened under this id, or None."""
        return next((t for t in reversed(self.terms) if t.id == name), None)

    def failed_at(
        self, position: int, to: str = "", *, notice: str = ""
    ) -> LetterState | None:
        """
        Return the failed letter of that entry, or None.

        Of several, the one asked for; else the complainant's first.
        """
        found = [
            each
            for each in self.failed_letters()
            if each.position == position
            and to in {"", each.to}
            and notice in {"", each.notice}
        ]
        found.sort(key=lambda each: each.to != COMPLAINANT)
        return found[0] if found else None

    def failed_letters(self) -> tuple[LetterState, ...]:
        """
        Return letters that did not arrive and about which nobody decided yet.

        One to somebody without an e-mail address is among them from the start: it
        waits to be posted.
        """
        return tuple(
            each
            for each in self.letters
            if each.failed and not each.given_up and each.delivery is None
        )

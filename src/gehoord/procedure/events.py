"""
What can have happened in a case: the closed list of kinds of entry.

Each kind has a literal stored name and a version; neither ever changes, however
the code moves. Chosen from the constructs of complaints law and of real
procedures, so that another procedure is another file, not another kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, ClassVar

from gehoord.procedure.counted import Step
from gehoord.procedure.lanes import SkipsFor
from gehoord.procedure.milestones import DONE
from gehoord.procedure.own_words import InLanguages
from gehoord.procedure.parts import (
    UPHELD,
    About,
    Behalf,
    Capacity,
    Channel,
    DataKind,
    Delivery,
    FileRef,
    Judgement,
    Kind,
    Mailbox,
    Medium,
    NamedDay,
    Outcome,
    Particulars,
    PartJudged,
    Route,
    Satisfied,
    Spoken,
)
from gehoord.procedure.reports import FOUND, REPORTED
from gehoord.procedure.senders import UNCHECKED, Checked, Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """What every kind of entry shares: a stored name and a version."""

    stored: ClassVar[str]
    version: ClassVar[int] = 1


# -- The first word --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(Happened):
    """The first word of a reaction. For an oral one: as written down by staff."""

    stored: ClassVar[str] = "received"
    kind: Kind
    kind_certain: bool = True
    channel: Channel
    language: str
    words: str
    subject: str = ""
    wish: str = ""
    spoken: Spoken | None = None
    adviser: int | None = None
    adviser_name: str = ""
    particulars: Particulars
    mailbox: Mailbox = Mailbox.OTHERS
    capacity: Capacity = Capacity.UNKNOWN
    behalf: Behalf = Behalf.OWN
    representative: str = ""
    others: tuple[str, ...] = ()  # names of whom the sender is the contact
    files: tuple[FileRef, ...] = ()
    mentions: tuple[int, ...] = ()
    received_on: date | None = None
    event_on: date | None = None  # when it happened, as the sender says
    discovered_on: date | None = None  # when the sender found out
    ended_on: date | None = None  # when the service ended
    checked: Checked = UNCHECKED
    found: tuple[Found, ...] = ()
    as_told: bool = False  # an oral one that waits for no confirmation


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed(Happened):
    """The reaction reached the organisation: the terms are anchored here."""

    stored: ClassVar[str] = "filed"
    on: date | None = None  # an earlier day of receipt, said by staff with a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class WordsConfirmed(Happened):
    """The complainant confirmed, perhaps reworded, what staff wrote down."""

    stored: ClassVar[str] = "words-confirmed"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticularsAsked(Happened):
    """The sender was asked, once, for what is missing."""

    stored: ClassVar[str] = "particulars-asked"
    missing: tuple[str, ...]
    called: tuple[tuple[str, InLanguages], ...] = ()  # of what the file adds


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticularsGiven(Happened):
    """Particulars were completed or corrected."""

    stored: ClassVar[str] = "particulars-given"
    particulars: Particulars
    subject: str = ""
    found: tuple[Found, ...] = ()
    event_on: date | None = None
    discovered_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed(Happened):
    """All that was asked for is there, or it goes on without: terms may start here."""

    stored: ClassVar[str] = "complete"


@dataclass(frozen=True, slots=True, kw_only=True)
class DepositAsked(Happened):
    """Something has to be paid before the complaint is taken up."""

    stored: ClassVar[str] = "deposit-asked"
    amount: InLanguages


@dataclass(frozen=True, slots=True, kw_only=True)
class DepositPaid(Happened):
    """What has to be paid first was paid: terms may start here."""

    stored: ClassVar[str] = "deposit-paid"
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecorded(Happened):
    """It became known when it happened, was found out, or when the service ended."""

    stored: ClassVar[str] = "day-recorded"
    which: NamedDay
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledLate(Happened):
    """It came after the window to file it; `hard` says that it is then refused."""

    stored: ClassVar[str] = "filed-late"
    window: str
    last_day: date
    hard: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LatenessExcused(Happened):
    """That it came late is excused, for this reason."""

    stored: ClassVar[str] = "lateness-excused"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCorrected(Happened):
    """The reaction turned out to be of another kind."""

    stored: ClassVar[str] = "kind-corrected"
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside(Happened):
    """A person said this is no reaction at all."""

    stored: ClassVar[str] = "set-aside"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack(Happened):
    """Setting aside was undone."""

    stored: ClassVar[str] = "taken-back"


# -- The adviser first -----------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn(Happened):
    """The words approved by the sender were passed on to the adviser."""

    stored: ClassVar[str] = "passed-on"
    to: int
    words: str
    agreed: bool = False  # staff recorded that the sender agreed to these words


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviserAnswered(Happened):
    """The adviser answered the sender."""

    stored: ClassVar[str] = "adviser-answered"
    words: str


# -- Whom it is about, and who handles it ----------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesSeen(Happened):
    """Names of staff were seen in later words: provisional exclusions."""

    stored: ClassVar[str] = "names-seen"
    mentions: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcernRecorded(Happened):
    """A person recorded whom the complaint is about."""

    stored: ClassVar[str] = "concern-recorded"
    about: About
    staff: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlersSet(Happened):
    """
    By the procedure people who are this handle it: by what, or whom, it is about.

    `alone` says that nobody else of the office reads it; otherwise `stand_ins` may
    handle it while none of them can. `left` names the terms that do not run, by whom
    it is about.
    """

    stored: ClassVar[str] = "handlers-set"
    roles: tuple[str, ...] = ()  # roles or posts; empty: as ever
    stand_ins: tuple[str, ...] = ()
    alone: bool = False
    about: tuple[str, ...] = ()  # what those complained about were, where that counts
    called: InLanguages = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NobodyImpartial(Happened):
    """Nobody but the person complained about can answer; the complainant is told."""

    stored: ClassVar[str] = "nobody-impartial"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerAppointed(Happened):
    """Someone handles the case from now on."""

    stored: ClassVar[str] = "handler-appointed"
    staff: int
    previous: int | None = None
    reason: str = ""
    despite: str = ""  # why, though this colleague declared that they cannot


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerReleased(Happened):
    """The handler no longer handles the case: concerned, recused, or left."""

    stored: ClassVar[str] = "handler-released"
    staff: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerObjectedTo(Happened):
    """The complainant objects to the handler."""

    stored: ClassVar[str] = "handler-objected-to"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentInformed(Happened):
    """The person complained about was informed, in these words."""

    stored: ClassVar[str] = "respondent-informed"
    staff: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentTold(Happened):
    """The person complained about was told the outcome."""

    stored: ClassVar[str] = "respondent-told"
    staff: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard(Happened):
    """A party was heard; the minutes go to both. `party`: complainant or staff:n."""

    stored: ClassVar[str] = "heard"
    party: str
    on: date
    minutes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingPlanned(Happened):
    """The hearing is on this day; `words` say where and how, to both sides."""

    stored: ClassVar[str] = "hearing-planned"
    on: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingWaived(Happened):
    """A party was not heard, for this reason."""

    stored: ClassVar[str] = "hearing-waived"
    party: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeRecorded(Happened):
    """Someone speaks for the complainant, with or without a mandate shown."""

    stored: ClassVar[str] = "representative-recorded"
    name: str
    mandate: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedUrgent(Happened):
    """It cannot wait: safety, or another ground that the procedure names."""

    stored: ClassVar[str] = "marked-urgent"
    ground: str
    protocol: bool = False  # another protocol goes first: sharing waits


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolEnded(Happened):
    """The protocol that went first is over, since this day: sharing waits no more."""

    stored: ClassVar[str] = "protocol-ended"
    on: date
    words: str = ""  # for who handles it alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Defended(Happened):
    """A person complained about gave their side in writing. `party`: staff:n."""

    stored: ClassVar[str] = "defended"
    party: str
    words: str


# -- Handling --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Written(Happened):
    """
    A message between the parties, in words and files.

    `came_in` is when it was received, where it could be added only later.
    """

    stored: ClassVar[str] = "written"
    to: str
    words: str
    files: tuple[FileRef, ...] = ()
    medium: Medium = Medium.PAGE
    checked: Checked = UNCHECKED
    came_in: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MailLinked(Happened):
    """
    A mail that is nobody's act was put with the case. Only handlers see it.

    Somebody of the office put one there of someone else; mail coming in did so
    with one that may be the complainant's, whose sender was not proven. What the
    third party mailed is theirs: its sender is then `OWN_MAIL`. `came_in` is when it
    was received, where it could be added only later.
    """

    stored: ClassVar[str] = "mail-linked"
    sender: str = ""
    words: str = ""
    files: tuple[FileRef, ...] = ()
    checked: Checked = UNCHECKED
    came_in: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MailVouchedFor(Happened):
    """Somebody of the office said that a mail put with the case is the complainant's."""

    stored: ClassVar[str] = "mail-vouched-for"
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Happened):
    """A note that only handlers see and that never enters a bundle."""

    stored: ClassVar[str] = "noted"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationHeld(Happened):
    """The handler and the complainant spoke with each other, or a letter came in."""

    stored: ClassVar[str] = "conversation-held"
    on: date
    medium: Medium
    words: str
    files: tuple[FileRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed(Happened):
    """Something was agreed."""

    stored: ClassVar[str] = "agreed"
    number: int
    what: str
    who: str
    by_day: date | None = None
    remind_at: datetime | None = None  # who complains, of what they will do


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementReminded(Happened):
    """Who complains was reminded of what they said they would do."""

    stored: ClassVar[str] = "agreement-reminded"
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementSettled(Happened):
    """What was agreed was kept, or was not."""

    stored: ClassVar[str] = "agreement-settled"
    number: int
    kept: bool
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Happened):
    """A fitting solution was proposed."""

    stored: ClassVar[str] = "proposed"
    words: str
    amount: str = ""  # of money, where it counts who can promise how much


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalAnswered(Happened):
    """The complainant accepted or rejected the proposal."""

    stored: ClassVar[str] = "proposal-answered"
    accepted: bool
    words: str = ""
    medium: Medium = Medium.PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreTimeTaken(Happened):
    """More time is needed: the reason, and the new date, a promise where there is one."""

    stored: ClassVar[str] = "more-time-taken"
    reason: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreTimeConsented(Happened):
    """The complainant agrees to further delay."""

    stored: ClassVar[str] = "more-time-consented"
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateNamed(Happened):
    """At the start, the day was named by which the complainant has the answer."""

    stored: ClassVar[str] = "date-named"
    until: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SatisfactionAsked(Happened):
    """The handler asked whether the complainant is satisfied."""

    stored: ClassVar[str] = "satisfaction-asked"
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SatisfactionGiven(Happened):
    """The complainant said whether they are satisfied."""

    stored: ClassVar[str] = "satisfaction-given"
    satisfied: Satisfied
    words: str = ""
    medium: Medium = Medium.PAGE
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachedOut(Happened):
    """A person tried to reach the silent complainant through another medium."""

    stored: ClassVar[str] = "reached-out"
    medium: Medium
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceReplied(Happened):
    """An absence reply came: silence does not count while someone is away."""

    stored: ClassVar[str] = "absence-replied"
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceAsked(Happened):
    """A committee or an adviser was asked for advice."""

    stored: ClassVar[str] = "advice-asked"
    of: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceGiven(Happened):
    """The advice came in."""

    stored: ClassVar[str] = "advice-given"
    words: str
    panel: tuple[str, ...] = ()  # who advised together, by name
    chair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelNamed(Happened):
    """It was said beforehand who will decide or advise together."""

    stored: ClassVar[str] = "panel-named"
    members: tuple[str, ...]
    chair: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberObjectedTo(Happened):
    """The complainant objects to one of those who will decide or advise together."""

    stored: ClassVar[str] = "member-objected-to"
    member: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionDecided(Happened):
    """An objection to a member was decided on; an upheld one takes the member out."""

    stored: ClassVar[str] = "objection-decided"
    member: str
    upheld: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsNamed(Happened):
    """Somebody who handles it said of which parts the complaint consists."""

    stored: ClassVar[str] = "parts-named"
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSent(Happened):
    """The draft of the judgement was sent to these, to comment on."""

    stored: ClassVar[str] = "draft-sent"
    words: str
    readers: tuple[str, ...]  # complainant, and staff:n of those complained about
    files: tuple[FileRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCommented(Happened):
    """Somebody commented on the draft. `party`: complainant or staff:n."""

    stored: ClassVar[str] = "draft-commented"
    party: str
    words: str
    files: tuple[FileRef, ...] = ()
    waited_for: tuple[str, ...] = ()  # who got it and did not comment yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged(Happened):
    """The complaint was judged: findings, judgement, reasons, measures."""

    stored: ClassVar[str] = "judged"
    judgement: Judgement
    findings: str
    words: str
    measures: str = ""
    measures_by: date | None = None
    amount: str = ""
    parts: tuple[PartJudged, ...] = ()
    panel: tuple[str, ...] = ()  # who decided together, by name
    chair: str = ""
    provisional: str = ""  # the term after which it stands; empty: it is final
    on_comments: str = ""  # what was done with what was said of the draft


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUp(Happened):
    """It was said that the complaint is taken up, being admissible, and why."""

    stored: ClassVar[str] = "taken-up"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTakenUp(Happened):
    """The complaint is not taken up or sent elsewhere: why, and where to go."""

    stored: ClassVar[str] = "not-taken-up"
    ground: str  # in words, where the file names no grounds
    words: str
    way_on: str
    refusal: str = ""  # which of the file's grounds; the rest is as it said it then
    because: InLanguages = ()
    article: str = ""
    onward: InLanguages = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forwarded(Happened):
    """It was sent on to whom it belongs with, by hand: to whom, and since when."""

    stored: ClassVar[str] = "forwarded"
    where: str  # which of the bodies that the file names
    name: str
    contact: str
    agreed: bool
    words: str
    first_on: date | None = None  # the first day it was here
    keeps_day: bool = False  # that day counts there


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDue(Happened):
    """It must be reported to somebody outside: to whom, and why."""

    stored: ClassVar[str] = "report-due"
    where: str  # which of the file's reports
    name: str  # to whom
    words: str  # empty where it follows from an answer
    told: bool = False  # whether who complains sees this
    claim: bool = False  # they ask for it, and it is passed on


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported(Happened):
    """It was reported to somebody outside, by hand: to whom, on which day."""

    stored: ClassVar[str] = "reported"
    where: str
    name: str
    on: date
    words: str = ""  # what the other side calls it
    told: bool = False
    claim: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneReached(Happened):
    """Something happened that only this procedure has: what, and on which day."""

    stored: ClassVar[str] = "milestone-reached"
    milestone: str  # which of the file's
    name: str
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn(Happened):
    """The complainant withdrew the reaction."""

    stored: ClassVar[str] = "withdrawn"
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(Happened):
    """Terms stand still on this ground until this day at the latest."""

    stored: ClassVar[str] = "suspended"
    ground: str
    until: date
    resumes_at: datetime  # the instant after that day


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed(Happened):
    """Terms run again."""

    stored: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined(Happened):
    """The case goes on under another reference."""

    stored: ClassVar[str] = "joined"
    reference: str


# -- Closing ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingBegun(Happened):
    """The closing letter was written; `letter` is the notice that closes the case."""

    stored: ClassVar[str] = "closing-begun"
    outcome: Outcome
    words: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed(Happened):
    """The closing letter left, or was shown undeliverable: officially closed."""

    stored: ClassVar[str] = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopened(Happened):
    """A closed case is handled again."""

    stored: ClassVar[str] = "reopened"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalated(Happened):
    """
    The complaint goes to a later stage; `barred` may not handle it there.

    The complainant takes it there, or staff do (`sent`), or it goes there by itself:
    then `straight` says why, `left` names the terms of the stages that it skips, and
    `on` is the earlier day on which it was filed, where there is one. `received_on` is
    when who complains says to have got our answer, where the time counts from that;
    `grounds` are those that they chose, as the file said them then.
    """

    stored: ClassVar[str] = "escalated"
    stage: str
    words: str = ""
    barred: tuple[int, ...] = ()
    handlers: tuple[str, ...] = ()  # the roles that can handle it there; empty: as ever
    anew: bool = False  # both sides are heard again there
    straight: SkipsFor | None = None
    left: tuple[str, ...] = ()
    on: date | None = None
    sent: bool = False
    received_on: date | None = None
    grounds: tuple[InLanguages, ...] = ()


# -- The independent third party -------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralProposed(Happened):
    """The organisation proposed to go to the third party. Nothing is transferred."""

    stored: ClassVar[str] = "referral-proposed"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred(Happened):
    """
    The complainant went to the third party, by an act of their own.

    Or the person complained about did, with a judgement that was provisional.
    """

    stored: ClassVar[str] = "referred"
    words: str
    capacity: Capacity = Capacity.UNKNOWN
    third_party: int | None = None  # to whom; None where it was not kept yet
    body: str = ""  # which one, where the procedure has several


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtChoiceOffered(Happened):
    """The consumer may choose the court instead (BW 6:236 n)."""

    stored: ClassVar[str] = "court-choice-offered"


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteChosen(Happened):
    """The complainant chose the third party's ruling or the court."""

    stored: ClassVar[str] = "route-chosen"
    route: Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Admitted(Happened):
    """The third party takes the case, for this reason."""

    stored: ClassVar[str] = "admitted"
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferredBack(Happened):
    """The third party sent the case back: why, and what may be expected when."""

    stored: ClassVar[str] = "referred-back"
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleMade(Happened):
    """Numbered pieces, the same for both sides: positions of entries."""

    stored: ClassVar[str] = "bundle-made"
    pieces: tuple[int, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled(Happened):
    """The third party ruled, with reasons."""

    stored: ClassVar[str] = "ruled"
    judgement: Judgement
    words: str
    reasons: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedOut(Happened):
    """The ruling, or the measure, was carried out."""

    stored: ClassVar[str] = "carried-out"
    words: str


# -- Learning, keeping, destroying -----------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovementBegun(Happened):
    """The organisation improves something because of this case."""

    stored: ClassVar[str] = "improvement-begun"
    number: int
    what: str
    owner: int
    by_day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImprovementChecked(Happened):
    """Whether the improvement worked."""

    stored: ClassVar[str] = "improvement-checked"
    number: int
    effect: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionPostponed(Happened):
    """Destruction waits, for this reason, and is looked at again on this day."""

    stored: ClassVar[str] = "destruction-postponed"
    reason: str
    review_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionReleased(Happened):
    """Nothing postpones destruction any longer."""

    stored: ClassVar[str] = "destruction-released"


@dataclass(frozen=True, slots=True, kw_only=True)
class LongerKeepingAsked(Happened):
    """The complainant asks to keep the dossier longer."""

    stored: ClassVar[str] = "longer-keeping-asked"
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataAsked(Happened):
    """Somebody asks for access to, or erasure of, the data that are kept of them."""

    stored: ClassVar[str] = "data-asked"
    number: int
    kind: DataKind
    party: str
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataAnswered(Happened):
    """A request about data was answered, with reasons."""

    stored: ClassVar[str] = "data-answered"
    number: int
    party: str
    granted: bool
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkAsked(Happened):
    """The complainant asked for a new link to the case."""

    stored: ClassVar[str] = "link-asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeAsked(Happened):
    """A code was asked for, to the known address, before a binding answer."""

    stored: ClassVar[str] = "code-asked"
    act: str


# -- What time and letters do ----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOpened(Happened):
    """A term runs: its last day, the instant after it, and why that day."""

    stored: ClassVar[str] = "term-opened"
    term: str
    strength: str
    last_day: date
    ends_at: datetime
    fallback_at: datetime | None
    warn_at: tuple[datetime, ...]
    kept_by: tuple[str, ...]
    ended_by: tuple[str, ...]
    because: tuple[Step, ...]
    stops: bool = True
    done_by: tuple[str, ...] = ()
    apart: bool = False
    inside: bool = False
    about: tuple[tuple[str, str], ...] = ()
    waits: tuple[tuple[str, str], ...] = ()
    since: int = 0  # the entry it runs from, where the letter about that keeps it


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysCorrected(Happened):
    """The calendar of free days was corrected: terms that end later follow this."""

    stored: ClassVar[str] = "days-corrected"
    calendar: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermWarned(Happened):
    """Those who must act were warned that a term nears its end."""

    stored: ClassVar[str] = "term-warned"
    term: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermSoftened(Happened):
    """An honest notice left instead of what was promised: softened, never kept."""

    stored: ClassVar[str] = "term-softened"
    term: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMissed(Happened):
    """The last day went by without what was promised."""

    stored: ClassVar[str] = "term-missed"
    term: str
    strength: str
    sent: bool = False  # a letter left in time, and did not arrive


@dataclass(frozen=True, slots=True, kw_only=True)
class TermLapsed(Happened):
    """A window for waiting went by, or the time after which a way opens."""

    stored: ClassVar[str] = "term-lapsed"
    term: str
    opens: bool = False  # a way, whatever was answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarmed(Happened):
    """The eligible owners were alarmed: nobody did what must be done."""

    stored: ClassVar[str] = "alarmed"
    term: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLeft(Happened):
    """A letter left: which notice, to whom, caused by which entry."""

    stored: ClassVar[str] = "letter-left"
    notice: str
    to: str
    position: int
    delivery: Delivery
    on: date | None = None  # the day it was posted, of a letter on paper


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFailed(Happened):
    """A letter did not arrive: it bounced or was refused."""

    stored: ClassVar[str] = "letter-failed"
    notice: str
    to: str
    position: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterGivenUp(Happened):
    """A person decided that a letter cannot be delivered."""

    stored: ClassVar[str] = "letter-given-up"
    notice: str
    to: str
    position: int
    reason: str


def names(event: Event) -> frozenset[str]:
    """
    Return what a procedure file may call this entry, as anchor or as cause.

    Beside the stored name, some kinds go by a narrower one as well.
    """
    # The type checker takes such a class for one that cannot be hashed itself.
    kind: Any = type(event)
    if kind not in _NARROWED:
        return _called(kind)
    return frozenset({event.stored, *_narrower(event)})


@cache
def _called(kind: Any) -> frozenset[str]:  # noqa: ANN401 - see names
    """Return the one name of a kind, made once: every entry is asked for its names."""
    return frozenset({kind.stored})


_NARROWED = frozenset(
    {
        Received,
        TermMissed,
        TermLapsed,
        TermWarned,
        Heard,
        DraftCommented,
        ProposalAnswered,
        Judged,
        Ruled,
        LetterLeft,
        Closed,
        Escalated,
        DataAsked,
        ReportDue,
        Reported,
        MilestoneReached,
    }
)
"""The kinds that may go by a narrower name."""


def _narrower(event: Event) -> tuple[str, ...]:  # noqa: C901, PLR0911, PLR0912 - a table
    match event:
        case Received(channel=Channel.ORAL, as_told=False):
            return ("received-orally",)
        case TermMissed(term=term, strength=strength, sent=sent):
            result = "not-received" if sent else "missed"
            return (f"{strength}-{result}", f"{term}-missed")
        case TermLapsed(term=term):
            return (f"{term}-lapsed",)
        case TermWarned(term=term):
            return (f"{term}-warned",)
        case Heard(party=party):
            who = party if party == "complainant" else "respondent"
            return (f"{who}-heard",)
        case DraftCommented():
            return _commented(event)
        case ProposalAnswered(accepted=accepted):
            return ("proposal-accepted",) if accepted else ("proposal-rejected",)
        case Judged(judgement=found) | Ruled(judgement=found):
            right = "upheld" if found in UPHELD else "not-upheld"
            called = (f"{event.stored}-{right}",)
            first = isinstance(event, Judged) and event.provisional
            return (*called, "judged-provisionally") if first else called
        case LetterLeft(notice=notice, to="complainant"):
            acknowledged = ("acknowledged",) if notice == "receipt" else ()
            return (f"{notice}-left", *acknowledged)
        case Closed():
            return ("answered",)
        case Escalated(stage=stage, straight=why):
            return (f"{stage}-entered", *(("went-straight",) if why else ()))
        case ReportDue(where=where):
            return (f"{where}-{FOUND}",)
        case Reported(where=where):
            return (f"{where}-{REPORTED}",)
        case MilestoneReached(milestone=milestone):
            return (f"{milestone}-{DONE}",)
        case DataAsked(kind=kind):
            return (f"{kind}-asked",)
        case _:
            return ()


def _commented(event: DraftCommented) -> tuple[str, ...]:
    """A side has commented once all of it did; everybody, once nobody is left."""
    others = any(each != "complainant" for each in event.waited_for)
    mine = event.party == "complainant"
    one = ("complainant-commented",) if mine else ("respondent-commented",)
    side = one if mine or not others else ()
    return (*side, *(() if event.waited_for else ("everybody-commented",)))


Event = (
    Received
    | Filed
    | WordsConfirmed
    | ParticularsAsked
    | ParticularsGiven
    | Completed
    | DepositAsked
    | DepositPaid
    | DayRecorded
    | FiledLate
    | LatenessExcused
    | KindCorrected
    | SetAside
    | TakenBack
    | PassedOn
    | AdviserAnswered
    | NamesSeen
    | ConcernRecorded
    | HandlersSet
    | NobodyImpartial
    | HandlerAppointed
    | HandlerReleased
    | HandlerObjectedTo
    | RespondentInformed
    | RespondentTold
    | Heard
    | HearingPlanned
    | HearingWaived
    | RepresentativeRecorded
    | MarkedUrgent
    | ProtocolEnded
    | Defended
    | Written
    | MailLinked
    | MailVouchedFor
    | Noted
    | ConversationHeld
    | Agreed
    | AgreementReminded
    | AgreementSettled
    | Proposed
    | ProposalAnswered
    | MoreTimeTaken
    | MoreTimeConsented
    | DateNamed
    | SatisfactionAsked
    | SatisfactionGiven
    | ReachedOut
    | AbsenceReplied
    | AdviceAsked
    | AdviceGiven
    | PanelNamed
    | MemberObjectedTo
    | ObjectionDecided
    | PartsNamed
    | DraftSent
    | DraftCommented
    | Judged
    | TakenUp
    | NotTakenUp
    | Forwarded
    | ReportDue
    | Reported
    | MilestoneReached
    | Withdrawn
    | Suspended
    | Resumed
    | Joined
    | ClosingBegun
    | Closed
    | Reopened
    | Escalated
    | ReferralProposed
    | Referred
    | CourtChoiceOffered
    | RouteChosen
    | Admitted
    | ReferredBack
    | BundleMade
    | Ruled
    | CarriedOut
    | ImprovementBegun
    | ImprovementChecked
    | DestructionPostponed
    | DestructionReleased
    | LongerKeepingAsked
    | DataAsked
    | DataAnswered
    | LinkAsked
    | CodeAsked
    | TermOpened
    | DaysCorrected
    | TermWarned
    | TermSoftened
    | TermMissed
    | TermLapsed
    | Alarmed
    | LetterLeft
    | LetterFailed
    | LetterGivenUp
)
"""Everything that can have happened. The list is closed."""

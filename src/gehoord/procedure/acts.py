"""
What someone can want to do: the closed list of acts.

Each act has a literal name, used in procedure files and addresses of pages, and
asks questions. Who may do it, and what must come before, is said by the
procedure; in which stages it makes sense at all, by `STAGES`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, get_args

from gehoord.procedure.asking import Ask, asked
from gehoord.procedure.parts import (
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
    Particulars,
    PartJudged,
    Route,
    Satisfied,
    Spoken,
)
from gehoord.procedure.senders import UNCHECKED, Checked, Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What every act shares: its literal name."""

    name: ClassVar[str]


# -- The sender ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class File(Deed):
    """Hand in a reaction: by the form, by e-mail, on paper, or told to staff."""

    name: ClassVar[str] = "file"
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
    received_on: date | None = None
    event_on: date | None = None
    discovered_on: date | None = None
    ended_on: date | None = None
    approved: str = ""  # the very words the adviser will get; else all of them
    checked: Checked = UNCHECKED  # of a mail: who really sent it
    found: tuple[Found, ...] = ()  # of a mail: where its particulars stand in it


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmWords(Deed):
    """Confirm, or put in other words, what staff wrote down."""

    name: ClassVar[str] = "confirm-words"
    words: str = asked(Ask.TEXT)
    medium: Medium = Medium.PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveParticulars(Deed):
    """Complete or correct the particulars."""

    name: ClassVar[str] = "give-particulars"
    particulars: Particulars = asked(Ask.PARTICULARS)
    subject: str = asked(Ask.LINE, needed=False, default="")
    found: tuple[Found, ...] = ()
    event_on: date | None = None
    discovered_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Write(Deed):
    """Write a message: the sender to the organisation, or staff to the sender."""

    name: ClassVar[str] = "write"
    words: str = asked(Ask.TEXT)
    files: tuple[FileRef, ...] = asked(Ask.FILES, needed=False, default=())
    medium: Medium = Medium.PAGE
    checked: Checked = UNCHECKED
    came_in: datetime | None = None  # where it could be added only later


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleWithAdviser(Deed):
    """Say whether it was solved with the adviser; if not, it is filed."""

    name: ClassVar[str] = "settle-with-adviser"
    solved: bool = asked(Ask.YES_NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerProposal(Deed):
    """Accept or reject the proposed solution."""

    name: ClassVar[str] = "answer-proposal"
    accepted: bool = asked(Ask.YES_NO)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class SayWhetherSatisfied(Deed):
    """Say whether you are satisfied with the way it ended."""

    name: ClassVar[str] = "say-whether-satisfied"
    satisfied: Satisfied = asked(Ask.CHOICE, choices=Satisfied)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentToMoreTime(Deed):
    """Agree to further delay."""

    name: ClassVar[str] = "consent-to-more-time"
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Refer(Deed):
    """Go to the independent third party: the complainant's own act."""

    name: ClassVar[str] = "refer"
    words: str = asked(Ask.TEXT)
    capacity: Capacity = asked(
        Ask.CHOICE, choices=Capacity, needed=False, default=Capacity.UNKNOWN
    )
    body: str = asked(Ask.BODY, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseRoute(Deed):
    """Choose the third party's ruling or the court (BW 6:236 n)."""

    name: ClassVar[str] = "choose-route"
    route: Route = asked(Ask.CHOICE, choices=Route)


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw(Deed):
    """Withdraw the reaction."""

    name: ClassVar[str] = "withdraw"
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectToHandler(Deed):
    """Object to the person who handles it."""

    name: ClassVar[str] = "object-to-handler"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectToMember(Deed):
    """Object to one of those who will decide or advise together."""

    name: ClassVar[str] = "object-to-member"
    member: str = asked(Ask.LINE)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskToKeepLonger(Deed):
    """Ask to keep the dossier longer."""

    name: ClassVar[str] = "ask-to-keep-longer"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate(Deed):
    """Go to the next stage inside the organisation."""

    name: ClassVar[str] = "escalate"
    grounds: tuple[int, ...] = asked(Ask.GROUNDS, needed=False, default=())
    words: str = asked(Ask.TEXT, needed=False, default="")
    received_on: date | None = asked(Ask.DAY, needed=False, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendOn(Deed):
    """Send it on to the next stage inside: the organisation does, not who complains."""

    name: ClassVar[str] = "send-on"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForData(Deed):
    """Ask for access to, or erasure of, the data that are kept of you."""

    name: ClassVar[str] = "ask-for-data"
    kind: DataKind = asked(Ask.CHOICE, choices=DataKind)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForLink(Deed):
    """Ask for a new link, to the address that is known."""

    name: ClassVar[str] = "ask-for-link"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForCode(Deed):
    """Ask for the code that a binding answer needs, to the address that is known."""

    name: ClassVar[str] = "ask-for-code"
    act: str


# -- Coming in -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PassOn(Deed):
    """Pass the approved words on to the adviser."""

    name: ClassVar[str] = "pass-on"
    adviser: int = asked(Ask.STAFF)
    words: str = asked(Ask.TEXT)
    sender_agreed: bool = asked(Ask.YES_NO, default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerAsAdviser(Deed):
    """Answer the sender, as the adviser it was passed on to."""

    name: ClassVar[str] = "answer-as-adviser"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectKind(Deed):
    """Say what kind of reaction it is."""

    name: ClassVar[str] = "correct-kind"
    kind: Kind = asked(Ask.CHOICE, choices=Kind)
    sender_agreed: bool = asked(Ask.YES_NO, needed=False, default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PutAside(Deed):
    """Set it aside: it is no reaction."""

    name: ClassVar[str] = "set-aside"
    reason: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(Deed):
    """Undo setting it aside."""

    name: ClassVar[str] = "take-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConcern(Deed):
    """Record whom it is about."""

    name: ClassVar[str] = "record-concern"
    about: About = asked(Ask.CHOICE, choices=About)
    staff: tuple[int, ...] = asked(Ask.STAFFS, needed=False, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointHandler(Deed):
    """Appoint who handles it."""

    name: ClassVar[str] = "appoint-handler"
    staff: int = asked(Ask.STAFF)
    despite: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver(Deed):
    """Hand over to another handler."""

    name: ClassVar[str] = "hand-over"
    staff: int = asked(Ask.STAFF)
    reason: str = asked(Ask.LINE)
    despite: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recuse(Deed):
    """Step back as the handler."""

    name: ClassVar[str] = "recuse"
    reason: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class InformRespondent(Deed):
    """Inform the person complained about, in these words."""

    name: ClassVar[str] = "inform-respondent"
    staff: int = asked(Ask.STAFF)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class TellRespondent(Deed):
    """Tell the person complained about the outcome."""

    name: ClassVar[str] = "tell-respondent"
    staff: int = asked(Ask.STAFF)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHearing(Deed):
    """Plan the hearing on a day, or on another; both sides are invited."""

    name: ClassVar[str] = "plan-hearing"
    on: date = asked(Ask.DAY)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hear(Deed):
    """Record that a party was heard, with the minutes."""

    name: ClassVar[str] = "hear"
    party: str = asked(Ask.PARTY)
    on: date = asked(Ask.DAY)
    minutes: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiveHearing(Deed):
    """Record that a party is not heard, and why."""

    name: ClassVar[str] = "waive-hearing"
    party: str = asked(Ask.PARTY)
    reason: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Defend(Deed):
    """Give your side in writing, as the one complained about; or record theirs."""

    name: ClassVar[str] = "defend"
    words: str = asked(Ask.TEXT)
    party: str = asked(Ask.PARTY, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferAsRespondent(Deed):
    """Take a provisional judgement outside, as the one complained about."""

    name: ClassVar[str] = "refer-as-respondent"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPayment(Deed):
    """Record that what has to be paid first was paid."""

    name: ClassVar[str] = "record-payment"
    on: date = asked(Ask.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDay(Deed):
    """Record when it happened, was found out, or when the service ended."""

    name: ClassVar[str] = "record-day"
    which: NamedDay = asked(Ask.CHOICE, choices=NamedDay)
    on: date = asked(Ask.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExcuseLateness(Deed):
    """Excuse that it came after the window to file it."""

    name: ClassVar[str] = "excuse-lateness"
    reason: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRepresentative(Deed):
    """Record who speaks for the complainant, and whether a mandate was shown."""

    name: ClassVar[str] = "record-representative"
    representative: str = asked(Ask.LINE)
    mandate: bool = asked(Ask.YES_NO)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkUrgent(Deed):
    """Say that it cannot wait, and why."""

    name: ClassVar[str] = "mark-urgent"
    ground: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class EndProtocol(Deed):
    """Say that the protocol that went first is over, since which day."""

    name: ClassVar[str] = "end-protocol"
    on: date = asked(Ask.DAY)
    words: str = asked(Ask.TEXT, needed=False, default="")


# -- Handling --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Deed):
    """Make a note that only handlers see; it also counts as having read the mail."""

    name: ClassVar[str] = "note"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordConversation(Deed):
    """
    Record a conversation with the complainant.

    It may hold a proposal, acceptance, satisfaction and an agreement at once. A
    letter on paper is recorded so too, with its scan and the day it came in.
    """

    name: ClassVar[str] = "record-conversation"
    on: date = asked(Ask.DAY)
    medium: Medium = asked(Ask.CHOICE, choices=Medium)
    words: str = asked(Ask.TEXT)
    proposal: str = asked(Ask.TEXT, needed=False, default="")
    amount: str = asked(Ask.LINE, needed=False, default="")
    accepted: bool | None = asked(Ask.YES_NO, needed=False, default=None)
    agreement: str = asked(Ask.LINE, needed=False, default="")
    agreement_by: str = asked(Ask.LINE, needed=False, default="")
    agreement_day: date | None = asked(Ask.DAY, needed=False, default=None)
    satisfied: Satisfied | None = asked(
        Ask.CHOICE, choices=Satisfied, needed=False, default=None
    )
    closing_words: str = asked(Ask.TEXT, needed=False, default="")
    files: tuple[FileRef, ...] = asked(Ask.FILES, needed=False, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Agree(Deed):
    """Record what was agreed."""

    name: ClassVar[str] = "agree"
    what: str = asked(Ask.LINE)
    who: str = asked(Ask.LINE)
    by_day: date | None = asked(Ask.DAY, needed=False, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleAgreement(Deed):
    """Record that an agreement was kept, or was not."""

    name: ClassVar[str] = "settle-agreement"
    number: int = asked(Ask.AGREEMENT)
    kept: bool = asked(Ask.YES_NO)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Propose(Deed):
    """Propose a fitting solution."""

    name: ClassVar[str] = "propose"
    words: str = asked(Ask.TEXT)
    amount: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeMoreTime(Deed):
    """Say that more time is needed: why, and until when where a day is promised."""

    name: ClassVar[str] = "take-more-time"
    reason: str = asked(Ask.TEXT)
    until: date | None = asked(Ask.DAY, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameDate(Deed):
    """Name, at the start, the day by which the complainant has the answer."""

    name: ClassVar[str] = "name-date"
    until: date = asked(Ask.DAY)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSatisfaction(Deed):
    """Ask whether the complainant is satisfied."""

    name: ClassVar[str] = "ask-satisfaction"
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachOut(Deed):
    """Try to reach a complainant who is silent, through another medium."""

    name: ClassVar[str] = "reach-out"
    medium: Medium = asked(Ask.CHOICE, choices=Medium)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAdvice(Deed):
    """Ask a committee or an adviser for advice."""

    name: ClassVar[str] = "ask-advice"
    of: str = asked(Ask.LINE)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordAdvice(Deed):
    """Record the advice that came in."""

    name: ClassVar[str] = "record-advice"
    words: str = asked(Ask.TEXT)
    panel: tuple[str, ...] = asked(Ask.LINES, needed=False, default=())
    chair: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamePanel(Deed):
    """Say beforehand who will decide or advise together."""

    name: ClassVar[str] = "name-panel"
    panel: tuple[str, ...] = asked(Ask.LINES)
    chair: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideObjection(Deed):
    """Decide on an objection to one of those who will decide or advise together."""

    name: ClassVar[str] = "decide-objection"
    upheld: bool = asked(Ask.YES_NO)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts(Deed):
    """Say of which parts the complaint consists; anew, as long as it is not judged."""

    name: ClassVar[str] = "name-parts"
    parts: tuple[str, ...] = asked(Ask.LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class SendDraft(Deed):
    """Send the draft of the judgement to both sides, to comment on."""

    name: ClassVar[str] = "send-draft"
    words: str = asked(Ask.TEXT)
    files: tuple[FileRef, ...] = asked(Ask.FILES, needed=False, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentOnDraft(Deed):
    """Comment on the draft, as one of those who got it; or record their comments."""

    name: ClassVar[str] = "comment-on-draft"
    words: str = asked(Ask.TEXT)
    files: tuple[FileRef, ...] = asked(Ask.FILES, needed=False, default=())
    party: str = asked(Ask.PARTY, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judge(Deed):
    """Judge the complaint: findings, judgement, reasons, measures and their term."""

    name: ClassVar[str] = "judge"
    judgement: Judgement = asked(Ask.CHOICE, choices=Judgement)
    findings: str = asked(Ask.TEXT)
    parts: tuple[PartJudged, ...] = asked(Ask.PARTS, needed=False, default=())
    words: str = asked(Ask.TEXT)
    on_comments: str = asked(Ask.TEXT, needed=False, default="")
    measures: str = asked(Ask.TEXT, needed=False, default="")
    measures_by: date | None = asked(Ask.DAY, needed=False, default=None)
    amount: str = asked(Ask.LINE, needed=False, default="")
    panel: tuple[str, ...] = asked(Ask.LINES, needed=False, default=())
    chair: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeUp(Deed):
    """Say that it is taken up: it is admissible, and why."""

    name: ClassVar[str] = "take-up"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTakeUp(Deed):
    """Do not take it up, or send it elsewhere: why, and where to go."""

    name: ClassVar[str] = "not-take-up"
    ground: str = asked(Ask.GROUND)
    words: str = asked(Ask.TEXT)
    way_on: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward(Deed):
    """Record that it was sent on to whom it belongs with; the case ends here."""

    name: ClassVar[str] = "forward"
    to: str = asked(Ask.ELSEWHERE)
    body: str = asked(Ask.LINE, needed=False, default="")
    agreed: bool = asked(Ask.YES_NO)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class MustReport(Deed):
    """Say that it must be reported to somebody outside, and why."""

    name: ClassVar[str] = "must-report"
    where: str = asked(Ask.REPORT)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordReport(Deed):
    """Record that it was reported to somebody outside, and when."""

    name: ClassVar[str] = "record-report"
    where: str = asked(Ask.REPORT)
    on: date = asked(Ask.DAY)
    reference: str = asked(Ask.LINE, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMilestone(Deed):
    """Record that something happened that only this procedure has, and when."""

    name: ClassVar[str] = "record-milestone"
    milestone: str = asked(Ask.MILESTONE)
    on: date = asked(Ask.DAY)
    words: str = asked(Ask.TEXT, needed=False, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspend(Deed):
    """Let the terms stand still, on this ground, until this day at the latest."""

    name: ClassVar[str] = "suspend"
    ground: str = asked(Ask.LINE)
    until: date = asked(Ask.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Deed):
    """Let the terms run again."""

    name: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Deed):
    """Go on with it under another reference."""

    name: ClassVar[str] = "join"
    reference: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Close(Deed):
    """Write the closing letter; the case closes when it has left."""

    name: ClassVar[str] = "close"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen(Deed):
    """Handle a closed case again."""

    name: ClassVar[str] = "reopen"
    reason: str = asked(Ask.LINE)


# -- The independent third party -------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeReferral(Deed):
    """Propose to go to the third party. Nothing is transferred by this."""

    name: ClassVar[str] = "propose-referral"
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Admit(Deed):
    """Take the case, as the third party; the bundle is made."""

    name: ClassVar[str] = "admit"
    ground: str = asked(Ask.LINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferBack(Deed):
    """Send it back to the organisation, as the third party."""

    name: ClassVar[str] = "refer-back"
    reason: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Deed):
    """Rule, with reasons, as the third party."""

    name: ClassVar[str] = "rule"
    judgement: Judgement = asked(Ask.CHOICE, choices=Judgement)
    words: str = asked(Ask.TEXT)
    reasons: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOut(Deed):
    """Record that the ruling was carried out."""

    name: ClassVar[str] = "carry-out"
    words: str = asked(Ask.TEXT)


# -- Learning, keeping, letters --------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Improve(Deed):
    """Begin an improvement of the organisation."""

    name: ClassVar[str] = "improve"
    what: str = asked(Ask.TEXT)
    owner: int = asked(Ask.STAFF)
    by_day: date | None = asked(Ask.DAY, needed=False, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckImprovement(Deed):
    """Record whether an improvement worked."""

    name: ClassVar[str] = "check-improvement"
    number: int = asked(Ask.IMPROVEMENT)
    effect: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeDestruction(Deed):
    """Postpone destruction: why, and when to look again."""

    name: ClassVar[str] = "postpone-destruction"
    reason: str = asked(Ask.LINE)
    review_on: date = asked(Ask.DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerDataRequest(Deed):
    """Answer the oldest open request about data."""

    name: ClassVar[str] = "answer-data-request"
    granted: bool = asked(Ask.YES_NO)
    words: str = asked(Ask.TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseDestruction(Deed):
    """Postpone destruction no longer."""

    name: ClassVar[str] = "release-destruction"


@dataclass(frozen=True, slots=True, kw_only=True)
class SendByPost(Deed):
    """Record that a letter was posted on paper."""

    name: ClassVar[str] = "send-by-post"
    letter: int = asked(Ask.LETTER)
    on: date = asked(Ask.DAY)
    to: str = ""  # which addressee of that letter; else the complainant first
    notice: str = ""  # which of that entry's letters; else the first


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveUpLetter(Deed):
    """Decide that a letter cannot be delivered."""

    name: ClassVar[str] = "give-up-letter"
    letter: int = asked(Ask.LETTER)
    reason: str = asked(Ask.LINE)
    to: str = ""  # which addressee of that letter; else the complainant first
    notice: str = ""  # which of that entry's letters; else the first


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDelivery(Deed):
    """Report what became of a letter. Done by the clock and by mail coming in."""

    name: ClassVar[str] = "report-delivery"
    notice: str
    to: str
    position: int
    delivery: Delivery | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountAgain(Deed):
    """Count open terms again after free days were corrected. Done by the clock."""

    name: ClassVar[str] = "count-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAbsence(Deed):
    """Report an absence reply. Done by mail coming in."""

    name: ClassVar[str] = "report-absence"
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMail(Deed):
    """Put a mail with the case it belongs to. It is nobody's act: only words."""

    name: ClassVar[str] = "link-mail"
    sender: str = asked(Ask.LINE, needed=False, default="")
    words: str = asked(Ask.TEXT, needed=False, default="")
    files: tuple[FileRef, ...] = asked(Ask.FILES, needed=False, default=())
    checked: Checked = UNCHECKED
    came_in: datetime | None = None  # where it could be added only later


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchForMail(Deed):
    """Say that a mail whose sender was not proven is the complainant's."""

    name: ClassVar[str] = "vouch-for-mail"
    position: int  # of the entry with which it was put with the case


Act = (
    File
    | ConfirmWords
    | GiveParticulars
    | Write
    | SettleWithAdviser
    | AnswerProposal
    | SayWhetherSatisfied
    | ConsentToMoreTime
    | Refer
    | ChooseRoute
    | Withdraw
    | ObjectToHandler
    | ObjectToMember
    | AskToKeepLonger
    | Escalate
    | SendOn
    | AskForData
    | AskForLink
    | AskForCode
    | PassOn
    | AnswerAsAdviser
    | CorrectKind
    | PutAside
    | TakeBack
    | RecordConcern
    | AppointHandler
    | HandOver
    | Recuse
    | InformRespondent
    | TellRespondent
    | Hear
    | PlanHearing
    | WaiveHearing
    | Defend
    | ReferAsRespondent
    | RecordPayment
    | RecordDay
    | ExcuseLateness
    | RecordRepresentative
    | MarkUrgent
    | EndProtocol
    | Note
    | RecordConversation
    | Agree
    | SettleAgreement
    | Propose
    | TakeMoreTime
    | NameDate
    | AskSatisfaction
    | ReachOut
    | AskAdvice
    | RecordAdvice
    | NamePanel
    | DecideObjection
    | NameParts
    | SendDraft
    | CommentOnDraft
    | Judge
    | TakeUp
    | NotTakeUp
    | Forward
    | MustReport
    | RecordReport
    | RecordMilestone
    | Suspend
    | Resume
    | Join
    | Close
    | Reopen
    | ProposeReferral
    | Admit
    | ReferBack
    | Rule
    | CarryOut
    | Improve
    | CheckImprovement
    | PostponeDestruction
    | AnswerDataRequest
    | ReleaseDestruction
    | SendByPost
    | GiveUpLetter
    | ReportDelivery
    | ReportAbsence
    | CountAgain
    | LinkMail
    | VouchForMail
)
"""Everything someone can want to do. The list is closed."""

ACTS: dict[str, type[Act]] = {act.name: act for act in get_args(Act)}
"""Every act by its name."""

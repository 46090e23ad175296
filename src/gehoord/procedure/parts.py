"""What a case is made of: small values that entries carry and a case adds up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from gehoord.procedure.counted import Step

NO_ADDRESS = "no-address"
TOO_MANY = "too-many"
OWN_MAIL = "own-mail"  # as the sender of a mail: whoever's entry it is
"""Why a letter to somebody without an e-mail address waits to be posted."""
FLEETING = frozenset({"link-asked", "code-asked"})
"""After these a letter holds a secret of an hour, which no post brings in time."""


class Kind(StrEnum):
    """What was said to the organisation. Only complaints carry terms."""

    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    SUGGESTION = "suggestion"
    TIP = "tip"


class Channel(StrEnum):
    """The way by which the first word came in."""

    WEB = "web"
    EMAIL = "email"
    PAPER = "paper"
    ORAL = "oral"


class Medium(StrEnum):
    """The way by which people spoke with each other."""

    PAGE = "page"
    EMAIL = "email"
    PHONE = "phone"
    MEETING = "meeting"
    POST = "post"


class Spoken(StrEnum):
    """Answers, equal in weight, to: have you spoken with your adviser?"""

    DONE = "done"
    PASS_ON = "pass-on"  # noqa: S105 - an answer, not a password
    RATHER_NOT = "rather-not"


class Mailbox(StrEnum):
    """Who can read the sender's mailbox; it decides what letters carry."""

    ONLY_ME = "only-me"
    OTHERS = "others"


class Capacity(StrEnum):
    """In what capacity someone complains. Unknown counts as consumer."""

    CONSUMER = "consumer"
    SMALL = "small-business"  # or a small organisation; a business all the same
    BUSINESS = "business"
    UNKNOWN = "unknown"


WORK = frozenset({Capacity.SMALL, Capacity.BUSINESS})
"""Who complains for work: no consumer."""


class Behalf(StrEnum):
    """For whom someone hands something in."""

    OWN = "own"
    MINOR = "minor"  # for oneself, younger than eighteen
    CHILD = "child"  # a parent or guardian: acts by law (BW 1:245), needs no mandate
    ANOTHER = "another"  # a representative: may be asked for a mandate
    TOGETHER = "together"  # several people, of whom one is the contact


class Satisfied(StrEnum):
    """What the complainant says of the way it ended."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class About(StrEnum):
    """Whom a complaint is about, as recorded by a person."""

    UNKNOWN = "unknown"
    NOBODY = "nobody"
    STAFF = "staff"


class Told(StrEnum):
    """How far the person complained about has been involved."""

    NOT_INFORMED = "not-informed"
    INFORMED = "informed"
    HEARD = "heard"
    OUTCOME = "told-the-outcome"


class Judgement(StrEnum):
    """The judgement on a complaint or on a part of it."""

    UPHELD = "upheld"
    PARTLY = "partly-upheld"
    NOT_UPHELD = "not-upheld"
    NO_FINDING = "no-finding"


UPHELD = frozenset({Judgement.UPHELD, Judgement.PARTLY})
"""Who complains is right, or partly right."""


class PartOutcome(StrEnum):
    """What became of one part of a complaint: judged, or for a reason not."""

    UPHELD = "upheld"
    PARTLY = "partly-upheld"
    NOT_UPHELD = "not-upheld"
    NO_FINDING = "no-finding"
    INADMISSIBLE = "inadmissible"
    OUT_OF_SCOPE = "out-of-scope"


class NamedDay(StrEnum):
    """Days that only others can name, and that a window counts from or is held to."""

    EVENT = "event"
    DISCOVERY = "discovery"
    END_OF_SERVICE = "end-of-service"
    ELSEWHERE = "elsewhere"  # when it came in at whoever passed it on to us


class DataKind(StrEnum):
    """What somebody may ask about the data that are kept of them."""

    ACCESS = "access"
    ERASURE = "erasure"


class Outcome(StrEnum):
    """How a case ends."""

    SATISFIED = "satisfied"
    PARTLY_SATISFIED = "partly-satisfied"
    NOT_SATISFIED = "not-satisfied"
    NO_REACTION = "no-reaction-received"
    INCOMPLETE = "incomplete"
    SETTLED_WITH_ADVISER = "settled-with-adviser"
    WITHDRAWN = "withdrawn"
    NOT_TAKEN_UP = "not-taken-up"
    FORWARDED = "forwarded"
    JUDGED = "judged"
    RULED = "ruled"
    TO_COURT = "to-court"
    JOINED = "joined"
    THANKED = "thanked"


class Route(StrEnum):
    """What a consumer chooses when a binding clause is invoked (BW 6:236 n)."""

    THIRD_PARTY = "third-party"
    COURT = "court"


class Delivery(StrEnum):
    """What became of a letter, named for what it is."""

    ACCEPTED = "accepted"
    RELAYED = "relayed"
    POSTED = "posted"
    OPENED = "opened"
    PAGE = "page"  # laid on their own page: there is no other way


class Result(StrEnum):
    """What became of a term."""

    OPEN = "open"
    KEPT = "kept"
    KEPT_BY_CLOCK = "kept-by-clock"
    SOFTENED = "softened"
    MISSED = "missed"
    SENT = "sent-in-time-not-received"
    MOOT = "moot"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """Who sends the reaction and how to reach them; empty where not given."""

    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    own: tuple[tuple[str, str], ...] = ()  # what the file adds, by its id


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRef:
    """A file kept with the case: its number in the dossier and its name."""

    id: int
    name: str
    media_type: str
    size: int


@dataclass(frozen=True, kw_only=True)
class RunningTerm:
    """
    A term as opened in a case. Its last day is stored, never recomputed.

    Without slots, as `Case` is, to be changed quickly.
    """

    id: str
    strength: str
    opened_at: datetime
    last_day: date
    ends_at: datetime
    fallback_at: datetime | None
    warn_at: tuple[datetime, ...]
    kept_by: tuple[str, ...]
    ended_by: tuple[str, ...]
    because: tuple[Step, ...]
    opened: int = 0  # the position of the entry that opened it
    stops: bool = True  # a window that a sign of life stops
    done_by: tuple[str, ...] = ()  # the entries that keep it
    apart: bool = False  # a clock of its own
    inside: bool = False  # only those who handle it know of it
    about: tuple[tuple[str, str], ...] = ()  # its own words, by language
    waits: tuple[tuple[str, str], ...] = ()
    result: Result = Result.OPEN
    settled_at: datetime | None = None
    over_at: datetime | None = None  # when what was missed was done after all, or moot
    kept_with: tuple[str, int] | None = None  # the notice that kept it, its position
    sent_in_time: bool = False  # a letter that would have kept it left, and bounced
    fell_back: bool = False
    warned: int = 0
    since: int = 0  # the entry it runs from, where the letter about that keeps it
    of_nobody: bool = False  # moot, as nobody is there to do it with

    @property
    def is_open(self) -> bool:
        """Return whether the term still waits for what keeps it."""
        return self.settled_at is None

    @property
    def is_owed(self) -> bool:
        """Return whether it was missed, and what it asks for was not done after all."""
        missed = self.result in {Result.MISSED, Result.SENT}
        return missed and bool(self.done_by) and self.over_at is None

    def is_before(self, position: int) -> bool:
        """Return whether a letter about this entry is late enough to keep it."""
        return position > self.opened or 0 < self.since <= position


@dataclass(frozen=True, kw_only=True)
class LetterState:
    """
    What is known of one letter: which notice, to whom, and what became of it.

    Without slots, as `Case` is, to be changed quickly.
    """

    notice: str
    to: str
    position: int
    delivery: Delivery | None = None
    left_at: datetime | None = None
    failed: str = ""
    given_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A mail that may be the complainant's: which entry put it there, and when."""

    position: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What was agreed: by whom, by when, kept or not."""

    number: int
    what: str
    who: str
    by_day: date | None
    kept: bool | None = None
    remind_at: datetime | None = None  # who complains, of what they will do


@dataclass(frozen=True, slots=True, kw_only=True)
class Improvement:
    """An improvement of the organisation that a case led to."""

    number: int
    what: str
    owner: int
    by_day: date | None
    effect: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposed solution and the answer to it."""

    position: int
    words: str
    at: datetime
    accepted: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartJudged:
    """One part of the complaint, what became of it, why, and where else to go."""

    part: str
    judgement: PartOutcome
    reasons: str = ""
    way_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """How it stood at one third party when the complainant went on to the next."""

    body: str
    third_party: int | None
    referred_at: datetime | None
    admitted: bool
    route: Route | None
    bundle: tuple[int, ...] | None
    bundle_at: int
    ruled_at: datetime | None
    ruling: Judgement | None
    carried_out: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DataRequest:
    """A request about data: who asked for what, and whether it was answered."""

    number: int
    kind: DataKind
    party: str
    answered: bool = False

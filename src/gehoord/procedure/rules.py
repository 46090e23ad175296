"""A procedure: the published promise, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

from gehoord.procedure.also import Also, of_the_same
from gehoord.procedure.authorities import Authority
from gehoord.procedure.besides import Beside
from gehoord.procedure.bodies import Body
from gehoord.procedure.days import Calendar
from gehoord.procedure.deposits import Deposit
from gehoord.procedure.elsewhere import Elsewhere
from gehoord.procedure.help import Help
from gehoord.procedure.lanes import (
    NAMING,
    Anonymous,
    CountsFrom,
    FastLane,
    FilingWindow,
    Incomplete,
    OutOfScope,
    Panel,
    RegisterOnly,
    Requests,
    Shown,
    StageRule,
    Straight,
    Urgent,
)
from gehoord.procedure.lengths import Length
from gehoord.procedure.milestones import Milestone
from gehoord.procedure.own_words import Own, OwnList
from gehoord.procedure.particulars import Needed, OwnParticular
from gehoord.procedure.posts import HandledBy, Post
from gehoord.procedure.published import Sentence, all_named
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.reports import Report
from gehoord.procedure.retention import Retention
from gehoord.procedure.seasons import Season
from gehoord.procedure.terms import Term
from gehoord.procedure.whereabouts import TellAt


class Carries(StrEnum):
    """What the message that tells a notice holds."""

    FULL = "full"
    ANNOUNCEMENT = "announcement"


class AdviserFirst(StrEnum):
    """Whether to speak with the adviser before filing. Never a barrier."""

    MANDATORY = "mandatory"  # what the organisation says; shown, and no barrier
    EXPECTED = "expected"
    OPTIONAL = "optional"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActRule:
    """Who may do an act, and which conditions must hold before."""

    act: str
    by: frozenset[str]
    needs: tuple[str, ...]
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRule:
    """What must be told after a kind of entry, to whom, and when it applies."""

    id: str
    after: str
    to: tuple[str, ...]
    when: tuple[str, ...]
    carries: Carries
    public: bool
    source: str
    contents: OwnList = ()
    must_not: tuple[str, ...] = ()
    name: Mapping[str, str] = field(default_factory=dict, hash=False)
    text: Mapping[str, str] = field(default_factory=dict, hash=False)
    must_say: tuple[str, ...] = ()
    verified: bool = True

    @property
    def is_own(self) -> bool:
        """Return whether it is a letter of the file's own, in its own words."""
        return bool(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Under what conditions more time may be taken."""

    longest: Length | None
    times: int | None
    consent_from: int | None
    of: tuple[str, ...]
    source: str
    latest: Length | None = None
    contents: OwnList = ()
    new_date: bool = True
    stage: str = ""
    verified: bool = True

    @property
    def is_endless(self) -> bool:
        """Return whether it can be taken as often as one likes, and nobody agrees."""
        return self.times is None and not self.consent_from

    def needs_consent(self, time: int) -> int:
        """Return from which time on consent is needed if it is now; else zero."""
        first = self.consent_from or 0
        return first if first and time >= first else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """On what grounds, and how long, terms may stand still. By default never."""

    grounds: OwnList
    longest: Length | None
    source: str
    times: int | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """What must have been tried before a case closes for want of a reaction."""

    attempts_by_person: int
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """
    The published promise. Immutable; a case keeps the version it came in under.

    Where the file says "unspecified", the value is None.
    """

    id: str
    version: str
    name: Mapping[str, str]
    languages: tuple[str, ...]
    zone: ZoneInfo
    calendar: Calendar
    organisation: str
    address: str
    confidential: str
    welcome: tuple[str, ...]
    with_terms: frozenset[str]
    adviser_first: AdviserFirst
    particulars: Mapping[str, Needed]
    acts: Mapping[str, ActRule]
    terms: tuple[Term, ...]
    notices: tuple[NoticeRule, ...]
    extension: Extension | None
    third_party: Body | None
    retention: Retention
    silence: Silence | None
    nobody_else: str
    satisfaction: bool
    closing_letter: str
    not_taken_up_letter: str
    judgement_letter: str = ""
    suspension: Suspension | None = None
    legal_bases: tuple[str, ...] = ()
    regimes: tuple[str, ...] = ()
    extends: str = ""
    fallback_address: str = ""
    definition: Mapping[str, str] = field(default_factory=dict)
    who_may_file: OwnList = ()
    minors: Own | None = None
    anonymous: Anonymous | None = None
    no_contact: bool = False
    told_counts: bool = False
    channels: tuple[str, ...] = ()
    counts_from: CountsFrom = CountsFrom.SAME_DAY
    said_above: Mapping[str, str] = field(default_factory=dict, hash=False)
    exemption: Own | None = None
    anonymous_why: Own | None = None
    own_text: Own | None = None
    free_of_charge: bool = False
    no_disadvantage: bool = False
    bodies: tuple[Body, ...] = ()
    extensions: tuple[Extension, ...] = ()
    incomplete: Incomplete | None = None
    windows: tuple[FilingWindow, ...] = ()
    out_of_scope: tuple[OutOfScope, ...] = ()
    stages: tuple[StageRule, ...] = ()
    straight: tuple[Straight, ...] = ()
    fast_lane: FastLane | None = None
    register_only: RegisterOnly | None = None
    urgent: Urgent | None = None
    requests: Requests | None = None
    shown: Mapping[str, Shown] = field(default_factory=dict)
    called: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    panels: tuple[Panel, ...] = ()
    acts_by_stage: Mapping[str, Mapping[str, ActRule]] = field(default_factory=dict)
    called_by_stage: Mapping[str, Mapping[str, Mapping[str, str]]] = field(
        default_factory=dict
    )
    own_particulars: tuple[OwnParticular, ...] = ()
    posts: tuple[Post, ...] = ()
    handled_by: tuple[HandledBy, ...] = ()
    deposits: tuple[Deposit, ...] = ()
    authorities: tuple[Authority, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    forwards: tuple[Elsewhere, ...] = ()
    reports: tuple[Report, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    besides: tuple[Beside, ...] = ()
    helps: tuple[Help, ...] = ()
    tell_at: tuple[TellAt, ...] = ()
    also: tuple[Also, ...] = ()
    text: tuple[Sentence, ...] = ()
    seasons: tuple[Season, ...] = ()

    def term(self, name: str) -> Term | None:
        """Return the term with this id, or None."""
        return next((term for term in self.terms if term.id == name), None)

    def acts_in(self, level: str) -> Mapping[str, ActRule]:
        """Return the acts in the stage that a case was taken to; "": the first."""
        return self.acts_by_stage.get(self._stage_id(level), self.acts)

    def panel_for(self, act: str, level: str) -> Panel | None:
        """Return the panel that does this act in that stage, or is named; or None."""
        stage = self._stage_id(level)
        here = (each for each in self.panels if each.stage in {"", stage})
        return next((x for x in here if act == NAMING or act in x.acts), None)

    def handles_all(self, level: str) -> str:
        """Return the role or post that handles a whole stage by a line of its own."""
        stage = self._stage_id(level)
        mine = (x for x in self.handled_by if x.is_for_all and x.stage == stage)
        return next((each.role for each in mine), "")

    def called_in(self, level: str) -> Mapping[str, Mapping[str, str]]:
        """Return what people are called in that stage, by role and language."""
        return self.called_by_stage.get(self._stage_id(level), self.called)

    def _stage_id(self, level: str) -> str:
        return level or (self.stages[0].id if self.stages else "")

    def notice(self, name: str) -> NoticeRule | None:
        """Return the first notice with this id, or None."""
        return next((each for each in self.notices if each.id == name), None)

    @property
    def letter_names(self) -> Mapping[str, Mapping[str, str]]:
        """Return what the file calls its letters, by notice, where it names them."""
        return {each.id: each.name for each in self.notices if each.name}

    def sentences_of(self, source: str) -> tuple[Own, ...]:
        """Return what the page shows in the text's own words of what a source names."""
        also = (each.text for each in of_the_same(source, self.also))
        return (*also, *(each.said for each in all_named(source, self.text)))

    def own_particular(self, name: str) -> OwnParticular | None:
        """Return the particular that the file adds under this id, or None."""
        return next((each for each in self.own_particulars if each.id == name), None)

    def post(self, name: str) -> Post | None:
        """Return the post with this id, or None."""
        return next((each for each in self.posts if each.id == name), None)

    def refusal(self, name: str) -> Refusal | None:
        """Return the ground on which it need not be taken up with this id, or None."""
        return next((each for each in self.refusals if each.id == name), None)

    def elsewhere(self, name: str) -> Elsewhere | None:
        """Return the body to send it on to with this id, or None."""
        return next((each for each in self.forwards if each.id == name), None)

    def report(self, name: str) -> Report | None:
        """Return what must be reported elsewhere under this id, or None."""
        return next((each for each in self.reports if each.id == name), None)

    def milestone(self, name: str) -> Milestone | None:
        """Return what happens and is recorded under this id, or None."""
        return next((each for each in self.milestones if each.id == name), None)

    def stage(self, name: str) -> StageRule | None:
        """Return the stage with this id, or None."""
        return next((each for each in self.stages if each.id == name), None)

    def body(self, name: str) -> Body | None:
        """Return the third party with this id, or None."""
        return next((each for each in self.bodies if name and each.id == name), None)

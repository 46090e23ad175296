"""A procedure: the published promise, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from zoneinfo import ZoneInfo

from gehoord.procedure.days import Calendar
from gehoord.procedure.lanes import (
    Anonymous,
    Clock,
    CountsFrom,
    Entry,
    FastLane,
    FilingWindow,
    Incomplete,
    KeptFrom,
    Late,
    OutOfScope,
    Requests,
    Shown,
    StageRule,
    Then,
    Urgent,
)
from gehoord.procedure.lengths import Length
from gehoord.procedure.parts import Capacity, Kind, Outcome
from gehoord.procedure.terms import Term

__all__ = [
    "ActRule",
    "AdviserFirst",
    "Anonymous",
    "Body",
    "Carries",
    "Clock",
    "CountsFrom",
    "Entry",
    "Extension",
    "FastLane",
    "FilingWindow",
    "Incomplete",
    "KeptFrom",
    "Late",
    "Needed",
    "NoticeRule",
    "OutOfScope",
    "Procedure",
    "Requests",
    "Retention",
    "RetentionRule",
    "Shown",
    "Silence",
    "StageRule",
    "Suspension",
    "Then",
    "Urgent",
]


class Needed(StrEnum):
    """How much a particular is needed."""

    BLOCKS = "blocks"  # without it the reaction cannot be handed in
    ONE_WAY = "one-way"  # at least one of these must be given
    ASKED = "asked"  # asked for once, when missing
    OPTIONAL = "optional"


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
    contents: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """Under what conditions more time may be taken."""

    longest: Length | None
    times: int | None
    consent_from: int | None
    of: tuple[str, ...]
    source: str
    latest: Length | None = None
    contents: tuple[str, ...] = ()
    stage: str = ""
    verified: bool = True

    def needs_consent(self, time: int) -> int:
        """Return from which time on consent is needed if it is now; else zero."""
        first = self.consent_from or 0
        return first if first and time >= first else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """On what grounds, and how long, terms may stand still. By default never."""

    grounds: tuple[str, ...]
    longest: Length | None
    source: str
    times: int | None = None
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The independent third party and the powers it has."""

    type: str
    name: str
    contact: str
    binding_for: tuple[str, ...]
    damages: bool
    court_choice: bool
    source: str
    window: str | None = None
    costs: str | None = None
    hearing: str | None = None
    capacity: tuple[str, ...] = ()
    ruling: str | None = None
    substitute: str | None = None
    until: str | None = None
    cap: str | None = None
    transfer: str | None = None
    verified: bool = True

    def is_for(self, capacity: Capacity) -> bool:
        """Return whether it is there for who complains as this; unknown: consumer."""
        unknown = capacity is Capacity.UNKNOWN
        worn = Capacity.CONSUMER if unknown else capacity
        return not self.capacity or worn in self.capacity


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule:
    """
    Another length, for cases that ended like this or are of this kind.

    A length of None is for ever, or was not said: such a case is not destroyed by
    itself.
    """

    outcomes: frozenset[str]
    kinds: frozenset[str]
    length: Length | None
    counted_from: KeptFrom
    source: str
    indefinite: bool = False
    at_least: bool = False
    verified: bool = True

    def fits(self, kind: Kind, outcome: Outcome | None) -> bool:
        """Return whether a case of this kind, ended like this, is meant."""
        right_end = not self.outcomes or outcome in self.outcomes
        return right_end and (not self.kinds or kind in self.kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """
    How long a case is kept, and from which day; `rules` say otherwise for some.

    A length of None is for ever (`indefinite`), or was not said.
    """

    length: Length | None
    set_aside: Length
    source: str
    counted_from: KeptFrom = KeptFrom.LAST
    indefinite: bool = False
    at_least: bool = False
    rules: tuple[RetentionRule, ...] = ()
    verified: bool = True

    def length_for(self, kind: Kind, outcome: Outcome | None) -> Length | None:
        """Return how long such a case is kept; None for ever, or not said."""
        rule = self.rule_for(kind, outcome)
        return rule.length if rule else self.length

    def from_for(self, kind: Kind, outcome: Outcome | None) -> KeptFrom:
        """Return from which day such a case is kept."""
        rule = self.rule_for(kind, outcome)
        return rule.counted_from if rule else self.counted_from

    def rule_for(self, kind: Kind, outcome: Outcome | None) -> RetentionRule | None:
        """Return the first rule that fits such a case, or None."""
        return next((each for each in self.rules if each.fits(kind, outcome)), None)


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
    who_may_file: tuple[str, ...] = ()
    minors: str | None = None
    anonymous: Anonymous | None = None
    channels: tuple[str, ...] = ()
    counts_from: CountsFrom = CountsFrom.SAME_DAY
    exemption: str | None = None
    bodies: tuple[Body, ...] = ()
    extensions: tuple[Extension, ...] = ()
    incomplete: Incomplete | None = None
    windows: tuple[FilingWindow, ...] = ()
    out_of_scope: tuple[OutOfScope, ...] = ()
    stages: tuple[StageRule, ...] = ()
    fast_lane: FastLane | None = None
    urgent: Urgent | None = None
    requests: Requests | None = None
    shown: Mapping[str, Shown] = field(default_factory=dict)

    def term(self, name: str) -> Term | None:
        """Return the term with this id, or None."""
        return next((term for term in self.terms if term.id == name), None)

    def notice(self, name: str) -> NoticeRule | None:
        """Return the first notice with this id, or None."""
        return next((each for each in self.notices if each.id == name), None)

    def stage(self, name: str) -> StageRule | None:
        """Return the stage with this id, or None."""
        return next((each for each in self.stages if each.id == name), None)

    def body_for(self, capacity: Capacity) -> Body | None:
        """Return the third party for who complains as this, or None."""
        if not self.bodies:
            return self.third_party
        return next((each for each in self.bodies if each.is_for(capacity)), None)

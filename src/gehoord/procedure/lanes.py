"""The parts of a procedure that some have and others do not: stages, windows, lanes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import days
from gehoord.procedure.own_words import Own, OwnList, each_of


class Anonymous(StrEnum):
    """Whether somebody without a name is heard."""

    REFUSE = "refuse"
    WITH_LIMITS = "accept-with-limits"  # without terms that need an address
    ACCEPT = "accept"


NAMELESS: Final = frozenset({Anonymous.ACCEPT, Anonymous.WITH_LIMITS})


class CountsFrom(StrEnum):
    """What counts as the day of filing when that is a free day."""

    SAME_DAY = "same-day"
    NEXT_WORKING_DAY = "next-working-day"
    NEXT_SCHOOL_DAY = "next-school-day"


class Clock(StrEnum):
    """What the terms do while something that was asked for is missing."""

    RUNS = "runs"
    STARTS = "starts-when-complete"
    STANDS_STILL = "stands-still"


class Then(StrEnum):
    """What follows when it was not sent in time."""

    GO_ON = "go-on"
    MAY_REFUSE = "may-refuse"
    CLOSE = "close"


class Late(StrEnum):
    """What becomes of a complaint that came after the window to file it."""

    REFUSE = "refuse"
    MAY_REFUSE = "may-refuse"


class Entry(StrEnum):
    """How a complaint comes into a stage."""

    START = "start"
    ON_REQUEST = "on-request"
    ON_BREACH = "on-breach"
    DIRECT = "direct"
    STRAIGHT = "straight"  # only what goes straight there comes in
    SENT_ON = "sent-on"  # staff send it on; who complains can once it was closed
    REFUSED = "not-taken-up"  # only after it was not taken up: that is looked at again


ANSWER_RECEIVED: Final = "answer-received"
"""What a time counts from that runs from the day on which our answer was received."""
BY_POST: Final = Length(3, Unit.WORKING_DAYS)
"""How long a letter by post is taken to be under way where no file says it: cautious."""
DECIDING = ("judge", "record-advice")
"""The acts that a panel can do together."""
NAMING = "name-panel"
"""The act by which it is said beforehand who they are."""
INDEPENDENT = "independent"
_TOGETHER: Final = 2


class KeptFrom(StrEnum):
    """From which day a case is kept."""

    LAST = "last"  # the later of closing and ruling
    CLOSED = "closed"
    RECEIVED = "received"
    FILED = "filed"
    RULED = "ruled"
    END_OF_SERVICE = "end-of-service"


@dataclass(frozen=True, slots=True, kw_only=True)
class StageWindow:
    """
    Until when one may still come into a stage; None: it is not said.

    `only_for` and `not_for` are answers that who complains chose, or staff found.
    """

    within: Length | None
    source: str
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRule:
    """
    A stage inside the organisation, and how one comes into it.

    `within` is for everybody for whom none of `windows` is; of those the first counts.
    """

    id: str
    name: Mapping[str, str]
    entry: Entry
    within: Length | None
    different_person: bool
    reasons: bool
    either: tuple[str, ...]
    source: str
    verified: bool = True
    handlers: tuple[str, ...] = ()
    mediates: bool = False
    spoken: bool = False
    heard_anew: bool = False
    counted_from: str = ""  # the day that `within` counts from, where it is not closing
    windows: tuple[StageWindow, ...] = ()
    grounds: OwnList = ()  # on which alone one can come in, as each follows "if"
    by_post: Length | None = None  # how long a letter is under way, where the file says
    answer: Mapping[str, str] = field(default_factory=dict)  # what it is called there

    @property
    def asks_why(self) -> bool:
        """Return whether who asks to come in must say why."""
        return self.reasons or bool(self.grounds)

    @property
    def ground_count(self) -> int:
        """Return how many grounds there are, in the language with the most."""
        said = self.grounds
        lists = said.values() if isinstance(said, Mapping) else (said,)
        return max((len(each) for each in lists), default=0)

    def ground(self, number: int) -> Own:
        """Return a ground by its number from 1, in each language that has it."""
        if not isinstance(self.grounds, Mapping):
            return self.grounds[number - 1]
        return {
            lang: texts[number - 1]
            for lang, texts in self.grounds.items()
            if len(texts) >= number
        }

    @property
    def counts_from_answer(self) -> bool:
        """Return whether the time to come in counts from our answer, or its receipt."""
        return self.counted_from in {"", ANSWER_RECEIVED}

    @property
    def counts_from_receipt(self) -> bool:
        """Return whether it counts from the day on which our answer was received."""
        return self.counted_from == ANSWER_RECEIVED

    @property
    def under_way(self) -> Length:
        """Return how long a letter by post is taken to be under way."""
        return self.by_post or BY_POST

    @property
    def every_window(self) -> tuple[StageWindow, ...]:
        """Return until when one may come in, for some first, for all others last."""
        usual = StageWindow(
            within=self.within, source=self.source, verified=self.verified
        )
        return (*self.windows, usual)

    @property
    def longest(self) -> Length | None:
        """Return the longest that one may come in; None where it is not said of some."""
        said = [each.within for each in self.every_window]
        known = [each for each in said if each]
        return max(known, key=days) if len(known) == len(said) else None


class SkipsFor(StrEnum):
    """Why a complaint skips stages."""

    WHOM = "whom"  # whom it is about
    URGENT = "urgent"
    WHAT = "what"  # what it is about, by an answer
    WAY = "way"  # how it came in


@dataclass(frozen=True, slots=True, kw_only=True)
class Straight:
    """
    What goes straight to a stage: all that it says holds of the complaint.

    `about` holds what somebody is who is complained about; empty: whoever it is.
    """

    stage: str
    only_for: tuple[str, ...]
    not_for: tuple[str, ...]
    about: tuple[str, ...]
    urgent: bool
    channels: tuple[str, ...]
    source: str
    verified: bool = True

    @property
    def why(self) -> SkipsFor:
        """Return why it goes there: of several reasons, what weighs most."""
        if self.about:
            return SkipsFor.WHOM
        if self.urgent:
            return SkipsFor.URGENT
        return SkipsFor.WHAT if self.only_for or self.not_for else SkipsFor.WAY


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """
    How many decide or advise together, and whether who leads them is of ours.

    `size`, and `name`, what they are called together, are None where the file does not
    say. At least `outside` of them do not work here.
    """

    acts: tuple[str, ...]
    size: int | None
    chair: str
    stage: str
    source: str
    name: Own | None = None
    verified: bool = True
    outside: int = 0

    @property
    def least(self) -> int:
        """Return how many it takes: two, where it is not said how many they are."""
        return _TOGETHER if self.size is None else self.size

    @property
    def has_independent_chair(self) -> bool:
        """Return whether nobody who works here may lead it."""
        return self.chair == INDEPENDENT


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingWindow:
    """
    Until when one may complain, counted from a day that the sender named.

    `from_day` is the id of a date that the file asks for itself; else `counted_from`
    names one of the days that every procedure can ask. `excuse_said` tells that the
    file itself says that lateness can be excused. Where `or_length` from `or_from` ends
    later, one has until then.
    """

    id: str
    length: Length | None
    counted_from: str
    late: Late
    excusable: bool
    source: str
    verified: bool = True
    only_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    from_day: str = ""
    excuse_said: bool = False
    or_length: Length | None = None
    or_from: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incomplete:
    """What happens while something that was asked for is missing."""

    clock: Clock
    cure: Length | None
    then: Then
    source: str
    verified: bool = True
    at_least: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutOfScope:
    """What this procedure is not for, and where to go with it."""

    id: str
    name: Mapping[str, str]
    way_on: Mapping[str, str]
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterOnly:
    """The answers for which something is written down, and answered by nobody."""

    only_for: tuple[str, ...]
    source: str
    verified: bool = True
    nameless: bool = False
    """Whether that holds for what comes without a name as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FastLane:
    """A lighter letter for what is solved soon after filing."""

    within: Length
    letter: str
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Urgent:
    """What cannot wait, and which of it follows another protocol."""

    grounds: OwnList
    protocol: OwnList
    source: str
    verified: bool = True

    @property
    def protocols(self) -> OwnList:
        """Return the grounds that another protocol goes before, in each language."""
        said = self.grounds
        if not isinstance(said, Mapping):
            return tuple(each for each in said if self.follows_protocol(each))
        return {
            lang: tuple(each for each in texts if self.follows_protocol(each))
            for lang, texts in said.items()
        }

    def follows_protocol(self, ground: str) -> bool:
        """Return whether this ground does, in whichever language it is written."""
        said = self.grounds
        lists = tuple(said.values()) if isinstance(said, Mapping) else (said,)
        places = {texts.index(ground) for texts in lists if ground in texts}
        alike = {texts[n] for texts in lists for n in places if n < len(texts)}
        return not alike.isdisjoint(each_of(self.protocol))


@dataclass(frozen=True, slots=True, kw_only=True)
class Requests:
    """Which requests about data are taken in here."""

    kinds: tuple[str, ...]
    source: str
    verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A table that is shown and that nothing acts on: what it says, by key."""

    says: Mapping[str, Own | OwnList | None]
    source: str
    verified: bool = True

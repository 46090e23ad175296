"""What a rehearsal assumes of the work, the office and those who complain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

MONTHS: Final = 12

HOURS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "record-concern": 0.25,
        "appoint-handler": 0.25,
        "hand-over": 0.5,
        "inform-respondent": 0.5,
        "plan-hearing": 0.5,
        "hear": 1.5,
        "propose": 3.0,
        "judge": 5.0,
        "send-draft": 3.0,
        "ask-advice": 0.5,
        "name-panel": 0.5,
        "record-advice": 0.5,
        "record-payment": 0.25,
        "take-more-time": 0.25,
        "ask-satisfaction": 0.25,
        "reach-out": 0.25,
        "record-conversation": 1.0,
        "close": 0.75,
        "not-take-up": 0.75,
        "write": 0.5,
        "send-by-post": 0.25,
        "tell-respondent": 0.5,
        "carry-out": 2.0,
    }
)
"""Hours of work that an act takes an ordinary case, reading and writing included."""

DAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "propose": 4,
        "judge": 6,
        "send-draft": 6,
        "hear": 5,
        "record-conversation": 2,
        "name-panel": 3,
        "record-advice": 15,
    }
)
"""
Working days that must go by before an act can be done, however much time there is:
others are asked, a day is found on which both sides can come, advice is awaited.
"""

PACE: Final[Mapping[str, int]] = MappingProxyType(
    {"answer-as-adviser": 3, "admit": 7, "refer-back": 7, "rule": 45, "carry-out": 14}
)
"""Days that somebody outside the office takes on average: adviser, third party."""

USUAL_HOURS: Final = 0.25
"""Hours for an act that is not named above."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """
    The circumstances of one rehearsal.

    Shares are between 0 and 1. None of the defaults was measured: they stand for
    a small office, and who knows their own figures gives those.
    """

    per_month: float = 4.0
    """Complaints that come in each month, on average."""
    season: tuple[float, ...] = (1.0,) * MONTHS
    """How busy each month is, January first, compared with the others."""
    people: int = 2
    """People who take complaints in and handle them."""
    hours: float = 6.0
    """Hours a week that each of them has for complaints."""
    leave: int = 5
    """Weeks a year that each is on leave."""
    summer_leave: int = 3
    """Weeks of those that are taken in a row, in July and August."""
    together: bool = False
    """Whether all are away in the same weeks of summer; else spread as far as can be."""
    ill: float = 6.0
    """Working days a year that each is ill: no hours, nobody stands in."""
    effort: float = 1.0
    """How much longer acts take than `HOURS` says."""
    lead: float = 1.0
    """How many times the days of `waits` go by before an act can be done."""
    asks_time: bool = True
    """Whether who cannot finish in time says so before the term ends, if they may."""
    more_time: int = 14
    """Days of more time that are then asked."""
    answers_in: float = 4.0
    """Days that somebody who answers takes, on average."""
    silent: float = 0.15
    """Share of questions to the complainant that get no answer."""
    silent_again: float = 0.5
    """Share of those that get none either after someone reached out."""
    disagrees: float = 0.25
    """Share of proposals that are rejected, and of complainants not satisfied."""
    escalates: float = 0.3
    """Share of those not satisfied who go to the third party."""
    pass_on: float = 0.15
    """Share who want it passed on to the adviser first, where the procedure has that."""
    oral: float = 0.1
    """
    Share told by phone, written down by staff, to be confirmed. Where one talks
    first, the share that writes at once: the rest is told.
    """
    by_post: float = 0.05
    """Share without e-mail: every letter must be posted."""
    about_staff: float = 0.4
    """Share about somebody who handles no complaints."""
    about_handler: float = 0.15
    """Share about one of those who handle complaints."""
    answers: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    """Share by answer, for questions of the file's own; else each as often."""
    efforts: Mapping[str, float] = field(default_factory=lambda: dict(HOURS))
    """Hours by act, in place of `HOURS`."""
    waits: Mapping[str, int] = field(default_factory=lambda: dict(DAYS))
    """Working days that must go by before an act, in place of `DAYS`."""

    @property
    def everybody_at_work(self) -> Assumptions:
        """Return the same without leave and illness."""
        return replace(self, leave=0, summer_leave=0, ill=0.0)

    @property
    def time_enough(self) -> Assumptions:
        """Return the same without leave and illness, and with hours without end."""
        return replace(self, leave=0, summer_leave=0, ill=0.0, hours=1e6)

    @property
    def nothing_awaited(self) -> Assumptions:
        """Return the same with time enough, and nobody and nothing to wait for."""
        return replace(self.time_enough, lead=0.0)

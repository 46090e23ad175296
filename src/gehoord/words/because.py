"""
Why a term ends on the day it does, as one sentence.

`because` is for terms that end on a day, `because_hours` for those in hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, tzinfo
from types import MappingProxyType
from typing import Final, assert_never

from gehoord.procedure.counted import (
    Added,
    ClosedMeanwhile,
    Counted,
    CountedHours,
    FreeDaysUnknown,
    InSeason,
    Lengthened,
    MonthShorter,
    Moved,
    Skipped,
    StartCounted,
    StartMoved,
    StartNotCounted,
    Stayed,
    StoodStill,
    UntilYearEnds,
    WhyStayed,
)
from gehoord.procedure.lengths import Unit
from gehoord.words.both import Both, Numbered
from gehoord.words.cited import cited
from gehoord.words.dates import day_and_month, long_date, month, with_time
from gehoord.words.free_days import listed, own_name, row
from gehoord.words.lengths import in_words
from gehoord.words.seasons import season, why

# From which kind of day a term runs. A day of another kind is "counted from".
_ANCHORS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "received": Both("Ontvangen op {day}", "Received {day}"),
        "filed": Both("Ingediend op {day}", "Filed {day}"),
        "acknowledged": Both("Ontvangst bevestigd op {day}", "Acknowledged {day}"),
        "sent": Both("Verstuurd op {day}", "Sent {day}"),
        "closed": Both("Gesloten op {day}", "Closed {day}"),
        "ruled": Both("Uitspraak op {day}", "Ruled on {day}"),
    }
)
_COUNTED_FROM: Final = Both("Geteld vanaf {day}", "Counted from {day}")
# Where a verb can be plural there are two texts: one thing, more things.
_ADDED: Final = Numbered(
    Both("{length} eindigt op {to}", "{length} ends on {to}"),
    Both("{length} eindigen op {to}", "{length} end on {to}"),
)
# In Dutch the verb after "drie jaar" and "vier uur" is that of one.
_ADDED_AS_ONE: Final = Numbered(
    Both("{length} eindigt op {to}", "{length} ends on {to}"),
    Both("{length} eindigt op {to}", "{length} end on {to}"),
)
_AS_ONE: Final = frozenset({Unit.HOURS, Unit.YEARS})
_COUNTS_AS: Final = Both(
    "dat is een vrije dag en telt als {to}", "that is a free day and counts as {to}"
)
_YEAR_ENDS: Final = Both(
    "Geteld vanaf een dag die u gaf, tot het einde van dat jaar: {to}",
    "Counted from a day that you gave, to the end of that year: {to}",
)
_SEASON: Final = Both("{season} is de termijn langer", "{season} the term is longer")
_FIRST_DAY_COUNTS: Final = Both("die dag telt mee", "that day counts")
_ADDED_BACKWARD: Final = Both(
    "{length} daarvoor is {to}", "{length} before that is {to}"
)
_SKIPPED: Final = Numbered(
    Both("{days} telt niet mee", "{days} does not count"),
    Both("{days} tellen niet mee", "{days} do not count"),
)
_MOVED: Final = Numbered(
    Both(
        "{days} is vrij, dus de termijn schuift naar {to}",
        "{days} is free, so the term moves to {to}",
    ),
    Both(
        "{days} zijn vrij, dus de termijn schuift naar {to}",
        "{days} are free, so the term moves to {to}",
    ),
)
_LENGTHENED: Final = Numbered(
    Both(
        "{days} is vrij en een termijn heeft ten minste twee gewone dagen, dus de"
        " termijn loopt tot en met {to}",
        "{days} is free and a term has at least two ordinary days, so the term "
        "runs through {to}",
    ),
    Both(
        "{days} zijn vrij en een termijn heeft ten minste twee gewone dagen, dus "
        "de termijn loopt tot en met {to}",
        "{days} are free and a term has at least two ordinary days, so the term "
        "runs through {to}",
    ),
)
_SHORTER: Final = Both(
    "{month} heeft geen dag {wanted}, dus de laatste dag van die maand telt",
    "{month} has no day {wanted}, so the last day of that month counts",
)
_STAYED: Final[Mapping[WhyStayed, Both]] = MappingProxyType(
    {
        WhyStayed.NO_ROLL: Both(
            "dat blijft de laatste dag, ook al is het een vrije dag",
            "that stays the last day, though it is a free day",
        ),
        WhyStayed.COUNTED_BACK: Both(
            "een termijn die terugtelt verschuift niet",
            "a term that counts back does not move",
        ),
        WhyStayed.TOO_LONG: Both(
            "een termijn van deze lengte verschuift niet als hij op een vrije dag"
            " eindigt",
            "a term of this length does not move when it ends on a free day",
        ),
    }
)
_UNKNOWN: Final = Both(
    "voor {year} kennen we nog geen feestdagen, alleen weekenden",
    "for {year} we do not know the holidays yet, only the weekends",
)
_STOOD_STILL: Final = Numbered(
    Both(
        "de termijn stond één dag stil en eindigt daarom op {to}",
        "the term stood still for one day and so ends on {to}",
    ),
    Both(
        "de termijn stond {days} dagen stil en eindigt daarom op {to}",
        "the term stood still for {days} days and so ends on {to}",
    ),
)
_HOURS: Final = Both("{length} later is {ends}", "{length} later is {ends}")


def because(counted: Counted, lang: str, *, anchor: str = "received") -> str:
    """
    Return why the term ends on its last day, as one sentence.

    `anchor` is the kind of day it runs from. Every holiday that mattered is
    named; a start in another year than the end is told with its year.
    """
    passed = [step for step in counted.because if isinstance(step, Skipped)]
    others = [step for step in counted.because if not isinstance(step, Skipped)]
    clauses: list[str] = []
    for step in others:
        match step:
            case StartNotCounted(day=day):
                clauses.append(_start(day, counted.last_day, lang, anchor))
            case StartMoved(day=day, to=to):
                clauses.append(_start(day, counted.last_day, lang, anchor))
                text = _COUNTS_AS[lang].format(to=long_date(to, lang))
                clauses.append(text)
                anchor = "counted"
            case StartCounted(day=day):
                clauses.append(_start(day, counted.last_day, lang, anchor))
                clauses.append(_FIRST_DAY_COUNTS[lang])
            case Moved() | Lengthened():
                clauses.append(_moved(step, passed, lang))
                passed = []
            case _:
                clauses.extend(_clause(step, lang))
    if passed:
        skipped, count = listed(passed, lang)
        clauses.append(_SKIPPED.of(count, lang).format(days=skipped))
    return "; ".join(clauses) + "."


def because_hours(
    counted: CountedHours,
    zone: tzinfo,
    lang: str,
    *,
    anchor: str = "received",
) -> str:
    """Return why a term in hours ends when it does, as one sentence."""
    start = _from(anchor, lang).format(day=with_time(counted.start, zone, lang))
    later = _HOURS[lang].format(
        length=in_words(counted.length, lang),
        ends=with_time(counted.ends, zone, lang),
    )
    return f"{start}; {later}."


def _from(anchor: str, lang: str) -> str:
    return _ANCHORS.get(anchor, _COUNTED_FROM)[lang]


def _start(day: date, last_day: date, lang: str, anchor: str) -> str:
    same_year = day.year == last_day.year
    told = day_and_month(day, lang) if same_year else long_date(day, lang)
    return _from(anchor, lang).format(day=told)


def _clause(
    step: Added
    | InSeason
    | ClosedMeanwhile
    | MonthShorter
    | Stayed
    | FreeDaysUnknown
    | StoodStill
    | UntilYearEnds,
    lang: str,
) -> tuple[str, ...]:
    match step:
        case Added(length=length, to=to, backward=backward):
            texts = _ADDED_AS_ONE if length.unit in _AS_ONE else _ADDED
            after = texts.of(length.amount, lang)
            text = _ADDED_BACKWARD[lang] if backward else after
            words = in_words(length, lang)
            return (text.format(length=words, to=long_date(to, lang)),)
        case MonthShorter(wanted=wanted, got=got):
            return (_SHORTER[lang].format(month=month(got, lang), wanted=wanted),)
        case Stayed(why=WhyStayed.ORDINARY):
            return ()
        case Stayed(why=why, law=law):
            return (cited(_STAYED[why][lang], law, lang),)
        case FreeDaysUnknown(day=day):
            return (_UNKNOWN[lang].format(year=day.year),)
        case ClosedMeanwhile() | StoodStill() | InSeason() | UntilYearEnds():
            return (_longer(step, lang),)
        case _:
            assert_never(step)


def _longer(
    step: ClosedMeanwhile | StoodStill | InSeason | UntilYearEnds, lang: str
) -> str:
    if isinstance(step, UntilYearEnds):
        return _YEAR_ENDS[lang].format(to=long_date(step.to, lang))
    if isinstance(step, InSeason):
        told = _SEASON[lang].format(season=season(step.first, step.last, lang))
        return f"{told}{why(step.reason, lang)}"
    if isinstance(step, StoodStill):
        text = _STOOD_STILL.of(step.days, lang)
        return text.format(days=step.days, to=long_date(step.to, lang))
    name = own_name(step.called, lang)
    told, count = row(step.first, step.last, name, lang)
    return _SKIPPED.of(count, lang).format(days=told)


def _moved(step: Moved | Lengthened, passed: list[Skipped], lang: str) -> str:
    texts = _MOVED if isinstance(step, Moved) else _LENGTHENED
    days, count = listed(passed, lang)
    text = texts.of(count, lang).format(days=days, to=long_date(step.to, lang))
    return cited(text, step.law, lang)

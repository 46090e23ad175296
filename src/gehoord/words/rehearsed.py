"""What a rehearsal showed, in sentences and small tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.parts import Outcome
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.chart import Captions
from gehoord.rehearsal.comparison import Cause
from gehoord.rehearsal.report import Kept, OfMonth, OfTerm, Report
from gehoord.words.both import Both
from gehoord.words.choices import choice
from gehoord.words.dates import SHORT_MONTHS
from gehoord.words.inside import going_on
from gehoord.words.numbers import decimal
from gehoord.words.page.since import outcome
from gehoord.words.rehearsed_assumed import assumed, hangs_on_posts, people
from gehoord.words.terms import ABOUT

CAUSES: Final[Mapping[str, Both]] = MappingProxyType(
    {
        Cause.HOLIDAYS.value: Both(
            "vakantie of ziekte: was iedereen er geweest, dan was het gelukt",
            "holidays or illness: with everybody there it would have been kept",
        ),
        Cause.STAFFING.value: Both(
            "te weinig uren: met genoeg uren was het gelukt",
            "too few hours: with hours enough it would have been kept",
        ),
        Cause.WAITING.value: Both(
            "de dagen die wij voor uitzoeken, horen en advies aannemen: zonder die dagen "
            "was het gelukt",
            "the days that we assume for finding out, hearing and advice: without those "
            "it would have been kept",
        ),
        Cause.TOO_SHORT.value: Both(
            "de termijn is te kort voor het werk, hoeveel mensen er ook zijn",
            "the term is too short for the work, however many people there are",
        ),
    }
)
_STRENGTHS: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "promise": Both("toezegging", "promise"),
        "target": Both("streven", "target"),
        "statutory": Both("wet", "law"),
    }
)
_HEAD: Final = Both(
    "Nagespeelde jaren: {years}. Klachten daarin: {complaints}. Niets hiervan is echt: "
    "het zijn aannames over het werk, met de echte regels.",
    "Years rehearsed: {years}. Complaints in them: {complaints}. None of it is real: "
    "these are assumptions about the work, with the real rules.",
)
_ASKED: Final = Both(
    "Kan deze procedure met {people} in juli en augustus worden nagekomen? {answer}",
    "Can {people} keep this procedure through July and August? {answer}",
)
_YES: Final = Both("Ja.", "Yes.")
_NO: Final = Both("Nee, niet zeker.", "No, not surely.")
_NOTHING: Final = Both(
    "Er is niets na te komen: in deze jaren verliep geen toezegging en geen termijn van "
    "de wet.",
    "There is nothing to keep: no promise and no term of the law ended in these years.",
)
_SUMMER: Final = Both(
    "Zomers waarin minstens één toezegging niet werd nagekomen: {broken} van {years}. "
    "Toezeggingen in die maanden: {due}. Daarvan niet nagekomen: {not_kept} ({share}).",
    "Summers in which at least one promise was not kept: {broken} of {years}. "
    "Promises in these months: {due}. Not kept of those: {not_kept} ({share}).",
)
_NONE: Final = Both(
    "Geen enkele toezegging is in deze jaren niet nagekomen.",
    "Not one promise was broken in these years.",
)
_WHY: Final = Both("Waarom:", "Why:")
_BY_TERM: Final = Both("Per termijn", "By term")
_BY_MONTH: Final = Both(
    "Per maand (toezeggingen en wet)", "By month (promises and law)"
)
_TERM_HEAD: Final = Both(
    "einde   niet  verzacht  klok  termijn", "ended  broken  softened  clock  term"
)
_AIM_TOLD: Final = Both(
    "waarvan {number} keer vooraf is gezegd dat het niet lukt: geen gebroken belofte",
    "of which {number} times it was told ahead that it fails: no broken promise",
)
_MONTH_HEAD: Final = Both(
    "        klachten  uren er  gewerkt  niet nagekomen",
    "        complaints  hours  worked  not kept",
)
_REST: Final = Both(
    "Om meer tijd is {more_time} keer gevraagd. De helft was klaar binnen {half} dagen, "
    "negen van de tien binnen {most}.",
    "More time was asked {more_time} times. Half was closed within {half} days, nine "
    "out of ten within {most}.",
)
_UNASKED: Final = Both(
    "Niet nagespeeld: {terms}. Niemand krijgt daar een taak voor, dus iemand moet er "
    "zelf aan denken. Spreek af wie.",
    "Not rehearsed: {terms}. Nobody gets a task for that, so somebody must think of it. "
    "Agree on who.",
)
_NOT_REACHED: Final = Both(
    "Geen klacht kwam er in deze jaren aan toe, dus hierover is niets gezegd: {terms}.",
    "No complaint came to it in these years, so nothing is said of: {terms}.",
)
_UNMEASURED: Final = Both(
    "Zonder lengte, dus nooit te laat: {terms}.",
    "Without a length, so never late: {terms}.",
)
_ENDED: Final = Both("Hoe klachten eindigden: {outcomes}.", "How it ended: {outcomes}.")
_OPENED: Final = Both(
    "De weg verder ging open door “{term}”: {number} van de {complaints} klachten.",
    "The way on opened by “{term}”: {number} of {complaints} complaints.",
)
_NOBODY: Final = Both(
    "Klachten waarvoor niemand onpartijdig over was: {number}. Wijs een vervanger aan, "
    "of reken met meer mensen.",
    "Complaints for which nobody impartial was left: {number}. Appoint a substitute, or "
    "reckon with more people.",
)
_NOBODY_BY_POSTS: Final = Both(
    "Klachten waarvoor niemand onpartijdig over was: {number}. Wie welke functie heeft "
    "is niet nagespeeld, dus daar kan het van komen.",
    "Complaints for which nobody impartial was left: {number}. Who holds which post is "
    "not rehearsed, so it can come from that.",
)
_UNFINISHED: Final = Both(
    "Klachten die na afloop nog niet gesloten waren: {number}.",
    "Complaints still not closed at the end: {number}.",
)
_LEFT_OPEN: Final = Both(
    "Klachten die een jaar later nog open staan: {number}. Kijk met gehoord check of "
    "elk dossier kan sluiten, of reken met meer uren.",
    "Complaints still open a year later: {number}. See with gehoord check whether each "
    "case can close, or reckon with more hours.",
)
_UNNEEDED: Final = Both(
    "waarvan {number}: dan was de termijn niet eens nodig geweest",
    "of which {number}: the term would not even have been needed then",
)
_TITLE: Final = Both("Niet nagekomen per maand: {name}", "Not kept by month: {name}")
_AXIS: Final = Both(
    "deel van de toezeggingen dat niet is nagekomen", "share of promises not kept"
)


def told(
    found: Report, procedure: Procedure, assumptions: Assumptions, lang: str
) -> str:
    """Return the whole report as text."""
    return "\n".join(_lines(found, procedure, assumptions, lang)) + "\n"


def answer(found: Report, assumptions: Assumptions, lang: str) -> str:
    """Return the question about the summer, with its answer."""
    kept = found.keeps_summer and found.comes_to_an_end
    said = (_YES if kept else _NO)[lang]
    if kept and not found.promises:
        said = _NOTHING[lang]
    return _ASKED[lang].format(people=people(assumptions.people, lang), answer=said)


def captions(found: Report, procedure: Procedure, lang: str) -> Captions:
    """Return the words of the chart."""
    title = _TITLE[lang].format(name=procedure.name.get(lang, procedure.id))
    months = "; ".join(
        f"{SHORT_MONTHS[each.month - 1][lang]} {_percent(each.share, lang)}"
        for each in found.months
    )
    return Captions(
        title=title,
        description=f"{_AXIS[lang]}: {months}.",
        axis=_AXIS[lang],
        months=tuple(each[lang] for each in SHORT_MONTHS),
        causes={cause: text[lang] for cause, text in CAUSES.items()},
    )


def _lines(
    found: Report, procedure: Procedure, assumptions: Assumptions, lang: str
) -> Iterator[str]:
    yield procedure.name.get(lang, procedure.id)
    yield _HEAD[lang].format(years=found.years, complaints=found.complaints)
    yield from assumed(procedure, assumptions, lang)
    yield from ("", answer(found, assumptions, lang))
    if not found.comes_to_an_end:
        yield _LEFT_OPEN[lang].format(number=found.unfinished)
    if found.nobody:
        by_posts = hangs_on_posts(procedure)
        said = _NOBODY_BY_POSTS if by_posts else _NOBODY
        yield said[lang].format(number=found.nobody)
    if found.promises:
        yield _summer(found, lang)
    yield from _whys(found.summer, lang)
    yield from ("", _BY_TERM[lang], _TERM_HEAD[lang])
    for each in found.terms:
        yield from _term(each, procedure, lang)
    for said, terms in (
        (_UNASKED, found.unasked),
        (_UNMEASURED, found.unmeasured),
        (_NOT_REACHED, found.not_reached),
    ):
        if terms:
            names = "; ".join(_name(each, procedure, lang) for each in terms)
            yield said[lang].format(terms=names)
    yield from ("", _BY_MONTH[lang], _MONTH_HEAD[lang])
    yield from (_month(each, lang) for each in found.months)
    yield ""
    yield _REST[lang].format(
        more_time=found.more_time,
        half=found.half_closed_in,
        most=found.most_closed_in,
    )
    yield from _ended(found, procedure, lang)
    if found.unfinished and found.comes_to_an_end:
        yield _UNFINISHED[lang].format(number=found.unfinished)


def _ended(found: Report, procedure: Procedure, lang: str) -> Iterator[str]:
    """Say how complaints ended, and in how many the way on opened by itself."""
    if found.outcomes:
        order = sorted(found.outcomes.items(), key=lambda each: -each[1])
        outcomes = "; ".join(
            f"{going_on(choice(Outcome(name), lang), lang)} {number}"
            for name, number in order
        )
        yield _ENDED[lang].format(outcomes=outcomes)
    for term, number in found.opened.items():
        name = _name(term, procedure, lang)
        yield _OPENED[lang].format(
            term=name, number=number, complaints=found.complaints
        )


def _summer(found: Report, lang: str) -> str:
    if not found.broken_years:
        return _NONE[lang]
    return _SUMMER[lang].format(
        broken=found.broken_summers,
        years=found.years,
        due=found.summer.due,
        not_kept=found.summer.not_kept,
        share=_percent(found.summer.share, lang),
    )


def _whys(kept: Kept, lang: str) -> Iterator[str]:
    if kept.causes:
        yield _WHY[lang]
    for cause, number in sorted(kept.causes.items(), key=lambda each: -each[1]):
        yield f"  {number:>5} × {CAUSES[cause][lang]}"
        if unneeded := kept.unneeded.get(cause):
            yield f"          {_UNNEEDED[lang].format(number=unneeded)}"


def _term(each: OfTerm, procedure: Procedure, lang: str) -> Iterator[str]:
    strength = _STRENGTHS[each.strength][lang]
    yield (
        f"{each.due:>5} {_percent(each.share, lang):>7} {each.softened:>9} "
        f"{each.by_clock:>5}  {_name(each.term, procedure, lang)} ({strength})"
    )
    if each.softened and each.strength == Strength.TARGET:
        yield f"          {_AIM_TOLD[lang].format(number=each.softened)}"
    yield from _whys(each, lang)


def _month(each: OfMonth, lang: str) -> str:
    name = SHORT_MONTHS[each.month - 1][lang]
    return (
        f"  {name:<5} {each.came_in:>9.1f} {each.hours:>8.1f} "
        f"{each.worked:>8.1f} {_percent(each.share, lang):>10}"
    )


def _name(term: str, procedure: Procedure, lang: str) -> str:
    rule = procedure.term(term)
    known = rule is not None and (rule.about or term in ABOUT)
    return outcome(rule, lang) if rule and known else term


def _percent(share: float, lang: str) -> str:
    return f"{decimal(100 * share, lang)} %"

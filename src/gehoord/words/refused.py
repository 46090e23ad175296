"""Why a complaint is not taken up, as what follows "because"; and where it can go."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.events import NotTakenUp
from gehoord.procedure.explain.fact import OWN
from gehoord.procedure.late import named_day
from gehoord.procedure.own_words import InLanguages
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.refusing import LATE, MISSING, NOBODY, NOT_FOR, too_recent
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.page_own_words import localised

_SHOWN: Final[Mapping[str, Both]] = MappingProxyType(
    {
        LATE: Both("de tijd om te klagen voorbij was", "the time to complain was over"),
        MISSING: Both(
            "gegevens ontbreken die wij nodig hebben",
            "particulars are missing that we need",
        ),
        NOBODY: Both(
            "niemand hier onpartijdig kan zijn", "nobody here can be impartial"
        ),
    }
)
_ABOUT: Final = Both(
    "deze procedure niet is voor: {name}", "this procedure is not for: {name}"
)
_BECAUSE: Final = Both("Omdat {ground}", "Because {ground}")
_TOO_RECENT: Final = Both(
    "“… {ground}” kan hier niet: volgens het dossier was het op {day}, en dat was bij "
    "het indienen niet langer dan {length} geleden.",
    "“… {ground}” is not possible here: by the dossier it was on {day}, which at the "
    "time of filing was no longer than {length} ago.",
)
_NO_DAY: Final = Both(
    "Voor “… {ground}” telt de dag waarop het gebeurde, en die staat niet in het "
    "dossier. Vraag of zoek die eerst na.",
    "For “… {ground}” the day on which it happened counts, which the dossier does not "
    "hold. Ask or look it up first.",
)


def clause(procedure: Procedure, which: str, lang: str) -> str:
    """Return the ground with this id, as what follows "because"."""
    rule = procedure.refusal(which)
    if rule:
        return localised(rule.because, lang).rstrip(".")
    if which in _SHOWN:
        return _SHOWN[which][lang]
    rows = (x.name for x in procedure.out_of_scope if f"{NOT_FOR}{x.id}" == which)
    return _about(localised(next(rows, ""), lang), lang)


def _about(name: str, lang: str) -> str:
    return _ABOUT[lang].format(name=name.rstrip("."))


def ground(event: NotTakenUp, lang: str) -> str:
    """
    Return the ground that was chosen, with its article: "… (Awb 9:8(1)(b))".

    Empty where the file named none; `event.ground` then says it in somebody's words.
    """
    if not event.refusal:
        return ""
    if event.refusal in _SHOWN:
        return _SHOWN[event.refusal][lang]
    said = _in(event.because, lang).rstrip(".")
    if event.refusal.startswith(NOT_FOR) and not event.article:
        return _about(said, lang)
    return said if event.article in OWN else f"{said} ({event.article})"


def because(event: NotTakenUp, lang: str) -> str:
    """Return the same as a line by itself: "Because … (Awb 9:8(1)(b))"; else empty."""
    said = ground(event, lang)
    return _BECAUSE[lang].format(ground=said) if said else ""


def onward(event: NotTakenUp, lang: str) -> str:
    """Return where one can go instead: as the file says it, and what was written."""
    said = (_in(event.onward, lang), event.way_on)
    return "\n\n".join(each.strip() for each in said if each.strip())


def _in(said: InLanguages, lang: str) -> str:
    """Return the text in this language; else in the one it is said in."""
    known = dict(said)
    return known.get(lang) or next(iter(known.values()), "")


def doubts(procedure: Procedure, case: Case, lang: str) -> tuple[str, ...]:
    """Return what the days on record say against a ground, or do not tell."""
    found = []
    for rule in procedure.refusals:
        if rule.older_than is None:
            continue
        if day := too_recent(procedure, case, rule):
            found.append(_against(rule, day, lang))
        elif named_day(case, rule.counted_from) is None:
            said = localised(rule.because, lang).rstrip(".")
            found.append(_NO_DAY[lang].format(ground=said))
    return tuple(found)


def _against(rule: Refusal, day: date, lang: str) -> str:
    assert rule.older_than is not None
    return _TOO_RECENT[lang].format(
        ground=localised(rule.because, lang).rstrip("."),
        day=long_date(day, lang),
        length=in_words(rule.older_than, lang),
    )

"""Why a complaint is not taken up, as what follows "because"; and where it can go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from gehoord.procedure.case import Case
from gehoord.procedure.events import NotTakenUp
from gehoord.procedure.explain.fact import OWN, Answered, answers
from gehoord.procedure.named_days import named_day
from gehoord.procedure.own_words import InLanguages
from gehoord.procedure.refusals import Refusal
from gehoord.procedure.refusing import (
    LATE,
    MISSING,
    NOBODY,
    NOT_FOR,
    fits,
    is_of_stage,
    too_recent,
    unanswered,
)
from gehoord.procedure.rules import Procedure
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.lengths import in_words
from gehoord.words.own_words import localised
from gehoord.words.page.for_whom import for_some
from gehoord.words.page.handled import if_chosen

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
_OTHERWISE: Final = Both(
    "“… {ground}” kan hier niet, door wat er gekozen is. {some}",
    "“… {ground}” is not possible here, by what was chosen. {some}",
)
_NOT_SAID: Final = Both(
    "Voor “… {ground}” telt wat iemand hierop antwoordt: “{asked}”. Dat staat niet in "
    "het dossier. Vraag of zoek het eerst na.",
    "For “… {ground}” it counts what somebody answers to this: “{asked}”. The dossier "
    "does not hold that. Ask or look it up first.",
)
_ON_THE_FORM: Final = Both(
    "{chosen} Dan mogen wij besluiten uw klacht niet te behandelen, als {because}. Het "
    "hoeft niet. {way_on}",
    "{chosen} Then we may decide not to take your complaint up, if {because}. We need "
    "not. {way_on}",
)
_NEVER: Final = Both(
    "{chosen} Dan nemen wij uw klacht niet in behandeling, als {because}. {way_on}",
    "{chosen} Then we do not take your complaint up, if {because}. {way_on}",
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
    """Return what is on record against a ground, or is not on record at all."""
    found: list[str] = []
    for rule in procedure.refusals:
        if not is_of_stage(procedure, case, rule):
            continue
        found += _by_answers(procedure, case, rule, lang)
        if rule.older_than is None:
            continue
        if day := too_recent(procedure, case, rule):
            found.append(_against(rule, day, lang))
        elif named_day(case, rule.counted_from) is None:
            said = localised(rule.because, lang).rstrip(".")
            found.append(_NO_DAY[lang].format(ground=said))
    return tuple(found)


def _by_answers(
    procedure: Procedure, case: Case, rule: Refusal, lang: str
) -> Iterator[str]:
    said = localised(rule.because, lang).rstrip(".")
    if not fits(procedure, case, rule):
        some = for_some(_of(procedure, rule), lang)
        yield _OTHERWISE[lang].format(ground=said, some=some)
        return
    for asked in unanswered(procedure, case, rule):
        name = localised(asked.name, lang)
        yield _NOT_SAID[lang].format(ground=said, asked=name)


def on_the_form(procedure: Procedure, lang: str) -> Mapping[str, str]:
    """
    Return what somebody should know who chooses this, by the id of the question.

    It stands with the last of the questions that a ground hangs on.
    """
    found: dict[str, list[str]] = {}
    for rule in procedure.refusals:
        hangs = {*rule.only_for, *rule.not_for}
        asked = [
            each.id
            for each in procedure.own_particulars
            if any(x.id in hangs for x in each.options) and not each.is_found
        ]
        if asked:
            found.setdefault(asked[-1], []).append(_told(procedure, rule, lang))
    return {name: " ".join(said) for name, said in found.items()}


def _told(procedure: Procedure, rule: Refusal, lang: str) -> str:
    said = (_NEVER if rule.must else _ON_THE_FORM)[lang].format(
        chosen=if_chosen(_of(procedure, rule), lang),
        because=localised(rule.because, lang).rstrip("."),
        way_on=localised(rule.way_on, lang) if rule.way_on else "",
    )
    return said.strip()


def _of(procedure: Procedure, rule: Refusal) -> dict[str, tuple[Answered, ...]]:
    only, never = (answers(procedure, x) for x in (rule.only_for, rule.not_for))
    return {"only_for": only, "not_for": never}


def _against(rule: Refusal, day: date, lang: str) -> str:
    assert rule.older_than is not None
    return _TOO_RECENT[lang].format(
        ground=localised(rule.because, lang).rstrip("."),
        day=long_date(day, lang),
        length=in_words(rule.older_than, lang),
    )

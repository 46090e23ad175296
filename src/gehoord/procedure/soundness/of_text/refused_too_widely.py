"""Grounds to refuse that take more than they need, by what their words say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.lengths import Length, Unit
from gehoord.procedure.measures import shorter
from gehoord.procedure.own_words import Own, each_of_text
from gehoord.procedure.published import all_named
from gehoord.procedure.rules import Procedure
from gehoord.procedure.sentences.borders import UNFOUNDED
from gehoord.procedure.sentences.named import Said, read_in, saying
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import names_law

_REFUSES: Final = re.compile(
    r"\bniet\b[^.;]{0,60}\b(?:behandel\w*|behandeling|ontvankelijk)"
    r"|\bbehandel\w*\b[^.;]{0,40}\b(?:niet|geen)\b|\bniet-ontvankelijk|\bafgewezen\b"
    r"|\b(?:not|n[’']t|cannot)\b[^.;]{0,60}\b(?:investigat\w*|consider\w*|accept\w*|take"
    r"|handle\w*|deal|process\w*|look)\b|\b(?:refus|reject|dismiss)\w*"
)
_SAME: Final = re.compile(
    r"\b(?:dezelfde|zelfde|hetzelfde|daarover|hierover|waarover|dit feit|(?:die|deze)"
    r" (?:feiten|klacht|kwestie|zaak)|same|identical|(?:this|that|the) (?:matter|issue)"
    r"|about it|substantially|repeat\w*)\b"
)
_EARLIER: Final = re.compile(
    r"\b(?:eerder|reeds|al) (?:\w+ ){0,3}een (?:andere )?klacht\b"
    r"|\been klacht (?:\w+ ){0,2}(?:eerder|reeds|al) (?:\w+ )?(?:ingediend|hebt|heeft)\b"
    r"|\b(?:eerder|al) (?:heeft |hebt )?geklaagd\b"
    r"|\b(?:previous|earlier|prior) complaints?"
    r"|\balready (?:\w+ ){0,2}(?:complained|(?:a|one|another) complaint)\b"
    r"|\bcomplained (?:to us )?(?:before|earlier|already)\b"
)
_AFTERWARDS: Final = re.compile(
    r"\b(?:oordeel|gegrond of|founded or|upheld|outcome|uitkomst|gemotiveerd|reasons?"
    r"|redenen|partly|deels)\b"
)
_OTHER_WAY: Final = re.compile(
    r"\b(?:beroep\w*|bezwaar\w*|appeals?|remed(?:y|ies)|review)\b[^.;]{0,70}"
    r"\b(?:niet\b[^.;]{0,20}(?:aangewend|benut|gebruikt|doorlopen|uitgeput)"
    r"|(?:nog )?open ?staat|not (?:\w+ )?(?:been )?(?:used|exhausted)|still open)"
    r"|\bniet alle\b[^.;]{0,60}\bberoep\w*|\bmust first\b[^.;]{0,30}\bappeal"
    r"|\beerst\b[^.;]{0,30}\b(?:beroep|bezwaar)\b"
)
_UNCLEAR: Final = re.compile(
    r"\b(?:on(?:duidelijk|volledig|gemotiveerd|begrijpelijk|gedocumenteerd)\w*|vage?\b"
    r"|(?:niet|onvoldoende|te weinig) (?:\w+ ){0,2}(?:duidelijk|concreet|gemotiveerd"
    r"|onderbouwd|omschreven|specifiek|volledig)\w*"
    r"|(?:unclear|vague|incomplete|insufficiently|not (?:\w+ )?(?:clear|complete|specific"
    r"|sufficiently|enough)))\b"
)
_MENDED: Final = re.compile(
    r"\b(?:aan ?(?:te )?vul\w*|verduidelijk\w*|herstel\w*|toelicht\w*|toe te lichten"
    r"|gelegenheid|nadere informatie|(?:eerst|after) (?:\w+ )?(?:gevraagd|vragen|asked)"
    r"|opportunity|clarif\w*|further (?:information|details)|chance)\b"
)
_AT_COURT: Final = re.compile(
    r"\b(?:gerechtelijke procedure"
    r"|(?:aanhangig|voorgelegd|loopt|ligt|voorwerp)\b[^.;]{0,40}\b\w*"
    r"(?:rechter|rechtbank|gerecht)|gerechtelijke|rechterlijke instantie"
    r"|legal (?:action|proceedings)|litigation|court (?:proceedings|action|case)"
    r"|before (?:a|the) courts?|subject (?:of|to) (?:\w+ )?(?:legal|court|judicial))\b"
)
_AS_FAR: Final = re.compile(
    r"\b(?:voor zover|in zoverre|voor het deel|dat deel|zolang|tot(?:dat)?\b[^.;]{0,40}"
    r"(?:uitspraak|afgelopen|beëindigd)|in ?so ?far|to the extent|the part|until|while"
    r"|unless|tenzij|may|kan|kunnen)\b"
)
_HANDLED: Final = re.compile(
    r"\b(?:(?:al|reeds|eerder)(?: \w+){0,3}"
    r" (?:behandeld|afgehandeld|beoordeeld|onderzocht)"
    r"|(?:already|previously)(?: \w+){0,2} (?:dealt with|considered|investigated|decided"
    r"|handled|resolved|reviewed))\b"
)
_NEWS: Final = re.compile(
    r"\b(?:nieuwe? (?:\w+ )?(?:feit\w*|informatie|gegevens|omstandigh\w*|bewijs\w*)|new"
    r" (?:\w+ )?(?:evidence|facts?|information|issues?|matters?|material)|tenzij"
    r"|unless)\b"
)
_LONG_ENOUGH: Final = Length(1, Unit.YEARS)
_EXCUSED: Final = re.compile(
    r"\b(?:tenzij|redelijkerwijs|eerder (?:kon|konden|bekend)|goede reden|unless"
    r"|could (?:not )?(?:reasonably )?(?:have )?|good reason|exception\w*"
    r"|uitzonder\w*)\b"
)
_WIDE: Final[Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]] = MappingProxyType(
    {
        "refused-for-ever": (_EARLIER, _SAME),
        "judged-beforehand": (UNFOUNDED, _AFTERWARDS),
        "unclear-refused": (_UNCLEAR, _MENDED),
        "court-refused-whole": (_AT_COURT, _AS_FAR),
        "handled-once": (_HANDLED, _NEWS),
        "time-runs-meanwhile": (_OTHER_WAY, re.compile(r"\b(?:daarna|afterwards)\b")),
    }
)
"""What makes a ground too wide, and what in the same words makes it narrow again."""


def refused_too_widely(procedure: Procedure) -> Iterator[Unsound]:
    """Give each kind once, with every ground of it."""
    said = tuple(_said(procedure))
    for code, (wide, narrow) in _WIDE.items():
        if code == "time-runs-meanwhile" and not _is_timed(procedure):
            continue
        if quoted := saying(said, wide, without=narrow):
            yield doubtful(code, *_where(procedure, quoted), quoted=quoted)
    yield from _old_without_excuse(procedure)


def _old_without_excuse(procedure: Procedure) -> Iterator[Unsound]:
    """Give what is soon too old, whatever kept somebody from complaining before."""
    for rule in procedure.refusals:
        within = rule.older_than
        if within is None or names_law(procedure, rule.source):
            continue
        words = " ".join(each_of_text(rule.because)).lower()
        if shorter(within, _LONG_ENOUGH) and not _EXCUSED.search(words):
            key = ("refusal", rule.id, "older_than")
            yield doubtful("old-without-excuse", *key, ground=rule.id, length=within)


def _where(procedure: Procedure, quoted: Said) -> tuple[str, ...]:
    """Return where the first of them stands."""
    first = quoted[0][0]
    if any(each.id == first for each in procedure.refusals):
        return ("refusal", first)
    if any(each.id == first for each in procedure.out_of_scope):
        return ("out-of-scope", first)
    return ("text", first)


def _is_timed(procedure: Procedure) -> bool:
    return bool(procedure.windows or any(x.older_than for x in procedure.refusals))


def _said(procedure: Procedure) -> Iterator[tuple[str, str]]:
    """Give the words of each ground, and of each sentence that refuses and has no row."""
    rows: tuple[tuple[str, Own, str], ...] = (
        *((x.id, x.because, x.source) for x in procedure.refusals),
        *((x.id, x.name, x.source) for x in procedure.out_of_scope),
    )
    cited = {x.id for _, _, source in rows for x in all_named(source, procedure.text)}
    for name, text, source in rows:
        if not names_law(procedure, source):
            yield from ((name, one.lower()) for one in each_of_text(text))
    for name, sentence in read_in(procedure):
        if name not in cited and _REFUSES.search(sentence):
            yield name, sentence

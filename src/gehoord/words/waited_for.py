"""What a case waits for, to staff: a file says it in words for who complains."""

from __future__ import annotations

from datetime import date
from typing import Final

from gehoord.procedure import drafts
from gehoord.procedure.makers import makers
from gehoord.procedure.provisional import STANDS
from gehoord.procedure.terms import Term
from gehoord.words.both import Both
from gehoord.words.dates import long_date
from gehoord.words.terms import WAITS

_COMMENTS: Final = Both(
    "Wacht op reacties op het concept.", "Waits for comments on the draft."
)
_STANDS: Final = Both(
    "Het oordeel is nog voorlopig. Wacht tot het definitief is.",
    "The judgement is still provisional. Waits until it is final.",
)
_DEFENCE: Final = Both(
    "Wacht op het antwoord van degene over wie de klacht gaat.",
    "Waits for the answer of the person complained about.",
)
_QUOTED: Final = Both(
    "Er loopt nog een wachttijd. De klager leest: “{said}”",
    "Somebody still has time. The complainant reads: “{said}”",
)
_WAITS: Final = Both("Wacht op iets of iemand.", "Waits for something or somebody.")
_UNTIL: Final = Both("{said} Dat loopt tot en met {day}.", "{said} Until {day}.")


def to_staff(what: str, rule: Term | None, until: date | None, lang: str) -> str:
    """
    Return what a case waits for, and until when where that is known.

    `what` is the id of a window, `rule` is what the file says of it, if it does.
    """
    known = _known(what, rule)
    own = rule.waits.get(lang, "") if rule else ""
    said = known[lang] if known else _QUOTED[lang].format(said=own)
    if known is None and not own:
        said = _WAITS[lang]
    if until is None:
        return said
    return _UNTIL[lang].format(said=said, day=long_date(until, lang))


def _known(what: str, rule: Term | None) -> Both | None:
    """Return our own words for it: by what ends it, else by its name."""
    if rule is not None and drafts.is_window(rule):
        return _COMMENTS
    if rule is not None and rule.fallback == STANDS:
        return _STANDS
    if rule is not None and "defend" in makers({*rule.ended_by, *rule.done_by}):
        return _DEFENCE
    return WAITS[what][1] if what in WAITS else None

"""How strong a term is, held against how strongly its sentences say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.lengths import Length
from gehoord.procedure.measures import same
from gehoord.procedure.sentences.aims import AIMS, aimed_times
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.sentences.more_time import TELLS_OF_MORE
from gehoord.procedure.sentences.perhaps import PERHAPS
from gehoord.procedure.sentences.promises import THEY, THEY_NL
from gehoord.procedure.sentences.split import sentences_of
from gehoord.procedure.soundness.of_text.undertakings import PROMISE, undertaken
from gehoord.procedure.terms import Strength

TARGET_AS_PROMISE: Final = "target-as-promise"
PROMISE_AS_TARGET: Final = "promise-as-target"
PERHAPS_AS_PROMISE: Final = "perhaps-as-promise"
_HELD: Final = frozenset({Strength.PROMISE, Strength.TARGET})
_MUST: Final = re.compile(
    r"\b(?:will|shall|must|always|guarantee\w*|promise\w*|undertakes?|commit\w*"
    r"|moet|moeten|zal|zullen|dient|dienen|altijd|belo(?:ven|oft)|garande\w+|verplicht)\b"
    r"|[’']ll\b"
)
"""Words that leave no room, also where no number is said."""
_PERHAPS: Final = re.compile(PERHAPS)
_BY_US: Final = re.compile(
    rf"(?:\bwe\b|\bwij\b|{THEY}|{THEY_NL})[^.;,]{{0,30}}"
    r"\b(?:may|might|could|kan|kunnen|mag|mogen)\b"
)
"""What we may do, in a sentence that promises nothing."""
_THEIRS: Final = re.compile(
    r"\b(?:you|complainants?) (?:may|can|could|might)\b"
    r"|\b(?:u|je|klager) (?:kunt?|kan|mag)\b"
    r"|\b(?:verleng\w*|verlengd|extend\w*|extension|doubl\w+|verdubbel\w*|duren|duurt"
    r"|meer tijd|more time|longer|langer|in beslag|vergen|vergt)\b"
)
"""What may be done by who complains, and how long it takes, which is as it may be."""
_AT_MOST: Final = re.compile(
    r"(?<!binnen )(?<!within )\b(?:hooguit|hoogstens|ten hoogste|maximaal|at most|up to"
    r"|no more than) (?:\S+ ){1,3}(?:uur|\w*dag(?:en)?|week|weken|maand(?:en)?"
    r"|hours?|days?|weeks?|months?)\b"
)
"""The longest that it can be, and not when something may be done."""


def misjudged(says: Mapping[str, Any], length: Length | None, told: list[str]) -> str:
    """Return what is wrong with the strength of a term: its code; "" for nothing."""
    strength = says.get("strength")
    theirs = "third_party" in says or "ruling" in says.get("kept_by", ())
    if strength not in _HELD or theirs or "within" not in says:
        return ""
    naming = _naming(length, told)
    if not naming:
        return ""
    aims = [each for each in naming if _only_aims(length, each)]
    if strength == Strength.TARGET:
        firm = length is not None or any(_leaves_no_room(each) for each in naming)
        return PROMISE_AS_TARGET if firm and not aims else ""
    if len(aims) == len(naming):
        return TARGET_AS_PROMISE
    return PERHAPS_AS_PROMISE if all(_only_perhaps(each) for each in naming) else ""


def _only_aims(length: Length | None, said: str) -> bool:
    if length is None:
        return bool(AIMS.search(said))
    return any(same(length, each) for _, each in aimed_times(said))


def _leaves_no_room(said: str) -> bool:
    return bool(_MUST.search(said)) and not TELLS_OF_MORE.search(said)


def said_of(length: Length | None, told: list[str]) -> str:
    """Return the first sentence that says it; it is only asked where there is one."""
    naming = frozenset(_naming(length, told))
    return next(each for each in _sentences(told) if each.lower() in naming)


def _naming(length: Length | None, told: list[str]) -> list[str]:
    """
    Return the sentences with this time.

    Without a length, those that promise; where none does, what we may do.
    """
    plain = [each.lower() for each in _sentences(told)]
    found = [each for each in plain if _says(length, each)]
    return found or [x for x in plain if length is None and _BY_US.search(x)]


def _says(length: Length | None, said: str) -> bool:
    if length is None:
        return PROMISE in undertaken(said)
    return any(same(length, each) for _, each in every_in(said))


def _only_perhaps(said: str) -> bool:
    found = _PERHAPS.search(said) and not _MUST.search(said)
    return bool(found) and not (_THEIRS.search(said) or _AT_MOST.search(said))


def _sentences(told: list[str]) -> list[str]:
    return [each for text in told for each in sentences_of(text)]

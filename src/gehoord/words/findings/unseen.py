"""What was not seen to happen, where not everything was looked at: no more than that."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from gehoord.procedure.soundness import Unsound
from gehoord.words.actors import listed
from gehoord.words.both import Both
from gehoord.words.findings.finding import Finding
from gehoord.words.findings.unproven import CONCERNS

UNSEEN: Final[Mapping[str, Finding]] = MappingProxyType(
    {
        "term-never-runs": Finding(
            Both(
                "De termijn {near} zagen wij nergens beginnen. Maar niet alles is "
                "bekeken: {beyond}.",
                "The term {near} was not seen to begin. But not everything was looked "
                "at: {beyond}.",
            ),
            Both(
                "Kijk naar `from`, `stage` en `when`, en of iemand de handeling mag doen "
                "waar het mee begint. Kan het toch gebeuren? Laat de termijn dan staan.",
                "Look at `from`, `stage` and `when`, and whether somebody may do the act "
                "that begins it. Can it happen all the same? Then let the term stand.",
            ),
        ),
        "never-kept": Finding(
            Both(
                "De termijn {near} zagen wij nergens nagekomen worden. Maar niet alles "
                "is bekeken: {beyond}.",
                "The term {near} was not seen to be kept. But not everything was looked "
                "at: {beyond}.",
            ),
            Both(
                "Kijk of een brief uit `kept_by` uitgaat terwijl die termijn loopt.",
                "Look whether a letter in `kept_by` leaves while that term runs.",
            ),
        ),
        "act-never-possible": Finding(
            Both(
                "In wat is bekeken, geldt dit: {because} Maar niet alles is bekeken: "
                "{beyond}.",
                "In what was looked at, this holds: {because} But not everything was "
                "looked at: {beyond}.",
            ),
            Both(
                "Kijk naar `by` en `needs`. Kan het toch? Laat de handeling dan staan.",
                "Look at `by` and `needs`. Can it be done all the same? Then let the act "
                "stand.",
            ),
        ),
        "notice-never-sent": Finding(
            Both(
                "De brief {near} zagen wij nergens uitgaan. Maar niet alles is bekeken: "
                "{beyond}.",
                "The letter {near} was not seen to leave. But not everything was looked "
                "at: {beyond}.",
            ),
            Both(
                "Kijk naar `after` en `when`. Kan dat toch gebeuren? Laat de brief dan "
                "staan.",
                "Look at `after` and `when`. Can that happen all the same? Then let the "
                "letter stand.",
            ),
        ),
    }
)
"""The same findings where a walk stopped before its end."""


_QUOTED: Final = Both("“{}”", "“{}”")
_NOT_THERE: Final = Both("niet bij {which}", "not for {which}")


def beyond(found: Unsound, lang: str) -> str:
    """Return of what not everything was looked at."""
    names = cast("tuple[str, ...]", found.facts["beyond"])
    marks = tuple(_QUOTED[lang].format(CONCERNS[each][lang]) for each in names)
    return _NOT_THERE[lang].format(which=listed(marks, lang))

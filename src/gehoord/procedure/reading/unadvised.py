"""A pattern whose first step is the adviser, for a file that has no such step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.reading.left_out import left_out
from gehoord.procedure.rules import AdviserFirst

Raw = Mapping[str, Any]
_ACTS: Final = frozenset({"settle-with-adviser", "answer-as-adviser"})
_AFTER: Final = frozenset({"passed-on", "adviser-answered"})
_COMPLIMENT: Final = "is-compliment"


def unadvised(below: Raw, above: Raw) -> dict[str, Any]:
    """
    Return the pattern without what hangs on its first step, where that is taken out.

    Those are the acts of the adviser, and the terms and letters that follow when a
    complaint went there. A compliment still goes to whom it is about.
    """
    if above.get("adviser_first") != AdviserFirst.NONE:
        return dict(below)
    return left_out(below, _ACTS, _AFTER, kept_when=_COMPLIMENT)

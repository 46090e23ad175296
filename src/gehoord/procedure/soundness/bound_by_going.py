"""Who goes outside themselves, is bound there, and was not told of the court."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.bodies import Binds, Body, is_court
from gehoord.procedure.laws import grounds
from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.parts import WORK
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.of_a_law import is_of_law
from gehoord.procedure.soundness.references import COMPLAINANT

_COURT: Final = r"(?:rechter|rechtbank|court)\b"
_CHOICE: Final = re.compile(
    rf"\b(?:kunt|kun|kan|kunnen|mag|mogen|kiest|kiezen|keuze|in plaats van|may|can|choose"
    rf"|choice|instead|rather than|either|ook|also)\b[^.;]{{0,80}}\b{_COURT}"
    rf"|\b{_COURT}[^.;]{{0,60}}\b(?:kiezen|gaan|voorleggen|instead|open)\b"
)
"""That the court is open as well, and not only to undo what was ruled."""
_UNDONE: Final = re.compile(
    r"\b(?:vernietig\w*|nietig|toets\w*|annul\w*|set aside|quash\w*|only|alleen"
    r"|uitsluitend)\b"
)


def bound_by_going(procedure: Procedure) -> Iterator[Unsound]:
    """
    Give each body that binds whoever goes there, where nobody is told of the court.

    BW 6:236(n) is about a clause that is invoked against somebody, and nobody invokes it
    against who goes there first. What binds them all the same is known beforehand and
    accepted, or does not bind (Directive 2013/11 art. 10).
    """
    only = procedure.third_party
    for body in procedure.bodies or ((only,) if only else ()):
        if body.by_themselves and _binds(procedure, body) and not _tells(procedure):
            key = ("third-party", "binding_for")
            yield doubtful("bound-by-going", *key, who=body.name)


def _binds(procedure: Procedure, body: Body) -> bool:
    if COMPLAINANT not in frozenset(body.binding_for or ()) or body.court_choice:
        return False
    by_law = any(each.name == "Wkkgz" for each in grounds(procedure.legal_bases))
    business = bool(body.capacity) and WORK.issuperset(body.capacity)
    free = business or by_law or is_of_law(body) or is_court(body)
    return body.binds == Binds.ALWAYS and not free


def _tells(procedure: Procedure) -> bool:
    """Return whether a sentence of the text, or one beside it, tells of the choice."""
    texts = (*(x.said for x in procedure.text), *(x.text for x in procedure.also))
    said = (one.lower() for text in texts for one in each_of_text(text))
    return any(
        _CHOICE.search(each) and not _UNDONE.search(each)
        for one in said
        for each in re.split(r"(?<=[.;])\s", one)
    )

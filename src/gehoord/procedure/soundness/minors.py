"""Whether people may complain who are not of age, and nothing is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gehoord.procedure.own_words import Own, each_of, every
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful

_YOUNG: Final = re.compile(
    r"\b(?:ouders?|leerling(?:en)?|jongeren?|jeugd\w*|minderjarig\w*|kinderen"
    r"|orthodont\w*|huisarts\w*|tandarts\w*|basisschool|middelbare school"
    r"|parents?|pupils?|children|minors?|young (?:people|person)"
    r"|gp (?:practice|surgery)|general practice|(?:primary|secondary) school)\b"
)
"""Whom, and where, people come who are not yet of age."""
_PARENT: Final = re.compile(r"\bouders?\b|\bparents?\b")
_LAWS: Final = re.compile(r"\b(?:jeugdwet|wpo|wvo|wgbo|children act|education act)\b")


def minors(procedure: Procedure) -> Iterator[Unsound]:
    """A file that speaks of children or parents, and not of who complains for whom."""
    who = each_of(procedure.who_may_file)
    only_parents = bool(who) and all(_PARENT.search(each.lower()) for each in who)
    if procedure.minors is not None or only_parents:
        return
    laws = " ".join(procedure.legal_bases).lower()
    found = _YOUNG.search(_said(procedure)) or _LAWS.search(laws)
    if found:
        yield doubtful("minors-unsaid", "minors", said=found[0])


def _said(procedure: Procedure) -> str:
    """Return what the file says of who it is, and of who comes to it."""
    texts: list[Own] = [
        procedure.organisation,
        procedure.name,
        procedure.definition,
        *(each.name for each in procedure.out_of_scope),
        *(each.name for each in procedure.posts),
        *(each.can for each in procedure.helps),
        *each_of(procedure.who_may_file),
    ]
    for rule in procedure.own_particulars:
        texts += [rule.name, *(each.name for each in rule.options)]
    return " ".join(every(each) for each in texts if each).lower()

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
_GROWN: Final = re.compile(
    r"\bouders?\b|\bparents?\b|verzorger|voogd|vertegenwoordiger|medewerk|personeel"
    r"|werknemer|commissie|\braad\b|buren|omwonende|carers?\b|guardian|representative"
    r"|staff|employee|committee|council|neighbour"
)
"""Who is of age beside the parents: those who stand in for a child, and bodies."""
_LAWS: Final = re.compile(r"\b(?:jeugdwet|wpo|wvo|wgbo|children act|education act)\b")


def minors(procedure: Procedure) -> Iterator[Unsound]:
    """A file that speaks of children or parents, and not of who complains for whom."""
    who = [every(each).lower() for each in each_of(procedure.who_may_file)]
    if procedure.minors is not None or _only_parents(who):
        return
    laws = " ".join(procedure.legal_bases).lower()
    found = _YOUNG.search(_said(procedure)) or _LAWS.search(laws)
    if found:
        yield doubtful("minors-unsaid", "minors", said=found[0])


def _only_parents(who: list[str]) -> bool:
    """Return whether parents complain, and beside them nobody who may be a child."""
    grown = all(_GROWN.search(each) for each in who)
    young = any(_YOUNG.search(_PARENT.sub("", each)) for each in who)
    return grown and not young and any(_PARENT.search(each) for each in who)


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

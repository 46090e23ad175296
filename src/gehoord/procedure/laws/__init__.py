"""
The laws and codes that procedures rest on, and the numbers in them, with their article.

A law counts for a procedure where `legal_bases` names it. What a law says of everybody,
such as the GDPR, counts without being named there. An article marked [L] was not
checked against its text: what is found by it is a doubt, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from gehoord.procedure.law import Law
from gehoord.procedure.laws.british import BRITISH, IRISH
from gehoord.procedure.laws.dutch import DUTCH
from gehoord.procedure.laws.european import EUROPEAN, FLEMISH

_SOURCES: Final = 4096  # how many texts are remembered; a procedure has some 150
LAWS: Final = (*DUTCH, *EUROPEAN, *BRITISH, *IRISH, *FLEMISH)
"""Each law that is known here. A law without limits is known by its name alone."""


@lru_cache(maxsize=_SOURCES)
def cited(source: str) -> tuple[Law, ...]:
    """Return the laws that this text names."""
    return tuple(law for law in LAWS if law.is_cited_in(source))


def rules_by_law(bases: Iterable[str], called: str) -> str:
    """Return the article by which a body that is called so may bind; "" for none."""
    for law in grounds(bases):
        if law.outside and law.outside.award and law.outside.called.search(called):
            return law.outside.source
    return ""


def grounds(bases: Iterable[str]) -> tuple[Law, ...]:
    """Return the laws about complaints among these legal bases."""
    said = tuple(bases)
    return tuple(law for law in LAWS if any(law.is_ground_in(each) for each in said))


def unnamed(source: str, bases: Iterable[str]) -> tuple[Law, ...]:
    """Return the laws this text rests on that none of the legal bases names."""
    said = tuple(bases)
    return tuple(
        law
        for law in cited(source)
        if not law.for_everybody and not any(law.is_cited_in(each) for each in said)
    )


def rests_on_another(source: str, law: Law) -> bool:
    """Return whether this text names a law, or a chapter, that is not this one."""
    return bool(cited(source)) and not law.is_ground_in(source)

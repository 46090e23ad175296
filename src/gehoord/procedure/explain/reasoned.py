"""Where a procedure says that a judgement comes in writing, with the reasons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from gehoord.procedure.explain.fact import OWN
from gehoord.procedure.rules import NoticeRule, Procedure
from gehoord.procedure.terms import Term

_JUDGED: Final = frozenset({"judgement", "findings"})
_LAWS: Final = re.compile(
    r"\bWkkgz 17|\bAwb 9:12|\bWk 1\.57b|\bJeugdwet 4\.2\.1\(2\)"
    r"|\bComplaint Handling Code\b",
    re.IGNORECASE,
)
"""
Articles by which a judgement is told in writing, with reasons.

Of Wk 1.57b it was not laid beside the text of the law.
"""
_REASONS: Final = re.compile(
    r"\bredenen?\b|\bwaarom\b|motiver|onderbouw|\breasons?\b|\bwhy\b", re.IGNORECASE
)

_FOR_SOME: Final = re.compile(
    r"\b(?:where|if|when|unless|als|indien|wanneer|tenzij|voor zover)\b", re.IGNORECASE
)
"""What stands in some judgements alone, and is told with the letter itself."""


def reasoned_by(procedure: Procedure, term: Term) -> str:
    """
    Return the source by which the judgement of this term comes with its reasons.

    That is the source of the term, or of the letter of the judgement, where a law that
    wants them stands there, or that of a letter of which the file says that it holds
    them. Empty where nothing says so: that we write them down is our way of working.
    """
    if _JUDGED.isdisjoint(term.kept_by):
        return ""
    if _LAWS.search(term.source):
        return term.source
    letters = (x for x in procedure.notices if x.id in _JUDGED and x.id in term.kept_by)
    return next((each.source for each in letters if _gives_reasons(each)), "")


def _gives_reasons(letter: NoticeRule) -> bool:
    if letter.source in OWN:
        return False
    named = letter.contents
    lists = named.values() if isinstance(named, Mapping) else (named,)
    return bool(_LAWS.search(letter.source)) or any(
        _REASONS.search(each) and not _FOR_SOME.search(each)
        for texts in lists
        for each in texts
    )

"""For whom a term or a window is, where that hangs on what somebody chose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from gehoord.procedure.explain.fact import Answered, answers
from gehoord.procedure.particulars import ForSome
from gehoord.procedure.rules import Procedure
from gehoord.words.answered import named
from gehoord.words.both import Both

_ONLY: Final = Both("Alleen voor “{names}”.", "Only for “{names}”.")
_NOT: Final = Both("Niet voor “{names}”.", "Not for “{names}”.")
_BETWEEN: Final = Both("” en “", "” and “")


def for_some(facts: Mapping[str, Any], lang: str) -> str:
    """Return for whom it is, as sentences; empty where it is for everybody."""
    said = ((_ONLY, facts.get("only_for", ())), (_NOT, facts.get("not_for", ())))
    return " ".join(
        pattern[lang].format(names=_named(names, lang))
        for pattern, names in said
        if names
    )


def meant_for(procedure: Procedure, rule: ForSome, lang: str) -> str:
    """Return the same of a term or a window of this procedure."""
    only, never = (answers(procedure, x) for x in (rule.only_for, rule.not_for))
    return for_some({"only_for": only, "not_for": never}, lang)


def _named(names: tuple[Answered, ...], lang: str) -> str:
    *rest, last = (named(each, lang) for each in names)
    return f"{'”, “'.join(rest)}{_BETWEEN[lang]}{last}" if rest else last

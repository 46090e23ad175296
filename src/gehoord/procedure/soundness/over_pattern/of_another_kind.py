"""
What names the kind of organisation that a pattern is for, left in a file of another.

A file is of another kind where its `legal_bases` name no law of the pattern's. Then the
page would still say "residents", or the body of another trade.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from gehoord.procedure.laws import grounds
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.soundness.over_pattern.said import (
    key_below,
    parsed,
    table_below,
)
from gehoord.procedure.soundness.over_pattern.under_own_source import quoted
from gehoord.procedure.soundness.over_pattern.unfilled import unfilled

_BASES: Final = "legal_bases"
_NAMING: Final = (("who_may_file", ""), ("third-party", "name"), ("report", "audience"))
"""Keys, above the tables or in one, that say who people or bodies are."""


def of_another_kind(text: str, patterns: Mapping[str, str]) -> Iterator[Unsound]:
    """Return each such key of a pattern that a file of another kind does not touch."""
    own = parsed(text)
    mine = own.get(_BASES)
    theirs = grounds(key_below(_BASES, text, patterns) or ())
    if mine is None or not theirs or any(each in theirs for each in grounds(mine)):
        return
    blank = {each.key for each in unfilled(text, patterns)}
    for table, inner in _NAMING:
        key = (table, inner) if inner else (table,)
        said = _said(table, inner, text, patterns)
        untouched = table not in own and table not in own.get("remove", ())
        if said and untouched and key not in blank:
            shown = quoted(said, text, patterns)
            facts = {"key": ".".join(key), "said": shown, "path": table}
            yield doubtful("kind-of-the-pattern", *key, **facts)


def _said(table: str, key: str, text: str, patterns: Mapping[str, str]) -> Any:  # noqa: ANN401  what a file says
    """Return what the patterns say in a table, or behind a key above the tables."""
    if key:
        return table_below(text, table, patterns).get(key)
    return key_below(table, text, patterns)

"""A file that forgot its pattern: one thing to say, and not one for each key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gehoord.procedure.reading.checking import Checker

_MISSING: Final = "missing-key"
_OF_A_PATTERN: Final = frozenset({_MISSING, "no-anchor"})
_MANY: Final = 4  # who writes a whole procedure forgets one key, or two


def unfounded(checker: Checker, patterns: Mapping[str, str]) -> None:
    """Note that it rests on no pattern, instead of each key that it lacks for that."""
    lacking = [each for each in checker.findings if each.code == _MISSING]
    above = tuple(each.key for each in lacking if "." not in each.key)
    if "extends" in checker.laid.table or not patterns or len(above) < _MANY:
        return
    checker.findings = [x for x in checker.findings if x.code not in _OF_A_PATTERN]
    facts = {"missing": above, "allowed": tuple(sorted(patterns))}
    checker.wrong("no-pattern", ("extends",), **facts)

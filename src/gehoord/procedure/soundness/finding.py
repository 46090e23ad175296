"""One thing that is wrong with a procedure, or doubtful."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gehoord.procedure.entries import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsound:
    """
    One thing that is wrong, or doubtful: a stable code and its facts.

    `near` is what a person would call the place: a term, an act, a letter. `key`
    is the way to it in the file, such as ("term", "propose", "kept_by"); `lines`
    finds its line. `story` is the shortest one that leads to it, where a walk found it.
    """

    code: str
    near: str
    error: bool = True
    facts: Mapping[str, object] = field(default_factory=dict)
    key: tuple[str, ...] = ()
    line: int | None = None
    story: tuple[Entry, ...] = ()

    @property
    def name(self) -> str:
        """Return what it is accepted by: its code and its place."""
        return f"{self.code}:{'.'.join(self.key) or self.near}"


def wrong(code: str, *key: str, **facts: object) -> Unsound:
    """Return an error at this key; its last part but one names the place."""
    return Unsound(code=code, near=_near(key), facts=facts, key=key)


def doubtful(code: str, *key: str, **facts: object) -> Unsound:
    """Return a warning at this key."""
    return Unsound(code=code, near=_near(key), error=False, facts=facts, key=key)


_TABLES = frozenset({"term", "acts", "notices", "particular"})


def _near(key: tuple[str, ...]) -> str:
    """A term, an act or a letter by its own name; anything else by its table's."""
    return key[1] if len(key) > 1 and key[0] in _TABLES else key[0]

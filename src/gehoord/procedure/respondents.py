"""What can be done only with somebody whom a complaint is about."""

from __future__ import annotations

from typing import Final, Protocol

_WITH_RESPONDENTS: Final = frozenset(
    {"defended", "respondent-heard", "respondent-informed", "respondent-told"}
)
"""Entries of which there are none where it is about nobody."""


class Kept(Protocol):
    """What says by which letters and entries a term is kept."""

    @property
    def kept_by(self) -> tuple[str, ...]:
        """Return the letters of which any one keeps it."""
        ...

    @property
    def done_by(self) -> tuple[str, ...]:
        """Return the entries of which any one keeps it."""
        ...


def needs_respondent(term: Kept) -> bool:
    """Return whether it can be kept only where a complaint is about somebody."""
    alone = not term.kept_by and _WITH_RESPONDENTS.issuperset(term.done_by)
    return alone and bool(term.done_by)

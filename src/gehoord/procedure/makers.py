"""By which act of a person each kind of entry comes about, where it is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

MAKERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "adviser-answered": "answer-as-adviser",
        "advice-asked": "ask-advice",
        "advice-given": "record-advice",
        "agreed": "agree",
        "agreement-settled": "settle-agreement",
        "complainant-heard": "hear",
        "conversation-held": "record-conversation",
        "defended": "defend",
        "deposit-paid": "record-payment",
        "heard": "hear",
        "hearing-waived": "waive-hearing",
        "marked-urgent": "mark-urgent",
        "more-time-taken": "take-more-time",
        "noted": "note",
        "objection-decided": "decide-objection",
        "panel-named": "name-panel",
        "parts-named": "name-parts",
        "passed-on": "pass-on",
        "reached-out": "reach-out",
        "representative-recorded": "record-representative",
        "respondent-heard": "hear",
        "respondent-informed": "inform-respondent",
        "respondent-told": "tell-respondent",
        "resumed": "resume",
        "suspended": "suspend",
    }
)
"""The act for each entry that somebody makes who handles; others have several."""


def makers(entries: Iterable[str]) -> frozenset[str]:
    """Return the acts by which any of these entries comes about."""
    return frozenset(MAKERS[each] for each in entries if each in MAKERS)

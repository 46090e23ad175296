"""By which act of a person each kind of entry comes about, where it is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure.terms import Strength, Term

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
        "date-named": "name-date",
        "deposit-paid": "record-payment",
        "draft-sent": "send-draft",
        "heard": "hear",
        "hearing-planned": "plan-hearing",
        "hearing-waived": "waive-hearing",
        "marked-urgent": "mark-urgent",
        "more-time-taken": "take-more-time",
        "noted": "note",
        "objection-decided": "decide-objection",
        "panel-named": "name-panel",
        "parts-named": "name-parts",
        "passed-on": "pass-on",
        "protocol-ended": "end-protocol",
        "reached-out": "reach-out",
        "representative-recorded": "record-representative",
        "respondent-heard": "hear",
        "respondent-informed": "inform-respondent",
        "respondent-told": "tell-respondent",
        "resumed": "resume",
        "suspended": "suspend",
        "taken-up": "take-up",
    }
)
"""The act for each entry that somebody makes who handles; others have several."""
OURS: Final = frozenset({Strength.TARGET, Strength.PROMISE, Strength.STATUTORY})
"""The strengths of a term that the office keeps."""


def makers(entries: Iterable[str]) -> frozenset[str]:
    """Return the acts by which any of these entries comes about."""
    return frozenset(MAKERS[each] for each in entries if each in MAKERS)


def kept_by_acts(term: Term) -> tuple[str, ...]:
    """
    Return the acts that keep a term of the office, the one that is asked for first.

    Nothing where a letter keeps it as well, or what comes about by several acts.
    """
    acts = tuple(MAKERS.get(each, "") for each in term.done_by)
    if term.strength not in OURS or term.kept_by or "" in acts:
        return ()
    return acts

"""Acts that ask nothing that must be known: one button does them where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.entries import Entry
from gehoord.procedure.rules import Procedure
from gehoord.procedure.vacancy import VACANT
from gehoord.words.ready import CONSENT, THIRD_PARTY_GONE

AT_ONCE: Final = frozenset({"ask-satisfaction", "take-back", "resume", "recuse"})
"""None of these decides anything about a complaint, or cannot be undone."""

_ADDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        a.AskSatisfaction.name: e.SatisfactionAsked.stored,
        a.TakeBack.name: e.TakenBack.stored,
        a.Resume.name: e.Resumed.stored,
        a.Recuse.name: e.HandlerReleased.stored,
        a.AppointHandler.name: e.HandlerAppointed.stored,
        a.Note.name: e.Noted.stored,
        a.Agree.name: e.Agreed.stored,
        a.SettleAgreement.name: e.AgreementSettled.stored,
    }
)
"""The one entry of each act that a button does where it stands, and of some others."""


def has_letter(procedure: Procedure, act: str) -> bool:
    """Return whether a letter can follow from this act; of one not named it can."""
    added = _ADDS.get(act)
    return added is None or any(rule.after == added for rule in procedure.notices)


FROM: Final = "from"
LIST: Final = "list"
"""From the work list one goes back to the work list: to what is next."""

WENT_ON: Final = "went-on"
"""That a complaint went to a later stage by what was filled in, said on the list."""


def went_on(entries: Iterable[Entry]) -> bool:
    """Return whether it went straight to a later stage by what was told of it."""
    gone = (x.event for x in entries if isinstance(x.event, e.Escalated))
    return any(each.straight for each in gone)


READY: Final = "ready"
"""Which message stands ready in the form, in the language of who complains."""


def asking_consent() -> str:
    """Return what an address ends in, where a message asks to agree to more time."""
    return f"?{urlencode({READY: CONSENT})}"


def with_ready(term: str) -> str:
    """Return what an address ends in, where a message stands ready for this duty."""
    return f"?{urlencode({READY: THIRD_PARTY_GONE})}" if term == VACANT else ""

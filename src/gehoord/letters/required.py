"""What a letter may never leave out, whoever wrote its wording."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.letters.facts import Addressee, LetterFacts
from gehoord.procedure.rules import Carries

ALWAYS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "receipt": ("reference", "received.on"),
        "handler-named": ("handler",),
        "handler-changed": ("handler",),
        "more-time": ("reason",),
        "date-named": ("until",),
        "closing-letter": ("kept.until", "> keep", "> reopen"),
        "findings": ("kept.until", "> keep", "> reopen"),
        "judgement": ("kept.until", "> keep", "> reopen"),
        "summary-resolution": ("kept.until", "> keep", "> reopen"),
        "thanks": ("kept.until",),
        "promise-broken": ("term", "term.day"),
        "not-finished": ("term.day",),
        "agreement-reminder": ("agreement.day",),
        "new-link": ("link",),
        "code": ("code",),
    }
)
"""Names that must have made it into the letter to the complainant."""

IF_ANY: Final[Mapping[str, tuple[tuple[str, str], ...]]] = MappingProxyType(
    {
        "receipt": (
            ("missing", "missing"),
            ("by.name-handler", "by.name-handler"),
            ("by.propose-or-tell", "by.propose-or-tell"),
        ),
        "handler-named": (("by-clock", "# by-clock"),),
        "proposal": (
            ("may-refer", "> third-party"),
            ("by.answer-proposal", "by.answer-proposal"),
        ),
        "more-time": (
            ("until", "until"),
            ("may-refer", "> third-party"),
            ("third-party.after", "third-party.after"),
        ),
        "not-finished": (("may-refer", "> third-party"),),
        "promise-broken": (("may-refer", "> third-party"),),
        "nobody-impartial": (("may-refer", "> third-party"),),
        "referral-proposed": (("may-refer", "> third-party"),),
        "closing-letter": (("may-refer", "> third-party"),),
        "findings": (
            ("may-refer", "> third-party"),
            ("third-party.window", "third-party.window"),
        ),
        "judgement": (("may-refer", "> third-party"),),
        "referral-received": (
            ("by.court-choice", "by.court-choice"),
            ("third-party.no-damages", "# third-party.no-damages"),
        ),
        "ruling": (
            ("third-party.binding", "# third-party.binding"),
            ("third-party.no-damages", "# third-party.no-damages"),
        ),
    }
)
"""Where the first is known, the second must have made it into the letter."""

IN_FULL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "proposal": ("words",),
        "closing-letter": (),
        "findings": ("findings", "judgement", "words"),
        "judgement": ("findings", "judgement", "words"),
        "ruling": ("judgement", "words", "reasons"),
        "adviser-answered": ("words",),
        "message": ("words",),
        "taken-up": ("words",),
        "agreement-reminder": ("agreement",),
    }
)
"""What must be in the letter when it carries its text, and not only a link to it."""


_EXPECTED: Final = frozenset({"by.name-handler", "by.propose-or-tell"})
"""Days that stand among what somebody can expect by when."""


class Incomplete(Exception):
    """The letter would leave out what it must say: these names are missing."""

    def __init__(self, notice: str, missing: tuple[str, ...]) -> None:
        super().__init__(f"{notice}: {', '.join(missing)}")
        self.missing = missing


def check(facts: LetterFacts, values: Mapping[str, str], used: set[str]) -> None:
    """Raise Incomplete where the letter leaves out what it must say."""
    needed = _needed(facts, values)
    missing = tuple(name for name in needed if not _is_told(name, used))
    if missing:
        raise Incomplete(facts.notice, missing)


def _is_told(name: str, used: set[str]) -> bool:
    """Return whether it made it into the letter; what is expected tells of each day."""
    return name in used or (name in _EXPECTED and "expected" in used)


def _needed(facts: LetterFacts, values: Mapping[str, str]) -> tuple[str, ...]:
    notice, full = facts.notice, facts.carries is Carries.FULL
    if facts.to is not Addressee.COMPLAINANT:
        return ("link",)
    where_to_read = () if full else ("link",)
    return (
        *ALWAYS.get(notice, ()),
        *(then for known, then in IF_ANY.get(notice, ()) if values[known]),
        *(("> enclosed",) if values["enclosed"] else ()),
        *(IN_FULL.get(notice, ()) if full else where_to_read),
    )

"""What somebody gets within a term, as a sentence of the public page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from gehoord.procedure.terms import Strength
from gehoord.words.both import Both


class Answer(StrEnum):
    """What somebody gets by a term; other things go by the words of the file."""

    HANDLER = "handler"
    AIM = "aim"
    PROPOSAL = "proposal"
    PROPOSAL_OR_MORE_TIME = "proposal-or-more-time"
    JUDGEMENT = "judgement"
    JUDGEMENT_OR_MORE_TIME = "judgement-or-more-time"
    REASONED = "reasoned"
    REASONED_OR_MORE_TIME = "reasoned-or-more-time"
    RECEIPT = "receipt"
    RECEIPT_OR_HANDLER = "receipt-or-handler"
    RECEIPT_OR_ANSWER = "receipt-or-answer"
    ELSE = "else"


_SAID: Final[Mapping[Answer, Both]] = MappingProxyType(
    {
        Answer.HANDLER: Both(
            "U hoort schriftelijk wie uw klacht behandelt.",
            "You hear in writing who handles your complaint.",
        ),
        Answer.PROPOSAL_OR_MORE_TIME: Both(
            "Is er dan nog geen voorstel? Dan hebben wij u verteld dat er meer tijd "
            "nodig is.",
            "Is there no proposal by then? Then we have told you that more time is "
            "needed.",
        ),
        Answer.AIM: Both(
            "Wij streven ernaar een passende oplossing voor te stellen.",
            "We aim to propose a fitting solution.",
        ),
        Answer.PROPOSAL: Both(
            "U krijgt een voorstel voor een oplossing.",
            "You get a proposal for a solution.",
        ),
        Answer.JUDGEMENT: Both("U krijgt ons oordeel.", "You get our judgement."),
        Answer.JUDGEMENT_OR_MORE_TIME: Both(
            "U krijgt ons oordeel. Komt dat later? Dan hebben wij u verteld dat er meer "
            "tijd nodig is.",
            "You get our judgement. Is it not there yet? Then we have told you that "
            "more time is needed.",
        ),
        Answer.REASONED: Both(
            "U krijgt ons oordeel op papier of per mail, met de redenen.",
            "You get our judgement in writing, with the reasons.",
        ),
        Answer.REASONED_OR_MORE_TIME: Both(
            "U krijgt schriftelijk ons oordeel, met de redenen. Komt dat later? Dan "
            "hebben wij u verteld dat er meer tijd nodig is.",
            "You get our judgement in writing, with the reasons. Is it not there yet? "
            "Then we have told you that more time is needed.",
        ),
        Answer.RECEIPT: Both(
            "U krijgt bericht dat wij uw klacht hebben.",
            "You get notice that we have your complaint.",
        ),
        Answer.RECEIPT_OR_HANDLER: Both(
            "U krijgt bericht dat wij uw klacht hebben, of meteen wie die behandelt.",
            "You get notice that we have your complaint, or at once who handles it.",
        ),
        Answer.RECEIPT_OR_ANSWER: Both(
            "U krijgt bericht dat wij uw klacht hebben, of meteen ons antwoord.",
            "You get notice that we have your complaint, or our answer at once.",
        ),
    }
)

_WITH_REASONS: Final[Mapping[Answer, Answer]] = MappingProxyType(
    {
        Answer.JUDGEMENT: Answer.REASONED,
        Answer.JUDGEMENT_OR_MORE_TIME: Answer.REASONED_OR_MORE_TIME,
    }
)
"""A judgement where the text, or its law, says that it comes with the reasons."""
_ENDED: Final[Mapping[str, Both]] = MappingProxyType(
    {
        "conversation-held": Both(
            "Spreken wij u eerder, dan geldt deze termijn niet meer.",
            "If we talk with you before that, this time no longer holds.",
        ),
        "escalated": Both(
            "Gaat uw klacht eerder een stap verder, dan geldt deze termijn niet meer.",
            "If your complaint goes a step further before that, this time no longer "
            "holds.",
        ),
        "message": Both(
            "Sturen wij u eerder een bericht, dan geldt deze termijn niet meer.",
            "If we send you a message before that, this time no longer holds.",
        ),
    }
)
"""What is no answer, and ends the time for one all the same."""
_PROMISED_ANSWERS: Final = frozenset(
    {
        *(Answer.JUDGEMENT, Answer.JUDGEMENT_OR_MORE_TIME),
        *(Answer.PROPOSAL, Answer.PROPOSAL_OR_MORE_TIME),
    }
)


def answer(kept_by: Iterable[str], strength: str) -> Answer:
    """Return what keeps a term, as its reader meets it."""
    ways = frozenset(kept_by)
    if "receipt" in ways:  # whatever else keeps it, no more than that is promised
        return _receipt_or(ways)
    if "handler-named" in ways:
        return Answer.HANDLER
    if {"proposal", "more-time"} <= ways:
        return Answer.PROPOSAL_OR_MORE_TIME
    if "proposal" in ways:
        return Answer.AIM if strength == Strength.TARGET else Answer.PROPOSAL
    if ways & {"judgement", "findings"}:
        later = "more-time" in ways
        return Answer.JUDGEMENT_OR_MORE_TIME if later else Answer.JUDGEMENT
    return Answer.ELSE


def _receipt_or(ways: frozenset[str]) -> Answer:
    """Return what may come in the place of a receipt; closing says how it ended."""
    if ways & {"judgement", "findings", "proposal"}:
        return Answer.RECEIPT_OR_ANSWER
    return Answer.RECEIPT_OR_HANDLER if "handler-named" in ways else Answer.RECEIPT


def said(kept_by: Iterable[str], strength: str, *, reasoned_by: str) -> Both | None:
    """
    Return what happens, as a sentence to the sender; None where nothing says it.

    `reasoned_by` is the source by which a judgement comes with its reasons, if any.
    """
    found = answer(kept_by, strength)
    return _SAID.get(_WITH_REASONS.get(found, found) if reasoned_by else found)


def ended_by_less(
    kept_by: Iterable[str], done_by: Iterable[str], strength: str, lang: str
) -> str:
    """Return that a talk, a message or a next stage ends the time for an answer."""
    return " ".join(each_end_by_less(kept_by, done_by, strength, lang))


def each_end_by_less(
    kept_by: Iterable[str], done_by: Iterable[str], strength: str, lang: str
) -> tuple[str, ...]:
    """Return the same, a sentence for each."""
    if answer(kept_by, strength) not in _PROMISED_ANSWERS:
        return ()
    ways = {*kept_by, *done_by}
    return tuple(told[lang] for way, told in _ENDED.items() if way in ways)

"""What an act is called in this case, where that is narrower than elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from gehoord.procedure import drafts
from gehoord.procedure.case import Case
from gehoord.procedure.escalation import next_stage, stage_of
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.lengthening import names_day
from gehoord.procedure.provisional import objected_in, window_of
from gehoord.procedure.roles import COMPLAINANT, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation
from gehoord.words.act_rows import Asked, Row
from gehoord.words.acts import ACTS
from gehoord.words.both import Both

_GO_ON: Final = "escalate"
_JUDGE: Final = "judge"
OBJECTION: Final = f"{_GO_ON}:objection"
_DEFEND: Final = "defend"
OWN: Final = f"{drafts.COMMENT}:own"
OF_COMPLAINANT: Final = f"{drafts.COMMENT}:complainant"
OWN_SIDE: Final = f"{_DEFEND}:own"
PROVISIONAL: Final = f"{_JUDGE}:provisional"
WHY_ALONE: Final = "take-more-time:why-alone"
_COMMENTS: Final = {
    "words": Asked(Both("Uw reactie op het concept", "Your comments on the draft"))
}
HERE: Final[Mapping[str, Row]] = MappingProxyType(
    {
        OBJECTION: Row(
            Both("Maak bezwaar tegen het oordeel", "Object to the judgement"),
            Both(
                "Het oordeel is nog voorlopig. Maakt u bezwaar, dan kijken wij er "
                "opnieuw naar. Daarna volgt een oordeel dat definitief is.",
                "The judgement is still provisional. If you object, we look at it "
                "again. After that comes a judgement that is final.",
            ),
        ),
        OWN: Row(
            Both("Reageer op het concept", "Comment on the draft"),
            Both(
                "Het oordeel is er nog niet. Straks staat erin wat wij met uw reactie "
                "deden. Wie de klacht indiende, leest alle reacties.",
                "There is no judgement yet. It will say what we did with your "
                "comments. Whoever complained reads all comments.",
            ),
            _COMMENTS,
        ),
        OF_COMPLAINANT: Row(
            Both("Reageer op het concept", "Comment on the draft"),
            Both(
                "Het oordeel is er nog niet. Straks staat erin wat wij met uw reactie "
                "deden. Wat de andere kant erop zegt, leest u ook.",
                "There is no judgement yet. It will say what we did with your "
                "comments. You also read what the other side says of it.",
            ),
            _COMMENTS,
        ),
        OWN_SIDE: Row(
            Both("Geef een verweer", "Give your side"),
            Both(
                "Uw kant van het verhaal, op schrift. De klager kan het lezen.",
                "Your side of it, in writing. The complainant can read it.",
            ),
            {"words": Asked(Both("Uw verweer", "Your side"))},
        ),
        PROVISIONAL: Row(
            Both("Geef een voorlopig oordeel", "Judge the complaint provisionally"),
            Both(
                "Dit oordeel is eerst voorlopig. Het gaat naar de klager, met de "
                "redenen. Definitief wordt het als de termijn daarvoor voorbij is.",
                "This judgement is provisional at first. It goes to the complainant, "
                "with the reasons. It becomes final once the time for that is over.",
            ),
        ),
        WHY_ALONE: Row(
            Both("Zeg dat er meer tijd nodig is", "Say that more time is needed"),
            Both(
                "De klager krijgt de reden in een brief. Een nieuwe dag belooft uw "
                "procedure niet. Blijf dus zelf letten op wanneer het klaar is.",
                "The complainant gets the reason in a letter. Your procedure promises no "
                "new day. So keep an eye yourself on when it is done.",
            ),
        ),
    }
)
"""What is said of an act where it is one of these; the rest is as everywhere."""
_WHY: Final = Both(
    "Zeg hier waarom: onze procedure vraagt daarom.",
    "Say why here: our procedure asks for that.",
)
_FREE: Final = Both("U mag dit leeg laten.", "You may leave this empty.")


def title(act: str, situation: Situation, lang: str) -> str:
    """Return the words on the button."""
    return (_row(act, situation) or ACTS[act]).title[lang]


def explanation(act: str, situation: Situation, lang: str) -> str:
    """Return what the act does here, and what follows."""
    return (_row(act, situation) or ACTS[act]).about[lang]


def label(act: str, question: str, situation: Situation, lang: str) -> str:
    """Return how the act puts this question here."""
    row = _row(act, situation)
    asked = row.asks.get(question) if row else None
    return (asked or ACTS[act].asks[question]).label[lang]


def hint(act: str, question: str, situation: Situation, lang: str) -> str:
    """Return what helps to answer it here; empty where the label is enough."""
    if (act, question) == (_GO_ON, "words"):
        return (_WHY if must_say_why(situation) else _FREE)[lang]
    return ACTS[act].asks[question].hint[lang]


def must_say_why(situation: Situation) -> bool:
    """Return whether the next stage is open only to who says why."""
    following = next_stage(situation.procedure, situation.case)
    return following is not None and following.asks_why


def was_done(act: str, situation: Situation, lang: str) -> str:
    """Return what the act was called that led to where the case is now."""
    procedure, case = situation.procedure, situation.case
    objected = act == _GO_ON and _is_of_objection(procedure, stage_of(procedure, case))
    return (HERE[OBJECTION] if objected else ACTS[act]).title[lang]


def _row(act: str, situation: Situation) -> Row | None:
    procedure, case = situation.procedure, situation.case
    match act:
        case "escalate" if _is_objection(procedure, case):
            return HERE[OBJECTION]
        case drafts.COMMENT if situation.by in case.draft_to:
            return HERE[OF_COMPLAINANT if situation.by == COMPLAINANT else OWN]
        case "defend" if Role.RESPONDENT in situation.hats:
            return HERE[OWN_SIDE]
        case "judge" if window_of(procedure, case):
            return HERE[PROVISIONAL]
        case "take-more-time" if not names_day(procedure, case):
            return HERE[WHY_ALONE]
        case _:
            return None  # what it is everywhere


def _is_objection(procedure: Procedure, case: Case) -> bool:
    """Return whether going on is to object to a judgement that does not stand yet."""
    following = next_stage(procedure, case) if case.waits_to_stand else None
    return _is_of_objection(procedure, following)


def _is_of_objection(procedure: Procedure, stage: StageRule | None) -> bool:
    return stage is not None and objected_in(procedure, stage) is not None

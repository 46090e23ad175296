"""Parts of a complaint: what they may be called, and what becomes of each."""

from __future__ import annotations

from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.asking import texts
from gehoord.procedure.objections import Objection
from gehoord.procedure.parts import Judgement, PartJudged, PartOutcome
from gehoord.procedure.situation import Situation

MOST_PARTS: Final = 20
LONGEST_PART: Final = 300  # characters: what it is about, not the story of it
LONGEST_REASONS: Final = 20_000
_UNJUDGED = frozenset({PartOutcome.INADMISSIBLE, PartOutcome.OUT_OF_SCOPE})

Found = tuple[Objection, ...]


def named(situation: Situation, act: a.NameParts) -> Found:
    """Return why these cannot be the parts: too many, too long, twice, or as before."""
    parts = tuple(each.strip() for each in act.parts)
    if len(parts) > MOST_PARTS:
        return (Objection("too-many", {"field": "parts", "most": MOST_PARTS}),)
    if max(map(len, parts)) > LONGEST_PART:
        return (Objection("too-long", {"field": "parts", "most": LONGEST_PART}),)
    if not all(parts):
        return (Objection("empty", {"field": "parts"}),)
    if len({each.casefold() for each in parts}) < len(parts):
        return (Objection("part-twice", {"field": "parts"}),)
    if parts == situation.case.parts:
        return (Objection("nothing-changes", {"field": "parts"}),)
    return ()


def judged(situation: Situation, act: a.Judge) -> Found:
    """
    Return why the parts are not judged like this.

    Each part that was named gets an outcome, and the whole follows from its parts,
    where there are any.
    """
    parts = situation.case.parts
    if parts and parts != tuple(each.part for each in act.parts):
        return (Objection("part-not-judged", {"field": "parts"}),)
    if any(len(said) > LONGEST_REASONS for said in texts(act.parts)):
        return (Objection("too-long", {"field": "parts", "most": LONGEST_REASONS}),)
    whole = judgement_of(act.parts)
    if whole is None or whole is act.judgement:
        return ()
    return (Objection("parts-say-otherwise", {"field": "judgement"}),)


def judgement_of(parts: tuple[PartJudged, ...]) -> Judgement | None:
    """
    Return what the parts together come to; None where there are none.

    Parts that were not judged on their merits do not count.
    """
    if not parts:
        return None
    found = {each.judgement.value for each in parts if each.judgement not in _UNJUDGED}
    if len(found) == 1:
        return Judgement(found.pop())
    if found & {Judgement.UPHELD.value, Judgement.PARTLY.value}:
        return Judgement.PARTLY
    return Judgement.NOT_UPHELD if found else Judgement.NO_FINDING

"""
A procedure is proven before it is published, and what was proven is remembered.

By the hash of its text and of the rules: a later version of the program has other
rules, and what was proven under the old ones says nothing of them. Proving takes a
few seconds, so it is never done at start-up, nor while something is being written.
What comes with the program was proven with it (`tests/procedure/proof`).
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from gehoord.organisation.models import fingerprint
from gehoord.organisation.proofs import Proven
from gehoord.organisation.publishing import Unpublishable
from gehoord.organisation.texts import comes_with_the_program
from gehoord.organisation.walks import broken, proof_of, rules
from gehoord.people.models import Organisation
from gehoord.procedure import proof
from gehoord.procedure.proof import Proof
from gehoord.procedure.soundness import Unsound
from gehoord.words.findings.told import sentence

__all__ = [
    "MOST",
    "comes_with_the_program",
    "doubted",
    "ensure_proven",
    "found_by_walking",
    "proven",
    "remember",
    "remembered",
    "rules",
    "unproven",
]

MOST: Final = proof.MOST  # states walked on from in one concern


def proven(text: str) -> Proof:
    """Return the proof of a text, in full, made once while the program runs."""
    return proof_of(text, MOST)


def ensure_proven(organisation: Organisation, text: str) -> None:
    """Raise Unpublishable, with what does not hold in the organisation's language."""
    if wrong := unproven(text, organisation.speaks):
        raise Unpublishable(wrong)


def unproven(text: str, lang: str) -> tuple[str, ...]:
    """Return, in sentences, what does not hold of a text; empty when it is proven."""
    return tuple(sentence(each, lang) for each in broken(text, MOST) if each.error)


def found_by_walking(text: str) -> tuple[Unsound, ...]:
    """Return all that a walk through a text, in full, finds wrong or doubtful."""
    return broken(text, MOST)


def doubted(text: str) -> tuple[Unsound, ...]:
    """Return what a walk through a text, in full, leaves doubtful."""
    return tuple(each for each in broken(text, MOST) if not each.error)


def remember(organisation: Organisation, text: str, *, at: datetime) -> Proven:
    """Keep that this text was proven, or was not, under these rules."""
    made = proven(text)
    kept, _ = Proven.objects.get_or_create(
        organisation=organisation,
        sha256=fingerprint(text),
        rules=rules(),
        defaults={
            "at": at,
            "states": made.states,
            "steps": made.steps,
            "bound": made.bound,
            "holds": made.holds,
        },
    )
    return kept


def remembered(organisation_id: int, sha256: str) -> Proven | None:
    """Return what was proven of a version under the rules of this program, if any."""
    return Proven.objects.filter(
        organisation_id=organisation_id, sha256=sha256, rules=rules()
    ).first()

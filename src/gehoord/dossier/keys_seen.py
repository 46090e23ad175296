"""
Which keys were last seen, so that others in their place are noticed.

Whoever has the machine can put another key store, or an older copy of this one, where
this one lay. What is compared is a keyed hash that only the key itself makes, and how
many generations there were: a rewrapping by the destruction pass goes forward.
"""

from __future__ import annotations

from hmac import compare_digest
from typing import NamedTuple

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble, Purpose
from gehoord.dossier.lock import writing
from gehoord.dossier.models import KeysSeen
from gehoord.dossier.seal import canonical

NONE: bytes = b""


class _There(NamedTuple):
    mark: bytes
    generation: int


def are_others(organisation_id: int) -> bool:
    """
    Return whether the keys are not those that were seen last; once for each change.

    The first keys that are seen are nobody's change. Keys that are gone, or that do
    not open with the master key, count as others.
    """
    now = _there(organisation_id)
    with writing():
        known = KeysSeen.objects.filter(organisation_id=organisation_id).first()
        if known is None:
            if now.mark:
                KeysSeen.objects.create(
                    organisation_id=organisation_id, **now._asdict()
                )
            return False
        seen = _There(bytes(known.mark), known.generation)
        if now == seen:
            return False
        as_it_was = KeysSeen.objects.filter(
            organisation_id=organisation_id, mark=seen.mark, generation=seen.generation
        )
        is_first = bool(as_it_was.update(**now._asdict()))
    went_on = compare_digest(now.mark, seen.mark) and now.generation > seen.generation
    return is_first and not went_on


def forget(organisation_id: int) -> None:
    """Forget what was seen: what is there next was put there on purpose, and told."""
    KeysSeen.objects.filter(organisation_id=organisation_id).delete()


def _there(organisation_id: int) -> _There:
    keys = keystore.store()
    try:
        standing = keys.standing(organisation_id)
        newest = keys.newest(organisation_id)
    except KeyTrouble:
        return _There(NONE, 0)
    mark = standing.mac(Purpose.FINGERPRINTS, canonical("keys seen", organisation_id))
    return _There(mark, newest.generation)

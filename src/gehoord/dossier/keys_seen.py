"""
Which keys were last seen, so that others in their place are noticed.

Whoever has the machine can put another key store, or an older copy of this one, where
this one lay, or wrap the same keys under another master key. What is compared is a
keyed hash that only the key itself makes, of the master key and of the organisation's,
and how many generations there were: a rewrapping by the destruction pass goes forward.
"""

from __future__ import annotations

from hmac import compare_digest
from typing import NamedTuple

from django.conf import settings

from gehoord.dossier import keystore
from gehoord.dossier.keys import KeyTrouble, Purpose, read_master_key
from gehoord.dossier.lock import writing
from gehoord.dossier.models import KeysSeen
from gehoord.dossier.seal import canonical

NONE: bytes = b""


class _There(NamedTuple):
    mark: bytes
    generation: int
    master: bytes

    def may_follow(self, seen: _There) -> bool:
        """Return whether these are the keys of before, further on or not."""
        return (
            compare_digest(self.mark, seen.mark)
            and self.generation >= seen.generation
            # An earlier version did not look at the master key.
            and (not seen.master or compare_digest(self.master, seen.master))
        )


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
        seen = _There(bytes(known.mark), known.generation, bytes(known.master))
        if now == seen:
            return False
        as_it_was = KeysSeen.objects.filter(
            organisation_id=organisation_id, **seen._asdict()
        )
        is_first = bool(as_it_was.update(**now._asdict()))
    return is_first and not now.may_follow(seen)


def forget(organisation_id: int) -> None:
    """Forget what was seen: what is there next was put there on purpose, and told."""
    KeysSeen.objects.filter(organisation_id=organisation_id).delete()


def _there(organisation_id: int) -> _There:
    keys = keystore.store()
    try:
        standing = keys.standing(organisation_id)
        newest = keys.newest(organisation_id)
        master = read_master_key(settings.GEHOORD_MASTER_KEY_FILE)
    except KeyTrouble:
        return _There(NONE, 0, NONE)
    said = canonical("keys seen", organisation_id)
    return _There(
        standing.mac(Purpose.FINGERPRINTS, said),
        newest.generation,
        master.mac(Purpose.FINGERPRINTS, canonical("master key seen", organisation_id)),
    )

"""What a letter says, as staff may read it: never with the link that is the sender's."""

from __future__ import annotations

from datetime import datetime

from gehoord.dossier.outbox import Kept
from gehoord.handling.letter import Caused, caused
from gehoord.people.models import Organisation
from gehoord.postroom import letter as postroom
from gehoord.words.dossier_copy import label

SECRETS = frozenset({"code", "new-link"})
"""Letters of which every word is for the sender alone."""


def text_of(kept: Kept, *, organisation: Organisation, now: datetime) -> str:
    """Return the words that left, or that will leave; empty where they are secret."""
    return words_of(caused(kept, now=now), organisation=organisation, now=now)


def words_of(letter: Caused, *, organisation: Organisation, now: datetime) -> str:
    """Return the words of a letter with its case at hand; empty where secret."""
    if letter.pin.notice in SECRETS:
        return ""
    facts = postroom.facts_of(letter, organisation=organisation, now=now)
    hidden = label("own_link", letter.pin.language)
    return postroom.text_to_share(letter, facts, hidden=hidden)

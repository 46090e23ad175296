"""What a letter says, as staff may read it: never with the link that is the sender's."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from django.utils.translation import gettext as _

from gehoord.dossier.outbox import Kept
from gehoord.handling.letter import caused
from gehoord.people.models import Organisation
from gehoord.postroom import letter as postroom

SECRETS = frozenset({"code", "new-link"})
"""Letters of which every word is for the sender alone."""

_FOLLOW = re.compile(r"\S*/follow/\S+")


def text_of(kept: Kept, *, organisation: Organisation, now: datetime) -> str:
    """Return the words that left, or that will leave; empty where they are secret."""
    letter = caused(kept, now=now)
    if letter.pin.notice in SECRETS:
        return ""
    facts = postroom.facts_of(letter, organisation=organisation, now=now)
    text = postroom.text_of(letter, replace(facts, link="", link_until=None))
    hidden = _("(here stands the sender’s own link)")
    if letter.token:
        text = text.replace(letter.token, hidden)
    return _FOLLOW.sub(hidden, text)

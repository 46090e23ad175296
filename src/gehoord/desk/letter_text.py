"""What a letter says, as staff may read it: never with the link that is the sender's."""

from __future__ import annotations

from datetime import datetime

from gehoord.dossier.outbox import Kept
from gehoord.handling.access import Sight
from gehoord.handling.letter import Caused, caused
from gehoord.letters.in_part import in_part
from gehoord.letters.required import Incomplete
from gehoord.people.models import Organisation
from gehoord.postroom import letter as postroom
from gehoord.procedure.seeing import Scope
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
    hidden = label("own_link", facts.language)
    return postroom.text_to_share(letter, facts, hidden=hidden)


def words_in_part(
    letter: Caused, sight: Sight, *, organisation: Organisation, now: datetime
) -> str:
    """
    Return the words of a letter to who sees a part of its case.

    What they do not see is not in it, nor the name of who complains where they do not
    know it. Empty where nothing whole is left.
    """
    whole = postroom.facts_of(letter, organisation=organisation, now=now)
    lang = whole.language
    sender = sight.opened.case.sender.name
    known = sight.scope is Scope.BUNDLE
    facts = in_part(
        whole,
        seen=sight.entries,
        before=sight.opened.case,
        name=sender if known else label("sender_name", lang),
    )
    try:
        return postroom.text_to_share(letter, facts, hidden=label("own_link", lang))
    except Incomplete:
        return ""

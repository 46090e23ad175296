"""What the sender answered beside the words, for who handles it."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.desk.story import names_for
from gehoord.handling.access import Sight
from gehoord.procedure import events as e
from gehoord.procedure.acts import RecordConcern
from gehoord.words.first_answers import first_answers, named_by_the_sender


def answers(sight: Sight, desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return label and answer of each question beside the words; none if unseen."""
    first = _first(sight)
    return first_answers(first, desk.lang, names_for(sight)) if first else ()


def named(sight: Sight, desk: Desk, act: str) -> str:
    """Return whom the sender named, where it is recorded whom it is about."""
    first = _first(sight) if act == RecordConcern.name else None
    return named_by_the_sender(first, desk.lang, names_for(sight)) if first else ""


def _first(sight: Sight) -> e.Received | None:
    if not sight.in_full:
        return None
    events = (each.event for each in sight.entries)
    return next((each for each in events if isinstance(each, e.Received)), None)

"""Which post somebody holds, where the procedure names posts."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.organisation import reading
from gehoord.words.actors import opening
from gehoord.words.page_own_words import localised


def posts(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return the posts that the procedure in force names, each with what it is called."""
    try:
        _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        return ()
    return tuple(
        (each.id, opening(localised(each.name, desk.lang))) for each in procedure.posts
    )

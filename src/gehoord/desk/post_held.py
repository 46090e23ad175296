"""Which post somebody holds, where the procedure names posts."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.organisation import reading
from gehoord.procedure.own_words import Own
from gehoord.procedure.posts import Post
from gehoord.words.page_own_words import localised


def posts(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return the posts that the procedure in force names, each with what it is called."""
    return tuple((each.id, localised(each.name, desk.lang)) for each in _named(desk))


def called(desk: Desk, post: str) -> Own:
    """Return what a post is called, in each language; empty where there is none."""
    return next((each.name for each in _named(desk) if each.id == post), "")


def _named(desk: Desk) -> tuple[Post, ...]:
    try:
        _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        return ()
    return procedure.posts

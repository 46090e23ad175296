"""Which posts the procedure names, and whether it asks who is above whom."""

from __future__ import annotations

from gehoord.desk.guard import Desk
from gehoord.organisation import reading
from gehoord.procedure.own_words import Own
from gehoord.procedure.posts import HEAD, Post
from gehoord.procedure.rules import Procedure
from gehoord.words.own_words import localised


def posts(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return the posts that the procedure in force names, each with what it is called."""
    return tuple((each.id, localised(each.name, desk.lang)) for each in _named(desk))


def called(desk: Desk, post: str) -> Own:
    """Return what a post is called, in each language; empty where there is none."""
    return next((each.name for each in _named(desk) if each.id == post), "")


def heads_handle(desk: Desk) -> bool:
    """Return whether the head of whoever a complaint is about handles some of them."""
    procedure = _in_force(desk)
    return procedure is not None and any(
        each.role == HEAD for each in procedure.handled_by
    )


def _named(desk: Desk) -> tuple[Post, ...]:
    procedure = _in_force(desk)
    return procedure.posts if procedure else ()


def _in_force(desk: Desk) -> Procedure | None:
    try:
        _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    except reading.NoProcedure:
        return None
    return procedure

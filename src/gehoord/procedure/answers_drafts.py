"""A draft and its comments: whose they are, and that the judgement answers them."""

from __future__ import annotations

from gehoord.procedure import acts as a
from gehoord.procedure.drafts import are_answered
from gehoord.procedure.objections import Objection
from gehoord.procedure.situation import Situation

Found = tuple[Objection, ...]


def commented(situation: Situation, act: a.CommentOnDraft) -> Found:
    """Each side speaks for itself; staff record what one of those who got it said."""
    got = situation.case.draft_to
    if situation.by in got:
        return () if act.party in {"", situation.by} else _nobody()
    return () if act.party in got else _nobody()


def _nobody() -> Found:
    return (Objection("not-a-party", {"field": "party"}),)


def answered(situation: Situation, act: a.Judge) -> Found:
    """Return that the judgement says nothing of comments that came on the draft."""
    if are_answered(situation.case) and not act.on_comments.strip():
        return (Objection("empty", {"field": "on_comments"}),)
    return ()

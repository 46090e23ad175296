"""What follows when a draft of the judgement is sent, and commented on."""

from __future__ import annotations

from collections.abc import Mapping

from gehoord.procedure import acts as a
from gehoord.procedure import drafts
from gehoord.procedure import events as e
from gehoord.procedure.decisions.decision import Decision, Events
from gehoord.procedure.situation import Situation


def _send(situation: Situation, act: a.SendDraft) -> Events:
    readers = drafts.readers(situation.procedure, situation.case)
    return (e.DraftSent(words=act.words, readers=readers, files=act.files),)


def _comment(situation: Situation, act: a.CommentOnDraft) -> Events:
    party = act.party or situation.by
    left = (each for each in drafts.waited_for(situation.case) if each != party)
    said = e.DraftCommented(
        party=party, words=act.words, files=act.files, waited_for=tuple(left)
    )
    return (said,)


DECISIONS: Mapping[type[a.Act], Decision] = {
    a.SendDraft: _send,
    a.CommentOnDraft: _comment,
}
"""What follows when a draft of the judgement is sent, and commented on."""

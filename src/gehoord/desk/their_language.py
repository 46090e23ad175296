"""In which language to write what who complains gets to read, where it is another."""

from __future__ import annotations

from typing import Final

from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.languages.spoken import served
from gehoord.words.wording import language

READ_BY_SENDER: Final = frozenset(
    {
        *("write", "answer-as-adviser", "hand-over", "mark-urgent", "agree"),
        *("record-conversation", "propose", "take-more-time", "name-date"),
        *("ask-satisfaction", "reach-out", "name-parts", "judge", "take-up"),
        *("not-take-up", "answer-data-request"),
        *("decide-objection", "forward", "suspend", "close", "reopen", "refer-back"),
        *("propose-referral", "rule", "carry-out", "settle-agreement"),
    }
)
"""Acts of which words that somebody types reach who complains as they are."""


def their_language(act: str, sight: Sight, desk: Desk) -> str:
    """
    Return what the language of who complains is called; empty where that is ours.

    Empty too where nothing that is typed for this act reaches them: no word of
    somebody's own is translated.
    """
    theirs = served(sight.situation.case.language)
    if act not in READ_BY_SENDER or theirs == desk.lang:
        return ""
    return language(theirs, desk.lang)

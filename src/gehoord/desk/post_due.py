"""For which post a case is, told to whoever appoints somebody."""

from __future__ import annotations

from typing import Final

from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.procedure.acts import AppointHandler, HandOver
from gehoord.procedure.posts import held
from gehoord.procedure.situation import may_handle
from gehoord.words.own_words import localised
from gehoord.words.posts import for_a_post

_APPOINT: Final = frozenset({AppointHandler.name, HandOver.name})


def for_whom(sight: Sight, desk: Desk, act: str) -> str:
    """Return for which post it is, and whether somebody of it can; empty for none."""
    situation = sight.situation
    case, office = situation.case, situation.office
    named = [situation.procedure.post(each) for each in case.handlers]
    posts = [each for each in named if each]
    if act not in _APPOINT or not posts or len(posts) < len(case.handlers):
        return ""
    ids = {each.id for each in posts}
    holders = [each for each in office if not ids.isdisjoint(held(each))]
    able = (x for x in holders if x.present and may_handle(case, office, x))
    return for_a_post(
        tuple(localised(each.name, desk.lang) for each in posts),
        desk.lang,
        is_held=bool(holders),
        is_able=any(able),
    )

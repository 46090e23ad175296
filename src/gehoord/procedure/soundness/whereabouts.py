"""Where it can be told: that somebody can be found there, and that it is a way in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gehoord.procedure.own_words import each_of_text
from gehoord.procedure.particulars import Needed
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness.finding import Unsound, doubtful
from gehoord.procedure.talking import is_told
from gehoord.procedure.whereabouts import WRITTEN, Reach, TellAt

_WAY = {
    Reach.PHONE: Channel.ORAL,
    Reach.DESK: Channel.ORAL,
    Reach.POST: Channel.PAPER,
    Reach.EMAIL: Channel.EMAIL,
}
_OTHERS = frozenset({"phone", "address"})
"""By what else somebody can be reached."""
_NO_SCREEN = (Channel.PAPER, Channel.ORAL)
_BY_MAIL = re.compile(
    r"@|mail\b|\b(?:online|web\w*|\w*formulier|forms?)\b", re.IGNORECASE
)
"""A published text that knows no such way asks nobody for an address there: only intake
does, which a file of Gehoord cannot do without."""


def whereabouts(procedure: Procedure) -> Iterator[Unsound]:
    """A way in that nobody finds, and a place that is no way in or is never open."""
    for row in procedure.tell_at:
        key = ("tell-at", row.id)
        begins = not procedure.stages or row.is_for(procedure.stages[0].id)
        if begins and procedure.channels and _WAY[row.reach] not in procedure.channels:
            way = _WAY[row.reach].value
            yield doubtful("tell-at-no-way-in", "channels", where=row.id, way=way)
        if row.reach not in WRITTEN and row.hours is None:
            yield doubtful("tell-at-hours", *key, "hours", where=row.id)
    yield from _nowhere(procedure)
    yield from _reached_by_mail_alone(procedure)
    for stage in procedure.stages:
        told = stage.spoken and is_told(procedure)
        if told and not _spoken(procedure.tell_at, stage.id):
            yield doubtful("talk-nowhere", "stage", stage.id, stage=stage.name)


def _nowhere(procedure: Procedure) -> Iterator[Unsound]:
    """A letter or a talk that the text names as a way in, and nobody knows where to."""
    found = {_WAY[row.reach] for row in procedure.tell_at}
    spoken = procedure.stages and procedure.stages[0].spoken
    asked = (Channel.PAPER,) if spoken else _NO_SCREEN
    ways = [each for each in asked if each in procedure.channels and each not in found]
    if ways:
        yield doubtful("way-to-nowhere", "channels", ways=tuple(ways))


def _reached_by_mail_alone(procedure: Procedure) -> Iterator[Unsound]:
    """Who writes on paper or tells it may have no e-mail address to be reached by."""
    elsewhere = tuple(x for x in _NO_SCREEN if x in procedure.channels)
    by_mail = procedure.particulars.get("email") in {Needed.BLOCKS, Needed.ONE_WAY}
    if elsewhere and by_mail and _OTHERS.isdisjoint(procedure.particulars):
        said = [text for each in procedure.text for text in each_of_text(each.said)]
        if not said or any(_BY_MAIL.search(text) for text in said):
            yield doubtful("reached-by-mail-alone", "particulars", ways=elsewhere)


def _spoken(rows: tuple[TellAt, ...], stage: str) -> bool:
    return any(row.reach not in WRITTEN and row.is_for(stage) for row in rows)

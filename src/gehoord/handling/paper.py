"""
Letters on paper: what waits to be posted, and what posting or giving it up settles.

A letter that can only go on paper lies in the outbox from the start. One that
failed by mail keeps its row, with the bytes that left; its paper is a row of its
own, put there by the entry that says it failed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from gehoord.dossier import leaving, outbox
from gehoord.dossier.models import LetterState
from gehoord.dossier.moment import now as moment
from gehoord.dossier.outbox import Kept
from gehoord.handling.act import Also
from gehoord.handling.derived import Pin, read_pin
from gehoord.handling.letter import Caused, caused
from gehoord.handling.opened import OpenCase
from gehoord.procedure import acts as a
from gehoord.procedure.rules import Carries

LetterAct = a.SendByPost | a.GiveUpLetter


@dataclass(frozen=True, kw_only=True)
class ToPost:
    """A letter nobody received yet: its row, and what it would say on paper."""

    kept: Kept = field(repr=False)
    pin: Pin


def to_post(opened: OpenCase) -> tuple[ToPost, ...]:
    """Return the letters of a case that did not arrive or wait to be posted."""
    waiting = {
        (each.notice, each.to, each.position) for each in opened.case.failed_letters()
    }
    found: dict[tuple[str, str, int], ToPost] = {}
    for kept in outbox.of_case(opened.organisation_id, opened.case_id):
        pin = read_pin(outbox.pin(kept, key=opened.stored.key))
        named = (pin.notice, pin.to, kept.position)
        # The row on paper stands for the letter, where there is one.
        if named in waiting and (named not in found or kept.is_paper):
            in_full = replace(pin, carries=Carries.FULL)
            found[named] = ToPost(kept=kept, pin=in_full)
    return tuple(found.values())


def chosen(opened: OpenCase, act: LetterAct) -> ToPost | None:
    """Return the letter that the act is about; None when it is not there any more."""
    state = opened.case.failed_at(act.letter, act.to, notice=act.notice)
    named = (state.notice, state.to, state.position) if state else None
    return next(
        (
            each
            for each in to_post(opened)
            if (each.pin.notice, each.pin.to, each.kept.position) == named
        ),
        None,
    )


def on_paper(kept: Kept, *, now: datetime) -> Caused:
    """Return a letter as it goes on paper: in full, and with no link in it."""
    letter = caused(kept, now=now)
    return replace(letter, pin=replace(letter.pin, carries=Carries.FULL), token="")


def posted(letter: ToPost, printed: bytes) -> Also:
    """Return what must be done in the transaction that records the posting."""

    def settle(opened: OpenCase) -> None:
        if letter.kept.state == LetterState.PAPER:
            leaving.posted(letter.kept, printed, key=opened.stored.key, at=moment())

    return settle


def given_up(letter: ToPost) -> Callable[[OpenCase], None]:
    """Return what must be done in the transaction that gives the letter up."""

    def settle(_: OpenCase) -> None:
        if letter.kept.state == LetterState.PAPER:
            leaving.abandon(letter.kept, at=moment())

    return settle

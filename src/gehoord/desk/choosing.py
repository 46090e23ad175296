"""What somebody can do in a case beside what must be done, and what not now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from gehoord.desk.direct import AT_ONCE, has_letter
from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.handling.catalogue import Offered, main_duties, offered
from gehoord.procedure.objections import Objection
from gehoord.words import acts_here, objections

ELSEWHERE = "stage"
"""The objection to what belongs to another moment than where the case stands."""

HANDY = frozenset({"note", "write", "record-conversation"})
"""Acts of every day, shown before the others."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """An act someone could do: possible, or not now with the reasons."""

    title: str
    href: str
    reasons: tuple[str, ...]
    at_once: bool
    has_letter: bool
    seen: int


def choices(sight: Sight, desk: Desk, *, told: Iterable[str] = ()) -> dict[str, object]:
    """
    Return the acts beside what must be done: possible, and not now with reasons.

    `told` are acts that the page offers already, with the day until which they can be.
    """
    mine = {*told, *(duty.act for duty in main_duties(sight.situation))}
    found = offered(sight.situation)
    free = [each for each in found if each.possible and each.act not in mine]
    return {
        "handy": [_choice(e, sight, desk) for e in free if e.act in HANDY],
        "possible": [_choice(e, sight, desk) for e in free if e.act not in HANDY],
        "not_now": [_choice(e, sight, desk) for e in _nearest_first(found)],
    }


def _nearest_first(found: Iterable[Offered]) -> list[Offered]:
    """Return what is not possible: first what can be done about, then its moment."""
    not_now = (each for each in found if not each.possible)
    return sorted(not_now, key=lambda each: each.objections[0].code == ELSEWHERE)


def _reason(objection: Objection, act: str, lang: str) -> str:
    """Return why not, without where the case stands: the page says that once."""
    if objection.code == ELSEWHERE:
        return objections.when(objection, lang)
    return objections.sentence(objection, lang, act=act)


def _choice(one: Offered, sight: Sight, desk: Desk) -> Choice:
    return Choice(
        title=acts_here.title(one.act, sight.situation, desk.lang),
        href=reverse("desk-act", args=[sight.opened.reference, one.act]),
        reasons=tuple(_reason(each, one.act, desk.lang) for each in one.objections),
        at_once=one.act in AT_ONCE,
        has_letter=has_letter(sight.situation.procedure, one.act),
        seen=sight.opened.stored.length,
    )

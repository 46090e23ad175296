"""The fields for what is chosen from a closed list."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from gehoord.handling.fields.asking import (
    Asking,
    Fields,
    one_of,
)
from gehoord.procedure.acts import Judge, ReachOut
from gehoord.procedure.parts import Capacity, Medium
from gehoord.procedure.referral import capacities
from gehoord.procedure.unreached import is_on_page_only
from gehoord.words.choices import choices, yes_no
from gehoord.words.filling import filling

_NOT_BY_PAGE: Final = frozenset({"record-conversation", "reach-out"})


def choice(asking: Asking) -> Fields:
    """Ask for one of a closed list; nothing where the answer follows from another."""
    kind = asking.question.choices
    assert kind is not None
    if asking.act is Judge and asking.situation.case.parts:
        return {}  # the whole follows from its parts
    answers = choices(kind, asking.lang)
    if kind is Capacity:
        able = {*capacities(asking.situation.procedure), Capacity.UNKNOWN}
        answers = tuple(each for each in answers if each[0] in able)
    if asking.act.name in _NOT_BY_PAGE:
        here = asking.act is ReachOut and is_on_page_only(
            asking.situation.procedure, asking.situation.case
        )  # there is no other way to them
        answers = tuple(x for x in answers if (x[0] == Medium.PAGE) is here)
    none = "" if asking.question.needed else filling("not-asked", asking.lang)
    first = asking.default
    if isinstance(first, StrEnum):  # not answering is one of the answers then
        return one_of(asking, answers, kind, first=first.value)
    return one_of(asking, answers, kind, none=none, first="" if none else None)


def yes_or_no(asking: Asking) -> Fields:
    """Ask for yes or no, and for no answer yet where it is not needed."""
    yes, no = yes_no(asking.question.name, asking.lang)
    none = "" if asking.question.needed else filling("no-answer-yet", asking.lang)
    answers = (("yes", yes), ("no", no))
    return one_of(
        asking,
        answers,
        lambda said: said == "yes",
        none=none,
        first="" if none else None,
    )

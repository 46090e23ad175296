"""A question of an act becomes the fields of a form that ask it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from gehoord.handling.fields import chosen, further, matters, people, written
from gehoord.handling.fields.asking import (
    Asking,
    Fields,
)
from gehoord.handling.fields.parts import parts_of
from gehoord.procedure.asking import Ask


def fields_of(asking: Asking) -> Fields:
    """Return the fields that ask this question, by name, in order."""
    return _MAKERS[asking.question.ask](asking)


def _parts(asking: Asking) -> Fields:
    known = asking.situation.case.parts
    errors = asking.errors("judgement")
    return parts_of(asking.question.name, known, asking.lang, errors)


_MAKERS: Mapping[Ask, Callable[[Asking], Fields]] = MappingProxyType(
    {
        Ask.TEXT: written.text,
        Ask.LINE: written.line,
        Ask.LINES: written.lines,
        Ask.PARTS: _parts,
        Ask.DAY: written.day,
        Ask.STAFF: people.one_of_staff,
        Ask.STAFFS: people.some_of_staff,
        Ask.CHOICE: chosen.choice,
        Ask.YES_NO: chosen.yes_or_no,
        Ask.FILES: written.files,
        Ask.AGREEMENT: matters.agreement,
        Ask.IMPROVEMENT: matters.improvement,
        Ask.LETTER: matters.letter,
        Ask.PARTY: people.party,
        Ask.GROUNDS: further.grounds,
        Ask.GROUND: matters.ground,
        Ask.REPORT: matters.report,
        Ask.MILESTONE: matters.milestone,
        Ask.ELSEWHERE: matters.elsewhere,
        Ask.BODY: matters.third_party,
        Ask.PARTICULARS: written.particulars,
    }
)

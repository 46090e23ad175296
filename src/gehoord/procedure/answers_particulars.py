"""Whether what a file asks of its own is there, and can be right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from gehoord.procedure import acts as a
from gehoord.procedure.objections import Objection
from gehoord.procedure.particulars import (
    LONGEST,
    Needed,
    OwnParticular,
    Shape,
    chosen,
    day_of,
    in_one_form,
    is_digits,
    is_for,
)
from gehoord.procedure.parts import Channel, Particulars
from gehoord.procedure.situation import Situation

_UNWRITABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def own_missing(situation: Situation, act: a.File) -> tuple[Objection, ...]:
    """
    Return what the file cannot do without and is not there: on the form alone.

    A mail, a letter and what was told are taken in as they are, and asked about.
    """
    if act.kind not in situation.procedure.with_terms or act.channel is not Channel.WEB:
        return ()
    return tuple(
        empty(each)
        for each in blocking(situation.procedure.own_particulars, act.particulars)
    )


def blocking(
    rules: Iterable[OwnParticular], sender: Particulars
) -> tuple[OwnParticular, ...]:
    """Return what the form cannot be sent without, by what was answered, and lacks."""
    every, said = tuple(rules), dict(sender.own)
    answers = chosen(every, sender)
    return tuple(
        each
        for each in every
        if each.needed is Needed.BLOCKS and each.is_asked_by(Channel.WEB)
        if is_for(each, answers) and not said.get(each.id, "").strip()
    )


def empty(rule: OwnParticular) -> Objection:
    """Return that it is not there, and cannot be left out."""
    return Objection("empty", {"field": rule.id, "called": rule.name})


def own_faults(
    situation: Situation, act: a.File | a.GiveParticulars
) -> tuple[Objection, ...]:
    """Return why what was given of it cannot be right."""
    said = dict(act.particulars.own)
    found = (
        objection(each, in_one_form(each, said.get(each.id, "")))
        for each in situation.procedure.own_particulars
    )
    return tuple(each for each in found if each is not None)


def objection(rule: OwnParticular, value: str) -> Objection | None:
    """Return why this answer, in its one form, cannot be right; None where it can."""
    about: dict[str, object] = {"field": rule.id, "called": rule.name}
    if not value:
        return None
    if _UNWRITABLE.search(value):
        return Objection("not-text", about)
    match rule.kind:
        case Shape.DATE:
            return None if day_of(value) else Objection("no-day", about)
        case Shape.CHOICE:
            return None if rule.option(value) else Objection("no-such-answer", about)
        case Shape.DIGITS if not is_digits(value):
            return Objection("not-digits", about)
        case _:
            return _signs(rule, len(value), about)


def _signs(
    rule: OwnParticular, signs: int, about: Mapping[str, object]
) -> Objection | None:
    most = min(rule.most or LONGEST, LONGEST)
    if rule.least and signs < rule.least:
        return Objection("too-few-signs", {**about, "least": rule.least})
    if signs > most:
        return Objection("too-many-signs", {**about, "most": most})
    return None

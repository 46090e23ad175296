"""The fields in which somebody is named, and who could be."""

from __future__ import annotations

from typing import Final

from django import forms

from gehoord.handling.fields.asking import (
    Asking,
    Fields,
    one_of,
    only,
)
from gehoord.procedure.acts import CommentOnDraft
from gehoord.procedure.conflicts import is_conflicted, is_theirs
from gehoord.procedure.escalation import stage_of
from gehoord.procedure.lanes import StageRule
from gehoord.procedure.roles import COMPLAINANT, Colleague, Role, colleague, staff
from gehoord.procedure.situation import may_handle
from gehoord.words.filling import filling
from gehoord.words.own_words import localised

_APPOINTS: Final = frozenset({"appoint-handler", "hand-over"})


def one_of_staff(asking: Asking) -> Fields:
    """Ask for somebody who works here and could be right."""
    found = tuple(
        (str(each.number), _named(asking, each))
        for each in asking.situation.office
        if _could_be(asking, each)
    )
    return one_of(asking, found, int, first=only(found))


def _named(asking: Asking, person: Colleague) -> str:
    """Return a name, with what speaks against appointing them where that counts."""
    if asking.act.name not in _APPOINTS:
        return person.name
    against = []
    if is_theirs(asking.situation.case, person):
        against.append(filling("own-complaint", asking.lang))
    if is_conflicted(asking.situation.case, person):
        against.append(filling("declared", asking.lang))
    if stage := _decides_later(asking, person):
        name = localised(stage.name, asking.lang)
        against.append(filling("decides-later", asking.lang).format(stage=name))
    if not person.signs_in:
        against.append(filling("signs-in-not-yet", asking.lang))
    return f"{person.name} ({'; '.join(against)})" if against else person.name


def _decides_later(asking: Asking, person: Colleague) -> StageRule | None:
    """Return the later stage that is theirs, and not if they handle it before."""
    procedure = asking.situation.procedure
    now = stage_of(procedure, asking.situation.case)
    later = procedure.stages[procedure.stages.index(now) + 1 :] if now else ()
    return next(
        (
            each
            for each in later
            if each.different_person
            and person.body
            and procedure.handles_all(each.id) == person.body
        ),
        None,
    )


def somebody_declared(asking: Asking) -> bool:
    """Tell whether somebody who could be named declared that they cannot handle it."""
    case, office = asking.situation.case, asking.situation.office
    unable = (x for x in office if is_conflicted(case, x) or is_theirs(case, x))
    return any(_could_be(asking, each) for each in unable)


def _could_be(asking: Asking, person: Colleague) -> bool:
    """Tell whether naming this colleague here could be right."""
    case = asking.situation.case
    match asking.act.name:
        case "pass-on":
            return bool({Role.ADVISER, Role.OWNER} & person.roles)
        case "inform-respondent" | "tell-respondent":
            return person.number in case.respondents
        case name if name in _APPOINTS:
            able = may_handle(case, asking.situation.office, person) and person.present
            return able and person.number != case.handler
        case _:
            concerned = case.respondents | case.excluded
            works_here = person.roles and Role.THIRD_PARTY not in person.roles
            return bool(works_here) and person.number not in concerned


def some_of_staff(asking: Asking) -> Fields:
    """Ask for any of those who work here."""
    made = forms.TypedMultipleChoiceField(
        label=asking.label,
        help_text=asking.hint,
        required=asking.question.needed,
        choices=[
            (str(each.number), each.name)
            for each in asking.situation.office
            if Role.THIRD_PARTY not in each.roles
        ],
        coerce=int,
        widget=forms.CheckboxSelectMultiple,
        error_messages=asking.errors(),
    )
    return {asking.question.name: made}


def party(asking: Asking) -> Fields:
    """
    Ask for who complains or whom it is about.

    Of a draft that is whoever got it; who did speaks for themselves and is not asked.
    """
    case, office = asking.situation.case, asking.situation.office
    of_draft = asking.act is CommentOnDraft
    if of_draft and asking.situation.by in case.draft_to:
        return {}
    found = [(COMPLAINANT, case.sender.name)]
    for number in sorted(case.respondents):
        person = colleague(office, number)
        found.append((staff(number), person.name if person else str(number)))
    if not of_draft:
        return one_of(asking, tuple(found), str)
    got = tuple(each for each in found if each[0] in case.draft_to)
    made = one_of(asking, got, str, first=only(got))
    made[asking.question.name].required = True
    return made

"""
How the firm stands, for an owner: promises at risk, who carries how much, who is away.

Counted over the cases this owner may open, so that no number tells of another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.desk.kept_mail import number_waiting
from gehoord.desk.lines import lines
from gehoord.handling import readiness, rereading, surveying
from gehoord.handling.memos import given_up
from gehoord.handling.readiness import Need
from gehoord.handling.surveying import Survey
from gehoord.organisation import reading
from gehoord.people.models import Staff
from gehoord.people.office import is_away
from gehoord.procedure.days import local_date
from gehoord.words import memos
from gehoord.words.dates import long_date
from gehoord.words.readiness import NEEDS, why

SOON = timedelta(days=3)
WHERE: Final[Mapping[Need, str]] = MappingProxyType(
    {
        Need.PROCEDURE: "desk-procedure-edit",
        Need.REASONS: "desk-procedure",
        Need.SECOND_OWNER: "desk-invite",
        Need.INTAKE: "desk-people",
        Need.SUBSTITUTES: "desk-people",
        Need.THIRD_PARTY: "desk-invite",
        Need.SAME_THIRD_PARTY: "desk-procedure-edit",
        Need.APPOINTMENT: "desk-people",
        Need.ACCOUNTS: "desk-people",
    }
)
"""The page where each is arranged."""
SHOWN = 20


@dataclass(frozen=True, kw_only=True)
class Load:
    """What one person carries."""

    name: str
    open_cases: int
    late: int
    href: str


@dataclass(frozen=True, kw_only=True)
class Away:
    """Somebody who is away, or will be."""

    name: str
    since: str
    until: str
    is_now: bool
    open_cases: int = field(default=0)


@dataclass(frozen=True, kw_only=True)
class Untold:
    """A mail to a colleague that never left, and why it was made."""

    number: int
    name: str
    what: str
    since: str


@dataclass(frozen=True, kw_only=True)
class Missing:
    """Something the organisation still needs, why, and the page where it is arranged."""

    what: str
    why: str
    href: str  # empty: it is a setting of the machine


@for_staff
@require_safe
def firm(request: HttpRequest, desk: Desk) -> HttpResponse:
    """Show how the firm stands."""
    if not desk.owns:
        raise Http404
    _sha256, procedure = reading.current(desk.organisation_id, now=desk.now)
    today = local_date(desk.now, procedure.zone)
    survey = surveying.survey(
        desk.organisation_id, desk.person.number, today=today, soon=today + SOON
    )
    at_risk = lines((row for row, _card in survey.at_risk[:SHOWN]), desk)
    without = lines((row for row, _card in survey.without_third_party[:SHOWN]), desk)
    untold = _untold(desk)
    unsent = lines((row for row, _card in survey.unsent[:SHOWN]), desk)
    people = list(Staff.objects.filter(organisation=desk.organisation, active=True))
    missing = _missing(desk)
    context: dict[str, object] = {
        "place": "firm",
        "at_risk": at_risk,
        "more_at_risk": len(survey.at_risk) > SHOWN,
        "loads": _loads(people, survey),
        "nobody": survey.carried[None],
        "away": _away(people, survey, desk, today=today),
        "substitutes": _substitutes(people, today=today),
        "kept": number_waiting(desk),
        "unsent": unsent,
        "untold": untold,
        "without_third_party": without,
        "to_reread": len(
            rereading.waiting(desk.organisation_id, desk.person.number, now=desk.now)
        ),
        "missing": missing,
        "looked_at": survey.looked_at if survey.stopped else 0,
        "is_well": not (
            (missing or at_risk or unsent or without or untold) or number_waiting(desk)
        ),
    }
    return show(request, desk, "firm.html", context)


def _missing(desk: Desk) -> list[Missing]:
    """Return what the organisation still needs, why, and where it is arranged."""
    return [
        Missing(
            what=NEEDS[step.need].what[desk.lang],
            why=why(step.need, step.others, desk.lang),
            href=reverse(WHERE[step.need]) if step.need in WHERE else "",
        )
        for step in readiness.steps(desk.organisation_id, now=desk.now)
        if not step.is_there
    ]


def _untold(desk: Desk) -> list[Untold]:
    """Return which mails never reached a colleague, and whose address to look at."""
    people = Staff.objects.filter(organisation=desk.organisation, active=True)
    names = dict(people.values_list("number", "name"))
    called = desk.organisation.name
    return [
        Untold(
            number=each.staff_number,
            name=names[each.staff_number],
            what=memos.subject(each.kind, organisation=called, lang=desk.lang),
            since=long_date(
                local_date(each.made_at, desk.organisation.zone), desk.lang
            ),
        )
        for each in given_up(desk.organisation_id)
        if each.staff_number in names
    ]


def _loads(people: list[Staff], survey: Survey) -> list[Load]:
    """Return what each carries who handles anything, the most first."""
    here = reverse("desk-cases")
    found = [
        Load(
            name=each.name,
            open_cases=survey.carried[each.number],
            late=survey.late[each.number],
            href=f"{here}?{urlencode({'state': 'open', 'handler': each.number})}",
        )
        for each in people
        if survey.carried[each.number]
    ]
    return sorted(found, key=lambda load: (-load.open_cases, load.name))


def _substitutes(people: list[Staff], *, today: date) -> list[tuple[str, bool, bool]]:
    """Return in order whom the clock would appoint; who is away, who cannot sign in."""
    able = [each for each in people if each.substitute_order is not None]
    return [
        (
            each.name,
            is_away(each.absent_from, each.absent_until, on=today),
            not each.signs_in,
        )
        for each in sorted(able, key=lambda one: one.substitute_order or 0)
    ]


def _away(
    people: list[Staff], survey: Survey, desk: Desk, *, today: date
) -> list[Away]:
    """Return who is away now or later, and what they carry."""
    found = [
        each
        for each in people
        if each.absent_from
        and (each.absent_until is None or each.absent_until >= today)
    ]
    return [
        Away(
            name=each.name,
            since=long_date(each.absent_from, desk.lang),
            until=long_date(each.absent_until, desk.lang) if each.absent_until else "",
            is_now=is_away(each.absent_from, each.absent_until, on=today),
            open_cases=survey.carried[each.number],
        )
        for each in sorted(found, key=lambda one: str(one.absent_from))
        if each.absent_from
    ]

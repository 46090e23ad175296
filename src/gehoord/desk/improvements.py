"""The improvements of the organisation, over all cases an owner may open."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from gehoord.desk.guard import Desk, for_staff, show
from gehoord.dossier import lessons, openings, store
from gehoord.handling.improving import Learnt, learnt
from gehoord.handling.rereading import waiting
from gehoord.people.models import Staff
from gehoord.procedure.roles import staff
from gehoord.words.dates import long_date

PURPOSE = "improvements"


@for_staff
@require_safe
def improvements(request: HttpRequest, desk: Desk) -> HttpResponse:
    """List what is to improve and what was improved; the words of a case are opened."""
    if not desk.owns:
        raise Http404
    found = learnt(desk.organisation_id, desk.person.number)
    openings.record_many(
        desk.organisation_id,
        {store.find(desk.organisation_id, each.reference) for each in found},
        who=staff(desk.person.number),
        purpose=PURPOSE,
        now=desk.now,
    )
    people = Staff.objects.filter(organisation=desk.organisation)
    names = dict(people.values_list("number", "name"))
    context: dict[str, object] = {
        "place": "firm",
        "to_reread": [
            (each, long_date(each.last_day, desk.lang))
            for each in waiting(desk.organisation_id, desk.person.number, now=desk.now)
        ],
        "kept": lessons.kept(desk.organisation_id),
        "open": [_row(each, names, desk) for each in found if each.is_open],
        "done": [_row(each, names, desk) for each in found if not each.is_open],
    }
    return show(request, desk, "improvements.html", context)


def _row(one: Learnt, names: dict[int, str], desk: Desk) -> dict[str, str]:
    said = one.improvement
    return {
        "reference": one.reference,
        "what": said.what,
        "who": names.get(said.owner, str(said.owner)),
        "by_day": long_date(said.by_day, desk.lang) if said.by_day else "",
        "effect": said.effect,
    }

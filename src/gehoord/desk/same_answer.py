"""The page on which the answer of one case is given in others that ask the same."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from gehoord.desk import story
from gehoord.desk.act_page import PURPOSE
from gehoord.desk.finding import see
from gehoord.desk.guard import Desk, for_staff, show
from gehoord.handling import same_answer
from gehoord.handling.access import Sight
from gehoord.handling.numbers import number_in
from gehoord.words import acts as act_words

CHOSEN = "case"
_BETWEEN = ":"


@for_staff
@require_http_methods(["GET", "HEAD", "POST"])
def same(request: HttpRequest, desk: Desk, reference: str) -> HttpResponse:
    """Show the answer and where it can be given too; give it where that was chosen."""
    sight = see(desk, reference, purpose=PURPOSE)
    act = same_answer.answer_of(sight)
    if act is None:
        raise Http404
    named, chosen = same_answer.named_in(sight, act), _chosen(request)
    failed: tuple[str, ...] = ()
    if request.method == "POST" and chosen and not named:
        failed = same_answer.give(sight, act, chosen, now=desk.now)
        if not failed:
            there = reverse("desk-case", args=[reference])
            return redirect(f"{there}?done={act.name}")
    context = {
        "reference": reference,
        "title": act_words.title(act.name, desk.lang),
        "moments": _given(sight, desk),
        "named": named,
        "failed": failed,
        "is_short": request.method == "POST" and not chosen,
        "others": same_answer.others(sight, act, now=desk.now),
    }
    return show(request, desk, "same.html", context)


def _given(sight: Sight, desk: Desk) -> tuple[story.Moment, ...]:
    """Return the answer as it stands in the story of this case."""
    last = [x for x in sight.entries if isinstance(x.event, same_answer.GIVEN)]
    return story.moments(sight, desk, last[-1:])


def _chosen(request: HttpRequest) -> dict[str, int]:
    """Return which cases were chosen, each with how much of it was there then."""
    found = {}
    for each in request.POST.getlist(CHOSEN):
        reference, _between, length = each.partition(_BETWEEN)
        found[reference] = number_in(length) or 0
    return found

"""What is typed on the page of an act is kept while it is typed, as on the form."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_protect

from gehoord.counter.form import KEPT, SENT
from gehoord.counter.showing import language
from gehoord.counter.two_windows import FIELD, HEADER
from gehoord.dossier.moment import now as moment
from gehoord.handling import unsent
from gehoord.handling.access import Sight
from gehoord.handling.attaching import STAGED, staged_in
from gehoord.handling.catalogue import offer
from gehoord.handling.forms import ActForm
from gehoord.handling.numbers import number_in
from gehoord.procedure.acts import ACTS

ASKED = "X-Keep"


@csrf_protect
def keep(request: HttpRequest, seen: Sight, name: str) -> HttpResponse:
    """Keep it; the page stays, and is right or wrong when it is sent."""
    if offer(seen.situation, name).objections:
        return HttpResponse(status=SENT)
    form = ActForm(ACTS[name], seen.situation, lang=language())
    numbers, key = request.POST.getlist(STAGED), seen.opened.stored.key
    opened = seen.opened
    held = staged_in(opened.organisation_id, opened.case_id, numbers, key=key)
    typed = unsent.with_files(words(request, form), held)
    unsent.keep(opened, name, typed, now=moment())
    length = number_in(request.POST.get(FIELD, ""))  # as it was shown, not as it is
    return HttpResponse(status=KEPT, headers={HEADER: str(length or "")})


def words(request: HttpRequest, form: ActForm) -> dict[str, str]:
    """Return what was typed and chosen, by field; not the code, nor that it is sure."""
    return {name: request.POST[name] for name in form.fields if name in request.POST}

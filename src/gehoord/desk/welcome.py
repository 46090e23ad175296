"""Where somebody who was invited chooses a password, once."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from gehoord.desk.guard import language
from gehoord.desk.people_form import PasswordForm
from gehoord.dossier.moment import now
from gehoord.handling import invitations
from gehoord.people import sign_in
from gehoord.people.places import place_of
from gehoord.people.tries import Tries
from gehoord.people.which import organisation_of
from gehoord.words.fields import TOO_EASY

BY_PLACE = Tries(most=50, within=15 * 60.0)
GONE = 410


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: HttpRequest, secret: str) -> HttpResponse:
    """Ask for a password; a link that is over and one that never was look alike."""
    organisation = organisation_of(request)
    if organisation is None:
        raise Http404
    place = (organisation.pk, place_of(request))
    invited = None
    if BY_PLACE.are_left([place]):
        invited = invitations.invited(organisation.pk, secret, now=now())
    if invited is None:
        BY_PLACE.used([place])
        page = {"organisation": organisation}
        return render(request, "desk/welcome_over.html", page, status=GONE)
    posted = request.POST if request.method == "POST" else None
    form = PasswordForm(posted, lang=language())
    if form.is_bound and form.is_valid():
        password = form.cleaned_data["password"]
        try:
            person = invitations.accept(
                organisation.pk, secret, password=password, now=now()
            )
        except ValidationError as easy:
            said = [TOO_EASY[str(each.code)][language()] for each in easy.error_list]
            form.add_error("password", ValidationError(said))
        else:
            if person is not None:
                sign_in.sign_in(
                    request,
                    organisation_id=organisation.pk,
                    email=person.email,
                    password=password,
                )
            return redirect("desk")
    context = {"form": form, "organisation": organisation, "name": invited.name}
    return render(request, "desk/welcome.html", context)

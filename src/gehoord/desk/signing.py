"""Signing in at the desk, and out."""

from __future__ import annotations

from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from gehoord.people import sign_in as people
from gehoord.people.models import Organisation
from gehoord.people.places import place_of
from gehoord.people.tries import Tries
from gehoord.people.which import organisation_of

A_QUARTER = 15 * 60.0  # seconds
BY_PERSON = Tries(most=5, within=A_QUARTER)
BY_PLACE = Tries(most=50, within=A_QUARTER)
TOO_MANY_REQUESTS = 429


class SignInForm(forms.Form):
    """E-mail address and password."""

    use_required_attribute = False
    email = forms.CharField(
        label=_("E-mail address"),
        max_length=254,
        error_messages={"required": _("Your e-mail address is missing. Fill it in.")},
        # Not of type "email": there HTML lets no browser fill in a user name.
        widget=forms.TextInput(
            attrs={
                "autocomplete": "username",
                "autocapitalize": "none",
                "inputmode": "email",
                "spellcheck": "false",
            }
        ),
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        max_length=1000,
        error_messages={"required": _("Your password is missing. Fill it in.")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask who you are; one answer for a wrong address and a wrong password."""
    organisation = organisation_of(request)
    if organisation is None:
        raise Http404
    posted = request.POST if request.method == "POST" else None
    form = SignInForm(posted, label_suffix="")
    status = 200
    if posted is not None and form.is_valid():
        status = _try(request, organisation, form)
        if not form.errors:
            return redirect(_next(request))
    context = {"form": form, "organisation": organisation, "next": _next(request)}
    return render(request, "desk/sign_in.html", context, status=status)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    people.sign_out(request)
    return redirect("sign-in")


def _try(request: HttpRequest, organisation: Organisation, form: SignInForm) -> int:
    """Sign in, or put on the form why not; return the status of the answer."""
    email = form.cleaned_data["email"].strip().lower()
    place = (organisation.pk, place_of(request))
    person = (organisation.pk, email, place)
    # Counted before it is looked at: of many at the same moment no more get through.
    if not (BY_PLACE.are_left([place]) and BY_PERSON.spend(person)):
        form.add_error(
            None,
            _(
                "There were too many tries from here. Wait a quarter of an hour, then "
                "try once more. Forgot your password? Ask an owner."
            ),
        )
        return TOO_MANY_REQUESTS
    password = form.cleaned_data["password"]
    user = people.sign_in(
        request, organisation_id=organisation.pk, email=email, password=password
    )
    if user is None or people.colleague_of(request, organisation.pk) is None:
        people.sign_out(request)
        BY_PLACE.used([place])
        form.add_error(
            None,
            _(
                "This e-mail address and password do not belong together here. Check "
                "both, or ask an owner for a new password."
            ),
        )
        return 200
    BY_PERSON.forget(person)
    return 200


def _next(request: HttpRequest) -> str:
    """Return where someone was going, when that is a page of this desk."""
    desk = reverse("desk")
    asked = request.POST.get("next") or request.GET.get("next") or desk
    here = url_has_allowed_host_and_scheme(asked, allowed_hosts=None)
    return asked if here and asked.startswith(desk) else desk

"""
The way in by link and code, for who has a part in one case.

GET shows one button and nothing else, but to who is signed in and whose link it is:
they go on at once. The button lets a code leave to the address of who the link is for,
and is answered alike whatever the link is. With the code the page of that case opens,
and no other page of the desk.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from gehoord.desk import visitor
from gehoord.dossier.moment import now
from gehoord.handling import codes, part_code
from gehoord.handling.part_link import Part, part_of
from gehoord.people.models import Organisation
from gehoord.people.places import place_of
from gehoord.people.sign_in import colleague_of, sign_out
from gehoord.people.tries import Tries
from gehoord.people.which import organisation_of

AN_HOUR: Final = codes.LASTS.total_seconds()
BY_PLACE: Final = Tries(most=50, within=AN_HOUR)
ASKED: Final = Tries(most=5, within=AN_HOUR)
GUESSED: Final = Tries(most=codes.TRIES, within=AN_HOUR)
WAITS: Final = "part-code"  # in the session: which code this browser asked for
UNREADY: Final = 422
TOO_OFTEN: Final = 429


@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
def arrive(request: HttpRequest, token: str) -> HttpResponse:
    """Show one button; send a code; open the page with it."""
    organisation = organisation_of(request)
    if organisation is None:
        raise Http404
    asks = request.method == "POST"
    if not asks and not request.user.is_authenticated:
        return _shown(request, organisation)
    if asks and not BY_PLACE.spend((organisation.pk, place_of(request))):
        return _shown(request, organisation, _too_often(), status=TOO_OFTEN)
    part = part_of(organisation.pk, token, now=now())
    if part is not None and _is_signed_in(request, part):
        return redirect("desk-case", part.opened.reference)
    if not asks:
        return _shown(request, organisation)
    if "code" in request.POST and "ask-code" not in request.POST:
        return _opened(request, organisation, part)
    return _code_sent(request, organisation, part)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Close the page: this browser sees nothing of the case any more."""
    visitor.end(request)
    return redirect("desk-part-over")


@require_safe
def over(request: HttpRequest) -> HttpResponse:
    """Say that the page is closed, and how to open it again."""
    organisation = organisation_of(request)
    return _answer(request, "desk/part_over.html", {"organisation": organisation})


def _is_signed_in(request: HttpRequest, part: Part) -> bool:
    person = colleague_of(request, part.opened.organisation_id)
    return person is not None and person.number == part.number


def _code_sent(
    request: HttpRequest, organisation: Organisation, part: Part | None
) -> HttpResponse:
    """Let a code leave where the link is somebody's; the answer is the same."""
    if part is not None:
        if not ASKED.spend((organisation.pk, part.number)):
            return _shown(request, organisation, _too_often(), status=TOO_OFTEN)
        asked = part_code.ask(organisation.pk, part.number, now=now())
        request.session[WAITS] = {"number": part.number, "asked": asked}
    return _shown(request, organisation, waits=True)


def _opened(
    request: HttpRequest, organisation: Organisation, part: Part | None
) -> HttpResponse:
    """Open the page when the code is right. Each code has five tries, for an hour."""
    said, waits = request.POST["code"], request.session.get(WAITS) or {}
    if not said.strip():
        why = _("Fill in the code from the mail.")
        return _shown(request, organisation, why, waits=True, status=UNREADY)
    if part is None or not _is_right(part, waits, said):
        return _shown(request, organisation, _wrong(), waits=True, status=UNREADY)
    sign_out(request)  # whoever else stood at the desk here
    visitor.begin(request, part)
    return redirect("desk-case", part.opened.reference)


def _is_right(part: Part, waits: Mapping[str, int], said: str) -> bool:
    """Return whether this is the code that this browser asked for, in five tries."""
    organisation_id, asked = part.opened.organisation_id, waits.get("asked")
    if asked is None or waits.get("number") != part.number:
        return False
    if not GUESSED.spend((organisation_id, asked)):
        return False
    return part_code.is_right(organisation_id, part.number, asked, said)


def _wrong() -> str:
    return _(
        "This code is not right, or it does not work any more. Look it up once more, or "
        "let a new one be sent."
    )


def _too_often() -> str:
    return _("There were too many tries from here. Wait an hour, then try once more.")


def _shown(
    request: HttpRequest,
    organisation: Organisation,
    mistake: str = "",
    *,
    waits: bool = False,
    status: int = 200,
) -> HttpResponse:
    context: dict[str, object] = {
        "organisation": organisation,
        "mistakes": [("#id_code" if waits else "", mistake)] if mistake else [],
        "waits": waits,
        "too_often": status == TOO_OFTEN,
        "sign_in": f"{reverse('sign-in')}?{urlencode({'next': request.path})}",
    }
    return _answer(request, "desk/part_link.html", context, status=status)


def _answer(
    request: HttpRequest,
    template: str,
    context: dict[str, object],
    *,
    status: int = 200,
) -> HttpResponse:
    answer = render(request, template, context, status=status)
    answer.headers["Referrer-Policy"] = "strict-origin"  # the address holds a secret
    return answer

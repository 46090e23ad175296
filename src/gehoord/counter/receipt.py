"""The receipt: a page to print, and the same as a PDF with what was sent."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from gehoord.counter import draft as drafts
from gehoord.counter.case_page import names_for, reached
from gehoord.counter.expect import Step
from gehoord.counter.next_steps import (
    after_that,
    is_answered_by_nobody,
    next_steps,
)
from gehoord.counter.showing import language, show
from gehoord.dossier.moment import now as moment
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.access import Sight, sight
from gehoord.handling.follow_link import follow_token, lasts, link_last_day
from gehoord.handling.opened import OpenCase
from gehoord.people.models import Organisation
from gehoord.people.which import organisation_of
from gehoord.postroom.dossier_copy import copy_of, to_pdf
from gehoord.procedure.roles import COMPLAINANT
from gehoord.words.dates import long_date

PURPOSE = "receipt"
COPY = "copy"


@dataclass(frozen=True, kw_only=True)
class Receipt:
    """What the receipt says, without a word that was typed."""

    reference: str
    steps: tuple[Step, ...]
    link: str
    link_until: str


@require_safe
def receipt(request: HttpRequest) -> HttpResponse:
    """Show the reference, what happens next by when, and the link to follow it."""
    organisation = organisation_of(request)
    seen = _just_sent(request, organisation, PURPOSE)
    if seen is None:
        return redirect("start")
    context = {
        "receipt": _receipt(request, seen),
        "case": seen.opened.case,
        "registered": is_answered_by_nobody(seen.opened),
        "reached": reached(seen, language()),
    }
    return show(request, "receipt", organisation, context)


@require_safe
def receipt_pdf(request: HttpRequest) -> HttpResponse:
    """
    Hand over what was sent as a PDF, with what happens next and by when.

    For who may see the receipt, as long as that is shown. It holds no link to the
    case: a file is passed on more easily than a page.
    """
    organisation = organisation_of(request)
    seen = _just_sent(request, organisation, COPY)
    if organisation is None or seen is None:
        return redirect("start")
    lang = language()
    made = copy_of(
        seen,
        organisation=organisation,
        names=names_for(seen, lang),
        lang=lang,
        now=moment(),
    )
    ahead = tuple(_told(each) for each in after_that(seen.opened, lang))
    answer = HttpResponse(to_pdf(made, ahead=ahead), content_type="application/pdf")
    name = f'attachment; filename="{made.reference}.pdf"'
    answer.headers["Content-Disposition"] = name
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _just_sent(
    request: HttpRequest, organisation: Organisation | None, purpose: str
) -> Sight | None:
    """Return the case that this browser sent within the hour, if it did."""
    case_id = drafts.receipt_of(request, organisation.pk) if organisation else None
    if organisation is None or case_id is None:
        return None
    try:
        return sight(
            organisation.pk, case_id, by=COMPLAINANT, purpose=purpose, now=moment()
        )
    except NoSuchCase:
        return None


def _told(step: Step) -> tuple[str, str]:
    """Return one thing to expect as the copy has it: by when, and what."""
    return step.title, "\n".join((*step.texts, step.why)).rstrip()


def _until(opened: OpenCase, first: int) -> str:
    """Return the last day of the link; empty where it is all there is, and lasts."""
    last = link_last_day(opened, first)
    return "" if lasts(opened) else long_date(last, language())


def _receipt(request: HttpRequest, seen: Sight) -> Receipt:
    opened, first = seen.opened, 1
    token = follow_token(opened, first)
    return Receipt(
        reference=opened.reference,
        steps=next_steps(opened, language()),
        link=request.build_absolute_uri(reverse("follow", args=[token])),
        link_until=_until(opened, first),
    )

"""Who stands at the desk: a member of staff of the organisation whose pages these are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from gehoord.desk.late import kept_late
from gehoord.desk.visitor import visitor_of
from gehoord.dossier import listing
from gehoord.dossier.moment import now
from gehoord.dossier.store import NoSuchCase
from gehoord.handling.typed import chosen, typed
from gehoord.languages.spoken import served
from gehoord.people.models import Organisation, Staff
from gehoord.people.sign_in import colleague_of
from gehoord.people.which import organisation_of
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import Role, staff
from gehoord.words.objections import sentence

P = ParamSpec("P")
RECORDERS = frozenset({Role.OWNER, Role.INTAKE, Role.HANDLER, Role.ADVISER})
OPENERS = frozenset({Role.OWNER, Role.INTAKE})
KEEPERS = frozenset({Role.OWNER, Role.TECHNICIAN})
SIGNED_OUT = 403
WITHOUT_CASES = frozenset({Role.AUDITOR, Role.TECHNICIAN})
LOOKERS = frozenset({Role.OWNER, Role.THIRD_PARTY, Role.AUDITOR})


@dataclass(frozen=True, kw_only=True)
class Desk:
    """Someone at work: where, who, when, and in which language."""

    organisation: Organisation
    person: Staff
    now: datetime
    lang: str
    visits: bool = False  # by link and code, to one case

    @property
    def organisation_id(self) -> int:
        """Return the organisation by number."""
        return self.organisation.pk

    @property
    def by(self) -> str:
        """Return how entries name who is at work."""
        return staff(self.person.number)

    @property
    def today(self) -> date:
        """Return the day it is where the organisation is."""
        return local_date(self.now, self.organisation.zone)

    @property
    def may_record(self) -> bool:
        """Return whether this person writes down what others tell or send on paper."""
        return not RECORDERS.isdisjoint(self.person.roles)

    @property
    def owns(self) -> bool:
        """Return whether this person answers for the organisation."""
        return Role.OWNER in self.person.roles

    @property
    def audits(self) -> bool:
        """Return whether this person sees the register without persons."""
        return not {Role.OWNER, Role.AUDITOR}.isdisjoint(self.person.roles)

    @property
    def maintains(self) -> bool:
        """Return whether this person sees how the machine does."""
        return not {Role.OWNER, Role.TECHNICIAN}.isdisjoint(self.person.roles)

    @property
    def opens_no_case(self) -> bool:
        """Return whether no case is ever for this person: totals then tell nothing."""
        return WITHOUT_CASES.issuperset(self.person.roles)

    @property
    def sees_people(self) -> bool:
        """Return whether this person sees who works here and what changed in that."""
        return not LOOKERS.isdisjoint(self.person.roles)

    @property
    def opens_mail(self) -> bool:
        """Return whether this person looks at mail that was kept for a person."""
        return not OPENERS.isdisjoint(self.person.roles)

    @property
    def keeps_mailboxes(self) -> bool:
        """Return whether this person sets mailboxes up and sees that all adds up."""
        return not KEEPERS.isdisjoint(self.person.roles)


View = Callable[Concatenate[HttpRequest, Desk, P], HttpResponseBase]


def for_staff(
    view: View[P],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """
    Let only staff of this organisation in; others are asked to sign in.

    A case that may not be seen is a page that is not there.
    """

    @wraps(view)
    def guarded(
        request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        organisation = organisation_of(request)
        if organisation is None:
            raise Http404
        person = colleague_of(request, organisation.pk)
        guest = None if person else visitor_of(request, organisation.pk)
        person = person or guest
        if person is None:
            return _signed_out(request, organisation)
        desk = Desk(
            organisation=organisation,
            person=person,
            now=now(),
            lang=language(),
            visits=guest is not None,
        )
        try:
            return view(request, desk, *args, **kwargs)
        except NoSuchCase:
            raise Http404 from None

    return guarded


def _signed_out(request: HttpRequest, organisation: Organisation) -> HttpResponse:
    """Lead to where one signs in; what was sent lies ready there, or is given back."""
    there = urlencode({"next": request.get_full_path()})
    sign_in = f"{reverse('sign-in')}?{there}"
    kept = kept_late(request, organisation.pk)
    words = () if kept else typed(request)
    files = () if kept else chosen(request)
    if not kept and not words and not files:
        return redirect(sign_in)
    left_out = kept.not_taken if kept else ()
    facts = {
        "typed": words,
        "chosen": files,
        "is_kept": kept is not None,
        "kept": kept.files if kept else (),
        "not_taken": [(x.name, sentence(x.objection, language())) for x in left_out],
        "sign_in": sign_in,
        "organisation": organisation,
    }
    return render(request, "desk/signed_out.html", facts, status=SIGNED_OUT)


def has_cases(desk: Desk) -> bool:
    """
    Return whether lists of cases are anything for this person.

    For who oversees or maintains only where one concerns them and they were informed.
    """
    if not desk.opens_no_case:
        return True
    found = listing.may_open_at_most(desk.organisation_id, desk.person.number, most=0)
    return found is None


def language() -> str:
    """Return the language of the page: one of those there are words in."""
    return served(get_language() or "")


def show(
    request: HttpRequest,
    desk: Desk,
    template: str,
    context: dict[str, object],
    *,
    status: int = 200,
) -> HttpResponse:
    """Return a page of the desk, with who is at work in its frame."""
    frame = {
        "desk": desk,
        "organisation": desk.organisation,
        "has_cases": not desk.visits and has_cases(desk),
    }
    return render(request, f"desk/{template}", {**frame, **context}, status=status)

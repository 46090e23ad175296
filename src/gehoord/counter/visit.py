"""Who comes to the form: where, when, under which promise, with which draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from django.http import HttpRequest, HttpResponse

from gehoord.counter import draft as drafts
from gehoord.counter.asking import Asker
from gehoord.counter.draft import Kept
from gehoord.counter.showing import language, offer, show
from gehoord.dossier.moment import now as moment
from gehoord.handling.act import Receiving
from gehoord.organisation import reading
from gehoord.people.models import Organisation
from gehoord.people.office import staff_of
from gehoord.people.which import organisation_of
from gehoord.procedure.days import local_date
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure

NOT_NOW = 503


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One request for a page of the form."""

    organisation: Organisation
    procedure: Procedure
    office: Office
    now: datetime
    kept: Kept = field(repr=False)
    sha256: str  # of the procedure

    @property
    def under(self) -> Receiving:
        """Return under what something is received now."""
        return Receiving(
            sha256=self.sha256, procedure=self.procedure, office=self.office
        )

    @property
    def asker(self) -> Asker:
        """Return what the pages of questions need to know."""
        return Asker(
            procedure=self.procedure,
            office=self.office,
            draft=self.kept.draft,
            lang=language(),
        )


def visit(request: HttpRequest) -> Visit | None:
    """Return what the form needs to know; None where nothing can be handed in."""
    organisation, now = organisation_of(request), moment()
    if organisation is None:
        return None
    try:
        sha256, procedure = reading.current(organisation.pk, now=now)
    except reading.NoProcedure:
        return None
    offer(request, procedure.languages)
    return Visit(
        organisation=organisation,
        procedure=procedure,
        office=staff_of(organisation.pk, on=local_date(now, procedure.zone)),
        now=now,
        kept=drafts.find(request, organisation.pk, now=now),
        sha256=sha256,
    )


def closed(request: HttpRequest) -> HttpResponse:
    """Say that nothing can be handed in here, and what can be done."""
    return show(request, "closed", organisation_of(request), status=NOT_NOW)

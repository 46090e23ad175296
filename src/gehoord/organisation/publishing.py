"""Publishing a procedure: from a text that can be read to a version that stands."""

from __future__ import annotations

from datetime import date

from gehoord.organisation.models import PublishedProcedure, fingerprint
from gehoord.organisation.reading import calendars
from gehoord.people.models import Organisation
from gehoord.procedure.reading import read


def publish(
    organisation: Organisation, text: str, *, effective_from: date
) -> PublishedProcedure:
    """
    Publish a procedure; the same text twice is one version.

    Raises Unreadable, with every problem in the text.
    """
    procedure = read(text, calendars())
    standing = PublishedProcedure.objects.filter(
        organisation=organisation, sha256=fingerprint(text)
    ).first()
    if standing is not None:
        return standing
    return PublishedProcedure.objects.create(
        organisation=organisation,
        procedure=procedure.id,
        version=procedure.version,
        effective_from=effective_from,
        text=text,
    )

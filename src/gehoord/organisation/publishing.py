"""Publishing a procedure: from a text that can be read to a version that stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gehoord.organisation.models import PublishedProcedure, fingerprint
from gehoord.organisation.texts import calendars, patterns
from gehoord.people.models import Organisation
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure


class Unpublishable(Exception):
    """The procedure can be read, and must not be published: these are the reasons."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("\n".join(faults))
        self.faults = faults


def publish(
    organisation: Organisation,
    text: str,
    *,
    effective_from: date,
    faults: Callable[[Procedure], tuple[str, ...]],
) -> PublishedProcedure:
    """
    Publish a procedure; the same text twice is one version.

    Of a text that extends a pattern the result is published, in full: a later pattern
    changes nothing for a case.

    `faults` says what stands in the way: `letters.publishable.faults`, which knows
    what there are words for. Raises Unreadable, with every problem in the text, and
    Unpublishable.
    """
    text = in_full(text, patterns())
    procedure = read(text, calendars())
    standing = PublishedProcedure.objects.filter(
        organisation=organisation, sha256=fingerprint(text)
    ).first()
    if standing is not None:
        return standing
    if wrong := faults(procedure):
        raise Unpublishable(wrong)
    return PublishedProcedure.objects.create(
        organisation=organisation,
        procedure=procedure.id,
        version=procedure.version,
        effective_from=effective_from,
        text=text,
    )

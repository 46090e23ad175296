"""Joining a case with another, which then says so too; and the cases it names."""

from __future__ import annotations

from django.urls import reverse
from django.utils.translation import gettext as _

from gehoord.desk.guard import Desk
from gehoord.handling.access import Sight
from gehoord.handling.act import Also, perform
from gehoord.handling.joining import goes_on, linked
from gehoord.handling.opened import OpenCase
from gehoord.procedure.acts import Join, Note


def joined(sight: Sight, desk: Desk, act: Join) -> tuple[Join, Also]:
    """Return the act, and the note that the other case gets with it. Raises Refused."""
    act, case_id = goes_on(sight, act)
    words = _("%(reference)s was joined with this case.") % {
        "reference": sight.opened.reference
    }

    def told(_opened: OpenCase) -> None:
        note = Note(words=words)
        perform(desk.organisation_id, case_id, note, by=desk.by, now=desk.now)

    return act, told


def links(sight: Sight) -> tuple[tuple[str, str], ...]:
    """Return the cases that this one names, with where each can be read."""
    return tuple((each, reverse("desk-case", args=[each])) for each in linked(sight))

"""Who left no way to be reached: what is told to them lies on their own page."""

from __future__ import annotations

from gehoord.procedure.case import Case
from gehoord.procedure.parts import Channel
from gehoord.procedure.rules import Procedure


def is_on_page_only(procedure: Procedure, case: Case) -> bool:
    """Return whether letters can only lie on the page of the case, as the file says."""
    return procedure.no_contact and case.is_unreachable


def reads_nothing(procedure: Procedure, case: Case) -> bool:
    """Return whether nobody can read that page: its link is shown by the form alone."""
    return is_on_page_only(procedure, case) and case.channel is not Channel.WEB

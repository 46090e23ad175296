"""What is doubtful in a version that is written: asked, or accepted for the last one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gehoord.desk.guard import Desk
from gehoord.desk.procedure_look import Look
from gehoord.desk.procedure_page import Acknowledged, whose
from gehoord.procedure.rules import Procedure

WHY: Final = "why:"  # before the name of a doubt, in the form


def asked(seen: Look, reasons: Mapping[str, str]) -> list[dict[str, object]]:
    """Return each doubt that waits for a reason, with what was typed so far."""
    return [
        {
            "name": WHY + one.name,
            "said": one.parts,
            "to": one.to,
            "why": reasons.get(one.name, ""),
        }
        for one in seen.doubts
        if one.name not in seen.before
    ]


def accepted(
    seen: Look | None, procedure: Procedure | None, desk: Desk
) -> list[Acknowledged]:
    """Return what was accepted for the version before, and did not change since."""
    if seen is None or procedure is None:
        return []
    known = ((one, seen.before.get(one.name)) for one in seen.doubts)
    return [
        Acknowledged(
            said=one.said,
            why=given.why,
            whose=whose(given.by, given.at, desk, procedure),
        )
        for one, given in known
        if given
    ]

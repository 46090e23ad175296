"""How much of a case someone at the desk has looked at: what came after is new."""

from __future__ import annotations

from collections.abc import Sequence

from gehoord import rows
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Seen


def mark(
    organisation_id: int, staff_number: int, case_id: int, *, length: int
) -> int | None:
    """
    Remember that a case was looked at up to this many entries.

    Returns how many it had when it was looked at before; None the first time.
    """
    mine = {
        "organisation_id": organisation_id,
        "staff_number": staff_number,
        "case_id": case_id,
    }
    known = rows.columns(Seen, ("length",), mine, order_by="case_id")
    before: int | None = known[0][0] if known else None
    if before == length:
        return before
    with writing():
        if not rows.update(Seen, mine, length=length):
            Seen.objects.bulk_create(
                [Seen(**mine, length=length)], ignore_conflicts=True
            )
    return before


def follow(
    organisation_id: int, staff_number: int, case_id: int, *, since: int, length: int
) -> None:
    """
    Go along with what somebody did: what they added themselves is not new to them.

    Only where they had looked up to there; what others did before stays new. Who acted
    from a list, and never opened the case, knows of it by that.
    """
    mine = {
        "organisation_id": organisation_id,
        "staff_number": staff_number,
        "case_id": case_id,
    }
    with writing():
        if not Seen.objects.filter(**mine, length=since).update(length=length):
            Seen.objects.bulk_create(
                [Seen(**mine, length=length)], ignore_conflicts=True
            )


def pass_over(organisation_id: int, case_id: int, length: int) -> None:
    """
    Go along, for all who had looked up to there, with one entry that is no news.

    In the transaction that appends it.
    """
    Seen.objects.filter(
        organisation_id=organisation_id, case_id=case_id, length=length
    ).update(length=length + 1)


def lengths(
    organisation_id: int, staff_number: int, case_ids: Sequence[int]
) -> dict[int, int]:
    """Return how much of each of these cases was looked at; none means never."""
    mine = {"organisation_id": organisation_id, "staff_number": staff_number}
    return dict(rows.among(Seen, ("case_id", "length"), mine, "case_id", case_ids))

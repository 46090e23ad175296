"""
At which addresses an organisation receives mail, and whose an address is.

There are three: the one set for it, which its letters come from; where none is
set, that of the installation; and the one that its procedure in force names.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from gehoord.organisation import reading
from gehoord.organisation.models import PublishedProcedure
from gehoord.people.models import Organisation
from gehoord.people.reached import installation_address


def organisation_at(address: str, *, now: datetime) -> Organisation | None:
    """
    Return whose address this is, or None where it is nobody's, or of more than one.

    It is asked of every recipient of a mail: by index, however many organisations
    there are.
    """
    wanted = address.strip().lower()
    if not wanted:
        return None
    if own := _having(wanted):
        return own
    promised = [
        each
        for each in Organisation.objects.filter(pk__in=_ever_published(wanted))
        if _promises_now(each.pk, wanted, now=now)
    ]
    return promised[0] if len(promised) == 1 else None


def another_at(
    address: str, organisation: Organisation | None, *, now: datetime
) -> Organisation | None:
    """
    Return who else has this address, or will by a version that is to come.

    Two that receive at one address would get each other's complaints.
    """
    wanted = address.strip().lower()
    if not wanted:
        return None
    mine = organisation.pk if organisation else None
    holder = _having(wanted)
    if holder is not None and holder.pk != mine:
        return holder
    others = Organisation.objects.filter(pk__in=_ever_published(wanted))
    for each in others.exclude(pk=mine or 0):
        if wanted in _promised_from(each.pk, now=now):
            return each
    return None


def _having(wanted: str) -> Organisation | None:
    """Return who has this address set, or as the only one that has none of its own."""
    own = Organisation.objects.filter(mail=wanted).first()
    if own is not None or wanted != installation_address().lower():
        return own
    without = list(Organisation.objects.filter(mail="")[:2])
    return without[0] if len(without) == 1 else None


def _ever_published(wanted: str) -> set[int]:
    rows = PublishedProcedure.objects.filter(address=wanted)
    return set(rows.values_list("organisation_id", flat=True))


def _promises_now(organisation_id: int, wanted: str, *, now: datetime) -> bool:
    try:
        _, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return False
    return procedure.address.lower() == wanted


def _promised_from(organisation_id: int, *, now: datetime) -> Iterable[str]:
    """Return the addresses of the version in force, and of those to come."""
    rows = PublishedProcedure.objects.filter(organisation_id=organisation_id)
    try:
        in_force, _ = reading.current(organisation_id, now=now)
        since = rows.get(sha256=in_force).effective_from
    except reading.NoProcedure:
        return set(rows.values_list("address", flat=True))
    return set(rows.filter(effective_from__gte=since).values_list("address", flat=True))

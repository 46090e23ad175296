"""
The second half of a restore: keys to what may still exist, and an end to the rest.

Whatever has no key in the keys backup was destroyed, or expired, after the data
backup was made. It goes again, with an order like any other, before anybody can
look at it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.core.management import call_command
from django.db import connection
from django.db.models import F, Q

from gehoord.backups.keys_file import OfOrganisation
from gehoord.backups.snapshot import POSTGRESQL, run_tool
from gehoord.backups.unpacking import NotHere, Restoring
from gehoord.dossier import anchors, erase, files, orders
from gehoord.dossier.chain import Damaged
from gehoord.dossier.copying import give_keys
from gehoord.dossier.findings import Finding
from gehoord.dossier.lock import writing
from gehoord.dossier.models import Arrival, Case, File, MailSeen
from gehoord.dossier.seal import DoesNotOpen
from gehoord.dossier.verify import verify
from gehoord.handling.reindexing import reindex
from gehoord.people.models import Organisation

OF_ITS_OWN: Final = Q(case_id__isnull=True) | ~Q(case_id=F("id"))
"""What came in and holds a key of its own: what was filed gave its key to its case."""


@dataclass(frozen=True, kw_only=True)
class Returned:
    """What came back in one organisation."""

    organisation: Organisation
    cases: int
    destroyed_again: tuple[int, ...]
    """Cases that may not exist any more; by the number they had."""
    expired: int
    findings: tuple[Finding, ...]


def bring_back(
    restoring: Restoring, *, now: datetime, at_last: Callable[[], None] = lambda: None
) -> list[Returned]:
    """Fill the database, and let nothing in it that may not exist any more.

    `at_last` is for who wants to look into it while it is open.
    """
    if restoring.database is None:
        _fill(restoring)
    call_command("migrate", interactive=False, verbosity=0)
    for pk, file_id in restoring.taken_away:
        File.objects.filter(organisation_id=pk, id=file_id).delete()
    returned = [
        _of_one(organisation, restoring.keys.organisations[organisation.pk], now=now)
        for organisation in Organisation.objects.order_by("pk")
    ]
    at_last()
    connection.close()  # or SQLite leaves part of it beside its file
    return returned


def _fill(restoring: Restoring) -> None:
    """Put back a copy of PostgreSQL's, all or nothing. Raises NoCopy, NotHere."""
    if connection.introspection.table_names():
        message = "The database in GEHOORD_DATABASE_URL is not empty. Make a new one."
        raise NotHere(message)
    run_tool(
        "pg_restore",
        *("--single-transaction", "--exit-on-error", "--no-owner"),
        f"--dbname={connection.settings_dict['NAME']}",
        str(restoring.stage / POSTGRESQL),
    )


def _of_one(
    organisation: Organisation, kept: OfOrganisation, *, now: datetime
) -> Returned:
    pk = organisation.pk
    known = {each.id: (each.wrapped, each.generation) for each in kept.holders}
    with writing():
        gone = give_keys(Case, pk, known, Q())
        lost = give_keys(Arrival, pk, known, OF_ITS_OWN)
        for case_id in gone:
            orders.again(pk, case_id, now=now)
    for case_id in gone:
        erase.remove_keys(pk, case_id)
        erase.remove_files(pk, case_id)
        erase.remove_rows(pk, case_id)
    expired = _remove_arrivals(pk, lost)
    anchors.forget(pk, set(gone))
    erase.finish(pk, gone)
    with suppress(Damaged, DoesNotOpen):  # verifying names it, and what it is in
        anchors.anchor(pk)
        reindex(pk, now=now)
    return Returned(
        organisation=organisation,
        cases=Case.objects.filter(organisation_id=pk).count(),
        destroyed_again=tuple(gone),
        expired=expired,
        findings=tuple(verify(pk, now=now)),
    )


def _remove_arrivals(organisation_id: int, ids: Iterable[int]) -> int:
    """Remove what came in and went again; what went with a case is gone already."""
    left = Arrival.objects.filter(organisation_id=organisation_id, id__in=list(ids))
    expired = list(left.values_list("id", flat=True))
    mine = {"organisation_id": organisation_id}
    held = File.objects.filter(holder_id__in=expired, **mine)
    files.remove(organisation_id, list(held.values_list("id", flat=True)))
    with writing():
        MailSeen.objects.filter(arrival_id__in=expired, **mine).update(arrival_id=None)
        Arrival.objects.filter(id__in=expired, **mine).delete()
    return len(expired)

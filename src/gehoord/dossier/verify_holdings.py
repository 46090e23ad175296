"""Verification of what came in and of files: in the database and on disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from gehoord import rows
from gehoord.dossier import arrivals, files
from gehoord.dossier.findings import Fault, Finding
from gehoord.dossier.keys import DataKey, KeyTrouble
from gehoord.dossier.models import Arrival, Case, CaseState, File
from gehoord.dossier.seal import DoesNotOpen


def holdings(organisation_id: int, *, now: datetime) -> Iterator[Finding]:
    """Yield every fault in arrivals and files."""
    keys: dict[int, DataKey] = {}
    whole: set[int] = set()
    arrived = Arrival.objects.filter(organisation_id=organisation_id)
    for arrival_id, case_id in arrived.values_list("id", "case_id").order_by("id"):
        whole.add(arrival_id)
        if case_id is not None and not _is_kept(organisation_id, case_id):
            continue
        try:
            keys[arrival_id] = arrivals.load(organisation_id, arrival_id).key
        except (arrivals.NoSuchArrival, DoesNotOpen, KeyTrouble):
            yield Finding(
                fault=Fault.ARRIVAL_DAMAGED,
                case_id=case_id,
                place=f"arrival {arrival_id}",
            )
    kept = Case.objects.filter(organisation_id=organisation_id, state=CaseState.KEPT)
    for case_id in kept.order_by("id").values_list("id", flat=True):
        if case_id not in whole:
            yield Finding(fault=Fault.ARRIVAL_MISSING, case_id=case_id)
    yield from _files(organisation_id, keys, holders=whole)
    yield from _on_disk(organisation_id, now=now)


def _is_kept(organisation_id: int, case_id: int) -> bool:
    """Return whether the case is kept: while it is destroyed its key is gone."""
    kept = {"organisation_id": organisation_id, "id": case_id, "state": CaseState.KEPT}
    return bool(rows.columns(Case, ("id",), kept, order_by="id"))


def _files(
    organisation_id: int, keys: dict[int, DataKey], *, holders: set[int]
) -> Iterator[Finding]:
    for row in File.objects.filter(organisation_id=organisation_id).order_by("id"):
        key = keys.get(row.holder_id)
        if row.holder_id not in holders:
            place = f"file {row.id}"
            yield Finding(fault=Fault.FILE_WITHOUT_HOLDER, place=place)
        if key is None:
            continue
        fault = _fault(row, key=key)
        if fault is not None:
            place = f"file {row.id}"
            yield Finding(fault=fault, case_id=row.holder_id, place=place)


def _fault(row: File, *, key: DataKey) -> Fault | None:
    if not files.exists_on_disk(row.organisation_id, row.id):
        return Fault.FILE_MISSING
    try:
        held = files.find(row.organisation_id, row.id, key=key)
        for _ in files.open_file(held, key=key):
            pass
    except DoesNotOpen:
        return Fault.FILE_DAMAGED
    return None


def _on_disk(organisation_id: int, *, now: datetime) -> Iterator[Finding]:
    for file_id, path in files.on_disk(organisation_id):
        age = now.timestamp() - path.stat().st_mtime
        if age <= files.ORPHAN_AFTER.total_seconds():
            continue
        mine = {"organisation_id": organisation_id, "id": file_id or 0}
        if not File.objects.filter(**mine).exists():
            yield Finding(fault=Fault.FILE_WITHOUT_ROW, place=path.name)

"""Anchoring: writing down outside the database what changed cases have become."""

from __future__ import annotations

from django.db import connection

from gehoord.dossier import keystore
from gehoord.dossier.journal import Anchor, Journal
from gehoord.dossier.keystore import JOURNAL
from gehoord.dossier.lock import writing
from gehoord.dossier.models import CaseState, Overview

BATCH = 500


def journal(organisation_id: int) -> Journal:
    """Return the organisation's journal."""
    store = keystore.store()
    return Journal(store.journal_path(organisation_id), store.standing(organisation_id))


def head(organisation_id: int) -> str:
    """Return the register head as it is printed in letters and sent."""
    return journal(organisation_id).head().hex()


def anchor(organisation_id: int) -> str:
    """
    Anchor every case that changed, and return the register head.

    The journal is durable before a case counts as anchored; a crash between
    the two anchors it once more.
    """
    book = journal(organisation_id)
    while True:
        with keystore.store().locked(organisation_id, JOURNAL):
            changed = _changed(organisation_id)
            book.append(changed)
            _mark(organisation_id, changed)
        if len(changed) < BATCH:
            return book.head().hex()


def forget(organisation_id: int, case_ids: set[int]) -> None:
    """Take the anchors of destroyed cases out of the journal."""
    with keystore.store().locked(organisation_id, JOURNAL):
        journal(organisation_id).forget(case_ids)


def _changed(organisation_id: int) -> list[Anchor]:
    rows = Overview.objects.filter(
        organisation_id=organisation_id, changed=True, case__state=CaseState.KEPT
    ).values_list("case_id", "case__length", "case__last_tag")
    return [
        Anchor(case_id, length, bytes(tag)) for case_id, length, tag in rows[:BATCH]
    ]


def _mark(organisation_id: int, anchors: list[Anchor]) -> None:
    """Mark as anchored what has not changed again since it was read."""
    if not anchors:
        return
    table = connection.ops.quote_name(Overview._meta.db_table)
    with writing(), connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET changed = %s "  # noqa: S608  # the table's own name
            "WHERE organisation_id = %s AND case_id = %s AND length = %s",
            [(False, organisation_id, each.case_id, each.length) for each in anchors],
        )

"""Which tables a copy of everything treats apart, and how keys come back into one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from django.db import connection
from django.db.models import Q

from gehoord.dossier.models import Arrival, Case, SearchBlock, SearchPart, SearchWaiting

DERIVED: Final = (
    SearchBlock._meta.db_table,
    SearchPart._meta.db_table,
    SearchWaiting._meta.db_table,
)
"""The search index is made anew from the cases: its keys are in no backup."""
WITH_KEYS: Final = (Case._meta.db_table, Arrival._meta.db_table)

Wrapped = tuple[bytes, int]
"""A data key as it is wrapped, and the generation that wraps it."""


def give_keys(
    model: type[Case | Arrival],
    organisation_id: int,
    known: Mapping[int, Wrapped],
    which: Q,
) -> list[int]:
    """
    Give each row its key; return the ids for which there is none.

    Belongs in the caller's transaction.
    """
    mine = model.objects.filter(which, organisation_id=organisation_id)
    ids = list(mine.order_by("id").values_list("id", flat=True))
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"UPDATE {table} SET wrapped_key = %s, key_generation = %s "  # noqa: S608
            "WHERE organisation_id = %s AND id = %s",
            [(*known[each], organisation_id, each) for each in ids if each in known],
        )
    return [each for each in ids if each not in known]

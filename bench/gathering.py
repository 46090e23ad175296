"""Rows of a thousand cases in one statement a table: only for making folders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date, datetime
from typing import Any
from unittest.mock import patch

from django.db import connection
from django.db.models import Model

from gehoord import rows
from gehoord.columns import Values
from gehoord.dossier import arrivals
from gehoord.dossier.lock import writing

AS_THEY_ARE = frozenset({int, bytes, bool, type(None)})


@contextmanager
def gathered() -> Iterator[None]:
    """Gather the rows that are made, and write them all at the end, in one commit."""
    made: dict[tuple[type[Model], tuple[str, ...]], list[Any]] = defaultdict(list)

    def gather(model: type[Model], new: Sequence[Values]) -> None:
        for row in new:
            made[model, tuple(row)].append([_adapted(each) for each in row.values()])

    with (
        writing(),
        patch.object(rows, "insert", gather),
        patch.object(arrivals, "adopt", lambda _: None),
        patch.object(arrivals, "writing", nullcontext),
    ):
        yield
        with connection.cursor() as cursor:
            for (model, names), new in made.items():
                cursor.executemany(rows._insert(model, names), new)  # noqa: SLF001


def _adapted(value: object) -> object:
    if type(value) in AS_THEY_ARE:
        return value
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, date):
        return connection.ops.adapt_datefield_value(value)
    return str(value)

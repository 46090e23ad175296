"""The column with which the key of every row starts."""

from __future__ import annotations

from django.db import models

from gehoord.people.models import Organisation


def organisation_of_row() -> models.ForeignKey[Organisation, Organisation]:
    """Return the column; it needs no index of its own, as the key starts with it."""
    return models.ForeignKey(
        Organisation, on_delete=models.PROTECT, related_name="+", db_index=False
    )

"""The record of changes of people and roles, in sentences, the latest first."""

from __future__ import annotations

import json
from datetime import datetime

from gehoord.people.models import Change, Organisation, Staff
from gehoord.words import personnel


def changes(
    organisation: Organisation, *, lang: str, limit: int = 100
) -> list[tuple[datetime, str]]:
    """Return what changed and when."""
    names = _names(organisation)
    rows = Change.objects.filter(organisation=organisation).order_by("-number")
    return [(row.at, _said(row, names, lang)) for row in rows[:limit]]


def change_of(organisation: Organisation, number: int) -> str | None:
    """Return one change, in the language of the organisation."""
    row = Change.objects.filter(organisation=organisation, number=number).first()
    if row is None:
        return None
    return _said(row, _names(organisation), organisation.speaks)


def _names(organisation: Organisation) -> dict[int, str]:
    people = Staff.objects.filter(organisation=organisation)
    return dict(people.values_list("number", "name"))


def _said(row: Change, names: dict[int, str], lang: str) -> str:
    return personnel.change(
        row.kind,
        json.loads(row.facts),
        name=names.get(row.about, str(row.about)),
        by=names.get(row.by) if row.by is not None else None,
        lang=lang,
    )

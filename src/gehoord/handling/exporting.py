"""
A list of cases as a table that leaves Gehoord.

Each case in it says that it was exported, by whom and when, before the table
leaves: a copy outside must be known of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from gehoord.dossier import openings
from gehoord.dossier.readers import Row
from gehoord.handling import filtering
from gehoord.handling.cards import Card
from gehoord.handling.filtering import Wanted
from gehoord.handling.sheets import Cell
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import Kind, Outcome
from gehoord.procedure.roles import staff
from gehoord.procedure.stages import Stage
from gehoord.words import exports, stages
from gehoord.words.choices import choice

PURPOSE = "export"
MOST = 20_000  # cases in one file
BATCH = 500  # openings written together


def table(
    organisation_id: int,
    staff_number: int,
    wanted: Wanted,
    *,
    lang: str,
    now: datetime,
) -> list[tuple[Cell, ...]]:
    """
    Return the headings and a row for each case this reader asks for and knows.

    Past MOST cases the last row says that there are more.
    """
    _sha256, procedure = reading.current(organisation_id, now=now)
    office = staff_of(organisation_id, on=local_date(now, procedure.zone))
    names = {each.number: each.name for each in office}
    every = filtering.every(organisation_id, staff_number, wanted)
    found = list(islice(every, MOST))
    has_more = next(every, None) is not None
    for batch in _batches([row.case_id for row, _card in found]):
        openings.record_many(
            organisation_id, batch, who=staff(staff_number), purpose=PURPOSE, now=now
        )
    rows = [
        exports.headings(lang, procedure.called),
        *(_line(r, c, names, lang) for r, c in found),
    ]
    return [*rows, (exports.more(len(found), lang),)] if has_more else rows


def _batches(case_ids: list[int]) -> Iterator[list[int]]:
    ids: Iterable[int] = iter(case_ids)
    while batch := list(islice(ids, BATCH)):
        yield batch


def _line(row: Row, card: Card, names: dict[int, str], lang: str) -> tuple[Cell, ...]:
    # A row has a day for what is due without one too: the day it arose, to sort by.
    last = min((each.due for each in card.duties if each.due), default=None)
    promises = exports.promises(card.promises, lang) if card.promises else ""
    return (
        row.reference,
        choice(Kind(card.kind), lang),
        stages.label(Stage(row.stage), lang),
        card.received_on or "",
        card.name,
        card.subject,
        names.get(card.adviser or 0, ""),
        names.get(card.handler or 0, ""),
        last or "",
        promises,
        choice(Outcome(card.outcome), lang) if card.outcome else "",
        card.closed_on or "",
    )

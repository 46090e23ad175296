"""
Lists of cases as one reader may filter them, a page at a time.

What a filter asks for is sealed on the cards, so cards are opened until a page
is full. What a page costs grows with how rare the wanted cases are, and never
past LOOKED_AT cards: then the page says so and goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from gehoord.dossier import readers
from gehoord.dossier.readers import Place, Row
from gehoord.handling.cards import Card, read_card

CHUNK = 200  # rows read from the database together
LOOKED_AT = 2000  # cards opened for one page, some 100 ms


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which cases are asked for; what is empty asks nothing."""

    is_open: bool = True
    stage: str = ""
    kind: str = ""
    handler: int | None = None
    adviser: int | None = None
    outcome: str = ""
    promises: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def asks_something(self) -> bool:
        """Return whether it leaves any case out, open or closed apart."""
        return self != Wanted(is_open=self.is_open)

    def fits(self, row: Row, card: Card) -> bool:
        """Return whether this case is asked for."""
        told = {
            "stage": row.stage,
            "kind": card.kind,
            "handler": card.handler,
            "adviser": card.adviser,
            "outcome": card.outcome,
            "promises": card.promises,
        }
        asked = {name: getattr(self, name) for name in told}
        if any(asked[name] not in {"", None, told[name]} for name in told):
            return False
        day = card.received_on
        early = self.since is not None and (day is None or day < self.since)
        late = self.until is not None and (day is None or day > self.until)
        return not early and not late


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page of a list, and where the next one starts, if there may be one."""

    rows: tuple[tuple[Row, Card], ...] = field(repr=False)
    following: Place | None

    @property
    def stopped_early(self) -> bool:
        """Return whether looking stopped before anything was found."""
        return self.following is not None and not self.rows


def page(
    organisation_id: int,
    staff_number: int,
    wanted: Wanted,
    *,
    after: Place | None = None,
    limit: int = 50,
) -> Page:
    """
    Return one page of the cases that are asked for, what is due first.

    Without a filter it holds all that may be opened. With one, a case of which
    the reader may not know what is asked is left out: else asking would tell.
    """
    found: list[tuple[Row, Card]] = []
    looked = 0
    for row in _rows(organisation_id, staff_number, wanted, after):
        if looked == LOOKED_AT or len(found) == limit:
            return Page(rows=tuple(found), following=after)
        card = read_card(row.card)
        looked, after = looked + 1, row.place
        if not wanted.asks_something or (
            staff_number in card.known_to and wanted.fits(row, card)
        ):
            found.append((row, card))
    return Page(rows=tuple(found), following=None)


def every(
    organisation_id: int, staff_number: int, wanted: Wanted
) -> Iterator[tuple[Row, Card]]:
    """Yield every case that is asked for and known to this reader, for an export."""
    for row in _rows(organisation_id, staff_number, wanted, None):
        card = read_card(row.card)
        if staff_number in card.known_to and wanted.fits(row, card):
            yield row, card


def _rows(
    organisation_id: int, staff_number: int, wanted: Wanted, after: Place | None
) -> Iterator[Row]:
    while rows := readers.work_list(
        organisation_id,
        staff_number,
        is_open=wanted.is_open,
        after=after,
        limit=CHUNK,
    ):
        yield from rows
        after = rows[-1].place

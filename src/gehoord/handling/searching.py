"""
Search, as one reader may use it: what they may not see is not found.

Who may open few cases is searched for in those alone, so that nobody else's
case tells even in how long it takes. For who may open many, what is found is
held against the list of who may open it, before any of it is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from gehoord.dossier import listing, search
from gehoord.dossier.moment import now as moment
from gehoord.dossier.readers import Row
from gehoord.dossier.search_rows import IndexDamaged
from gehoord.dossier.search_words import card_text, number_in, terms
from gehoord.handling.cards import Card, read_card
from gehoord.handling.found_by import written
from gehoord.handling.opened import open_case
from gehoord.people.models import Staff
from gehoord.procedure.roles import Role, staff
from gehoord.procedure.seeing import seen
from gehoord.procedure.situation import hats

FEW = 2000  # cases one may open: so many can be looked at one by one
FIRST_BATCH = 64  # cases held at once against the list of who may open them,
LARGEST_BATCH = 512  # twice as many each time: most searches need few
SHOWN = 50
LOOKED_AT = 20_000  # of what is found, before asking for another word


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a search came to: cases by what is due first, and whether there is more."""

    rows: tuple[tuple[Row, Card], ...] = field(default=(), repr=False)
    has_more: bool = False
    is_whole: bool = True  # otherwise the index must be made again
    asks_something: bool = True  # otherwise no word was long enough to look for


def look_for(organisation_id: int, staff_number: int, *, asked: str) -> Found:
    """
    Return the cases that this member of staff may know, by every word asked.

    A telephone number is looked for as one, and only else by its groups of digits.
    """
    wanted = terms(asked)
    if not wanted:
        return Found(asks_something=False)
    found: list[tuple[Row, Card]] = []
    try:
        for each in filter(None, (number_in(asked), wanted)):
            known = _known(organisation_id, staff_number, each)
            found = found or list(islice(known, SHOWN + 1))
    except IndexDamaged:
        return Found(is_whole=False)
    rows = sorted(found[:SHOWN], key=_what_is_due_first)
    return Found(rows=tuple(rows), has_more=len(found) > SHOWN)


def _what_is_due_first(found: tuple[Row, Card]) -> tuple[bool, object, int]:
    row, _card = found
    return not row.is_open, row.place.due_on, row.case_id


def _known(
    organisation_id: int, staff_number: int, wanted: tuple[bytes, ...]
) -> Iterator[tuple[Row, Card]]:
    """Yield what may be opened and whose sender this reader knows."""
    allowed = _allowed(organisation_id, staff_number, wanted)
    sees = _sees_words(organisation_id, staff_number, wanted)
    while batch := list(islice(allowed, SHOWN)):
        for row in listing.listed(organisation_id, staff_number, batch):
            card = read_card(row.card)
            # A name is found by those who may know it: not by an adviser to whom
            # only approved words were passed on.
            if staff_number in card.known_to and sees(row):
                yield row, card


def _sees_words(
    organisation_id: int, staff_number: int, wanted: tuple[bytes, ...]
) -> Callable[[Row], bool]:
    """
    Return what tells whether this reader may read the words that a case is found by.

    A third party reads the bundle and not the notes, so each case found is opened for
    that; they have few. Whoever else knows the sender reads it all.
    """
    person = Staff.objects.filter(
        organisation_id=organisation_id, number=staff_number
    ).first()
    if person is not None and Role.THIRD_PARTY not in person.roles:
        return lambda _row: True

    def sees(row: Row) -> bool:
        opened = open_case(organisation_id, row.case_id, now=moment())
        by = staff(staff_number)
        worn = hats(opened.case, opened.office, by)
        entries = seen(opened.case, opened.entries, worn, by)
        sender = opened.case.sender
        parts = (opened.reference, sender.name, sender.email, *written(entries))
        text = card_text(parts)
        return all(term in text for term in wanted)

    return sees


def _allowed(
    organisation_id: int, staff_number: int, wanted: tuple[bytes, ...]
) -> Iterator[int]:
    """Yield each found case that this member of staff may open, once."""
    mine = listing.may_open_at_most(organisation_id, staff_number, most=FEW)
    found = search.find(organisation_id, wanted, among=mine)
    seen: set[int] = set()
    size = FIRST_BATCH
    while batch := list(islice(found, size)):
        new = [each for each in dict.fromkeys(batch) if each not in seen]
        seen.update(new)
        if mine is None:
            new = listing.may_open_of(organisation_id, staff_number, new)
        yield from new
        if len(seen) >= LOOKED_AT:
            return
        size = min(size * 2, LARGEST_BATCH)

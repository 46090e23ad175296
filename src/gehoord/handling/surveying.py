"""How the open cases stand that one owner may know of: at risk, carried by whom."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from gehoord.dossier import listing, outbox_lists
from gehoord.dossier.readers import Row
from gehoord.handling import filtering
from gehoord.handling.cards import Card, read_card
from gehoord.handling.filtering import Wanted

MOST = 5000  # open cases that are counted for one page, some 250 ms

FOR_THIRD_PARTY = frozenset({"admit", "rule"})


@dataclass(kw_only=True)
class Survey:
    """What was found; `stopped` says that there are more open cases than counted."""

    at_risk: list[tuple[Row, Card]] = field(default_factory=list, repr=False)
    unsent: list[tuple[Row, Card]] = field(default_factory=list, repr=False)
    without_third_party: list[tuple[Row, Card]] = field(
        default_factory=list, repr=False
    )
    carried: Counter[int | None] = field(default_factory=Counter)
    late: Counter[int | None] = field(default_factory=Counter)
    looked_at: int = 0
    stopped: bool = False


def survey(
    organisation_id: int, staff_number: int, *, today: date, soon: date
) -> Survey:
    """
    Return how the open cases stand that this member of staff may know of.

    At risk is what must be done by `soon`, or should have been; the first due
    stands first. Whoever may not know of a case counts it nowhere.
    """
    found = Survey()
    every = filtering.every(organisation_id, staff_number, Wanted())
    for row, card in islice(every, MOST):
        found.looked_at += 1
        found.carried[card.handler] += 1
        days = [duty.due for duty in card.duties if duty.due]
        if days and min(days) < today:
            found.late[card.handler] += 1
        if days and min(days) <= soon:
            found.at_risk.append((row, card))
        if any(each.act in FOR_THIRD_PARTY and not each.who for each in card.duties):
            found.without_third_party.append((row, card))
    found.stopped = found.looked_at == MOST
    found.unsent = _unsent(organisation_id, staff_number)
    return found


def _unsent(organisation_id: int, staff_number: int) -> list[tuple[Row, Card]]:
    """Return the cases with a letter that was not accepted and is not settled."""
    case_ids = outbox_lists.cases_with_failed(organisation_id)
    rows = listing.listed(organisation_id, staff_number, case_ids)
    read = ((row, read_card(row.card)) for row in rows)
    return [
        (row, card)
        for row, card in read
        if row.is_open and staff_number in card.known_to
    ]

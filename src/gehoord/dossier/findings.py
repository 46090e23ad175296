"""What can be wrong with what is kept; codes and facts, no sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """A kind of fault."""

    ENTRY_DAMAGED = "entry-damaged"  # changed, missing, swapped or added
    CASE_CUT_OR_ROLLED_BACK = "case-cut-or-rolled-back"
    CASE_VANISHED = "case-vanished"
    CASE_NEVER_ENDED = "case-destroying-without-order"
    KEY_MISSING = "key-missing-without-order"
    KEY_DAMAGED = "key-damaged"
    ORDER_NOT_GENUINE = "order-not-genuine"
    OVERVIEW_MISSING = "overview-missing"
    OVERVIEW_DAMAGED = "overview-damaged"
    READERS_DIFFER = "readers-differ"
    LETTER_MISSING = "letter-missing"
    LETTER_DAMAGED = "letter-damaged"
    ARRIVAL_MISSING = "arrival-missing"
    ARRIVAL_DAMAGED = "arrival-damaged"
    FILE_MISSING = "file-missing"
    FILE_DAMAGED = "file-damaged"
    FILE_WITHOUT_HOLDER = "file-without-holder"
    FILE_WITHOUT_ROW = "file-without-row"
    ROW_WITHOUT_CASE = "row-without-case"
    SEARCH_DAMAGED = "search-damaged"
    SEARCH_BEHIND = "search-behind"  # a card is missing, or says something else
    SEARCH_KEEPS_WHAT_IS_GONE = "search-keeps-what-is-gone"
    JOURNAL_BROKEN = "journal-broken"
    WITNESS_UNKNOWN = "witness-unknown"


@dataclass(frozen=True, kw_only=True, order=True)
class Finding:
    """One fault, and where it is."""

    fault: Fault
    case_id: int | None = None
    place: str | None = None  # a position, a table with an id, or a line

"""What each fault that verification can find means, and what can be done."""

from __future__ import annotations

from typing import Final

from gehoord.dossier.findings import Fault, Finding

RESTORE: Final = "Restore this case from a backup, and find out who could write here."
REBUILD: Final = "It is derived: it is made again when something happens in the case."
REINDEX: Final = "It is derived. Make it again: gehoord reindex."

SENTENCES: Final[dict[Fault, str]] = {
    Fault.ENTRY_DAMAGED: f"an entry was changed, removed, added or swapped. {RESTORE}",
    Fault.CASE_CUT_OR_ROLLED_BACK: (
        f"the case ends earlier than it did when it was last anchored. {RESTORE}"
    ),
    Fault.CASE_VANISHED: f"the case is gone and nobody ordered that. {RESTORE}",
    Fault.CASE_NEVER_ENDED: (
        f"the case is marked as being destroyed and nobody ordered that. {RESTORE}"
    ),
    Fault.KEY_MISSING: (
        "the key of the case is gone and nobody ordered that. "
        "Bring back the keys backup."
    ),
    Fault.KEY_DAMAGED: f"the key of the case does not open. {RESTORE}",
    Fault.ORDER_NOT_GENUINE: (
        f"an order to destroy was not given by this installation. {RESTORE}"
    ),
    Fault.OVERVIEW_MISSING: f"the case stands in no list. {REBUILD}",
    Fault.OVERVIEW_DAMAGED: f"what lists show of the case was changed. {REBUILD}",
    Fault.READERS_DIFFER: (
        f"who may open the case is not who the case itself says. {REBUILD}"
    ),
    Fault.LETTER_MISSING: f"a letter that belongs to the case is gone. {RESTORE}",
    Fault.LETTER_DAMAGED: f"a letter was changed, or put there from outside. {RESTORE}",
    Fault.ARRIVAL_MISSING: f"what came in for the case is gone. {RESTORE}",
    Fault.ARRIVAL_DAMAGED: f"something that came in was changed. {RESTORE}",
    Fault.FILE_MISSING: f"a file that was sent with the case is gone. {RESTORE}",
    Fault.FILE_DAMAGED: f"a file that was sent with the case was changed. {RESTORE}",
    Fault.FILE_WITHOUT_ROW: (
        "there is a file that belongs to nothing. The clock removes it within a day; "
        "if it is still there tomorrow, find out who put it there."
    ),
    Fault.ROW_WITHOUT_CASE: (
        "there is a row of a case that does not exist. "
        "Find out who could write in the database."
    ),
    Fault.SEARCH_DAMAGED: (
        f"part of the search index was changed, or its key is gone. {REINDEX}"
    ),
    Fault.SEARCH_BEHIND: f"search does not find them as they are now. {REINDEX}",
    Fault.SEARCH_KEEPS_WHAT_IS_GONE: (
        f"the search index keeps the card of a case that is gone. {REINDEX}"
    ),
    Fault.JOURNAL_BROKEN: (
        "the journal of anchors was changed. Bring back the key store from a backup."
    ),
    Fault.WITNESS_UNKNOWN: (
        "this register head was never reached here, so what came after it was "
        "rolled back, or it is the head of another installation."
    ),
}


def sentence(finding: Finding) -> str:
    """Return where the fault is, what it is, and what to do."""
    case = f"case {finding.case_id}" if finding.case_id is not None else ""
    where = ", ".join(part for part in (case, finding.place) if part)
    return f"{where}: {SENTENCES[finding.fault]}" if where else SENTENCES[finding.fault]

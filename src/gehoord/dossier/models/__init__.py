"""
The tables of what is kept.

Every key starts with the organisation, so that one schema serves SQLite,
PostgreSQL and a PostgreSQL that is split by organisation. Cases are tied to
their rows by (organisation, case) without a constraint in the database;
`verify` looks for orphans instead. Which columns are sealed and which are in
clear, and why, is listed in tests/dossier/test_columns.py.
"""

from __future__ import annotations

from gehoord.dossier.models.arriving import (
    Arrival,
    ArrivalState,
    Door,
    File,
    FileState,
    MailSeen,
    SeenAs,
)
from gehoord.dossier.models.cases import (
    Case,
    CaseState,
    Entry,
    Opening,
    Overview,
    Reader,
    Refusal,
)
from gehoord.dossier.models.destruction import (
    DestructionOrder,
    DestructionRecord,
    KeptBy,
    KeysSeen,
    Lesson,
    OrderState,
    Tally,
)
from gehoord.dossier.models.finding import (
    Declaration,
    Mention,
    SavedView,
    SearchBlock,
    SearchPart,
    SearchWaiting,
    Seen,
)
from gehoord.dossier.models.letters import (
    ON_ITS_WAY,
    EchoMark,
    Letter,
    LetterState,
    LettersThatDay,
)

__all__ = [
    "ON_ITS_WAY",
    "Arrival",
    "ArrivalState",
    "Case",
    "CaseState",
    "Declaration",
    "DestructionOrder",
    "DestructionRecord",
    "Door",
    "EchoMark",
    "Entry",
    "File",
    "FileState",
    "KeptBy",
    "KeysSeen",
    "Lesson",
    "Letter",
    "LetterState",
    "LettersThatDay",
    "MailSeen",
    "Mention",
    "Opening",
    "OrderState",
    "Overview",
    "Reader",
    "Refusal",
    "SavedView",
    "SearchBlock",
    "SearchPart",
    "SearchWaiting",
    "Seen",
    "SeenAs",
    "Tally",
]

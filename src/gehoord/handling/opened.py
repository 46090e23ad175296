"""A case as the rules need it: its entries, what they add up to, its procedure."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from gehoord.dossier import store
from gehoord.handling.declaring import with_declared
from gehoord.organisation import reading
from gehoord.people.office import staff_of
from gehoord.procedure.case import Case
from gehoord.procedure.days import local_date
from gehoord.procedure.entries import Entry, load
from gehoord.procedure.fold import replay
from gehoord.procedure.roles import Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.situation import Situation


@dataclass(frozen=True, kw_only=True)
class OpenCase:
    """One case, opened. Nobody has been asked yet whether they may see it."""

    stored: store.Opened = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    case: Case = field(repr=False)
    procedure: Procedure = field(repr=False)
    office: Office = field(repr=False)

    @property
    def organisation_id(self) -> int:
        """Return the organisation whose case it is."""
        return self.stored.organisation_id

    @property
    def case_id(self) -> int:
        """Return the id of the case."""
        return self.stored.case_id

    @property
    def reference(self) -> str:
        """Return what the case is called."""
        return self.stored.reference

    def situation(self, *, by: str, now: datetime) -> Situation:
        """Return the case at this moment, as seen by someone."""
        return Situation(
            procedure=self.procedure,
            case=self.case,
            office=self.office,
            by=by,
            now=now,
        )


def open_case(organisation_id: int, case_id: int, *, now: datetime) -> OpenCase:
    """
    Return the case, opened and folded.

    Raises NoSuchCase (of `dossier.store`), and Damaged when it was changed.
    """
    stored = store.load(organisation_id, case_id)
    entries = tuple(load(payload) for payload in stored.payloads)
    procedure = reading.of_hash(organisation_id, stored.procedure_hash)
    office = staff_of(organisation_id, on=local_date(now, procedure.zone))
    return OpenCase(
        stored=stored,
        entries=entries,
        case=replay(entries),
        procedure=procedure,
        office=with_declared(organisation_id, office),
    )

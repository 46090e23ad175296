"""The register without persons: what was counted, destroyed and published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from gehoord.dossier import anchors
from gehoord.dossier.models import DestructionRecord, Overview, Tally
from gehoord.organisation.models import PublishedProcedure

MOST = 500  # records of destruction on one page


@dataclass(frozen=True, kw_only=True)
class Counted:
    """How many cases that are gone ended so."""

    quarter: date
    kind: str
    outcome: str
    kept_by: str
    number: int


@dataclass(frozen=True, kw_only=True)
class Record:
    """One record of destruction."""

    number: int
    month: date
    ground: str


@dataclass(frozen=True, kw_only=True)
class Version:
    """One published version of a procedure, with the hash that cases pin."""

    name: str
    version: str
    effective_from: date
    sha256: str


@dataclass(frozen=True, kw_only=True)
class Register:
    """All that the register shows to who may see no person."""

    head: str
    counted: tuple[Counted, ...]
    records: tuple[Record, ...]
    versions: tuple[Version, ...]
    by_stage: tuple[tuple[str, int], ...]


def register(organisation_id: int, *, counts_what_is_open: bool) -> Register:
    """
    Return the register; what stands now only to who opens no case at all.

    Who may open some cases would learn from a total that there are others.
    """
    mine = {"organisation_id": organisation_id}
    tallies = Tally.objects.filter(**mine).order_by("-quarter", "kind", "outcome")
    records = DestructionRecord.objects.filter(**mine).order_by("-month", "number")
    versions = PublishedProcedure.objects.filter(**mine).order_by("-effective_from")
    return Register(
        head=anchors.head(organisation_id),
        counted=tuple(
            Counted(
                quarter=row.quarter,
                kind=row.kind,
                outcome=row.outcome,
                kept_by=row.kept_by,
                number=row.number,
            )
            for row in tallies
        ),
        records=tuple(
            Record(number=row.number, month=row.month, ground=row.ground)
            for row in records[:MOST]
        ),
        versions=tuple(
            Version(
                name=row.procedure,
                version=row.version,
                effective_from=row.effective_from,
                sha256=row.sha256,
            )
            for row in versions.defer("text")
        ),
        by_stage=_by_stage(organisation_id) if counts_what_is_open else (),
    )


def _by_stage(organisation_id: int) -> tuple[tuple[str, int], ...]:
    """Return how many cases stand where; reads every row, so it grows with them."""
    rows = Overview.objects.filter(organisation_id=organisation_id)
    counted = rows.values_list("stage").annotate(number=Count("case_id"))
    return tuple(sorted(counted.order_by()))

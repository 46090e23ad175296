"""
The versions of a procedure: which is in force, and publishing a new one.

A new version never touches a case that is there: each keeps the version under which
it came in. With warnings it is published only when each was acknowledged, with a
reason, and that stays on record.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from django.db import transaction

from gehoord.organisation import proving, reading, receiving, texts
from gehoord.organisation.accepted_before import Before, accepted_before
from gehoord.organisation.accepting import TAKEN_OVER, said, unaccepted
from gehoord.organisation.models import Publication, PublishedProcedure, fingerprint
from gehoord.organisation.publishing import Unpublishable, publish
from gehoord.people.models import Organisation
from gehoord.procedure.days import local_date
from gehoord.procedure.of_text import of_text
from gehoord.procedure.reading import in_full, read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import (
    Unsound,
    in_text,
    placed,
    problems,
)


class Standing(StrEnum):
    """Where a version stands on one day."""

    TO_COME = "to-come"
    IN_FORCE = "in-force"
    PAST = "past"


class CannotPublish(Exception):
    """A version may not be published like this: a code, and its facts."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One published version, and what was known when it was."""

    procedure: str
    version: str
    effective_from: date
    sha256: str
    standing: Standing
    publication: Publication | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A text that can be read, with what is wrong and what is doubtful."""

    text: str
    procedure: Procedure
    errors: tuple[Unsound, ...]
    warnings: tuple[Unsound, ...]


def checked(text: str) -> Checked:
    """Return what stands in the text, in full, with its findings. Raises Unreadable."""
    procedure = read(text, texts.calendars(), texts.patterns())
    full = in_full(text, texts.patterns())
    left = (*of_text(procedure, text, texts.patterns()),)
    found = placed((*problems(procedure), *in_text(full), *left), full)
    return Checked(
        text=full,
        procedure=procedure,
        errors=tuple(each for each in found if each.error),
        warnings=tuple(each for each in found if not each.error),
    )


def name_of(warning: Unsound) -> str:
    """Return the name by which a warning is acknowledged: its code and its place."""
    return warning.name


def called(name: str) -> Unsound:
    """Return the warning that had this name, as far as a name tells."""
    code, _, near = name.partition(":")
    return Unsound(code=code, near=near, error=False)


def history(organisation_id: int, *, now: datetime) -> tuple[Version, ...]:
    """Return every version, the newest first."""
    try:
        in_force, _ = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        in_force = ""
    known = {
        each.sha256: each
        for each in Publication.objects.filter(organisation_id=organisation_id)
    }
    rows = PublishedProcedure.objects.filter(organisation_id=organisation_id)
    ordered = sorted(rows, key=lambda row: (row.effective_from, row.version))
    began = next((n for n, row in enumerate(ordered) if row.sha256 == in_force), -1)
    return tuple(
        Version(
            procedure=row.procedure,
            version=row.version,
            effective_from=row.effective_from,
            sha256=row.sha256,
            standing=_standing(number, began),
            publication=known.get(row.sha256),
        )
        for number, row in reversed(tuple(enumerate(ordered)))
    )


def _standing(number: int, in_force: int) -> Standing:
    if number == in_force:
        return Standing.IN_FORCE
    return Standing.PAST if number < in_force else Standing.TO_COME


def publish_version(  # noqa: PLR0913  what, from when, by whom, knowing what
    organisation: Organisation,
    text: str,
    *,
    effective_from: date,
    at: datetime,
    by: int | None,
    reasons: Mapping[str, str],
    faults: Callable[[Procedure], tuple[str, ...]],
) -> PublishedProcedure:
    """
    Publish a new version with effect from a day, and keep what was known.

    `reasons` says, by the name of each warning, why it is accepted: of what reading
    it doubts, and of what walking through it does. What an owner accepted for the
    version before, and did not change, stays accepted without one. Raises Unreadable,
    Unpublishable with every error, and CannotPublish.
    """
    found = checked(text)
    if wrong := faults(found.procedure):
        raise Unpublishable(wrong)
    if found.errors:
        raise Unpublishable(tuple(name_of(each) for each in found.errors))
    proving.ensure_proven(organisation, found.text)
    _ensure_new(organisation, found, effective_from, at)
    if receiving.another_at(found.procedure.address, organisation, now=at):
        raise CannotPublish("address-taken", address=found.procedure.address)
    doubts = doubts_of(found)
    before = accepted_before(organisation.pk, found.text, doubts)
    why = {name: said(reasons, name) or _why(before, name) for name in _names(doubts)}
    if missing := unaccepted(why, why):
        raise CannotPublish("not-acknowledged", names=missing)
    with transaction.atomic():
        made = publish(
            organisation, found.text, effective_from=effective_from, faults=faults
        )
        Publication.objects.create(
            organisation=organisation,
            sha256=made.sha256,
            at=at,
            by=by,
            acknowledged_json=json.dumps(why, ensure_ascii=False),
            carried_json=json.dumps(
                {
                    name: each.sha256
                    for name, each in before.items()
                    if not said(reasons, name)
                }
            ),
        )
        if not proving.comes_with_the_program(found.text):
            proving.remember(organisation, found.text, at=at)
    return made


def doubts_of(found: Checked) -> tuple[Unsound, ...]:
    """Return all that is doubtful: by reading it, and by walking it."""
    return (*found.warnings, *proving.doubted(found.text))


def _names(doubts: tuple[Unsound, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.name for each in doubts))


def _why(before: Mapping[str, Before], name: str) -> str:
    """Return the reason that went along from a version before; empty without one."""
    return before[name].why if name in before else ""


def taken_over(organisation_id: int, *, now: datetime) -> tuple[str, ...]:
    """Return what is doubtful in the procedure in force, without an owner's reason."""
    try:
        in_force, _ = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return ()
    known = Publication.objects.filter(
        organisation_id=organisation_id, sha256=in_force
    ).first()
    accepted = known.acknowledged if known else ()
    return tuple(name for name, why in accepted if why == TAKEN_OVER)


def _ensure_new(
    organisation: Organisation, found: Checked, effective_from: date, at: datetime
) -> None:
    """Refuse a text or a version that stands, and a day that would never come."""
    today = local_date(at, found.procedure.zone)
    if effective_from < today:
        raise CannotPublish("too-early", today=today)
    standing = PublishedProcedure.objects.filter(organisation=organisation)
    if standing.filter(sha256=fingerprint(found.text)).exists():
        raise CannotPublish("same-text")
    mine = found.procedure
    if standing.filter(procedure=mine.id, version=mine.version).exists():
        raise CannotPublish("version-taken", version=mine.version)
    same_day = standing.filter(effective_from=effective_from)
    later = same_day.filter(version__gte=mine.version).order_by("-version").first()
    if later is not None:
        raise CannotPublish("never-in-force", version=later.version, day=effective_from)

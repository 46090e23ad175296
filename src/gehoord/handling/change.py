"""
A change of who works here being made: by whom it is, what it meets, its line on record.

Every change is told to the other owners, and a change of people or roles to the
independent third party too: whoever runs the office cannot change it unseen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max

from gehoord.handling.memos import queue
from gehoord.people.models import Change, Organisation, Staff
from gehoord.procedure.roles import Role

TOLD_OUTSIDE = frozenset(
    {
        *("invited", "roles", "left", "appointed", "stands-in", "comes-first"),
        *("contact", "term-over", "term-begun", "password"),
        *("sits-for", "sits-for-none", "holds-post", "holds-no-post"),
        *("has-head", "has-no-head"),
    }
)
"""The changes that the independent third party is told of."""


class NotPossible(Exception):
    """What was asked cannot be done: a code, and the facts of its sentence."""

    def __init__(self, code: str, **facts: str) -> None:
        """Take the code and the facts."""
        super().__init__(code)
        self.code, self.facts = code, facts


@dataclass(frozen=True, kw_only=True)
class Doing:
    """A change of people being made: where, by whom, and when."""

    organisation: Organisation
    by: int | None  # the number of an owner; none: by a command on the machine
    now: datetime

    def person(self, number: int) -> Staff:
        """Return who works here under this number. Raises NotPossible."""
        found = Staff.objects.filter(
            organisation=self.organisation, number=number, active=True
        ).first()
        if found is None:
            raise NotPossible("nobody", number=str(number))
        return found


def update(person: Staff, **values: object) -> None:
    """Write what changes of somebody, in one statement."""
    Staff.objects.filter(
        organisation_id=person.organisation_id, number=person.number
    ).update(**values)


def put_on_record(doing: Doing, person: Staff, kind: str, **facts: object) -> None:
    """Write the change down, and tell the others."""
    mine = Change.objects.filter(organisation=doing.organisation)
    last = mine.aggregate(Max("number"))["number__max"] or 0
    Change.objects.create(
        organisation=doing.organisation,
        number=last + 1,
        at=doing.now,
        by=doing.by,
        about=person.number,
        kind=kind,
        facts=json.dumps(facts, ensure_ascii=False),
    )
    for number in sorted(_told_of(doing, kind) - {doing.by}):
        queue(
            doing.organisation.pk,
            number,
            kind="people-changed",
            facts={"change": last + 1},
            now=doing.now,
        )


def _told_of(doing: Doing, kind: str) -> set[int]:
    roles = {Role.OWNER, Role.THIRD_PARTY} if kind in TOLD_OUTSIDE else {Role.OWNER}
    people = Staff.objects.filter(organisation=doing.organisation, active=True)
    return {each.number for each in people if roles & set(each.roles)}

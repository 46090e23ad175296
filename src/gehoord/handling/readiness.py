"""What an organisation still misses before it can keep its promises, in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from gehoord.organisation import reading
from gehoord.organisation.versions import taken_over
from gehoord.people.models import Staff
from gehoord.people.reached import mail_leaves
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import EVERY_BODY, Role

ENOUGH_OWNERS = 2
ENOUGH_SUBSTITUTES = 2
SOON_OVER = timedelta(days=90)  # choice: time to find another third party


class Need(StrEnum):
    """Something that an organisation needs."""

    PROCEDURE = "procedure"
    REASONS = "reasons"
    SECOND_OWNER = "second-owner"
    INTAKE = "intake"
    SUBSTITUTES = "substitutes"
    THIRD_PARTY = "third-party"
    APPOINTMENT = "appointment"
    ACCOUNTS = "accounts"
    MAIL = "mail"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that is needed, and whether it is there."""

    need: Need
    is_there: bool


def steps(organisation_id: int, *, now: datetime) -> tuple[Step, ...]:
    """Return what is needed, in the order in which it is best seen to."""
    here = Staff.objects.filter(organisation_id=organisation_id, active=True)
    people = list(here.select_related("user"))
    able = [each for each in people if Role.THIRD_PARTY not in each.roles]

    def number_with(role: Role) -> int:
        return sum(role in each.roles for each in people)

    substitutes = sum(each.substitute_order is not None for each in able)
    there = {
        Need.PROCEDURE: _has_procedure(organisation_id, now=now),
        Need.REASONS: not taken_over(organisation_id, now=now),
        Need.SECOND_OWNER: number_with(Role.OWNER) >= ENOUGH_OWNERS,
        Need.INTAKE: number_with(Role.INTAKE) > 0,
        Need.SUBSTITUTES: substitutes >= ENOUGH_SUBSTITUTES,
        Need.THIRD_PARTY: _are_seated(organisation_id, people, now=now),
        Need.APPOINTMENT: not any(
            each.appointed_until and each.appointed_until < now.date() + SOON_OVER
            for each in people
            if Role.THIRD_PARTY in each.roles
        ),
        Need.ACCOUNTS: all(map(_can_sign_in, people)),
        Need.MAIL: mail_leaves(),
    }
    return tuple(Step(need=need, is_there=there[need]) for need in Need)


def _are_seated(organisation_id: int, people: list[Staff], *, now: datetime) -> bool:
    """Return whether each third party that the procedure names is somebody here."""
    there = {each.body for each in people if Role.THIRD_PARTY in each.roles}
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return bool(there)
    names = {name_in(procedure, each) for each in procedure.bodies} - {""}
    return bool(there) and (EVERY_BODY in there or names <= there)


def _can_sign_in(person: Staff) -> bool:
    """Return whether somebody has an account, and chose its password already."""
    return person.user is not None and person.user.has_usable_password()


def _has_procedure(organisation_id: int, *, now: datetime) -> bool:
    try:
        reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return False
    return True

"""What an organisation still misses before it can keep its promises, in order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from gehoord.organisation import reading
from gehoord.organisation.versions import taken_over
from gehoord.people.models import Staff
from gehoord.people.office import staff_of
from gehoord.people.reached import mail_leaves
from gehoord.procedure.days import local_date
from gehoord.procedure.referral import name_in
from gehoord.procedure.roles import EVERY_BODY, Role
from gehoord.procedure.rules import Procedure
from gehoord.procedure.seated import Other, others

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
    SAME_THIRD_PARTY = "same-third-party"
    APPOINTMENT = "appointment"
    ACCOUNTS = "accounts"
    MAIL = "mail"


@dataclass(frozen=True, kw_only=True)
class Step:
    """One thing that is needed, whether it is there, and who is somebody else here."""

    need: Need
    is_there: bool
    others: tuple[Other, ...] = ()


def steps(organisation_id: int, *, now: datetime) -> tuple[Step, ...]:
    """Return what is needed, in the order in which it is best seen to."""
    here = Staff.objects.filter(organisation_id=organisation_id, active=True)
    people = list(here.select_related("user"))
    able = [each for each in people if Role.THIRD_PARTY not in each.roles]
    procedure = _in_force(organisation_id, now=now)
    elsewhere = _others(organisation_id, procedure, now=now) if procedure else ()

    def number_with(role: Role) -> int:
        return sum(role in each.roles for each in people)

    substitutes = sum(each.substitute_order is not None for each in able)
    there = {
        Need.PROCEDURE: procedure is not None,
        Need.REASONS: not taken_over(organisation_id, now=now),
        Need.SECOND_OWNER: number_with(Role.OWNER) >= ENOUGH_OWNERS,
        Need.INTAKE: number_with(Role.INTAKE) > 0,
        Need.SUBSTITUTES: substitutes >= ENOUGH_SUBSTITUTES,
        Need.THIRD_PARTY: _are_seated(procedure, people),
        Need.SAME_THIRD_PARTY: not elsewhere,
        Need.APPOINTMENT: not any(
            each.appointed_until and each.appointed_until < now.date() + SOON_OVER
            for each in people
            if Role.THIRD_PARTY in each.roles
        ),
        Need.ACCOUNTS: all(map(_can_sign_in, people)),
        Need.MAIL: mail_leaves(),
    }
    said = {Need.SAME_THIRD_PARTY: elsewhere}
    return tuple(
        Step(need=need, is_there=there[need], others=said.get(need, ()))
        for need in Need
    )


def _others(
    organisation_id: int, procedure: Procedure, *, now: datetime
) -> tuple[Other, ...]:
    office = staff_of(organisation_id, on=local_date(now, procedure.zone))
    return others(procedure, office)


def _are_seated(procedure: Procedure | None, people: list[Staff]) -> bool:
    """Return whether each third party that the procedure names is somebody here."""
    there = {each.body for each in people if Role.THIRD_PARTY in each.roles}
    if procedure is None:
        return bool(there)
    names = {name_in(procedure, each) for each in procedure.bodies} - {""}
    return bool(there) and (EVERY_BODY in there or names <= there)


def _can_sign_in(person: Staff) -> bool:
    """Return whether somebody has an account, and chose its password already."""
    return person.user is not None and person.user.has_usable_password()


def _in_force(organisation_id: int, *, now: datetime) -> Procedure | None:
    try:
        _sha256, procedure = reading.current(organisation_id, now=now)
    except reading.NoProcedure:
        return None
    return procedure

"""Who someone is in a case: the hats they wear, and so what they may see and do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from gehoord.procedure.case import Case
from gehoord.procedure.conflicts import is_conflicted, is_theirs
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import About, Kind, Told
from gehoord.procedure.posts import held
from gehoord.procedure.roles import (
    CLOCK,
    COMPLAINANT,
    Colleague,
    Office,
    Role,
    colleague,
    is_door,
    number_of,
    staff,
    third_party_but,
)
from gehoord.procedure.rules import Procedure

_GENERAL = frozenset({Role.OWNER, Role.INTAKE})
_OWNERS = frozenset({Role.OWNER})
_ABLE = (Role.OWNER, Role.HANDLER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A case at a moment, under its procedure, seen by someone in an office."""

    procedure: Procedure
    case: Case
    office: Office
    by: str
    now: datetime

    @property
    def today(self) -> date:
        """Return the local date."""
        return local_date(self.now, self.procedure.zone)

    @property
    def hats(self) -> frozenset[Role]:
        """Return what `by` is in this case."""
        return hats(self.case, self.office, self.by)


def hats(case: Case, office: Office, by: str) -> frozenset[Role]:
    """
    Return what someone is in this case; empty for whom there is no case, or who left.

    The person complained about is nothing until informed, and never more than
    respondent: no role of the organisation counts for them. The same holds,
    provisionally, for whoever is named in it while nobody recorded whom it is
    about. Only where nobody else can answer does the owner concerned answer.
    """
    if by == COMPLAINANT:
        return frozenset({Role.COMPLAINANT})
    if by == CLOCK:
        return frozenset({Role.CLOCK})
    if is_door(by):
        return frozenset({Role.DOOR})
    person = colleague(office, number_of(by))
    if person is None:
        return frozenset() if number_of(by) else frozenset({Role.OTHER})
    if person.number in case.kept_out:
        found = _hats_of_concerned(case, office, person)
    else:
        found = _hats_of_others(case, office, person)
    return frozenset() if person.is_gone else found


def _hats_of_concerned(
    case: Case, office: Office, person: Colleague
) -> frozenset[Role]:
    found: set[Role] = set()
    if Role.OWNER in person.roles and nobody_else(case, office):
        found.add(Role.RESPONDING_OWNER)
    if case.told(person.number) not in {None, Told.NOT_INFORMED}:
        found.add(Role.RESPONDENT)
    if case.passed_on_to == person.number and not _is_hidden(case, person):
        found.add(Role.ADVISER)
    return frozenset(found)


def _is_hidden(case: Case, person: Colleague) -> bool:
    """Return whether what became of words that were passed on is not theirs to see."""
    filed = case.kind is Kind.COMPLAINT and case.filed_at is not None
    return filed and person.number in case.respondents


def _hats_of_others(case: Case, office: Office, person: Colleague) -> frozenset[Role]:
    found = set(_general(person.roles))
    if case.alone and any(may_handle(case, office, each) for each in office):
        # Who handles it alone decides for the organisation too, and nobody else reads.
        found = {Role.OWNER} if may_handle(case, office, person) else set()
    kept_off = case.alone or person.number in case.barred
    if case.nobody_impartial and kept_off and Role.OWNER in found:
        found.add(Role.RESPONDING_OWNER)
    if case.handler == person.number and can_go_on(case, person):
        found.add(Role.HANDLER)
        if _owners_are_out(case, office):  # whoever is left decides, to the end
            found.add(Role.OWNER)
    if case.passed_on_to == person.number:
        found.add(Role.ADVISER)
    if (
        Role.THIRD_PARTY in person.roles
        and (case.referrals and not case.is_at_court)
        and third_party_in(case, office) == person
    ):
        found.add(Role.THIRD_PARTY)
    return frozenset(found)


def _owners_are_out(case: Case, office: Office) -> bool:
    """Return whether it concerns every owner."""
    out = case.kept_out
    return bool(out) and all(
        each.number in out
        for each in office
        if Role.OWNER in each.roles and not each.is_gone
    )


@cache
def _general(roles: frozenset[str]) -> frozenset[Role]:
    """Return what somebody with these roles is in every case that is not about them."""
    return frozenset(role for role in _GENERAL if role in roles)


def third_party_in(case: Case, office: Office) -> Colleague | None:
    """
    Return the third party that the case went to, or would go to; None without one.

    Whom it went to keeps it while away. Once they are gone, their appointment is
    over or the case concerns them, it is with whoever else is appointed.
    """
    declared = {each.number for each in office if is_conflicted(case, each)}
    concerned = case.kept_out | declared
    chosen = colleague(office, case.third_party)
    if chosen and Role.THIRD_PARTY in chosen.roles and chosen.number not in concerned:
        return chosen
    return third_party_but(office, concerned, case.body)


def nobody_else(case: Case, office: Office) -> bool:
    """
    Return whether everybody who could answer it is concerned or named in it.

    Until a person recorded whom it is about, those who take complaints in can look
    as well as owners. After that it takes a handler, or an owner to appoint one; or
    somebody of the post that handles it alone.
    """
    if case.alone and any(may_handle(case, office, each) for each in office):
        return False
    concerned = case.kept_out
    roles = _GENERAL if case.about is About.UNKNOWN else _OWNERS
    for each in office:
        handles = each.number == case.handler and can_go_on(case, each)
        answers = handles or not roles.isdisjoint(each.roles)
        if answers and each.number not in concerned:
            return False
    return True


def alone_with_complaints(office: Office) -> Colleague | None:
    """Return who alone takes complaints in, also one about them; None with others."""
    able = [
        each for each in office if not (each.is_gone or _GENERAL.isdisjoint(each.roles))
    ]
    return able[0] if len(able) == 1 else None


def told(case: Case, office: Office, number: int) -> Told | None:
    """
    Return how far someone concerned was told of it; None if not concerned.

    The owner who answers it openly, where nobody else can, knows of it by that.
    """
    known = case.told(number)
    answers = Role.RESPONDING_OWNER in hats(case, office, staff(number))
    return Told.INFORMED if known is Told.NOT_INFORMED and answers else known


def readers(case: Case, office: Office) -> frozenset[int]:
    """Return the numbers of the staff who may open the case at all."""
    return frozenset(each.number for each in office if hats(case, office, each.actor))


def may_handle(case: Case, office: Office, person: Colleague) -> bool:
    """
    Return whether this colleague could be appointed: able, and not concerned.

    Those that the case goes to by what it is about come first; others can while
    none of them is there, unless it is theirs alone.
    """
    able = case.handlers or _ABLE
    if case.stand_ins and not any(
        each.present and _can(case, each, able) for each in office
    ):
        able = (*able, *case.stand_ins)
    return _can(case, person, able)


def can_go_on(case: Case, person: Colleague) -> bool:
    """Return whether they have a role or post still by which a case could be theirs."""
    if not person.roles.isdisjoint(_ABLE):
        return True
    able = (*case.handlers, *case.stand_ins)
    return not held(person).isdisjoint(able) or person.actor in able


def _can(case: Case, person: Colleague, able: tuple[str, ...]) -> bool:
    outside = Role.THIRD_PARTY in person.roles
    concerned = person.number in case.kept_out or person.number in case.barred
    is_able = not held(person).isdisjoint(able) or person.actor in able
    return is_able and not outside and not concerned


def is_eligible(case: Case, office: Office, person: Colleague) -> bool:
    """Return whether this colleague could be appointed without more being said."""
    unable = is_conflicted(case, person) or is_theirs(case, person)
    return may_handle(case, office, person) and not unable


def substitute(case: Case, office: Office) -> Colleague | None:
    """
    Return the first colleague in the order of substitution who could begin, if any.

    Who is away could not, nor who was invited and cannot sign in yet: nobody would
    open the case.
    """
    able = [
        each
        for each in office
        if each.present
        and each.signs_in
        and each.substitute_order is not None
        and is_eligible(case, office, each)
    ]
    return min(able, key=lambda each: each.substitute_order or 0, default=None)

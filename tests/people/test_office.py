from __future__ import annotations

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from gehoord.people.models import Organisation, Staff
from gehoord.people.office import staff_of

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 3, 2)
FRIDAY = date(2026, 3, 6)


@pytest.fixture
def firm() -> Organisation:
    return Organisation.objects.create(slug="example", name="Example")


def employ(firm: Organisation, number: int, **particulars: object) -> Staff:
    values = {"name": f"Person {number}", "email": f"p{number}@example.org"}
    return Staff.objects.create(
        organisation=firm, number=number, **{**values, **particulars}
    )


def test_the_office_is_everybody_who_works_there_in_a_fixed_order(
    firm: Organisation,
) -> None:
    employ(firm, 2, roles=["adviser", "owner"])
    employ(firm, 1, roles=["owner"], substitute_order=1)

    office = staff_of(firm.pk, on=MONDAY)

    assert [1, 2] == [colleague.number for colleague in office]
    assert frozenset({"owner", "adviser"}) == office[1].roles
    assert office[0].substitute_order == 1


def test_who_left_keeps_a_name_and_nothing_else(firm: Organisation) -> None:
    employ(firm, 1, active=False, roles=["owner"], substitute_order=1)

    (left,) = staff_of(firm.pk, on=MONDAY)

    assert "Person 1" == left.name
    assert (frozenset(), None, False) == (
        left.roles,
        left.substitute_order,
        left.present,
    )


def test_another_organisation_has_an_office_of_its_own(firm: Organisation) -> None:
    other = Organisation.objects.create(slug="other", name="Other")
    employ(other, 1)

    office = staff_of(firm.pk, on=MONDAY)

    assert office == ()


@pytest.mark.parametrize(
    ("first", "last", "on", "present"),
    [
        (None, None, MONDAY, True),  # never away
        (MONDAY, FRIDAY, MONDAY, False),  # the first day counts
        (MONDAY, FRIDAY, FRIDAY, False),  # and so does the last
        (MONDAY, FRIDAY, date(2026, 3, 7), True),  # back
        (FRIDAY, None, MONDAY, True),  # not yet away
        (MONDAY, None, date(2027, 1, 1), False),  # until further notice
    ],
)
def test_who_is_away_is_not_present(
    firm: Organisation, first: date | None, last: date | None, on: date, present: bool
) -> None:
    employ(firm, 1, absent_from=first, absent_until=last)

    office = staff_of(firm.pk, on=on)

    assert present is office[0].present


def test_a_role_that_nobody_can_give_is_refused(firm: Organisation) -> None:
    with pytest.raises(ValidationError, match="clock: not a role that can be given"):
        employ(firm, 1, roles=["clock"])


def test_two_people_cannot_be_the_same_substitute(firm: Organisation) -> None:
    employ(firm, 1, substitute_order=1)

    with pytest.raises(IntegrityError), transaction.atomic():
        employ(firm, 2, substitute_order=1)


def test_a_number_is_never_given_to_two_people(firm: Organisation) -> None:
    employ(firm, 1)

    with pytest.raises(IntegrityError), transaction.atomic():
        employ(firm, 1)

"""The third party leaves after a referral: staff must tell who complains, by a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.duties import Duty
from gehoord.procedure.parts import About, Route
from gehoord.procedure.roles import COMPLAINANT, Declared, Office, Role
from gehoord.procedure.vacancy import VACANT
from tests.cast import ANK, BEA, DERDE, NOOR, OFFICE
from tests.procedure.telling import Telling

THE_LAST_DAY = date(2027, 3, 10)


def without(last_day: date | None) -> Office:
    """Return the office after the third party left."""
    gone = replace(DERDE, roles=frozenset(), present=False, appointed_until=last_day)
    return tuple(gone if each == DERDE else each for each in OFFICE)


def to_tell(story: Telling) -> list[Duty]:
    return [each for each in story.duties if each.term == VACANT]


@pytest.fixture
def referred(story: Telling) -> Telling:
    """Return a complaint that the third party took on Friday 5 March 2027."""
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.NOBODY),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Write(words="Wij zoeken het uit."))
    story.act(COMPLAINANT, a.Refer(words="Ik ga naar de derde."))
    story.act(COMPLAINANT, a.ChooseRoute(route=Route.THIRD_PARTY))
    story.act(DERDE.actor, a.Admit(ground="handled"))
    story.days(6)  # it is Thursday 11 March
    return story


def test_owners_must_tell_who_complains_within_a_week_of_the_last_day(
    referred: Telling,
) -> None:
    before = to_tell(referred)

    referred.office = without(THE_LAST_DAY)

    (duty,) = to_tell(referred)
    assert before == []
    assert (duty.act, duty.due) == ("write", date(2027, 3, 17))
    assert {ANK.number, BEA.number} <= set(duty.who)


def test_once_it_is_told_nothing_is_owed_any_more(referred: Telling) -> None:
    referred.office = without(THE_LAST_DAY)

    referred.act(ANK.actor, a.Write(words="Wij zoeken iemand anders."))

    assert to_tell(referred) == []


def test_what_was_written_before_they_left_does_not_count(referred: Telling) -> None:
    referred.act(NOOR.actor, a.Write(words="Nog geen nieuws."))

    referred.office = without(referred.day)

    assert len(to_tell(referred)) == 1


def test_what_the_third_party_wrote_is_no_word_of_the_organisations(
    referred: Telling,
) -> None:
    acts = referred.procedure.acts
    write = replace(acts["write"], by=acts["write"].by | {Role.THIRD_PARTY})
    referred.procedure = replace(
        referred.procedure, acts=MappingProxyType({**acts, "write": write})
    )
    referred.act(DERDE.actor, a.Write(words="Ik stop ermee."))

    referred.office = without(THE_LAST_DAY)

    assert len(to_tell(referred)) == 1


def test_somebody_else_who_is_appointed_takes_the_duty_away(
    referred: Telling,
) -> None:
    referred.office = without(THE_LAST_DAY)
    other = replace(DERDE, number=10, name="Tom Nieuw", email="tom@example.com")

    owed = to_tell(referred)
    referred.office += (other,)

    assert owed
    assert to_tell(referred) == []


def test_who_declared_that_they_cannot_take_it_leaves_a_week_to_tell_it(
    referred: Telling,
) -> None:
    said = Declared(of="Fatima El Amrani", on=date(2027, 3, 9))
    unable = replace(DERDE, appointed_until=date(2028, 1, 1), declared=(said,))
    referred.office = tuple(unable if x == DERDE else x for x in OFFICE)

    owed = to_tell(referred)
    referred.act(ANK.actor, a.Write(words="Wij zoeken iemand anders."))

    assert [each.due for each in owed] == [date(2027, 3, 16)]
    assert to_tell(referred) == []


def test_without_a_last_day_it_is_still_to_be_told(referred: Telling) -> None:
    referred.office = without(None)

    owed = to_tell(referred)
    referred.days(1)
    referred.act(ANK.actor, a.Write(words="Wij zoeken iemand anders."))

    assert [each.due for each in owed] == [None]
    assert to_tell(referred) == []

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.dossier import arrivals
from gehoord.dossier.arrivals import AlreadyFiled, NoSuchArrival, SeenBefore
from gehoord.dossier.models import Arrival, ArrivalState, Door
from gehoord.dossier.seal import DoesNotOpen
from tests.dossier.making import FATIMA, NOW, arrive, file_case

pytestmark = pytest.mark.django_db


def by_mail(organisation: int, mail: bytes) -> arrivals.Arrived:
    return arrivals.take_in(
        organisation,
        mail,
        door=Door.MAIL,
        received_at=NOW,
        expires_at=NOW + timedelta(days=30),
        fingerprint=arrivals.fingerprint(organisation, mail),
    )


def test_what_comes_in_is_sealed_and_read_back(organisation: int) -> None:
    arrived = arrive(organisation)

    read = arrivals.load(organisation, arrived.id)

    assert read == arrived
    assert FATIMA not in bytes(Arrival.objects.get().sealed)


def test_a_draft_is_saved_again_and_again(organisation: int) -> None:
    arrived = arrive(organisation)

    arrivals.save(arrived, b"better words")

    assert arrivals.load(organisation, arrived.id).content == b"better words"


def test_a_draft_that_was_filed_is_not_written_over(organisation: int) -> None:
    arrived = arrive(organisation)
    file_case(organisation, arrived=arrived)

    with pytest.raises(AlreadyFiled):
        arrivals.save(arrived, b"too late")

    assert arrivals.load(organisation, arrived.id).content == FATIMA


def test_a_draft_that_is_gone_is_told(organisation: int) -> None:
    arrived = arrive(organisation)
    Arrival.objects.all().delete()

    with pytest.raises(NoSuchArrival):
        arrivals.save(arrived, b"too late")
    with pytest.raises(NoSuchArrival):
        arrivals.load(organisation, arrived.id)


def test_the_same_mail_twice_is_known_again(organisation: int) -> None:
    first = by_mail(organisation, b"the same mail")

    with pytest.raises(SeenBefore) as refused:
        by_mail(organisation, b"the same mail")

    assert refused.value.arrival_id == first.id
    assert refused.value.case_id is None
    assert by_mail(organisation, b"another mail").id != first.id


def test_the_same_mail_again_leads_to_the_case_it_became(organisation: int) -> None:
    first = by_mail(organisation, b"the same mail")
    file_case(organisation, arrived=first)

    with pytest.raises(SeenBefore) as refused:
        by_mail(organisation, b"the same mail")

    assert refused.value.case_id == first.id


def test_a_fingerprint_says_nothing_without_the_key(organisation: int) -> None:
    fingerprint = arrivals.fingerprint(organisation, b"the same mail")

    assert len(fingerprint) == 32
    assert fingerprint == arrivals.fingerprint(organisation, b"the same mail")
    assert b"mail" not in fingerprint


def test_what_is_kept_for_a_person_waits_in_order_and_does_not_expire(
    organisation: int,
) -> None:
    arrived = arrive(organisation)

    arrivals.keep(arrived)

    assert arrivals.kept_for_a_person(organisation) == [arrived.id]
    assert arrivals.expired(organisation, now=NOW + timedelta(days=400)) == []


def test_what_a_person_set_aside_expires(organisation: int) -> None:
    arrived = arrive(organisation)
    arrivals.keep(arrived)

    arrivals.set_aside(arrived, expires_at=NOW + timedelta(days=7))

    assert arrivals.kept_for_a_person(organisation) == []
    assert arrivals.expired(organisation, now=NOW + timedelta(days=6)) == []
    assert arrivals.expired(organisation, now=NOW + timedelta(days=7)) == [arrived.id]


def test_a_later_mail_becomes_part_of_the_case(organisation: int) -> None:
    opened = file_case(organisation)
    later = by_mail(organisation, b"what I forgot to say")

    arrivals.link(later, case_id=opened.case_id)

    read = arrivals.load(organisation, later.id)
    assert read.content == b"what I forgot to say"
    assert read.state == ArrivalState.ADOPTED
    assert set(arrivals.of_case(organisation, opened.case_id)) == {
        opened.case_id,
        later.id,
    }
    with pytest.raises(AlreadyFiled):
        arrivals.link(later, case_id=opened.case_id)
    with pytest.raises(AlreadyFiled):
        arrivals.keep(later)
    with pytest.raises(AlreadyFiled):
        arrivals.set_aside(later, expires_at=NOW)


def test_a_changed_arrival_does_not_open(organisation: int) -> None:
    arrived = arrive(organisation)
    Arrival.objects.update(door=Door.ORAL)

    with pytest.raises(DoesNotOpen):
        arrivals.load(organisation, arrived.id)


def test_a_draft_whose_time_is_past_is_not_opened_to_be_worked_off(
    organisation: int,
) -> None:
    arrive(organisation)
    asked = arrivals.take_in(
        organisation, b"{}", door=Door.WEB, received_at=NOW, expires_at=NOW
    )

    waiting = arrivals.to_work_off(organisation, now=NOW + timedelta(days=400))

    assert [asked.id] == waiting

"""Mails of no case that left stand on the page of letters, for who may know of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock.housekeeping import Days, see_to
from gehoord.clock.memos import send_memos
from gehoord.dossier import arrivals
from gehoord.handling import memos
from gehoord.inbox.large import Large, keep
from gehoord.people.models import Memo, MemoLeft, Organisation
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

MONDAY = datetime(2027, 3, 8, 10, tzinfo=UTC)
TO_SORT = "Er wacht e-mail"
MAIL = (
    b"From: Sara Visser <sara@example.com>\r\nTo: klachten@example.org\r\n"
    b"Subject: Klacht over %s\r\n\r\nEr kwam niemand opdagen.\r\n"
)


@pytest.fixture(autouse=True)
def _letters_lie_in_a_box(settings: Settings) -> None:
    settings.PRACTICE = True


def tell(firm: Organisation, number: int, kind: str, **facts: object) -> None:
    memos.queue(firm.pk, number, kind=kind, facts=facts, now=MONDAY)


def page_of(desks: Desks, who: str) -> str:
    return text(desks[who].get(reverse("desk-mail-left"), {"which": "told"}))


def test_what_was_told_to_oneself_is_there_with_its_answer(desks: Desks) -> None:
    tell(desks.firm, 2, "mail-to-sort", waiting=3)

    left = send_memos(desks.firm.pk, now=MONDAY)

    page = page_of(desks, "bea")
    assert left == 1
    assert TO_SORT in page
    assert "8 maart 2027" in page
    assert "Aangenomen door de mailserver van de ontvanger" in page
    assert TO_SORT not in page_of(desks, "ank")


def test_what_tells_of_no_case_an_owner_sees_whoever_it_went_to(desks: Desks) -> None:
    tell(desks.firm, 3, "mail-in-trouble", unaccounted=1)

    send_memos(desks.firm.pk, now=MONDAY)

    assert "Joost" in page_of(desks, "ank")
    assert "Joost" not in page_of(desks, "noor").partition("<h1")[2]


def test_an_answer_to_too_large_a_mail_is_there_for_who_may_know_of_it(
    desks: Desks,
) -> None:
    for about in (b"de wachttijd", b"Ank Bos"):
        mail = Large(
            organisation_id=desks.firm.pk,
            received_at=MONDAY,
            now=MONDAY,
            is_for_us=True,
        )
        keep([MAIL % about], mail)
    send_memos(desks.firm.pk, now=MONDAY)

    anks, beas = (page_of(desks, who) for who in ("ank", "bea"))

    assert MemoLeft.objects.filter(kind="large-kept").count() == 2
    assert beas.count("een indiener") == 2
    assert anks.count("een indiener") == 1
    assert "een indiener" not in page_of(desks, "noor")
    assert "sara@example.com" not in anks + beas


def test_an_answer_of_which_the_mail_is_a_case_goes_by_who_may_open_that(
    desks: Desks,
) -> None:
    case = filed(desks.firm)
    arrived = arrivals.load(
        desks.firm.pk, arrivals.of_case(desks.firm.pk, case.case_id)[0]
    )
    gone = MemoLeft(
        organisation=desks.firm,
        id=7,
        kind="large-kept",
        about=arrived.id,
        left_at=MONDAY,
        delivery="accepted",
    )
    gone.save()
    before = page_of(desks, "ank")

    MemoLeft.objects.update(about=arrived.id + 1)  # as when it is destroyed

    assert "een indiener" in before
    assert "een indiener" not in page_of(desks, "ank")


def test_it_stays_a_month_and_holds_no_word(desks: Desks) -> None:
    tell(desks.firm, 2, "mail-to-sort", waiting=3)
    send_memos(desks.firm.pk, now=MONDAY)
    fields = {each.name for each in MemoLeft._meta.get_fields()}

    see_to(desks.firm.pk, days=Days(), now=MONDAY + timedelta(days=31))

    assert Memo.objects.count() == MemoLeft.objects.count() == 0
    assert "facts" not in fields

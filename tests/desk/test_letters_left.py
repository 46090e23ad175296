"""What left stands on one page, for who sees the case; a delay is shown as one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import unescape
from re import findall

import pytest
from django.urls import reverse

from gehoord.dossier import leaving, outbox
from gehoord.dossier.models import Letter, Opening
from gehoord.handling.act import Done
from gehoord.handling.letter import caused, record_delivery
from gehoord.inbox.receive import receive
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, deliver, filed, text
from tests.inbox.making import raw_for

pytestmark = pytest.mark.django_db

THERE = "desk-mail-left"


def test_what_left_and_what_has_still_to_leave_stand_on_one_page(desks: Desks) -> None:
    now = datetime.now(UTC)
    gone = filed(desks.firm)
    left = deliver(gone, desks.firm, datetime.now(UTC))
    waits = filed(desks.firm)
    letter = outbox.of_case(desks.firm.pk, waits.case_id)[0]
    now = datetime.now(UTC)
    claimed = leaving.claim(desks.firm.pk, letter.id, now=now)
    assert claimed is not None
    leaving.retry(claimed, now=now)

    page = text(desks["ank"].get(reverse(THERE)))

    assert gone.reference in page
    assert (
        page.count("Aangenomen door de mailserver van de ontvanger") == len(left) == 3
    )
    assert "Ontvangstbevestiging" in page
    assert waits.reference in page
    assert "1 keer geprobeerd, opnieuw" in page


@pytest.mark.parametrize(
    ("who", "is_told"), [("ank", False), ("bea", True), ("noor", False)]
)
def test_that_letters_cannot_leave_stands_above_the_work_list_of_an_owner(
    desks: Desks, who: str, *, is_told: bool
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(1,)), by="staff:2")
    now = datetime.now(UTC)
    letter = outbox.of_case(desks.firm.pk, done.case_id)[0]
    before = text(desks[who].get(reverse("desk")))
    for _ in range(3):
        now += timedelta(hours=1)
        claimed = leaving.claim(desks.firm.pk, letter.id, now=now)
        assert claimed is not None
        leaving.retry(claimed, now=now)

    page = text(desks[who].get(reverse("desk")))

    assert "Brieven die nu niet weg kunnen" not in before
    assert ("Brieven die nu niet weg kunnen: 1." in page) is is_told


def test_a_letter_that_waits_for_the_morning_was_not_tried(desks: Desks) -> None:
    done = filed(desks.firm)
    now = datetime.now(UTC)
    letter = outbox.of_case(desks.firm.pk, done.case_id)[0]
    claimed = leaving.claim(desks.firm.pk, letter.id, now=now)
    assert claimed is not None

    leaving.put_off(claimed, until=now + timedelta(hours=9))
    page = text(desks["ank"].get(reverse(THERE)))

    assert "Gaat later weg" in page
    assert "vertrekt" in page
    assert "keer geprobeerd" not in page


def test_a_letter_of_a_case_one_may_not_know_of_is_not_there(desks: Desks) -> None:
    done = filed(desks.firm)
    deliver(done, desks.firm, datetime.now(UTC))
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(1,)), by="staff:2")

    anks, beas = (text(desks[who].get(reverse(THERE))) for who in ("ank", "bea"))

    assert done.reference not in anks
    assert done.reference in beas


def test_all_that_left_can_be_paged_through_and_nothing_is_twice(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gehoord.desk.mail_left.MOST", 2)
    cases = [filed(desks.firm) for _ in range(5)]
    at_once = datetime.now(UTC)
    for each in cases:
        deliver(each, desks.firm, at_once)

    seen: list[str] = []
    there = reverse(THERE)
    while there:
        page = desks["ank"].get(there).content.decode()
        seen += findall(r"/letter/(\d+)\"", page)
        more = findall(r'href="([^"]*after=[^"]*)"', page)
        there = unescape(more[-1]) if more else ""

    letters = Letter.objects.values_list("id", flat=True)
    assert len(letters) > 10
    assert sorted(seen) == sorted(str(each) for each in letters)


def test_what_was_not_accepted_and_what_came_back_are_lists_of_their_own(
    desks: Desks,
) -> None:
    refused, bounced, fine = (filed(desks.firm) for _ in range(3))
    now = datetime.now(UTC)
    refuse(refused, desks, now)
    for each in (bounced, fine):
        deliver(each, desks.firm, now)
    receive(raw_for(bounced, "bounce-permanent"), organisation=desks.firm, now=now)

    everything, not_left, came_back = (
        text(desks["ank"].get(reverse(THERE), {"which": which}))
        for which in ("", "not-left", "came-back")
    )

    assert all(each.reference in everything for each in (refused, bounced, fine))
    assert refused.reference in not_left
    assert "de mailserver antwoordde 550" in not_left
    assert bounced.reference in came_back
    assert "de mailserver antwoordde 5.1.1" in came_back
    for each in (bounced, fine):
        assert each.reference not in not_left
    for each in (refused, fine):
        assert each.reference not in came_back


def refuse(done: Done, desks: Desks, now: datetime) -> None:
    for kept in outbox.of_case(desks.firm.pk, done.case_id):
        claimed = leaving.claim(desks.firm.pk, kept.id, now=now)
        assert claimed is not None
        letter = caused(claimed, now=now)
        record_delivery(letter, delivery=None, reason="smtp 550", now=now)


@pytest.mark.parametrize(
    "after",
    [
        *("x", "2027-03-05_1", "2027-03-05T12:00:00+00:00_y"),
        "2027-03-05T12:00:00+00:00_99999999999999999999",
        "0001-01-01T00:00:00+14:00_1",
    ],
)
def test_a_place_that_is_none_begins_at_the_start(desks: Desks, after: str) -> None:
    done = filed(desks.firm)
    deliver(done, desks.firm, datetime.now(UTC))

    page = text(desks["ank"].get(reverse(THERE), {"after": after, "which": "none"}))

    assert done.reference in page


def test_that_somebody_looked_is_written_down(desks: Desks) -> None:
    done = filed(desks.firm)
    deliver(done, desks.firm, datetime.now(UTC))

    desks["ank"].get(reverse(THERE))

    assert Opening.objects.filter(case_id=done.case_id, purpose="letters").exists()


@pytest.mark.parametrize("who", ["auditor", "technician", "derde"])
def test_others_find_no_such_page(desks: Desks, who: str) -> None:
    answer = desks[who].get(reverse(THERE))

    assert 404 == answer.status_code


def test_a_letter_that_waits_at_a_server_is_called_delayed(desks: Desks) -> None:
    done = filed(desks.firm)
    deliver(done, desks.firm, datetime.now(UTC))
    for each in outbox.of_case(desks.firm.pk, done.case_id):
        leaving.delayed(each, at=datetime.now(UTC) + timedelta(hours=4))

    page = text(desks["ank"].get(reverse(THERE)))

    assert "Vertraagd: een mailserver probeert het nog" in page
    assert Letter.objects.filter(delayed_at__isnull=True).count() == 0

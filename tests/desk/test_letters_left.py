"""What left stands on one page, for who sees the case; a delay is shown as one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import leaving, outbox
from gehoord.dossier.models import Letter, Opening
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

THERE = "desk-mail-left"


def test_what_left_and_what_has_still_to_leave_stand_on_one_page(desks: Desks) -> None:
    now = datetime.now(UTC)
    gone = filed(desks.firm)
    deliver(gone, desks.firm, now)
    waits = filed(desks.firm)
    letter = outbox.of_case(desks.firm.pk, waits.case_id)[0]
    now = datetime.now(UTC)
    claimed = leaving.claim(desks.firm.pk, letter.id, now=now)
    assert claimed is not None
    leaving.retry(claimed, now=now)

    page = text(desks["ank"].get(reverse(THERE)))

    assert gone.reference in page
    assert "Ontvangstbevestiging" in page
    assert waits.reference in page
    assert "1 keer geprobeerd, opnieuw" in page


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

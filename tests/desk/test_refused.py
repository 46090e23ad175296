"""Who tries to open what is not for them is refused, and that is on record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import erase, refusals
from gehoord.dossier.models import Refusal
from gehoord.dossier.verify import verify
from gehoord.handling.act import pass_time
from gehoord.handling.destruction import order_if_due
from gehoord.handling.opened import open_case
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db


def test_a_refused_opening_is_seen_by_owners_whom_it_does_not_concern(
    desks: Desks,
) -> None:
    done = filed(desks.firm, words="Joost de Vries belde nooit terug.")
    there = reverse("desk-case", args=[done.reference])
    for _ in range(2):
        assert desks["joost"].get(there).status_code == 404

    page = text(desks["ank"].get(there))
    shown = page.split("Wie het probeerde te openen, en werd geweigerd")[1]

    assert "Joost de Vries" in shown
    assert Refusal.objects.count() == 1
    assert b"staff:3" not in bytes(Refusal.objects.get().sealed)
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


def test_who_was_refused_never_waits_for_it_to_be_written_down(desks: Desks) -> None:
    not_his, his = filed(desks.firm), filed(desks.firm)
    desks.perform(his, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(his, a.AppointHandler(staff=3), by="staff:1")
    for done, status in ((not_his, 404), (his, 200)):
        there = reverse("desk-case", args=[done.reference])
        assert desks["joost"].get(there).status_code == status
    before = Refusal.objects.count()

    desks["ank"].get(reverse("desk-case", args=[his.reference]))

    assert (before, Refusal.objects.count()) == (0, 1)


def test_looking_for_its_reference_counts_as_trying(desks: Desks) -> None:
    done = filed(desks.firm)
    desks["joost"].post(reverse("desk-find"), {"asked": done.reference})

    refusals.write_down()
    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    found = refusals.of_case(desks.firm.pk, done.case_id, key=opened.stored.key)
    assert [each.who for each in found] == ["staff:3"]


def test_what_does_not_exist_is_refused_alike_and_nothing_is_kept(
    desks: Desks,
) -> None:
    there = reverse("desk-case", args=["26-AAAA-A"])

    assert desks["joost"].get(there).status_code == 404
    refusals.write_down()
    assert not Refusal.objects.exists()


def test_refusals_go_with_their_case(desks: Desks) -> None:
    now = datetime.now(UTC)
    done = filed(desks.firm, now)
    desks["joost"].get(reverse("desk-case", args=[done.reference]))
    refusals.write_down()
    desks.perform(done, a.Withdraw(), by="complainant", now=now)
    deliver(done, desks.firm, now)
    pass_time(desks.firm.pk, done.case_id, now=now)
    later = now + timedelta(days=800)
    before = Refusal.objects.count()

    assert order_if_due(desks.firm.pk, done.case_id, now=later)
    erase.remove_rows(desks.firm.pk, done.case_id)

    assert (before, Refusal.objects.count()) == (1, 0)

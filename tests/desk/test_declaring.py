"""Who knows somebody well says so beforehand, and is not appointed unseen."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier.models import Declaration
from gehoord.handling.act import pass_time
from gehoord.handling.opened import open_case
from gehoord.people.models import Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Particulars
from tests.desk.working import FATIMA, Desks, filed, text

pytestmark = pytest.mark.django_db


def declare(desks: Desks, who: str, **said: object) -> str:
    answer = desks[who].post(reverse("desk-declared-add"), said, follow=True)
    return text(answer)


def test_what_somebody_declares_is_sealed_and_theirs_alone(desks: Desks) -> None:
    mine = declare(desks, "noor", of="Fatima El Amrani")
    others = text(desks["ank"].get(reverse("desk-declared")))

    assert "Klachten van Fatima El Amrani" in mine
    assert "Fatima" not in others
    assert b"Fatima" not in bytes(Declaration.objects.get().sealed)


def test_the_clock_appoints_no_substitute_who_declared_a_conflict(desks: Desks) -> None:
    declare(desks, "ank", of="FATIMA@example.com")
    now = datetime.now(UTC)
    done = filed(desks.firm, now)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:2")
    pass_time(desks.firm.pk, done.case_id, now=now + timedelta(days=8))

    opened = open_case(desks.firm.pk, done.case_id, now=now)
    assert opened.case.handler == 2


def test_who_declared_is_appointed_only_with_a_reason_that_stays_on_record(
    desks: Desks,
) -> None:
    declare(desks, "noor", about=3)
    done = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(3,))
    desks.perform(done, about, by="staff:1")
    case = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    refused = text(desks.act("ank", done, "appoint-handler", staff=4))
    desks.act("ank", done, "appoint-handler", staff=4, despite="Alleen buren.")

    after = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    assert re.search(r"niet te kunnen behandelen; .*: Noor Kok", case)
    assert "Noor Kok (legde vast dit niet te kunnen)" in refused
    assert "schrijf waarom het toch kan" in refused
    assert "Noor Kok om de klacht te behandelen" in after
    assert "Alleen buren." in after


def test_where_nobody_declared_anything_no_reason_is_asked(desks: Desks) -> None:
    declare(desks, "noor", of="Iemand Anders")
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")

    page = text(
        desks["ank"].get(reverse("desk-act", args=[done.reference, "appoint-handler"]))
    )
    assert "despite" not in page
    assert "Noor Kok" in page


def test_a_part_of_a_name_is_another_name(desks: Desks) -> None:
    declare(desks, "ank", of="Fatima Jansen")
    done = filed(desks.firm, particulars=Particulars(name="Fatima", email=FATIMA.email))

    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    person = opened.office[0]
    assert person.declared
    assert (
        text(desks["ank"].get(reverse("desk-case", args=[done.reference]))).count(
            "niet te kunnen behandelen"
        )
        == 0
    )


def test_what_is_taken_back_counts_no_longer(desks: Desks) -> None:
    declare(desks, "ank", of="Fatima El Amrani")
    number = Declaration.objects.get().id
    desks["bea"].post(reverse("desk-declared-drop", args=[number]))
    still = Declaration.objects.count()
    desks["ank"].post(reverse("desk-declared-drop", args=[number]))

    assert still == 1
    assert not Declaration.objects.exists()
    assert not Staff.objects.get(number=1).declares


@pytest.mark.parametrize(
    "said", [{}, {"of": "Fatima", "about": 3}, {"about": 1}, {"about": 99}]
)
def test_what_says_nothing_or_too_much_is_refused_and_what_was_typed_stays(
    desks: Desks, said: dict[str, object]
) -> None:
    page = declare(desks, "ank", **said)

    assert 'role="alert"' in page
    assert f'value="{said.get("of", "")}"' in page
    assert not Declaration.objects.exists()


def test_who_names_nobody_is_told_so_where_the_page_begins_to_be_read(
    desks: Desks,
) -> None:
    page = desks["noor"].post(reverse("desk-declared-add"), {}).content.decode()

    box = re.search(r'<div class="mistakes"[^>]*autofocus.*?</div>', page, re.DOTALL)
    assert box is not None
    assert '<a href="#id_about">' in box[0]
    assert 'id="id_about"' in page

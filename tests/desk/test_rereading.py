"""What is learnt outlives its case only when an owner reread it for names."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import lessons
from gehoord.dossier.erase import remove_rows
from gehoord.dossier.models import Lesson, Overview
from gehoord.handling.act import Done
from gehoord.handling.destruction import order_if_due
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Kind
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

WHAT = "Fatima en anderen sneller terugbellen, zei Noor."
FREE = "Klanten sneller terugbellen."


@pytest.fixture
def ending(desks: Desks) -> Done:
    """Return a case with an improvement, that is over and kept for a year."""
    return over(desks, a.RecordConcern(about=About.NOBODY))


def over(desks: Desks, concern: a.RecordConcern) -> Done:
    now = datetime.now(UTC) - timedelta(days=340)
    done = filed(desks.firm, now, kind=Kind.TIP)
    desks.perform(done, concern, by="staff:1", now=now)
    desks.perform(done, a.Improve(what=WHAT, owner=2), by="staff:1", now=now)
    deliver(done, desks.firm, now)
    return done


def reread(desks: Desks, done: Done, **said: str) -> str:
    page = reverse("desk-reread", args=[done.reference])
    return text(desks["ank"].post(page, said, follow=True))


def destroyed(desks: Desks, done: Done) -> None:
    later = Overview.objects.get().clock_due
    assert later is not None
    assert order_if_due(desks.firm.pk, done.case_id, now=later)
    remove_rows(desks.firm.pk, done.case_id)


def test_an_owner_is_led_to_what_is_to_be_reread_and_sees_the_names(
    desks: Desks, ending: Done
) -> None:
    firm = text(desks["ank"].get(reverse("desk-firm")))
    listed = text(desks["ank"].get(reverse("desk-improvements")))
    page = text(desks["ank"].get(reverse("desk-reread", args=[ending.reference])))

    assert "met verbeteringen om na te lezen op namen: 1." in firm
    assert ending.reference in listed.split("Na te lezen op namen")[1]
    assert "Gevonden namen: Fatima El Amrani, Noor Kok" in page


def test_a_text_with_names_is_kept_only_when_they_are_said_to_be_none(
    desks: Desks, ending: Done
) -> None:
    refused = reread(desks, ending, **{"what-1": WHAT})
    before = lessons.of_case(desks.firm.pk, ending.case_id)
    reread(desks, ending, **{"what-1": WHAT, "no-names": "1"})

    assert "Er staan nog namen in" in refused
    assert before == []
    assert [x.what for x in lessons.of_case(desks.firm.pk, ending.case_id)] == [WHAT]


def test_what_was_reread_outlives_its_case_and_belongs_to_none(
    desks: Desks, ending: Done
) -> None:
    listed = reread(desks, ending, **{"what-1": FREE, "effect-1": "Het werkt."})

    destroyed(desks, ending)

    after = text(desks["ank"].get(reverse("desk-improvements")))
    assert "Na te lezen op namen" not in listed
    assert FREE in after.split("Uit dossiers die zijn vernietigd")[1]
    assert ending.reference not in after
    assert list(Lesson.objects.values_list("case_id", flat=True)) == [None]
    desks["ank"].post(
        reverse("desk-lesson-remove", args=[Lesson.objects.get().id]), follow=True
    )
    assert not Lesson.objects.exists()


def test_what_nobody_reread_or_what_was_emptied_goes_with_its_case(
    desks: Desks, ending: Done
) -> None:
    reread(desks, ending, **{"what-1": ""})

    destroyed(desks, ending)

    assert not Lesson.objects.exists()


def test_what_was_said_of_it_after_the_rereading_is_reread_again_or_goes(
    desks: Desks, ending: Done
) -> None:
    reread(desks, ending, **{"what-1": FREE})
    checked = a.CheckImprovement(number=1, effect="Fatima is tevreden.")
    desks.perform(ending, checked, by="staff:1")

    listed = text(desks["ank"].get(reverse("desk-improvements")))
    destroyed(desks, ending)

    assert ending.reference in listed.split("Na te lezen op namen")[1]
    assert not Lesson.objects.exists()


@pytest.mark.parametrize("who", ["noor", "bea"])
def test_only_an_owner_who_may_open_the_case_rereads_it(desks: Desks, who: str) -> None:
    about_bea = over(desks, a.RecordConcern(about=About.STAFF, staff=(2,)))
    page = reverse("desk-reread", args=[about_bea.reference])

    answer = desks[who].post(page, {"what-1": FREE})

    assert answer.status_code == 404
    assert not Lesson.objects.exists()

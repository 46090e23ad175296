"""What is harmless can be done to several at once; nothing that decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import arrivals
from gehoord.dossier.models import Door
from gehoord.handling import paper
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.people.models import Organisation
from tests.desk.working import FATIMA, Desks, filed, text

pytestmark = pytest.mark.django_db

TODAY = f"{datetime.now(UTC):%Y-%m-%d}"


def kept(firm: Organisation, subject: str) -> int:
    now = datetime.now(UTC)
    head = f"From: Webwinkel <winkel@example.com>\r\nSubject: {subject}\r\n\r\n"
    arrived = arrivals.take_in(
        firm.pk,
        f"{head}Koop nu.\r\n".encode(),
        door=Door.MAIL,
        received_at=now,
        expires_at=now + timedelta(days=30),
    )
    arrivals.keep(arrived)
    return arrived.id


def on_paper(desks: Desks, words: str = "Het klopte niet.") -> Done:
    return filed(desks.firm, particulars=replace(FATIMA, email=""), words=words)


def letter_of(desks: Desks, done: Done) -> int:
    now = datetime.now(UTC)
    (found,) = paper.to_post(open_case(desks.firm.pk, done.case_id, now=now))
    return found.kept.id


def test_several_mails_are_set_aside_for_one_reason_and_can_be_taken_back(
    desks: Desks,
) -> None:
    numbers = [kept(desks.firm, subject) for subject in ("Een", "Twee", "Drie")]
    there = reverse("desk-kept-aside-many")

    desks["ank"].post(there, {"mail": numbers[:2], "reason": "Reclame"})

    page = text(desks["ank"].get(reverse("desk-kept")))
    waiting, aside = page.split("Kort geleden weggelegd")
    assert "Drie" in waiting
    assert "Een</a>" in aside
    assert aside.count("Reclame") == 2
    assert arrivals.kept_for_a_person(desks.firm.pk, limit=9) == [numbers[2]]


def test_without_a_reason_nothing_is_set_aside_and_the_choice_stays(
    desks: Desks,
) -> None:
    number = kept(desks.firm, "Een")

    page = text(desks["ank"].post(reverse("desk-kept-aside-many"), {"mail": [number]}))

    assert "zeg waarom het geen reactie is" in page
    assert f'value="{number}" checked' in page
    assert arrivals.kept_for_a_person(desks.firm.pk, limit=9) == [number]


def test_a_mail_that_names_its_reader_is_not_set_aside_with_the_others(
    desks: Desks,
) -> None:
    number = kept(desks.firm, "Over Ank Bos")
    chosen = {"mail": [number], "reason": "Onzin"}

    desks["ank"].post(reverse("desk-kept-aside-many"), chosen)

    assert arrivals.kept_for_a_person(desks.firm.pk, limit=9) == [number]


def test_several_letters_are_recorded_as_posted_each_in_its_own_case(
    desks: Desks,
) -> None:
    first, second, third = on_paper(desks), on_paper(desks), on_paper(desks)
    chosen = [letter_of(desks, first), letter_of(desks, second)]
    before = text(desks["ank"].get(reverse("desk-posting")))

    desks["ank"].post(reverse("desk-posting"), {"letter": chosen, "on": TODAY})

    after = text(desks["ank"].get(reverse("desk-posting")))
    assert all(each.reference in before for each in (first, second, third))
    assert third.reference in after
    assert first.reference not in after
    assert desks.story(first)[-1] == desks.story(second)[-1] == "letter-left"


def test_a_letter_of_who_may_not_read_the_case_is_not_on_the_list(desks: Desks) -> None:
    done = on_paper(desks, "Ank Bos luisterde niet.")
    number = letter_of(desks, done)

    page = text(desks["ank"].get(reverse("desk-posting")))
    desks["ank"].post(reverse("desk-posting"), {"letter": [number], "on": TODAY})

    assert done.reference not in page
    assert desks.story(done)[-1] != "letter-left"


@pytest.mark.parametrize("on", ["31-02-2030", "", "2099-01-01"])
def test_a_day_that_cannot_be_posts_nothing_and_keeps_what_was_chosen(
    desks: Desks, on: str
) -> None:
    done = on_paper(desks)
    number = letter_of(desks, done)

    page = text(
        desks["ank"].post(reverse("desk-posting"), {"letter": [number], "on": on})
    )

    assert 'role="alert"' in page
    assert f'value="{number}" checked' in page
    assert desks.story(done)[-1] != "letter-left"

"""A kept mail that a colleague dealt with first: nothing that was typed is lost."""

from __future__ import annotations

import pytest
from django.urls import reverse

from gehoord.desk import kept as kept_pages
from gehoord.dossier import openings, store
from gehoord.dossier.models import Case
from gehoord.handling.mail import filing
from gehoord.handling.mail.parts import ReadMail
from tests.desk.test_kept_link import kept
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

TYPED = {
    "kind": "complaint",
    "language": "nl",
    "words": "Wat zorgvuldig is overgenomen.",
    "subject": "De afspraak",
    "name": "Fatima El Amrani",
    "email": "fatima@example.com",
}


def put(desks: Desks, who: str, number: int, **other: str) -> str:
    address = reverse("desk-kept-reaction", args=[number])
    answer = desks[who].post(address, TYPED | other, follow=True)
    return text(answer)


def test_who_was_second_gets_back_what_was_typed_and_reads_who_was_first(
    desks: Desks,
) -> None:
    number = kept(desks.firm)
    put(desks, "bea", number, words="Wat een ander overnam.")

    page = put(desks, "ank", number)

    reference = Case.objects.get().reference
    assert f"Bea Smit nam het intussen in behandeling, als {reference}." in page
    assert "Wat zorgvuldig is overgenomen." in page
    assert "De afspraak" in page
    assert '<blockquote class="words" dir="auto">complaint' not in page
    assert Case.objects.count() == 1


def test_a_colleague_who_is_first_while_the_form_is_filed_is_told_alike(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = kept(desks.firm)
    files = filing.files_to_keep

    def meanwhile(mail: ReadMail) -> object:
        monkeypatch.setattr(kept_pages, "files_to_keep", files)
        put(desks, "bea", number, words="Wat een ander overnam.")
        return files(mail)

    monkeypatch.setattr(kept_pages, "files_to_keep", meanwhile)

    page = put(desks, "ank", number)

    assert "Bea Smit nam het intussen in behandeling" in page
    assert "Wat zorgvuldig is overgenomen." in page
    assert Case.objects.count() == 1


def test_of_a_mail_that_was_put_with_a_complaint_it_is_told_with_which(
    desks: Desks,
) -> None:
    number, done = kept(desks.firm), filed(desks.firm)
    link = reverse("desk-kept-link", args=[number])
    desks["bea"].post(link, {"reference": done.reference})

    page = put(desks, "ank", number)

    assert f"Bea Smit voegde het intussen bij klacht {done.reference}." in page
    assert "Wat zorgvuldig is overgenomen." in page


def test_the_same_form_sent_twice_leads_to_the_one_case(desks: Desks) -> None:
    number = kept(desks.firm)
    put(desks, "ank", number)

    page = put(desks, "ank", number)

    assert Case.objects.get().reference in page
    assert "staat hier niet meer" not in page


def test_of_a_mail_that_never_was_what_was_typed_comes_back_and_no_more(
    desks: Desks,
) -> None:
    page = put(desks, "ank", 12345)

    assert "Misschien deed een collega er intussen iets mee" in page
    assert "Wat zorgvuldig is overgenomen." in page


def test_who_made_a_case_of_a_mail_is_among_those_who_opened_it(desks: Desks) -> None:
    number = kept(desks.firm)

    put(desks, "bea", number)

    case_id = store.find(desks.firm.pk, Case.objects.get().reference)
    opened = openings.of_case(desks.firm.pk, case_id)
    assert "mail-filed" in {each.purpose for each in opened}

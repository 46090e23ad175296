"""Letters on paper at the desk: printed in full, posted, and kept as posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gehoord.dossier import outbox
from gehoord.handling import paper
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import FATIMA, Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n" + b"x" * 200
TODAY = f"{datetime.now(UTC):%Y-%m-%d}"


def by_phone(desks: Desks, **said: Any) -> Done:  # noqa: ANN401 - fields of an act
    return filed(desks.firm, particulars=replace(FATIMA, email=""), **said)


def waiting(desks: Desks, done: Done) -> paper.ToPost:
    now = datetime.now(UTC)
    (found,) = paper.to_post(open_case(desks.firm.pk, done.case_id, now=now))
    return found


def print_of(desks: Desks, done: Done, letter_id: int, how: str = "print") -> Any:  # noqa: ANN401 - the test client's own type
    there = reverse(f"desk-letter-{how}", args=[done.reference, letter_id])
    return desks["ank"].get(there)


def test_a_letter_on_paper_is_a_duty_that_names_the_letter_and_offers_it(
    desks: Desks,
) -> None:
    done = by_phone(desks)
    letter = waiting(desks, done)

    case = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))
    there = reverse("desk-act", args=[done.reference, "send-by-post"])
    page = text(desks["ank"].get(there))

    assert "Post een brief." in case
    assert "Op papier: nog te posten" in case
    assert "Ontvangstbevestiging, aan Fatima El Amrani" in page
    assert "Dorpsstraat 1, Ons Dorp" in page
    for how in ("print", "pdf"):
        assert (
            reverse(f"desk-letter-{how}", args=[done.reference, letter.kept.id]) in page
        )


def test_the_page_to_print_holds_the_whole_letter_and_no_link(desks: Desks) -> None:
    done = by_phone(desks)
    letter = waiting(desks, done)

    page = text(print_of(desks, done, letter.kept.id))
    pdf = print_of(desks, done, letter.kept.id, "pdf")

    assert "Beste Fatima El Amrani," in page
    assert "Uw kenmerk is" in page
    assert "Ons Dorp" in page
    assert "/follow/" not in page
    assert "deze mail" not in page
    assert pdf.headers["Content-Type"] == "application/pdf"
    assert pdf.content.startswith(b"%PDF")


def test_posting_it_is_recorded_and_the_paper_kept_as_it_was(desks: Desks) -> None:
    done = by_phone(desks)
    letter = waiting(desks, done)
    which = f"{letter.kept.position} complainant receipt"

    answer = desks.act("ank", done, "send-by-post", letter=which, on=TODAY)
    page = text(desks["ank"].get(answer.headers["Location"]))
    kept = outbox.find(desks.firm.pk, letter.kept.id)
    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    assert kept is not None
    sent = outbox.sent_bytes(kept, key=opened.stored.key)

    assert desks.story(done)[-1] == "letter-left"
    assert "Ontvangstbevestiging. Gepost op" in page
    assert "nog te posten" not in page
    assert sent is not None
    assert sent.startswith(b"%PDF")
    assert print_of(desks, done, letter.kept.id, "pdf").content == sent
    there = reverse("desk-letter", args=[done.reference, letter.kept.id])
    assert "Dank u dat u ons dit laat weten." in text(desks["ank"].get(there))


def test_a_letter_that_came_back_is_printed_in_full_too(desks: Desks) -> None:
    done = filed(desks.firm)
    now = datetime.now(UTC)
    deliver(done, desks.firm, now)
    position = desks.story(done).index("filed") + 1
    came_back = a.ReportDelivery(
        notice="receipt", to="complainant", position=position, reason="5.1.1"
    )
    desks.perform(done, came_back, by="clock")
    letter = waiting(desks, done)

    page = text(print_of(desks, done, letter.kept.id))
    which = f"{position} complainant receipt"
    desks.act("ank", done, "send-by-post", letter=which, on=TODAY)
    case = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))

    assert "Uw kenmerk is" in page
    assert "/follow/" not in page
    assert "Niet aangekomen" in case
    assert "Gepost" in case


def test_a_letter_that_left_by_mail_is_printed_as_a_copy_of_that_day(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    left_at = datetime.now(UTC) + timedelta(days=400)
    deliver(done, desks.firm, left_at)
    rows = outbox.of_case(desks.firm.pk, done.case_id)
    printed = [text(print_of(desks, done, each.id)) for each in rows]

    page = next(each for each in printed if "Ontvangstbevestiging" in each)

    assert "Wat u print, is een kopie." in page
    assert str(left_at.year) in page.partition("Datum")[2].partition("Beste")[0]
    assert reverse("desk-act", args=[done.reference, "send-by-post"]) not in page


def test_a_letter_nobody_can_post_is_given_up_with_its_reason(desks: Desks) -> None:
    done = by_phone(desks)
    which = f"{waiting(desks, done).kept.position} complainant receipt"

    desks.sure("ank", done, "give-up-letter", letter=which, reason="Onbekend adres.")
    page = text(desks["ank"].get(reverse("desk-case", args=[done.reference])))

    assert desks.story(done)[-1] == "letter-given-up"
    assert "Post een brief." not in page


def test_letters_to_staff_and_of_other_cases_have_no_paper(desks: Desks) -> None:
    done, other = by_phone(desks), filed(desks.firm)
    rows = outbox.of_case(desks.firm.pk, done.case_id)
    mine = waiting(desks, done).kept.id
    to_staff = next(each.id for each in rows if each.id != mine)

    assert print_of(desks, done, to_staff).status_code == 404
    assert print_of(desks, other, mine).status_code == 404
    assert print_of(desks, done, 1).status_code == 404


def test_who_may_not_see_the_case_cannot_print_from_it(desks: Desks) -> None:
    done = by_phone(desks)
    letter = waiting(desks, done)
    there = reverse("desk-letter-print", args=[done.reference, letter.kept.id])

    assert desks["joost"].get(there).status_code == 404


def test_the_dossier_is_saved_as_one_pdf_without_the_senders_link(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    deliver(done, desks.firm, datetime.now(UTC))

    answer = desks["ank"].get(reverse("desk-copy", args=[done.reference]))

    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-1.7")
    assert "attachment" in answer.headers["Content-Disposition"]


def test_who_may_not_open_the_case_saves_no_dossier(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")

    answer = desks["joost"].get(reverse("desk-copy", args=[done.reference]))

    assert answer.status_code == 404


def test_a_letter_on_paper_in_a_case_comes_in_with_its_scan_and_its_day(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    day = (datetime.now(UTC) - timedelta(days=1)).date()
    scan = SimpleUploadedFile("brief.pdf", PDF, content_type="application/pdf")

    desks.act(
        "noor",
        done,
        "record-conversation",
        on=day.isoformat(),
        medium="post",
        words="Zij schreef dat het goed is.",
        files=scan,
    )

    page = desks["noor"].get(reverse("desk-case", args=[done.reference]))
    (file,) = page.context["files"]
    assert desks.story(done)[-1] == "conversation-held"
    assert file.name == "brief.pdf"
    assert desks["noor"].get(file.href).getvalue() == PDF
    assert "(per post)" in text(page)
    assert "brief.pdf" in text(page)

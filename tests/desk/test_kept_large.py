"""A mail too large to be taken apart: saved whole, made a case, put with one, told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.dossier import arrivals, files
from gehoord.dossier.models import Arrival, ArrivalState, Case, Door, File
from gehoord.dossier.verify import verify
from gehoord.handling import too_large
from gehoord.handling.opened import open_case
from gehoord.inbox.large import Large, keep
from gehoord.mailboxes import sorting
from gehoord.people.models import Memo, Organisation
from gehoord.procedure import events as e
from tests.desk.working import TYPED_OVER, Desks, filed, text

pytestmark = pytest.mark.django_db

PHOTO = b"/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYI\r\n"
MAIL = (
    b"From: Sara Visser <sara@example.com>\r\nTo: klachten@example.org\r\n"
    b"Subject: Klacht met foto's\r\nMIME-Version: 1.0\r\n"
    b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    b"--b\r\nContent-Type: image/jpeg; name=foto.jpg\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\n" + PHOTO * 3000 + b"--b\r\n"
    b"Content-Type: text/plain\r\n\r\nEr kwam niemand opdagen.\r\n--b--\r\n"
)


def kept(firm: Organisation, content: bytes = MAIL, *, is_for_us: bool = True) -> int:
    now = datetime.now(UTC)
    keep(
        [content],
        Large(organisation_id=firm.pk, received_at=now, now=now, is_for_us=is_for_us),
    )
    return Arrival.objects.get(organisation=firm, door=Door.MAIL).id


def told(firm: Organisation) -> list[str]:
    found = Memo.objects.filter(organisation=firm, staff_number=None)
    return [each.kind for each in found]


def saved(client: Client, address: str) -> tuple[int, bytes, str]:
    answer = client.get(address)
    streamed = getattr(answer, "streaming_content", ())
    content = b"".join(each for each in streamed)
    return answer.status_code, content, answer.get("Content-Disposition", "")


def test_its_words_are_shown_and_all_of_it_can_be_saved(desks: Desks) -> None:
    number = kept(desks.firm)
    there = reverse("desk-kept-original", args=[number])

    page = text(desks["ank"].get(reverse("desk-kept-one", args=[number])))
    status, content, named = saved(desks["ank"], there)

    assert "Er kwam niemand opdagen." in page
    assert "Dit bericht is 1 MB groot" in page
    assert "foto.jpg" not in page
    assert (status, content) == (200, MAIL)
    assert named == 'attachment; filename="bericht.eml"'


def test_who_may_not_read_it_cannot_save_it(desks: Desks) -> None:
    about_ank = MAIL.replace(b"Er kwam niemand", b"Mevrouw Ank Bos kwam niet")
    there = reverse("desk-kept-original", args=[kept(desks.firm, about_ank)])

    found = {who: saved(desks[who], there)[0] for who in ("ank", "bea", "technician")}

    assert found == {"ank": 404, "bea": 200, "technician": 404}


def test_of_a_mail_that_was_taken_apart_there_is_no_such_page(desks: Desks) -> None:
    now = datetime.now(UTC)
    arrived = arrivals.take_in(
        desks.firm.pk,
        b"X-Gehoord-Excerpt-Of: 9 whole\r\n" + MAIL,
        door=Door.MAIL,
        received_at=now,
        expires_at=now,
        state=ArrivalState.KEPT,
    )

    status, _, _ = saved(desks["ank"], reverse("desk-kept-original", args=[arrived.id]))

    assert status == 404


def test_it_is_not_handed_over_before_a_scanner_found_it_clean(
    desks: Desks, settings: Settings
) -> None:
    settings.GEHOORD_CLAMD = "/nergens"
    number = kept(desks.firm)

    status, content, _ = saved(
        desks["ank"], reverse("desk-kept-original", args=[number])
    )

    assert (status, content) == (409, b"")


def test_the_case_that_it_becomes_has_all_of_it_as_a_file(desks: Desks) -> None:
    number = kept(desks.firm)

    desks["ank"].post(reverse("desk-kept-reaction", args=[number]), TYPED_OVER)

    case = Case.objects.get(organisation=desks.firm)
    opened = open_case(desks.firm.pk, case.id, now=datetime.now(UTC))
    (file,) = opened.case.files
    there = reverse("desk-file", args=[case.reference, file.id])
    assert (file.name, file.size) == ("bericht.eml", len(MAIL))
    assert saved(desks["ank"], there)[:2] == (200, MAIL)
    # Its sender was told when it came in, and is not told twice.
    assert told(desks.firm) == [too_large.MEMO_KEPT]
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


def test_put_with_a_case_it_is_a_file_of_that_case_and_lies_there_once(
    desks: Desks,
) -> None:
    number, done = kept(desks.firm), filed(desks.firm)

    desks["ank"].post(
        reverse("desk-kept-link", args=[number]), {"reference": done.reference}
    )

    opened = open_case(desks.firm.pk, done.case_id, now=datetime.now(UTC))
    event = opened.entries[-1].event
    assert isinstance(event, e.MailLinked)
    (file,) = event.files
    there = reverse("desk-file", args=[done.reference, file.id])
    assert saved(desks["ank"], there)[:2] == (200, MAIL)
    assert File.objects.get(organisation=desks.firm).holder_id == done.case_id
    assert len(list(files.on_disk(desks.firm.pk))) == 1
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


@pytest.mark.parametrize("way", ["reaction", "link"])
def test_out_of_a_mailbox_for_other_mail_its_sender_is_told_when_somebody_says_so(
    desks: Desks, way: str
) -> None:
    number = kept(desks.firm, is_for_us=False)
    before = told(desks.firm)

    said = (
        TYPED_OVER if way == "reaction" else {"reference": filed(desks.firm).reference}
    )
    desks["ank"].post(reverse(f"desk-kept-{way}", args=[number]), said)

    assert before == []
    assert told(desks.firm) == [too_large.MEMO_KEPT]


def test_who_sent_what_is_no_reaction_is_told_nothing(desks: Desks) -> None:
    number = kept(desks.firm, is_for_us=False)

    desks["ank"].post(reverse("desk-mail-no-reaction", args=[number]))
    sorting.take_back(desks.firm.pk, number, now=datetime.now(UTC))

    assert told(desks.firm) == []


def test_set_aside_and_taken_back_it_is_as_it_was(desks: Desks) -> None:
    number = kept(desks.firm)
    there = reverse("desk-kept-original", args=[number])

    desks["ank"].post(reverse("desk-kept-aside", args=[number]), {"reason": "Reclame"})
    meanwhile = saved(desks["ank"], there)[:2]
    desks["ank"].post(reverse("desk-kept-back", args=[number]))

    assert meanwhile == (200, MAIL)
    assert saved(desks["ank"], there)[:2] == (200, MAIL)

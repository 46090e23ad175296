"""What could give away a case, or the link of who complains, to who may not have it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from django.urls import reverse

from gehoord.dossier import arrivals, outbox, store
from gehoord.dossier.models import ArrivalState, Door, MailSeen, SeenAs
from gehoord.handling import access, new_address, unproven
from gehoord.handling.act import Done
from gehoord.handling.letter import caused
from gehoord.handling.opened import open_case
from gehoord.inbox.receive import receive
from gehoord.mailboxes import sorting
from gehoord.people.models import Staff
from gehoord.postroom.dossier_copy import copy_of
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Kind
from tests.desk.working import FATIMA, Desks, filed, text

pytestmark = pytest.mark.django_db


ABOUT_ANK = a.File(
    kind=Kind.COMPLAINT,
    channel=Channel.WEB,
    language="nl",
    words="Ank Bos was onbeleefd.",
    particulars=FATIMA,
)


def at(days: int = 0) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def link_of(desks: Desks, done: Done) -> str:
    """Return the secret of the link that Fatima got."""
    letters = outbox.of_case(desks.firm.pk, done.case_id)
    return next(token for each in letters if (token := caused(each, now=at()).token))


def kept(desks: Desks, content: bytes, state: ArrivalState = ArrivalState.KEPT) -> int:
    return arrivals.take_in(
        desks.firm.pk,
        content,
        door=Door.MAIL,
        received_at=at(),
        expires_at=at(30),
        state=state,
        fingerprint=b"f" * 32,
    ).id


def draft(desks: Desks) -> arrivals.Arrived:
    return arrivals.take_in(
        desks.firm.pk, b"{}", door=Door.WEB, received_at=at(), expires_at=at(7)
    )


def quoting(link: str) -> bytes:
    """Return an answer of Fatima's with our letter below it, in text and as layout."""
    head = b"From: Fatima <fatima@example.com>\nTo: klachten@example.org\nSubject: Re\n"
    body = (
        "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n"
        f"--x\nContent-Type: text/plain\n\nDank u.\n\n> Volg het: {link}\n"
        f"--x\nContent-Type: text/html\n\n<p>Dank u.</p><blockquote>Volg het: {link}"
        "</blockquote>\n--x--\n"
    )
    return head + body.encode()


# -- The link of who complains ----------


@pytest.mark.parametrize(
    "around",
    [
        "https://example.org/follow/{}",
        "<https://example.org/follow/{}>.",
        "https://safe.example/?url=https%3A%2F%2Fexample.org%2Ffollow%2F{}&data=x",
        "https://safe.example/?url=https%253A%252F%252Fexample.org%252Ffollow%252F{}",
    ],
)
def test_a_mail_that_quotes_our_letter_gives_staff_no_link(
    desks: Desks, around: str
) -> None:
    token = link_of(desks, filed(desks.firm))
    number = kept(desks, quoting(around.format(token)))

    pages = [
        text(desks["ank"].get(reverse(page, args=[number])))
        for page in ("desk-kept-one", "desk-kept-layout", "desk-kept-reaction")
    ]

    assert all("Dank u." in page for page in pages)
    assert not [page for page in pages if token in page]


def test_an_answer_that_quotes_our_letter_puts_no_link_on_record(desks: Desks) -> None:
    mail = quoting(f"https://example.org/follow/{link_of(desks, filed(desks.firm))}")
    token = mail.rpartition(b"/follow/")[2].partition(b"<")[0].decode()

    received = receive(mail, organisation=desks.firm, now=at())

    assert received.case is not None
    opened = store.load(desks.firm.pk, store.find(desks.firm.pk, received.case))
    said = b"".join(opened.payloads).decode()
    assert "Volg het: https://example.org/follow/" in said
    assert token not in said


# -- The person complained about ----------


def queues(desks: Desks, who: str) -> dict[str, int]:
    page = desks[who].get(reverse("desk-machine"))
    return {said: number for said, number, _bad in page.context["queues"]}


def test_no_queue_tells_an_owner_of_a_case_or_a_mail_about_them(desks: Desks) -> None:
    before = queues(desks, "ank")

    done = filed(desks.firm, words="Ank Bos was onbeleefd.")
    kept(desks, b"From: x@example.com\nSubject: Klacht\n\nAnk Bos was onbeleefd.\n")
    unproven.hold(draft(desks), ABOUT_ANK, ask=True, now=at())
    opened = open_case(desks.firm.pk, done.case_id, now=at())
    new_address.ask(opened, "fatima@example.net", now=at())

    assert queues(desks, "ank") == before
    assert queues(desks, "technician") != before


def test_nor_somebody_who_takes_in_and_also_looks_after_the_machine(
    desks: Desks,
) -> None:
    Staff.objects.filter(organisation=desks.firm, number=2).update(
        roles=("intake", "technician")
    )
    before = queues(desks, "bea")

    filed(desks.firm, words="Bea Smit was onbeleefd.")

    assert queues(desks, "bea") == before


def test_what_a_colleague_said_is_no_reaction_is_not_shown_to_who_it_names(
    desks: Desks,
) -> None:
    mail = b"From: x@example.com\nSubject: Klacht\n\nAnk Bos was onbeleefd.\n"
    number = kept(desks, mail, ArrivalState.SORTING)
    MailSeen.objects.create(
        organisation=desks.firm,
        mailbox=1,
        folder=1,
        validity=1,
        uid=1,
        seen_as=SeenAs.SORTING,
        seen_at=at(),
        arrival_id=number,
    )
    sorting.forget(desks.firm.pk, number, now=at())

    beas, anks = (desks[who].get(reverse("desk-mail-sort")) for who in ("bea", "ank"))
    taken_back = desks["ank"].post(reverse("desk-mail-take-back", args=[number]))

    assert [each.id for each in beas.context["gone"]] == [number]
    assert anks.context["gone"] == []
    assert taken_back.status_code == 404
    assert sorting.to_sort(desks.firm.pk, limit=5) == []


# -- Copies ----------


def test_a_copy_tells_an_adviser_no_more_than_the_page_does(desks: Desks) -> None:
    done = filed(desks.firm)
    passed = a.PassOn(adviser=4, words="Bel mij alstublieft.", sender_agreed=True)
    desks.perform(done, passed, by="staff:1")

    made = _copy(desks, done, by="staff:4")

    assert "Bel mij alstublieft." in str(made.story[0].words)
    assert (made.kind, made.standing) == ("", "")
    assert (made.particulars, made.promises, made.letters) == ((), (), ())


def test_nor_does_it_tell_the_person_complained_about_how_it_stands(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    desks.perform(done, a.InformRespondent(staff=3, words="Er is iets."), by="staff:4")

    assert _copy(desks, done, by="staff:3").standing == ""
    assert "behandel" in _copy(desks, done, by="staff:4").standing.lower()


def _copy(desks: Desks, done: Done, *, by: str) -> SimpleNamespace:
    seen = access.sight(desks.firm.pk, done.case_id, by=by, purpose="copy", now=at())
    made = copy_of(seen, organisation=desks.firm, names={}, lang="nl", now=at())
    return SimpleNamespace(**vars(made))


# -- Kept mail ----------


IN_LAYOUT = (
    b"From: x@example.com\nSubject: Klacht\nMIME-Version: 1.0\n"
    b"Content-Type: multipart/alternative; boundary=x\n\n"
    b"--x\nContent-Type: text/plain\n\nBekijk dit bericht met opmaak.\n"
    b"--x\nContent-Type: text/html\n\n<p>Mevrouw <b>Ank</b> Bos kwam niet.</p>\n--x--\n"
)
ATTACHED = (
    b"From: x@example.com\nSubject: Fwd\nMIME-Version: 1.0\n"
    b"Content-Type: multipart/mixed; boundary=x\n\n"
    b"--x\nContent-Type: text/plain\n\nZie de bijlage.\n"
    b"--x\nContent-Type: message/rfc822\n\n"
    b"From: y@example.com\nSubject: Mijn klacht\n\nMevrouw Bos kwam niet.\n--x--\n"
)


@pytest.mark.parametrize("content", [IN_LAYOUT, ATTACHED])
def test_who_is_named_only_in_the_layout_or_in_what_is_attached_does_not_read_it(
    desks: Desks, content: bytes
) -> None:
    number = kept(desks, content)
    there = [
        reverse(page, args=[number])
        for page in ("desk-kept-one", "desk-kept-reaction", "desk-kept-layout")
    ]

    anks = {desks["ank"].get(each).status_code for each in there}
    beas = {desks["bea"].get(each).status_code for each in there[:2]}

    assert anks == {404}
    assert beas == {200}


@pytest.mark.parametrize(
    "by", ["In-Reply-To: <{letter}@example.org>", "Subject: {case}"]
)
def test_a_mail_that_belongs_to_a_case_is_not_read_by_who_may_not_open_it(
    desks: Desks, by: str
) -> None:
    """Fatima answers from another address, and names nobody."""
    done = filed(desks.firm, words="Ank Bos was onbeleefd.")
    letter = outbox.of_case(desks.firm.pk, done.case_id)[0].message_id
    head = f"From: f@example.net\n{by.format(letter=letter, case=done.reference)}\n"
    number = kept(desks, head.encode() + b"\nHoe staat het ermee?\n")
    there = reverse("desk-kept-one", args=[number])

    anks, beas = (desks[who].get(there).status_code for who in ("ank", "bea"))

    assert (anks, beas) == (404, 200)
    assert str(number) not in text(desks["ank"].get(reverse("desk-kept")))
    assert desks["ank"].get(reverse("desk")).context["kept"] == 0
    assert desks["bea"].get(reverse("desk")).context["kept"] == 1

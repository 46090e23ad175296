"""
Two organisations in one installation: what is of one says nothing at the other.

The same people work at both, with the same address; Fatima complains to both.
"""

from __future__ import annotations

import asyncio
import io
import smtplib
import socket
import sys
from argparse import Namespace
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock import relay
from gehoord.clock.run import pass_once
from gehoord.console import receive as pipe
from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival, Case
from gehoord.handling import calendars, invitations
from gehoord.handling.act import Done
from gehoord.handling.change import Doing
from gehoord.handling.follow_link import follow_token
from gehoord.handling.letter import answer_token
from gehoord.handling.opened import open_case
from gehoord.handling.personnel import Wish, invite
from gehoord.inbox.listener import Ear, Handler, Speech, listen
from gehoord.inbox.recipients import organisation_at
from gehoord.people.models import Organisation, Staff
from tests.desk.working import FATIMA, filed
from tests.stories.neighbours import (
    FIRST_MAIL,
    FIRST_PASSWORD,
    FRIDAY,
    HOST,
    INSTALLATION,
    MAIL,
    PROMISED,
    SECOND_PASSWORD,
    Neighbours,
    at_first,
    at_second,
    give_account,
    moved,
    neighbour,
)

ANK = "ank@example.org"
here = pytest.mark.django_db
with_commits = pytest.mark.django_db(transaction=True)


@pytest.fixture
def two(
    firm: Organisation, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> Neighbours:
    settings.PRACTICE = False
    settings.GEHOORD_BASE_URL = INSTALLATION
    settings.GEHOORD_MAIL_FROM = FIRST_MAIL
    both = Neighbours(firm, neighbour())
    settings.GEHOORD_MAIL_HOST = "127.0.0.1"
    monkeypatch.setattr(relay, "hand_over", both.relay)
    return both


def token_of(done: Done) -> str:
    opened = open_case(done.organisation_id, done.case_id, now=FRIDAY)
    return follow_token(opened, opened.case.length)


def signed_in(client: Client, password: str, email: str = ANK) -> bool:
    client.post(reverse("sign-in"), {"email": email, "password": password})
    return client.get(reverse("desk")).status_code == 200


# -- what leaves -------------------------------------------------------------------------


@here
def test_letters_leave_from_the_address_of_each_and_lead_to_its_own_host(
    two: Neighbours,
) -> None:
    filed(two.first, now=FRIDAY)
    filed(two.second, now=FRIDAY)

    pass_once(now=FRIDAY)

    (first,) = two.mails_of(two.first, FATIMA.email)
    (second,) = two.mails_of(two.second, FATIMA.email)
    assert first.message["From"].addresses[0].addr_spec == FIRST_MAIL
    assert second.message["From"].addresses[0].addr_spec == MAIL
    assert str(second.message["Reply-To"]).startswith("klachten+")
    assert str(second.message["Reply-To"]).endswith("@bijlage.example")
    assert second.sender.startswith("klachten+")
    assert second.sender.endswith("@bijlage.example")
    assert str(second.message["Message-ID"]).endswith("@bijlage.example>")
    assert {urlsplit(each).netloc for each in second.links} == {HOST}
    assert {urlsplit(each).netloc for each in first.links} == {"klachten.example.org"}
    assert b"example.org" not in second.content
    assert b"bijlage" not in first.content


@here
def test_a_letter_to_who_handles_leads_to_the_desk_of_the_organisation(
    two: Neighbours,
) -> None:
    done = filed(two.second, now=FRIDAY)

    pass_once(now=FRIDAY)

    told = two.mails_of(two.second, ANK)
    assert [each.links for each in told] == [
        [f"https://{HOST}/desk/case/{done.reference}"]
    ]


@here
def test_an_invitation_leads_to_the_host_of_who_invites_and_counts_there_alone(
    two: Neighbours,
) -> None:
    give_account(two.first, 1, FIRST_PASSWORD)
    doing = Doing(organisation=two.second, by=1, now=FRIDAY)
    wish = Wish(name="Ank Bos", email="ank.bos@example.org", roles=("adviser",))
    invited = invite(doing, wish)
    secret = invitations.secret_of(two.second.pk, invited.number) or ""

    pass_once(now=FRIDAY)

    (memo,) = two.mails_of(two.second, "ank.bos@example.org")
    there = reverse("desk-welcome", args=[secret])
    assert f"https://{HOST}{there}" in memo.links
    assert memo.message["From"].addresses[0].addr_spec == MAIL
    assert memo.sender == MAIL
    assert invitations.invited(two.second.pk, secret, now=FRIDAY) == invited
    assert invitations.invited(two.first.pk, secret, now=FRIDAY) is None


# -- what opens --------------------------------------------------------------------------


@here
def test_the_link_to_a_case_opens_nothing_at_the_other_host(two: Neighbours) -> None:
    done = filed(two.first)
    there = reverse("follow", args=[token_of(done)])

    at_home, next_door = at_first().post(there), at_second().post(there)

    assert (at_home.status_code, next_door.status_code) == (302, 410)
    assert two.first.name not in next_door.text


@here
def test_who_follows_a_case_follows_nothing_at_the_other_host_with_that_session(
    two: Neighbours,
) -> None:
    done = filed(two.first)
    fatima = at_first()
    fatima.post(reverse("follow", args=[token_of(done)]))
    pages = [reverse("case"), reverse("case-copy"), reverse("case-letter", args=[1])]

    at_home = fatima.get(reverse("case"))
    copied = [moved(fatima, at_second()).get(each) for each in pages]

    assert done.reference in at_home.text
    assert {each.status_code for each in copied} == {410}
    assert not any(done.reference in each.text for each in copied)


@here
def test_a_form_begun_at_one_is_not_there_at_the_other(two: Neighbours) -> None:
    writing = at_first()
    writing.post(reverse("form-begin"), {"kind": "complaint"})
    page = reverse("form-page", args=["words"])
    writing.post(page, {"words": "Niemand belde terug."})

    copied = moved(writing, at_second()).get(page)

    assert "Niemand belde terug." in writing.get(page).text
    assert "Niemand belde terug." not in copied.text
    assert two.second.pk != two.first.pk


@here
def test_the_same_person_has_an_account_at_each_that_opens_nothing_at_the_other(
    two: Neighbours,
) -> None:
    give_account(two.first, 1, FIRST_PASSWORD)
    give_account(two.second, 1, SECOND_PASSWORD)
    ank = at_first()

    assert not signed_in(at_second(), FIRST_PASSWORD)
    assert not signed_in(at_first(), SECOND_PASSWORD)
    assert signed_in(ank, FIRST_PASSWORD)
    assert signed_in(at_second(), SECOND_PASSWORD)
    copied = moved(ank, at_second()).get(reverse("desk"))
    assert copied.status_code == 302
    assert copied.headers["Location"].startswith(reverse("sign-in"))


@here
def test_who_owns_one_finds_no_case_of_the_other_by_whatever_name(
    two: Neighbours,
) -> None:
    mine, theirs = filed(two.second), filed(two.first)
    give_account(two.second, 1, SECOND_PASSWORD)
    ank = at_second()
    assert signed_in(ank, SECOND_PASSWORD)

    opened = ank.get(reverse("desk-case", args=[mine.reference]))
    guessed = [
        ank.get(reverse("desk-case", args=[theirs.reference])),
        ank.get(reverse("desk-file", args=[theirs.reference, 1])),
        ank.post(reverse("desk-find"), {"asked": theirs.reference}),
        ank.get(reverse("desk-cases")),
    ]
    named = ank.post(reverse("desk-find"), {"asked": "Fatima"}, follow=True)

    assert opened.status_code == 200
    assert [each.status_code for each in guessed] == [404, 404, 200, 200]
    listed = [guessed[2].text, guessed[3].text, named.text]
    assert not any(
        reverse("desk-case", args=[theirs.reference]) in each for each in listed
    )


@here
def test_a_calendar_is_handed_over_at_its_own_host_and_names_it(
    two: Neighbours,
) -> None:
    filed(two.second)
    give_account(two.second, 1, SECOND_PASSWORD)
    ank = at_second()
    assert signed_in(ank, SECOND_PASSWORD)
    ank.post(reverse("desk-calendar-own"), {"begin": "yes"})
    person = Staff.objects.get(organisation=two.second, number=1)
    there = reverse("desk-calendar", args=[calendars.secret_of(person)])

    at_home, next_door = at_second().get(there), at_first().get(there)

    assert f"https://{HOST}{there}" in ank.get(reverse("desk-telling")).text
    assert at_home.status_code == 200
    assert HOST in at_home.text
    assert "example.org" not in at_home.text
    assert next_door.status_code == 404


@here
def test_who_used_up_the_tries_at_one_can_still_sign_in_at_the_other(
    two: Neighbours,
) -> None:
    give_account(two.second, 1, SECOND_PASSWORD)
    for _ in range(60):
        at_first().post(
            reverse("sign-in"), {"email": f"x{_}@example.org", "password": "fout"}
        )

    shut = at_first().post(reverse("sign-in"), {"email": ANK, "password": "fout"})

    assert shut.status_code == 429
    assert signed_in(at_second(), SECOND_PASSWORD)


# -- what comes in -----------------------------------------------------------------------


def mail(number: str, to: str = "undisclosed-recipients:;") -> bytes:
    return (
        f"From: Fatima El Amrani <{FATIMA.email}>\r\nTo: {to}\r\n"
        f"Subject: Klacht\r\nMessage-ID: <{number}@example.com>\r\n\r\n"
        f"Het advies klopte niet, nummer {number}.\r\n"
    ).encode()


def spoken(conversation: Callable[[smtplib.LMTP], object], folder: Path) -> object:
    """Have a conversation with the listener, over a real connection."""
    bound = socket.socket(socket.AF_UNIX)
    bound.bind(str(folder / "lmtp"))
    bound.listen()

    def talk() -> object:
        with smtplib.LMTP(str(folder / "lmtp")) as client:
            client.ehlo_or_helo_if_needed()
            return conversation(client)

    async def both() -> object:
        stop = asyncio.Event()
        handler = Handler(Ear(speech=Speech.LMTP, hostname="here"), lambda: FRIDAY)
        handler.workers = ThreadPoolExecutor(1)
        listening = asyncio.create_task(listen(handler, bound, stop))
        try:
            return await asyncio.to_thread(talk)
        finally:
            handler.workers.submit(connections.close_all).result()
            stop.set()
            await listening

    return asyncio.run(both())


@with_commits
def test_one_message_to_both_is_kept_at_each_and_an_address_of_nobody_is_refused(
    two: Neighbours, tmp_path: Path
) -> None:
    def bring(client: smtplib.LMTP) -> list[int]:
        client.mail(FATIMA.email)
        said = [client.rcpt(each)[0] for each in (FIRST_MAIL, "x@example.org", MAIL)]
        first_says = client.data(mail("beide"))[0]
        return [*said, first_says, client.getreply()[0]]  # one answer for each

    answers = spoken(bring, tmp_path)

    assert answers == [250, 550, 250, 250, 250]
    both = {two.first.pk: MAIL, two.second.pk: FIRST_MAIL}
    assert sorted(Case.objects.values_list("organisation_id", flat=True)) == [*both]
    for row in Arrival.objects.all():
        kept = arrivals.load(row.organisation_id, row.id)
        assert both[row.organisation_id].encode() not in kept.content


@with_commits
def test_an_answer_comes_to_its_case_only_at_the_organisation_that_asked(
    two: Neighbours, tmp_path: Path
) -> None:
    done = filed(two.first, now=FRIDAY)
    opened = open_case(two.first.pk, done.case_id, now=FRIDAY)
    local, _, domain = MAIL.partition("@")
    tagged = f"{local}+{answer_token(opened)}@{domain}"
    at_home = tagged.replace(domain, "example.org")

    def bring(client: smtplib.LMTP) -> list[int]:
        return [
            len(client.sendmail(FATIMA.email, [to], mail(number, to)))
            for number, to in (("daar", tagged), ("hier", at_home))
        ]

    assert spoken(bring, tmp_path) == [0, 0]
    assert Case.objects.filter(organisation=two.second).count() == 1
    assert Case.objects.filter(organisation=two.first).count() == 1
    entries = open_case(two.first.pk, done.case_id, now=FRIDAY).entries
    said = [str(each.event) for each in entries[opened.case.length :]]
    assert any("nummer hier" in each for each in said)
    assert not any("nummer daar" in each for each in said)


@here
@pytest.mark.parametrize(
    ("top", "recipient", "status", "whose"),
    [
        ("", FIRST_MAIL, 0, "advies"),
        ("", f"klachten+{'0' * 48}@bijlage.example", 0, "bijlage"),
        ("", PROMISED, 0, "advies"),
        (f"Delivered-To: {MAIL}\r\nDelivered-To: {FIRST_MAIL}\r\n", "", 0, "bijlage"),
        (f"X-Original-To: {FIRST_MAIL}\r\n", "", 0, "advies"),
        ("", "niemand@bijlage.example", 67, ""),
        ("Delivered-To: niemand@bijlage.example\r\n", "", 67, ""),
        ("", "", 75, ""),
    ],
)
@pytest.mark.usefixtures("two")
def test_a_pipe_brings_a_message_to_who_has_its_recipient(
    monkeypatch: pytest.MonkeyPatch, top: str, recipient: str, status: int, whose: str
) -> None:
    content = io.BytesIO(top.encode() + mail("pijp"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(content))
    options = Namespace(organisation="", recipient=recipient, json=False)

    ended = pipe.run(options)

    slugs = Case.objects.values_list("organisation__slug", flat=True)
    assert ended == status
    assert list(slugs) == ([whose] if whose else [])


# -- what it costs -----------------------------------------------------------------------


@here
def test_a_page_costs_as_many_looks_with_forty_organisations_as_with_two(
    two: Neighbours,
) -> None:
    def looks() -> int:
        at_second().get("/")
        with CaptureQueriesContext(connection) as asked:
            assert two.second.name in at_second().get("/").text
        return len(asked)

    before = looks()
    Organisation.objects.bulk_create(
        Organisation(
            slug=f"o{n}", name=f"O {n}", host=f"o{n}.example", mail=f"k@o{n}.example"
        )
        for n in range(40)
    )

    assert looks() == before


@here
@pytest.mark.parametrize("address", [FIRST_MAIL, MAIL, PROMISED, "niemand@o7.example"])
def test_whose_an_address_is_costs_as_many_looks_with_forty_organisations_as_with_two(
    two: Neighbours, address: str
) -> None:
    def looks() -> int:
        with CaptureQueriesContext(connection) as asked:
            organisation_at(address, now=FRIDAY)
        return len(asked)

    looks()
    before = looks()
    for n in range(40):
        neighbour(f"o{n}.example", f"k@o{n}.example", f"o{n}")

    assert two.second.mail == MAIL
    assert looks() == before

"""A shared mailbox is sorted by people, all is accounted for, and set-up names causes."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from django.urls import reverse
from pytest_django import Settings

# The addresses of a practice are read before any test says that this is none.
import gehoord.urls  # noqa: F401
from gehoord.dossier import erase, keystore
from gehoord.dossier.models import Arrival, Case, Letter, MailSeen, SeenAs
from gehoord.handling.act import perform
from gehoord.handling.opened import open_case
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts, keeping
from gehoord.mailboxes.grants import Grant, Password
from gehoord.organisation.mailboxes import Mailbox, MailFolder, Mode
from gehoord.people.models import Memo
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import TYPED_OVER, Desks, text
from tests.mailbox_servers import Tokens, make_mailbox
from tools.dovecot import Dovecot

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _a_real_firm(settings: Settings, authorities: Path) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_MAIL_FROM = "klachten@example.org"
    settings.GEHOORD_MAIL_AUTHORITIES = authorities


@pytest.fixture
def shared(desks: Desks, dovecot: Dovecot, user: str) -> Mailbox:
    return make_mailbox(desks.firm, dovecot, user=user, mode=Mode.SHARED)


def message(
    subject: str, *, words: str = "Er kwam niemand opdagen.", who: str = "sara"
) -> bytes:
    made = EmailMessage()
    made["From"] = f"Sara Visser <{who}@example.com>"
    made["To"] = "info@example.org"
    made["Subject"] = subject
    made["Message-ID"] = f"<{subject.replace(' ', '-')}@example.com>"
    made.set_content(words)
    return made.as_bytes()


def only_arrival(desks: Desks) -> int:
    found: int = Arrival.objects.get(organisation=desks.firm).id
    return found


def seen_as(desks: Desks) -> list[str]:
    rows = MailSeen.objects.filter(organisation=desks.firm).order_by("uid")
    return list(rows.values_list("seen_as", flat=True))


# -- Sorting ----------


def test_in_a_shared_mailbox_nothing_happens_until_somebody_says_what_it_is(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    dovecot.put(user, message("Klacht over mijn advies"), message("Lunch vrijdag"))
    read_once(shared)

    page = text(desks["ank"].get(reverse("desk-mail-sort")))

    assert "Klacht over mijn advies" in page
    assert "Lunch vrijdag" in page
    assert ["sorting", "sorting"] == seen_as(desks)
    assert not Case.objects.exists()
    assert not Letter.objects.exists()


def test_what_somebody_says_is_a_reaction_counts_from_the_day_it_came_in(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    came_in = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
    dovecot.put(user, message("Klacht over mijn advies"), at=came_in)
    read_once(shared)
    there = reverse("desk-kept-reaction", args=[only_arrival(desks)])

    desks["ank"].post(there, TYPED_OVER)

    case = Case.objects.get(organisation=desks.firm)
    opened = open_case(desks.firm.pk, case.id, now=datetime.now(UTC))
    assert came_in == opened.entries[0].at
    assert Letter.objects.filter(organisation=desks.firm).exists()
    assert 1 == counts.of(desks.firm.pk, now=datetime.now(UTC)).numbers[SeenAs.CASE]


def test_what_is_no_reaction_is_forgotten_key_and_all_and_stays_in_the_mailbox(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    dovecot.put(user, message("Lunch vrijdag"))
    read_once(shared)
    said = reverse("desk-mail-no-reaction", args=[only_arrival(desks)])

    desks["ank"].post(said)
    erase.resume(desks.firm.pk, now=datetime.now(UTC) + timedelta(hours=2))

    page = text(desks["ank"].get(reverse("desk-mail-sort")))
    assert "Lunch" not in page
    assert not Arrival.objects.exists()
    assert ["no-reaction"] == seen_as(desks)
    assert 0 == counts.of(desks.firm.pk, now=datetime.now(UTC)).gap
    with dovecot.mailbox(user) as opened:
        assert [b"1"] == opened.select(readonly=True)[1]


def test_that_it_is_no_reaction_can_be_taken_back_for_an_hour(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    dovecot.put(user, message("Toch een klacht"))
    read_once(shared)
    number = only_arrival(desks)
    desks["ank"].post(reverse("desk-mail-no-reaction", args=[number]))
    page_between = text(desks["ank"].get(reverse("desk-mail-sort")))

    desks["ank"].post(reverse("desk-mail-take-back", args=[number]))

    assert "Toch een klacht" not in page_between
    assert "Haal terug" in page_between
    assert "Toch een klacht" in text(desks["ank"].get(reverse("desk-mail-sort")))
    assert ["sorting"] == seen_as(desks)


def test_after_an_hour_it_cannot_be_taken_back(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    dovecot.put(user, message("Lunch vrijdag"))
    read_once(shared)
    number = only_arrival(desks)
    desks["ank"].post(reverse("desk-mail-no-reaction", args=[number]))
    Arrival.objects.update(expires_at=datetime.now(UTC) - timedelta(seconds=1))

    desks["ank"].post(reverse("desk-mail-take-back", args=[number]))

    assert ["no-reaction"] == seen_as(desks)


def test_who_is_named_in_a_message_does_not_sort_it_nor_sees_it_counted(
    desks: Desks, dovecot: Dovecot, shared: Mailbox, user: str
) -> None:
    words = "Het gaat over mevrouw Ank Bos, zij kwam niet."
    dovecot.put(user, message("Klacht", words=words))
    read_once(shared)
    number = only_arrival(desks)

    anks, beas = (
        text(desks[who].get(reverse("desk-mail-sort"))) for who in ("ank", "bea")
    )
    anks_counts, beas_counts = (
        text(desks[who].get(reverse("desk-mail"))) for who in ("ank", "bea")
    )
    said = desks["ank"].post(reverse("desk-mail-no-reaction", args=[number]))

    assert "Klacht" in beas
    assert number_free(anks, number)
    assert "Nog te sorteren" in beas_counts
    assert "Nog te sorteren" not in anks_counts
    assert 404 == said.status_code
    assert ["sorting"] == seen_as(desks)


def number_free(page: str, number: int) -> bool:
    return str(number) not in page


@pytest.mark.parametrize("who", ["joost", "auditor", "derde"])
def test_others_find_no_mail_page_at_all(desks: Desks, who: str) -> None:
    pages = [
        reverse("desk-mail"),
        reverse("desk-mail-sort"),
        reverse("desk-mailbox-new"),
    ]

    answers = [desks[who].get(page).status_code for page in pages]

    assert [404, 404, 404] == answers


# -- Counting ----------


def test_the_page_says_that_it_adds_up_and_as_what_each_was_counted(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(desks.firm, dovecot, user=user)
    dovecot.put(user, message("Een"), message("Een"), message("Twee"))
    read_once(mailbox)

    page = text(desks["ank"].get(reverse("desk-mail")))

    assert "Het klopt. Berichten gezien: 3" in page
    assert "Dubbele berichten" in page


def test_a_technician_sees_bare_numbers_and_no_word_of_a_message(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(desks.firm, dovecot, user=user)
    dovecot.put(user, message("Klacht over mijn advies"))
    read_once(mailbox)

    page = text(desks["technician"].get(reverse("desk-mail")))

    assert "Berichten gezien: 1" in page
    assert "Klacht over" not in page
    assert "Sara" not in page


def test_a_case_that_an_owner_may_not_know_of_leaves_no_trace_in_the_counts(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(desks.firm, dovecot, user=user)
    dovecot.put(user, message("Klacht"))
    read_once(mailbox)
    case = Case.objects.get(organisation=desks.firm)
    perform(
        desks.firm.pk,
        case.id,
        a.RecordConcern(about=About.STAFF, staff=(1,)),
        by="staff:2",
        now=datetime.now(UTC),
    )

    anks, beas = (text(desks[who].get(reverse("desk-mail"))) for who in ("ank", "bea"))

    assert "Er is nog geen bericht in een postvak gezien." in anks
    assert "Berichten gezien: 1" in beas


def test_what_is_gone_is_an_alarm_until_an_owner_says_it_was_looked_for(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(desks.firm, dovecot, user=user)
    dovecot.put(user, message("Klacht"))
    read_once(mailbox)
    MailSeen.objects.create(
        organisation=desks.firm,
        mailbox=1,
        folder=1,
        validity=1,
        uid=99,
        seen_as=SeenAs.GONE,
        seen_at=datetime.now(UTC),
        marked=True,
    )
    before = text(desks["ank"].get(reverse("desk-mail")))
    refused = desks["technician"].post(reverse("desk-mail-acknowledge"))

    desks["ank"].post(reverse("desk-mail-acknowledge"))

    after = text(desks["ank"].get(reverse("desk-mail")))
    assert "Het klopt niet: 1 berichten" in before
    assert 404 == refused.status_code
    assert "Het klopt. Berichten gezien: 2" in after


# -- Setting up ----------


@pytest.fixture
def filled(dovecot: Dovecot, user: str) -> dict[str, str]:
    dovecot.put(user, message("Klacht"))
    return {
        "host": "localhost",
        "port": str(dovecot.tls_port),
        "way": "tls",
        "user": user,
        "sign_in": "password",
        "password": dovecot.password,
        "mode": "dedicated",
        "folders": "INBOX",
        "afterwards": "leave",
        "active": "on",
    }


def test_a_mailbox_that_works_is_kept_with_its_password_sealed(
    desks: Desks, dovecot: Dovecot, filled: dict[str, str]
) -> None:
    tested = text(
        desks["ank"].post(reverse("desk-mailbox-new"), {**filled, "do": "test"})
    )
    kept_after_test = Mailbox.objects.count()

    desks["ank"].post(reverse("desk-mailbox-new"), {**filled, "do": "save"})

    mailbox = Mailbox.objects.get(organisation=desks.firm)
    assert "Het werkt" in tested
    assert "1 berichten" in tested
    assert 0 == kept_after_test
    assert dovecot.password.encode() not in bytes(mailbox.sealed_secret)
    assert Password(password=dovecot.password) == keeping.secret_of(mailbox)
    assert {SeenAs.CASE: 1} == read_once(mailbox).taken


def test_the_password_is_not_asked_again_unless_server_or_name_change(
    desks: Desks, filled: dict[str, str]
) -> None:
    desks["ank"].post(reverse("desk-mailbox-new"), filled)
    there = reverse("desk-mailbox", args=[1])
    without = {**filled, "password": ""}
    shown = text(desks["ank"].get(there))

    changed = desks["ank"].post(there, {**without, "mode": "shared"})
    elsewhere = desks["ank"].post(there, {**without, "user": "iemand-anders"})

    assert filled["password"] not in shown
    assert 302 == changed.status_code
    assert Mode.SHARED == Mailbox.objects.get().mode
    assert "Het wachtwoord ontbreekt" in text(elsewhere)


def closed_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@pytest.mark.parametrize(
    ("wrong", "cause"),
    [
        ({"password": "fout"}, "weigert deze naam met dit wachtwoord"),
        ({"folders": "INBOX\nKlachten 2024"}, "is er niet"),
        ({"port": "closed"}, "laat op deze poort niets toe"),
        ({"way": "starttls", "port": "tls"}, "TLS vanaf het begin bij poort 993"),
        ({"way": "tls", "port": "starttls"}, "geen beveiligde verbinding"),
        ({"trust": "nobody"}, "certificaat van de server klopt niet"),
        ({"afterwards": "move", "move_to": "Nergens"}, "is er niet"),
    ],
)
def test_what_is_in_the_way_is_named_by_its_cause_and_nothing_is_kept(  # noqa: PLR0913, PLR0917 - fixtures
    desks: Desks,
    dovecot: Dovecot,
    filled: dict[str, str],
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    wrong: dict[str, str],
    cause: str,
) -> None:
    monkeypatch.setattr("gehoord.mailboxes.probe.TIMEOUT_SECONDS", 2.0)
    if wrong.pop("trust", ""):
        settings.GEHOORD_MAIL_AUTHORITIES = None
    ports = {
        "closed": closed_port(),
        "tls": str(dovecot.tls_port),
        "starttls": str(dovecot.starttls_port),
    }
    said = {**filled, **wrong}
    said["port"] = ports.get(said["port"], said["port"])

    page = text(desks["ank"].post(reverse("desk-mailbox-new"), said))

    assert cause in page
    assert not Mailbox.objects.exists()


def test_a_grant_is_tried_out_and_kept(
    desks: Desks, tokens: Tokens, filled: dict[str, str]
) -> None:
    tokens.user, tokens.refresh_token = filled["user"], "nog niet gebruikt"
    grant = tokens.grant()
    said = {
        **filled,
        "sign_in": "xoauth2",
        "password": "",
        "token_url": grant.token_url,
        "client_id": grant.client_id,
        "client_secret": grant.client_secret,
        "refresh_token": grant.refresh_token,
    }

    desks["ank"].post(reverse("desk-mailbox-new"), said)

    kept = keeping.secret_of(Mailbox.objects.get())
    assert isinstance(kept, Grant)
    assert grant.client_secret == kept.client_secret
    # Trying it out used up what was filled in: what came in its place is kept.
    assert kept.refresh_token == tokens.refresh_token != grant.refresh_token


def test_a_grant_that_trying_out_replaces_is_kept_though_nothing_is_saved(
    desks: Desks, tokens: Tokens, dovecot: Dovecot, user: str
) -> None:
    tokens.user, tokens.refresh_token = user, f"eerste van {user}"
    kept = make_mailbox(desks.firm, dovecot, user=user, secret=tokens.grant())
    said = {
        "host": kept.host,
        "port": kept.port,
        "way": kept.way,
        "user": user,
        "sign_in": kept.sign_in,
        "mode": "dedicated",
        "folders": "Weg",
        "afterwards": "leave",
        "do": "test",
    }

    page = text(desks["ank"].post(reverse("desk-mailbox", args=[1]), said))

    assert "Weg" in page
    kept.refresh_from_db()
    assert keeping.secret_of(kept) == tokens.grant()
    assert tokens.grant().refresh_token != f"eerste van {user}"


def test_what_is_known_of_a_grant_is_sent_to_no_other_address(
    desks: Desks, tokens: Tokens, filled: dict[str, str]
) -> None:
    tokens.user = filled["user"]
    grant = tokens.grant()
    said = {
        **filled,
        "sign_in": "xoauth2",
        "token_url": grant.token_url,
        "client_id": grant.client_id,
        "client_secret": grant.client_secret,
        "refresh_token": grant.refresh_token,
    }
    desks["ank"].post(reverse("desk-mailbox-new"), said)
    there, asked_before = reverse("desk-mailbox", args=[1]), len(tokens.asked)
    without = {**said, "client_secret": "", "refresh_token": "", "do": "test"}

    elsewhere = {**without, "token_url": f"{grant.token_url}/elders"}
    page = text(desks["technician"].post(there, elsewhere))
    other_program = text(desks["technician"].post(there, without | {"client_id": "x"}))
    asked_after = len(tokens.asked)
    unchanged = text(desks["technician"].post(there, without))

    assert "De toestemming is niet volledig" in page
    assert "De toestemming is niet volledig" in other_program
    assert "Het werkt" in unchanged
    assert asked_before == asked_after


def test_a_grant_that_does_not_hold_any_more_is_said_to_be_so(
    desks: Desks, tokens: Tokens, filled: dict[str, str]
) -> None:
    grant = tokens.grant()
    said = {
        **filled,
        "sign_in": "xoauth2",
        "token_url": grant.token_url,
        "client_id": grant.client_id,
        "client_secret": "ingetrokken",
        "refresh_token": grant.refresh_token,
    }

    page = text(desks["ank"].post(reverse("desk-mailbox-new"), said))

    assert "geldt niet of niet meer" in page


def test_in_practice_no_server_is_spoken_to_and_nothing_is_kept(
    desks: Desks, filled: dict[str, str], settings: Settings
) -> None:
    settings.PRACTICE = True

    page = text(desks["ank"].post(reverse("desk-mailbox-new"), filled))

    assert "Dit is oefenen: hier wordt geen postvak geprobeerd" in page
    assert not Mailbox.objects.exists()


def test_in_a_shared_mailbox_nothing_is_moved_whatever_was_chosen(
    desks: Desks, dovecot: Dovecot, filled: dict[str, str], user: str
) -> None:
    with dovecot.mailbox(user) as opened:
        opened.create("Verwerkt")
    said = {**filled, "mode": "shared", "afterwards": "move", "move_to": "Verwerkt"}

    desks["ank"].post(reverse("desk-mailbox-new"), said)

    assert "leave" == Mailbox.objects.get().afterwards


def test_the_other_owners_and_the_third_party_are_told_that_a_mailbox_changed(
    desks: Desks, filled: dict[str, str]
) -> None:
    desks["ank"].post(reverse("desk-mailbox-new"), filled)

    told = Memo.objects.filter(kind="mailbox-changed")
    assert {2, 9} == set(told.values_list("staff_number", flat=True))


def test_a_folder_that_stays_keeps_how_far_it_was_read(
    desks: Desks, dovecot: Dovecot, filled: dict[str, str], user: str
) -> None:
    with dovecot.mailbox(user) as opened:
        opened.create("Spam")
    desks["ank"].post(reverse("desk-mailbox-new"), filled)
    read_once(Mailbox.objects.get())

    desks["ank"].post(
        reverse("desk-mailbox", args=[1]), {**filled, "folders": "INBOX\nSpam"}
    )

    rows = MailFolder.objects.order_by("number")
    assert [("INBOX", 2), ("Spam", 1)] == list(rows.values_list("name", "next_uid"))


def test_a_mailbox_of_another_firm_is_a_page_that_is_not_there(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    keystore.store().establish(desks.other.pk)
    make_mailbox(desks.other, dovecot, user=user, number=4)

    answer = desks["ank"].get(reverse("desk-mailbox", args=[4]))

    assert 404 == answer.status_code

"""An original is removed at the server days after it lies in a verified backup."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from gehoord.dossier.models import MailSeen
from gehoord.handling.mail.parts import Limits
from gehoord.inbox import fetching, piecemeal
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import counts
from gehoord.mailboxes.backed_up import lying_here, reckon
from gehoord.mailboxes.connection import Connection
from gehoord.organisation.mailboxes import Afterwards, Mode
from gehoord.people.models import Organisation
from tests.inbox.fetched import NOW, clock, message, numbers, server_shows
from tests.mailbox_servers import make_mailbox
from tools.dovecot import Dovecot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("trusted"),
]

WEEK = 7


def after(days: int) -> datetime:
    return NOW + timedelta(days=days)


def test_an_original_goes_a_week_after_it_lies_in_a_verified_backup_and_not_before(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, message(1), message(2))
    mailbox = make_mailbox(firm, dovecot, user=user, remove_after_days=WEEK)
    read_once(mailbox, clock=clock)
    read_once(mailbox, clock=lambda: after(days=30))
    without_backup = len(server_shows(dovecot, user))
    new = reckon(list(lying_here()), after(days=30))
    dovecot.put(user, message(3))

    read_once(mailbox, clock=lambda: after(days=36))
    too_soon = len(server_shows(dovecot, user))
    read_once(mailbox, clock=lambda: after(days=37))

    assert (without_backup, new, too_soon) == (2, 2, 3)
    assert len(server_shows(dovecot, user)) == 1
    found = counts.of(firm.pk, now=NOW)
    assert (found.total, found.gap, found.safe, found.removed) == (3, 0, 0, 2)
    assert {"case": 3} == numbers(firm)
    assert reckon(list(lying_here()), after(days=40)) == 1


def test_what_somebody_else_marked_as_deleted_is_not_taken_along(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, message(1), message(2))
    mailbox = make_mailbox(firm, dovecot, user=user, remove_after_days=WEEK)
    read_once(mailbox, clock=clock)
    reckon(list(lying_here()), NOW)
    MailSeen.objects.filter(uid=2).update(safe_since=None)
    with dovecot.mailbox(user) as opened:
        opened.select()
        opened.uid("STORE", "2", "+FLAGS", r"(\Deleted)")  # a person's, elsewhere

    read_once(mailbox, clock=lambda: after(days=WEEK))

    assert len(server_shows(dovecot, user)) == 1
    assert MailSeen.objects.get(removed_at__isnull=False).uid == 1


def test_in_a_shared_mailbox_nothing_is_ever_removed(
    firm: Organisation, dovecot: Dovecot, user: str
) -> None:
    dovecot.put(user, message(1))
    mailbox = make_mailbox(
        firm, dovecot, user=user, mode=Mode.SHARED, remove_after_days=WEEK
    )
    read_once(mailbox, clock=clock)
    reckon(list(lying_here()), NOW)

    read_once(mailbox, clock=lambda: after(days=300))

    assert len(server_shows(dovecot, user)) == 1


def test_what_waits_for_a_person_or_is_not_kept_whole_stays_at_the_server(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    small = Limits(raw_bytes=100_000)
    monkeypatch.setattr(fetching, "LIMITS", small)
    monkeypatch.setattr(piecemeal, "MOST_KEPT_BYTES", 100_000)
    dovecot.put(user, message(1, words="lang verhaal " * 20_000), b"From: geen\n\n")
    mailbox = make_mailbox(
        firm, dovecot, user=user, afterwards=Afterwards.SEEN, remove_after_days=WEEK
    )
    read_once(mailbox, clock=clock)

    new = reckon(list(lying_here()), NOW)
    read_once(mailbox, clock=lambda: after(days=300))

    assert new == 1
    assert {"kept": 2} == numbers(firm)
    assert len(server_shows(dovecot, user)) == 2


def test_a_server_that_cannot_remove_by_number_keeps_its_originals(
    firm: Organisation,
    dovecot: Dovecot,
    user: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dovecot.put(user, message(1))
    mailbox = make_mailbox(firm, dovecot, user=user, remove_after_days=WEEK)
    read_once(mailbox, clock=clock)
    reckon(list(lying_here()), NOW)
    monkeypatch.setattr(Connection, "can_remove", False)

    read_once(mailbox, clock=lambda: after(days=WEEK))

    assert len(server_shows(dovecot, user)) == 1

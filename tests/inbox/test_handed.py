"""What a mail server hands over is counted beside the mailboxes, and adds up."""

from __future__ import annotations

from argparse import Namespace

import pytest

from gehoord.console import inbox as command
from gehoord.dossier import arrivals
from gehoord.dossier.models import Arrival, Case, MailSeen, SeenAs
from gehoord.handling.act import Done
from gehoord.inbox import receive as inbox
from gehoord.inbox.handed import handed
from gehoord.mailboxes import backed_up, counts
from gehoord.mailboxes.doors import Hatch
from gehoord.people.models import Organisation
from tests.inbox.making import FRIDAY, raw, raw_for

pytestmark = pytest.mark.django_db

RECONCILE = Namespace(once=False, reconcile=True, again=False)


def all_of(firm: Organisation, case: Done) -> None:
    """Hand over one mail of each kind, and one of them twice."""
    for content in (
        raw("plain-nl"),
        raw("plain-nl"),
        raw_for(case, "reply"),
        raw_for(case, "bounce-permanent"),
        raw_for(case, "bounce-delayed"),
        raw("list-mail"),
        b"",
    ):
        handed(content, Hatch.PIPE, organisation=firm, now=FRIDAY)
    handed(raw("plain-en"), Hatch.LISTENER, organisation=firm, now=FRIDAY)


def test_what_was_handed_over_adds_up_kind_by_kind(
    firm: Organisation, case: Done, capsys: pytest.CaptureFixture[str]
) -> None:
    all_of(firm, case)

    found = counts.of(firm.pk, now=FRIDAY)
    status = command.run(RECONCILE)

    assert {kind: number for kind, number in found.numbers.items() if number} == {
        SeenAs.CASE: 2,
        SeenAs.REPLY: 1,
        SeenAs.NOTICE: 2,
        SeenAs.DUPLICATE: 1,
        SeenAs.KEPT: 2,
    }
    assert (found.total, found.gap, found.safe) == (8, 0, 0)
    said = capsys.readouterr().out
    assert f"{firm.name}, mail server: 8 messages handed over." in said
    assert "It adds up." in said
    assert status == 0


def test_what_a_person_says_of_it_is_counted(firm: Organisation) -> None:
    handed(raw("list-mail"), Hatch.PIPE, organisation=firm, now=FRIDAY)
    [number] = arrivals.kept_for_a_person(firm.pk)

    arrivals.set_aside(arrivals.load(firm.pk, number), expires_at=FRIDAY)

    found = counts.of(firm.pk, now=FRIDAY)
    assert (found.numbers[SeenAs.NO_REACTION], found.total) == (1, 1)


def test_what_a_person_puts_with_a_case_is_no_case_more(
    firm: Organisation, case: Done
) -> None:
    handed(raw("list-mail"), Hatch.PIPE, organisation=firm, now=FRIDAY)
    [number] = arrivals.kept_for_a_person(firm.pk)

    arrivals.link(arrivals.load(firm.pk, number), case_id=case.case_id)

    found = counts.of(firm.pk, now=FRIDAY).numbers
    assert (found[SeenAs.CASE], found[SeenAs.REPLY]) == (0, 1)


def test_what_is_kept_no_more_without_anybodys_word_raises_the_alarm(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    handed(raw("list-mail"), Hatch.PIPE, organisation=firm, now=FRIDAY)
    Arrival.objects.all().delete()

    status = command.run(RECONCILE)

    assert status == 1
    assert "It does not add up: 1 message is" in capsys.readouterr().out


def test_a_message_that_is_not_kept_is_not_counted(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(inbox, "read_mail", full)
    monkeypatch.setattr(arrivals, "seen", lambda *_: None)
    monkeypatch.setattr("gehoord.rows.insert", full)

    with pytest.raises(OSError):
        handed(raw("plain-nl"), Hatch.PIPE, organisation=firm, now=FRIDAY)

    assert not MailSeen.objects.exists()
    assert not Case.objects.exists()


def test_no_original_of_it_waits_to_be_removed(firm: Organisation) -> None:
    handed(raw("plain-nl"), Hatch.PIPE, organisation=firm, now=FRIDAY)

    assert list(backed_up.lying_here()) == []

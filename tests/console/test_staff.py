"""Who works here can be said, and changed, from the first day on."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import UTC, datetime, timedelta

import pytest

from gehoord.console import staff
from gehoord.console.commands import COMMANDS
from gehoord.dossier import arrivals, readers
from gehoord.dossier.models import Door
from gehoord.handling.act import Done, file
from gehoord.handling.record import change_of
from gehoord.people.models import Change, Memo, Organisation, Staff, User
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Channel, Kind, Particulars

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def gehoord_staff(*arguments: str) -> int:
    parser = ArgumentParser()
    COMMANDS["staff"].arguments(parser)
    return staff.run(parser.parse_args(list(arguments)))


def filed(firm: Organisation) -> Done:
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=FRIDAY,
        expires_at=FRIDAY + timedelta(days=7),
    )
    complaint = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="Er kwam niemand.",
        particulars=Particulars(name="Fatima El Amrani", email="fatima@example.com"),
    )
    return file(arrived, complaint, by="complainant", now=FRIDAY)


@pytest.mark.usefixtures("firm")
def test_who_works_here_is_listed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert gehoord_staff() == 0

    assert "1  Ank Bos <ank@example.org>  owner, intake" in capsys.readouterr().out


def test_an_owner_who_comes_can_sign_in_and_finds_what_is_open(
    firm: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    filed(firm)

    status = gehoord_staff("--add", "Cor Bos <cor@example.org>", "--roles", "owner")

    password = capsys.readouterr().out.split("shown only now: ")[1].split()[0]
    person = Staff.objects.get(name="Cor Bos")
    assert status == 0
    assert person.number == 10
    assert person.user is not None
    assert person.user.check_password(password)
    assert len(readers.work_list(firm.pk, person.number)) == 1


def test_a_new_password_by_command_is_on_record_and_told_to_the_owners(
    firm: Organisation,
) -> None:
    gehoord_staff("--add", "Cor Bos <cor@example.org>", "--roles", "handler")
    Memo.objects.all().delete()

    status = gehoord_staff("--password", "10")

    change = Change.objects.order_by("number").last()
    assert status == 0
    assert change is not None
    assert (change.kind, change.about, change.by) == ("password", 10, None)
    said = change_of(firm, change.number)
    assert said == "Iemand met toegang tot de machine gaf Cor Bos een nieuw wachtwoord."
    told = set(Memo.objects.values_list("staff_number", flat=True))
    assert {1, 2} <= told
    assert 10 not in told


def test_who_leaves_finds_nothing_any_more_and_keeps_a_name(
    firm: Organisation,
) -> None:
    filed(firm)
    Staff.objects.filter(number=2).update(
        user=User.objects.create_user(firm, "b@example.org")
    )

    assert gehoord_staff("--leaves", "2") == 0

    gone = Staff.objects.get(number=2)
    assert readers.work_list(firm.pk, 2) == []
    assert (gone.active, gone.name) == (False, "Bea Smit")
    assert gone.user is not None
    assert not gone.user.is_active


@pytest.mark.usefixtures("firm")
def test_the_only_owner_cannot_leave(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert gehoord_staff("--leaves", "2") == 0

    assert gehoord_staff("--leaves", "1") == 1

    assert "Ank Bos is the only owner" in capsys.readouterr().out
    assert Staff.objects.get(number=1).active


@pytest.mark.usefixtures("firm")
def test_who_is_away_comes_back() -> None:
    assert gehoord_staff("--away", "3", "--until", "2099-12-31") == 0
    assert Staff.objects.get(number=3).absent_from is not None

    assert gehoord_staff("--back", "3") == 0

    assert Staff.objects.get(number=3).absent_from is None


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--add", "geen adres", "--roles", "owner"), "Write a name and an address"),
        (("--add", "Cor <cor@example.org>"), "--roles says nothing"),
        (("--add", "Cor <cor@example.org>", "--roles", "baas"), "--roles says baas"),
        (("--leaves", "77"), "has number 77"),
        (("--away", "3", "--until", "morgen"), "--until says 'morgen'"),
        (("--password", "4"), "has no account"),
    ],
)
def test_what_cannot_be_is_said_with_the_way_out(
    firm: Organisation,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    before = list(Staff.objects.filter(organisation=firm).values())

    assert gehoord_staff(*arguments) == 1

    assert said in capsys.readouterr().out
    assert before == list(Staff.objects.filter(organisation=firm).values())

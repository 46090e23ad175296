"""Auditor and technician see figures and queues, and no case and no person."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from re import findall

import pytest
from django.urls import reverse
from pytest_django import Settings

from gehoord.dossier import anchors, arrivals, held_back
from gehoord.dossier.models import (
    ArrivalState,
    DestructionRecord,
    Door,
    KeptBy,
    Letter,
    LetterState,
    Overview,
    Tally,
)
from gehoord.handling.memos import MOST_ATTEMPTS, queue
from gehoord.people.models import Memo, Staff
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

SECRETS = ("Fatima", "hypotheek", "Ank Bos", "Noor")


def gone(desks: Desks) -> None:
    Tally.objects.create(
        organisation=desks.firm,
        quarter=date(2027, 4, 1),
        kind="complaint",
        outcome="satisfied",
        kept_by=KeptBy.CLOCK,
        number=3,
    )
    DestructionRecord.objects.create(
        organisation=desks.firm,
        number=4711,
        reference_hash=b"x" * 32,
        month=date(2028, 5, 1),
        ground="retention",
        ciphertext_hash=b"y" * 32,
        remove_after=date(2029, 1, 1),
    )


def test_an_auditor_sees_counts_records_versions_and_the_head(desks: Desks) -> None:
    done = filed(desks.firm)
    gone(desks)

    page = text(desks["auditor"].get(reverse("desk-figures")))

    for said in (
        "Ingediend",
        "Klacht: Tevreden",
        "kwartaal 2027, 2",
        "Nagekomen, soms door de klok",
        "4711",
        "De bewaartermijn was om",
        "2028-05",
        "kleuterrevolutie",
        anchors.head(desks.firm.pk),
    ):
        assert said in page
    for secret in (done.reference, *SECRETS):
        assert secret not in page


def test_an_auditor_reads_the_procedure_as_each_version_was_published(
    desks: Desks,
) -> None:
    page = text(desks["auditor"].get(reverse("desk-figures")))
    (there,) = set(findall(r'href="(/desk/procedure/version/[0-9a-f]+)"', page))

    version = desks["auditor"].get(there)

    assert version.status_code == 200
    assert "Klachtenprocedure" in text(version)


@pytest.mark.parametrize(
    ("who", "there"), [("auditor", "desk-figures"), ("technician", "desk-machine")]
)
def test_who_opens_no_case_begins_at_what_they_are_here_for(
    desks: Desks, who: str, there: str
) -> None:
    filed(desks.firm)

    begun = desks[who].get(reverse("desk"))
    page = text(desks[who].get(reverse(there)))

    assert begun.headers["Location"] == reverse(there)
    for list_of_cases in ("desk-cases", "desk-find"):
        assert f'href="{reverse(list_of_cases)}"' not in page


def test_an_auditor_who_is_informed_of_a_complaint_about_them_finds_their_part(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(7,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    informed = a.InformRespondent(staff=7, words="Er is een klacht over u.")
    desks.perform(done, informed, by="staff:4")

    page = text(desks["auditor"].get(reverse("desk")))

    assert done.reference in page
    assert f'href="{reverse("desk-find")}"' in page


def test_totals_of_what_is_open_are_for_who_opens_no_case(desks: Desks) -> None:
    filed(desks.firm)
    Staff.objects.filter(number=2).update(roles=("intake", "auditor"))

    both = desks["bea"].get(reverse("desk-figures"))
    owner = desks["ank"].get(reverse("desk-figures"))

    assert both.context["by_stage"] == []
    assert owner.context["by_stage"] == []
    assert desks["auditor"].get(reverse("desk-figures")).context["by_stage"] == [
        ("Ingediend", 1)
    ]


def test_a_technician_sees_queues_and_versions_and_no_case(desks: Desks) -> None:
    done = filed(desks.firm)
    long_ago = datetime.now(UTC) - timedelta(hours=1)
    Letter.objects.update(next_try_at=long_ago)

    page = desks["technician"].get(reverse("desk-machine"))

    queues = {said: (number, bad) for said, number, bad in page.context["queues"]}
    late = queues["Brieven die al weg hadden moeten zijn"]
    assert late[0] > 0
    assert late[1]
    assert queues["Wijzigingen die nog in de zoekindex komen"] == (1, False)
    assert "Alles is op orde" not in text(page)
    assert "Django" in text(page)
    for secret in (done.reference, "Fatima", "hypotheek"):
        assert secret not in text(page)


def test_a_mail_to_staff_that_was_given_up_no_longer_counts_as_waiting(
    desks: Desks,
) -> None:
    now = datetime.now(UTC)
    for number in (1, 4):
        queue(desks.firm.pk, number, kind="mail-to-sort", facts={}, now=now)
    Memo.objects.filter(staff_number=4).update(attempts=MOST_ATTEMPTS)

    page = desks["technician"].get(reverse("desk-machine"))

    queues = {said: (number, bad) for said, number, bad in page.context["queues"]}
    assert queues["E-mail aan medewerkers die nog vertrekt"] == (1, False)
    assert queues["E-mail aan medewerkers die niet is vertrokken"] == (1, True)
    assert not page.context["is_well"]


def test_a_machine_that_does_well_says_so(desks: Desks) -> None:
    filed(desks.firm)
    Letter.objects.update(state=LetterState.LEFT, next_try_at=None)
    Overview.objects.update(clock_due=None)

    assert "Alles is op orde" in text(desks["technician"].get(reverse("desk-machine")))


@pytest.mark.parametrize(
    ("who", "figures", "machine"),
    [
        ("ank", 200, 200),
        ("auditor", 200, 404),
        ("technician", 404, 200),
        ("noor", 404, 404),
        ("derde", 404, 404),
    ],
)
def test_each_sees_what_their_role_needs(
    desks: Desks, who: str, figures: int, machine: int
) -> None:
    there = [
        desks[who].get(reverse(page)).status_code
        for page in ("desk-figures", "desk-machine")
    ]

    assert there == [figures, machine]


def test_a_technician_sees_what_the_command_names_too(
    desks: Desks, settings: Settings
) -> None:
    now = datetime.now(UTC)
    for state in (ArrivalState.SORTING, ArrivalState.CHECKING):
        arrivals.take_in(
            desks.firm.pk,
            b"tuinkabouter",
            door=Door.MAIL,
            received_at=now - timedelta(hours=1),
            expires_at=now + timedelta(days=30),
            state=state,
        )
    for name in (held_back.DESTRUCTION, held_back.LETTERS):
        (settings.GEHOORD_HOME / name).write_text("")

    page = desks["technician"].get(reverse("desk-machine"))

    queues = {said: (number, bad) for said, number, bad in page.context["queues"]}
    assert queues["E-mail die nog wordt gesorteerd"] == (1, False)
    assert queues["Berichten waarvan te lang onbekend is wie ze stuurde"] == (1, True)
    assert queues["Bestanden met een virus, die niemand kan openen"] == (0, False)
    assert "Er wordt nu niets vernietigd" in text(page)
    assert "Er vertrekt nu geen brief" in text(page)
    assert not page.context["is_well"]


@pytest.mark.parametrize("who", ["auditor", "technician"])
def test_who_opens_no_case_is_offered_no_word_of_duties_and_no_shortcut_to_them(
    desks: Desks, who: str
) -> None:
    page = desks[who].get(reverse("desk-keys")).text

    assert reverse("desk-telling") not in page
    assert "<kbd>w</kbd>" not in page
    assert "<kbd>n</kbd>" not in page
    assert "<kbd>w</kbd>" in desks["ank"].get(reverse("desk-keys")).text

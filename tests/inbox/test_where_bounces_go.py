"""What comes to the address to which servers and machines answer a letter."""

from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.dossier import arrivals
from gehoord.handling.act import Done
from gehoord.handling.opened import open_case
from gehoord.inbox.receive import receive
from gehoord.inbox.verdicts import Why
from gehoord.people.models import Organisation
from tests.inbox.making import FRIDAY, proven, secrets_of

pytestmark = pytest.mark.django_db

LATER = FRIDAY + timedelta(hours=1)
WORDS = b"Ik ben op vakantie geweest. Uw voorstel vind ik niet goed.\n"


def written(case: Done, *headers: bytes) -> bytes:
    token = secrets_of(case)[b"BOUNCE-TOKEN"]
    head = (b"From: fatima@example.com", b"To: klachten+" + token + b"@example.org")
    return proven(b"\n".join((*head, *headers, b"Subject: Hallo", b"", WORDS)))


def happened(case: Done) -> list[str]:
    opened = open_case(case.organisation_id, case.case_id, now=LATER)
    return [entry.event.stored for entry in opened.entries]


def test_what_a_person_writes_there_of_a_holiday_waits_for_a_person(
    firm: Organisation, case: Done
) -> None:
    before = happened(case)

    received = receive(written(case), organisation=firm, now=LATER)

    assert received.why is Why.AUTOMATIC
    assert len(arrivals.kept_for_a_person(firm.pk)) == 1
    assert happened(case) == before


@pytest.mark.parametrize("mark", [b"Auto-Submitted: auto-replied", b"Return-Path: <>"])
def test_what_a_machine_answers_there_is_an_absence(
    firm: Organisation, case: Done, mark: bytes
) -> None:
    received = receive(written(case, mark), organisation=firm, now=LATER)

    assert not received.is_kept
    assert happened(case)[-1] == "absence-replied"

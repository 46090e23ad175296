"""The register head leaves the house every month, to who would miss what is gone."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.conf import settings

from gehoord.clock.heads import tell_head
from gehoord.clock.memos import send_memos
from gehoord.dossier import anchors
from gehoord.dossier.verify import verify
from gehoord.people.models import Memo, Organisation
from tests.inbox.making import FRIDAY, filed

pytestmark = pytest.mark.django_db

MARCH, APRIL = date(2027, 3, 5), date(2027, 4, 1)
LATER = FRIDAY + timedelta(days=27)


def test_the_owners_and_the_third_party_get_the_head_once_a_month(
    firm: Organisation,
) -> None:
    filed(firm)
    first = tell_head(firm.pk, today=MARCH, now=FRIDAY)
    again = tell_head(firm.pk, today=MARCH + timedelta(days=9), now=FRIDAY)

    told = tell_head(firm.pk, today=APRIL, now=LATER)
    twice = tell_head(firm.pk, today=APRIL + timedelta(days=1), now=LATER)

    assert (first, again, told, twice) == (0, 0, 3, 0)
    assert set(Memo.objects.values_list("staff_number", flat=True)) == {1, 2, 9}


def test_a_head_that_was_mailed_shows_later_that_nothing_was_cut_off(
    firm: Organisation,
) -> None:
    case = filed(firm)
    tell_head(firm.pk, today=MARCH, now=FRIDAY)
    tell_head(firm.pk, today=APRIL, now=LATER)
    head = json.loads(Memo.objects.all()[0].facts)["head"]

    assert send_memos(firm.pk, now=LATER) == 3

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    mails = [path.read_text() for path in box.glob("*.eml")]
    assert len(mails) == 3
    assert all(head in each.replace("=\n", "") for each in mails)
    assert not any("Fatima" in each or case.reference in each for each in mails)
    assert verify(firm.pk, now=LATER, witness=head) == []
    anchors.journal(firm.pk)._path.unlink()
    assert verify(firm.pk, now=LATER, witness=head) != []


def test_before_there_is_a_case_there_is_no_head_to_keep(firm: Organisation) -> None:
    tell_head(firm.pk, today=MARCH, now=FRIDAY)

    assert tell_head(firm.pk, today=APRIL, now=LATER) == 0
    assert not Memo.objects.exists()

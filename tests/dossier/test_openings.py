from __future__ import annotations

from datetime import timedelta

import pytest

from gehoord.dossier import openings
from gehoord.dossier.openings import Seen
from tests.dossier.making import NOW, file_case

pytestmark = pytest.mark.django_db


def test_a_reader_is_named_once_in_a_quarter_of_an_hour(organisation: int) -> None:
    case_id = file_case(organisation).case_id

    for minutes in (0, 3, 14, 15):
        now = NOW + timedelta(minutes=minutes, seconds=7)
        openings.record(
            organisation, case_id, who="staff:1", purpose="case-page", now=now
        )

    assert openings.of_case(organisation, case_id) == [
        Seen(who="staff:1", quarter=NOW, purpose="case-page"),
        Seen(who="staff:1", quarter=NOW + openings.QUARTER, purpose="case-page"),
    ]


def test_each_reader_and_each_purpose_is_named(organisation: int) -> None:
    case_id = file_case(organisation).case_id

    for who, purpose in [("staff:1", "a"), ("staff:2", "a"), ("staff:2", "b")]:
        openings.record(organisation, case_id, who=who, purpose=purpose, now=NOW)

    assert len(openings.of_case(organisation, case_id)) == 3
    assert openings.of_case(organisation, case_id + 1) == []

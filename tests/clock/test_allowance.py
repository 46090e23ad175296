"""Nobody gets letters without end: what is too much for a day is shown to a person."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from pytest_django import Settings

from gehoord.clock import allowance
from gehoord.clock.housekeeping import Days, see_to
from gehoord.clock.run import pass_once
from gehoord.dossier.models import LettersThatDay
from gehoord.handling.act import Done, perform
from gehoord.handling.opened import open_case
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.events import LetterFailed
from gehoord.procedure.parts import About
from gehoord.words import story
from tests.inbox.making import FRIDAY, filed

pytestmark = pytest.mark.django_db

MOST = 3


@pytest.fixture(autouse=True)
def _few(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.PRACTICE = True  # letters leave into a letterbox
    monkeypatch.setattr(allowance, "MOST_A_DAY", MOST)


def ask_for_a_link(case: Done, *, now: datetime) -> None:
    perform(
        case.organisation_id, case.case_id, a.AskForLink(), by="complainant", now=now
    )
    pass_once(now=now)


def why_not(case: Done, *, now: datetime) -> list[str]:
    entries = open_case(case.organisation_id, case.case_id, now=now).entries
    return [
        each.event.reason for each in entries if isinstance(each.event, LetterFailed)
    ]


def test_what_is_too_much_for_a_day_waits_for_a_person_over_all_cases(
    firm: Organisation,
) -> None:
    cases = [filed(firm), filed(firm)]
    for number in range(MOST):
        ask_for_a_link(cases[number % 2], now=FRIDAY + timedelta(minutes=number))
    before = [why_not(case, now=FRIDAY) for case in cases]

    later = FRIDAY + timedelta(hours=1)
    ask_for_a_link(cases[0], now=later)

    assert before == [[], []]
    assert why_not(cases[0], now=later) == ["too-many"]
    told = [
        story.line(each, "en", {"complainant": "Fatima"})
        for each in open_case(firm.pk, cases[0].case_id, now=later).entries
    ]
    assert any("did not leave by itself" in each for each in told)


def test_the_receipt_of_a_new_reaction_leaves_whatever_was_sent_before(
    firm: Organisation,
) -> None:
    first = filed(firm)
    for number in range(MOST + 1):
        ask_for_a_link(first, now=FRIDAY + timedelta(minutes=number))

    second = filed(firm, now=FRIDAY + timedelta(hours=1))
    pass_once(now=FRIDAY + timedelta(hours=1))

    assert why_not(second, now=FRIDAY + timedelta(hours=1)) == []


def test_what_somebody_here_writes_is_not_counted_and_the_next_day_begins_anew(
    firm: Organisation,
) -> None:
    case = filed(firm)
    for number in range(MOST + 1):
        ask_for_a_link(case, now=FRIDAY + timedelta(minutes=number))
    at = FRIDAY + timedelta(hours=1)
    for act in (a.RecordConcern(about=About.NOBODY), a.AppointHandler(staff=4)):
        perform(firm.pk, case.case_id, act, by="staff:1", now=at)
    pass_once(now=at)
    staffs = why_not(case, now=at)

    tomorrow = FRIDAY + timedelta(days=1)
    ask_for_a_link(case, now=tomorrow)

    assert staffs == ["too-many"]
    assert why_not(case, now=tomorrow) == ["too-many"]


def test_counts_say_nothing_of_the_address_and_go_after_two_days(
    firm: Organisation,
) -> None:
    case = filed(firm)
    ask_for_a_link(case, now=FRIDAY)
    rows = list(LettersThatDay.objects.all())

    see_to(firm.pk, days=Days(), now=FRIDAY + timedelta(days=3))

    assert [len(bytes(each.address)) for each in rows] == [32]
    assert not any(b"fatima" in bytes(each.address) for each in rows)
    assert LettersThatDay.objects.count() == 0

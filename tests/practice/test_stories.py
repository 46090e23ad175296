"""The firm that does not exist: what happened there before anyone came."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from django.test import Client

from gehoord.dossier.models import Case
from gehoord.dossier.moment import now
from gehoord.dossier.verify import verify
from gehoord.handling.opened import OpenCase, open_case
from gehoord.people.models import Organisation, Staff
from gehoord.practice import firm
from gehoord.procedure import events as e
from gehoord.procedure.stages import Stage

pytestmark = pytest.mark.django_db


def cases(organisation: Organisation) -> dict[str, OpenCase]:
    opened = [
        open_case(organisation.pk, case_id, now=now())
        for case_id in Case.objects.values_list("id", flat=True)
    ]
    return {each.case.sender.name: each for each in opened}


def test_the_procedure_names_nobody_who_exists() -> None:
    text = firm.procedure()

    addresses = set(re.findall(r"[\w.-]+@[\w.-]+", text))
    assert addresses == {"klachten@example.org", "mirjam@example.org"}
    assert "leuterrevolutie" not in text
    assert 'name = "Mirjam Haan"' in text


def test_the_cases_stand_in_different_stages_and_one_promise_was_broken_openly(
    filled: Organisation,
) -> None:
    told = cases(filled)
    entries = told["Hassan Yildiz"].entries

    stages = Counter(each.case.stage for each in told.values())
    missed = [each for each in entries if isinstance(each.event, e.TermMissed)]
    letters = [each for each in entries if isinstance(each.event, e.LetterLeft)]

    assert stages == {
        Stage.INTAKE: 3,
        Stage.WITH_ADVISER: 1,
        Stage.HANDLING: 1,
        Stage.PROPOSED: 1,
        Stage.WITH_THIRD_PARTY: 1,
        Stage.CLOSED: 2,
    }
    assert [each.event.term for each in missed] == ["name-handler"]  # type: ignore[union-attr]
    assert letters[-1].event.notice == "promise-broken"  # type: ignore[union-attr]
    assert letters[-1].at == missed[0].at


def test_everybody_can_be_followed_exists_nowhere_else_and_is_kept_soundly(
    filled: Organisation, inside: Client
) -> None:
    told = cases(filled).values()
    staff = Staff.objects.filter(organisation=filled).values_list("email", flat=True)
    addresses = [*staff, *(each.case.sender.email for each in told)]

    answers = [
        inside.post("/practice/follow", {"case": str(each.case_id)}) for each in told
    ]
    pages = [inside.get(answer.headers["Location"]) for answer in answers]

    assert [page.status_code for page in pages] == [200] * 9
    assert {address.rpartition("@")[2] for address in addresses} == {"example.org"}
    assert verify(filled.pk, now=now()) == []

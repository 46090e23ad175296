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
    assert 'name    = "Mirjam Haan"' in text


def test_the_cases_stand_in_different_stages(filled: Organisation) -> None:
    stages = Counter(each.case.stage for each in cases(filled).values())

    assert stages == {
        Stage.INTAKE: 3,
        Stage.WITH_ADVISER: 1,
        Stage.HANDLING: 1,
        Stage.PROPOSED: 1,
        Stage.WITH_THIRD_PARTY: 1,
        Stage.CLOSED: 2,
    }


def test_one_promise_was_broken_openly_before_anyone_came(filled: Organisation) -> None:
    told = cases(filled)["Hassan Yildiz"].entries

    missed = [each for each in told if isinstance(each.event, e.TermMissed)]
    letters = [each for each in told if isinstance(each.event, e.LetterLeft)]

    assert [each.event.term for each in missed] == ["name-handler"]  # type: ignore[union-attr]
    assert letters[-1].event.notice == "promise-broken"  # type: ignore[union-attr]
    assert letters[-1].at == missed[0].at


def test_everyone_with_a_case_can_be_followed_also_after_their_links_ended(
    filled: Organisation, inside: Client
) -> None:
    ids = [str(each.case_id) for each in cases(filled).values()]

    answers = [inside.post("/practice/follow", {"case": each}) for each in ids]
    pages = [inside.get(answer.headers["Location"]) for answer in answers]

    assert [page.status_code for page in pages] == [200] * 9


def test_what_was_told_is_sound_and_names_nobody_who_exists(
    filled: Organisation,
) -> None:
    staff = Staff.objects.filter(organisation=filled).values_list("email", flat=True)
    senders = [each.case.sender.email for each in cases(filled).values()]

    domains = {address.rpartition("@")[2] for address in [*staff, *senders]}

    assert domains == {"example.org"}
    assert verify(filled.pk, now=now()) == []

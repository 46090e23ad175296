"""What the page to check found right is sent without being looked at once more."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from gehoord.counter import looked_over
from gehoord.dossier.models import Case
from gehoord.people.models import Organisation, Staff
from gehoord.procedure.roles import Role
from tests.counter.filling import dutch, fill

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def proof_on(page: str) -> str:
    found = re.search(f'name="{looked_over.FIELD}" value="([^"]+)"', page)
    assert found
    return found[1]


def looked_at(client: Client) -> dict[str, str]:
    """Fill in all pages, and return what the page to check sends along."""
    fill(client)
    return {looked_over.FIELD: proof_on(client.get("/form/check").text)}


def test_what_was_looked_over_is_sent_without_a_second_look(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = dutch()
    proof = looked_at(client)
    monkeypatch.delattr("gehoord.counter.sending._missing")

    answer = client.post("/form/send", proof)

    assert answer["Location"] == "/form/receipt"
    assert Case.objects.count() == 1


def test_what_is_missing_is_not_said_to_be_right() -> None:
    client = dutch()
    fill(client)
    client.post("/form/words", {"words": ""})

    page = client.get("/form/check").text

    assert looked_over.FIELD not in page


def test_an_answer_made_wrong_after_it_was_looked_over_is_still_found() -> None:
    client = dutch()
    proof = looked_at(client)
    client.post("/form/words", {"words": ""})

    answer = client.post("/form/send", proof)

    assert answer.status_code == 422
    assert "Vertel waar het over gaat." in answer.text
    assert Case.objects.count() == 0


def test_what_was_found_of_one_draft_says_nothing_of_another() -> None:
    proof = looked_at(dutch())
    other = dutch()
    fill(other)
    other.post("/form/spoken", {})  # a question that the rules leave open

    answer = other.post("/form/send", proof)

    assert answer.status_code == 422
    assert Case.objects.count() == 0


def test_who_works_here_changing_meanwhile_makes_it_looked_at_anew(
    firm: Organisation,
) -> None:
    client = dutch()
    proof = looked_at(client)
    Staff.objects.filter(organisation=firm, number=3).update(
        roles=(Role.THIRD_PARTY,), active=False
    )

    answer = client.post("/form/send", proof)

    assert answer.status_code == 422
    assert Case.objects.count() == 0

"""Who reads first what is written: the same on each page that says it."""

from __future__ import annotations

import pytest
from django.test import Client

from gehoord.people.models import Staff
from tests.counter.filling import dutch, fill

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
OTHERS = "Gaat het over een van hen? Dan ziet die persoon het niet"
ALONE = "Ank Bos is hier de enige die klachten leest, ook een klacht over Ank Bos."
SEALED = "Wat u schrijft is vertrouwelijk."


def pages(client: Client) -> list[str]:
    """Return the first page, the notice on privacy and the last page of the form."""
    fill(client)
    return [client.get(each).text for each in ("/", "/privacy", "/form/check")]


def test_each_page_says_what_becomes_of_a_complaint_about_a_reader() -> None:
    found = pages(dutch())

    assert [OTHERS in each for each in found] == [True] * 3
    assert [ALONE in each for each in found] == [False] * 3


def test_where_one_person_reads_it_no_page_says_that_they_do_not() -> None:
    Staff.objects.filter(number=2).update(roles=["adviser"])

    found = pages(dutch())

    assert [OTHERS in each for each in found] == [False] * 3
    assert [ALONE in each for each in found] == [True] * 3


def test_each_page_says_that_it_is_confidential_in_the_same_words() -> None:
    found = pages(dutch())

    assert [SEALED in each for each in found] == [True] * 3

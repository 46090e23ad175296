"""A number in an address may be anything; what is not there is just not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.urls import URLResolver, get_resolver

from tests.counter.filling import follow
from tests.desk.working import Desks, filed

pytestmark = pytest.mark.django_db

NONE_HAS_IT = 10**20  # larger than any number in a database
NUMBER = re.compile(r"<(int|num):\w+>")


def numbered(found: URLResolver, before: str = "") -> Iterator[str]:
    """Yield the address of every page that has a number in it."""
    for each in found.url_patterns:
        there = before + str(each.pattern)
        if isinstance(each, URLResolver):
            yield from numbered(each, there)
        elif NUMBER.search(there):
            yield f"/{there}"


def test_a_number_larger_than_any_is_a_page_that_is_not_there(desks: Desks) -> None:
    done = filed(desks.firm)
    hers, anks = follow(done), desks["ank"]
    pages = [
        NUMBER.sub(str(NONE_HAS_IT), each).replace("<str:reference>", done.reference)
        for each in numbered(get_resolver())
        if not each.startswith("/practice")
    ]

    answers = {
        (page, method): getattr(client, method)(page).status_code
        for page in pages
        for method in ("get", "post")
        for client in [anks if page.startswith("/desk") else hers]
    }

    assert len(pages) > 20
    assert set(answers.values()) == {404}

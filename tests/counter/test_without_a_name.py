"""Who may give no name reads, where it is asked, what that means."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure.lanes import Anonymous
from tests.counter.filling import dutch, fill, send

FILE = """
extends       = "small-firm"
id            = "adviesbureau"
version       = "1"
name          = {{ nl = "Klachtenregeling", en = "Complaints procedure" }}
anonymous     = "{choice}"

[anonymous_why]
nl = "wij kunnen u dan misschien niet antwoorden"
en = "we may not be able to answer you"
"""
MEANS = "Noemt u geen naam? Dan geldt: wij kunnen u dan misschien niet antwoorden."

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("choice", "told"),
    [
        (Anonymous.WITH_LIMITS, True),
        (Anonymous.ACCEPT, True),
        (Anonymous.REFUSE, False),
    ],
)
def test_the_form_says_what_it_means_where_no_name_is_needed(
    firm: Organisation, choice: Anonymous, *, told: bool
) -> None:
    text = FILE.format(choice=choice.value)
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    client = dutch()
    fill(client, upto="adviser")

    page = client.get("/form/who").text

    assert (MEANS in page) is told


@pytest.mark.parametrize("name", ["", "Fatima El Amrani"])
def test_what_is_sent_is_called_not_anonymous_only_of_who_gives_a_name(
    firm: Organisation, name: str
) -> None:
    text = FILE.format(choice=Anonymous.ACCEPT.value)
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    client = dutch()
    fill(client, who={"name": name, "capacity": "consumer"})

    page = client.get("/form/check").text
    privacy = client.get("/privacy").text

    assert ("Het is niet anoniem" in page) is bool(name)
    assert ("U noemt uw naam niet" in page) is (not name)
    assert "U hoeft uw naam niet te noemen." in privacy
    assert "niet anoniem" not in privacy


UNANSWERED = "Dan schrijven wij op wat u meldt, en krijgt u daar geen antwoord op."
REGISTERS = """
[register-only]
nameless = true
source   = "zin 2"
"""


@pytest.fixture
def registering(firm: Organisation) -> Client:
    """Return a browser at an organisation that answers nobody who gives no name."""
    text = FILE.format(choice=Anonymous.WITH_LIMITS.value) + REGISTERS
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    return dutch()


def test_beside_the_name_it_says_that_nobody_answers_who_gives_none(
    registering: Client,
) -> None:
    fill(registering, upto="adviser")

    page = registering.get("/form/who").text

    hint = page.partition('name="name"')[0].rpartition("Uw volledige naam")[2]
    assert MEANS in hint
    assert UNANSWERED in hint


@pytest.mark.parametrize("name", ["", "Fatima El Amrani"])
def test_who_gives_no_name_is_promised_no_answer_before_and_after_sending(
    registering: Client, name: str
) -> None:
    client = registering
    fill(client, who={"name": name, "capacity": "consumer"})
    check = client.get("/form/check").text

    send(client)
    receipt = client.get("/form/receipt").text

    nobody = not name
    assert ("U geeft geen naam. Daarom schrijven wij op" in check) is nobody
    assert ("U hoort wie dat is." in check) is not nobody
    assert ("U gaf geen naam. Daarom krijgt u geen antwoord." in receipt) is nobody
    assert ("U kunt er antwoorden" in receipt) is not nobody
    assert ("de onafhankelijke derde" in receipt) is not nobody

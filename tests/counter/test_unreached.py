"""Who leaves no way to be reached comes back by one link, and reads everything there."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from gehoord.dossier.moment import now
from gehoord.handling.follow_link import works
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Particulars
from tests.counter.filling import dutch, filed, fill, follow, opened, send
from tests.counter.test_acting import do

OUT_OF_REACH = """
extends    = "small-firm"
id         = "adviesbureau"
version    = "1"
name       = { nl = "Klachtenregeling", en = "Complaints procedure" }
anonymous  = "accept"
no_contact = true
"""

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


@pytest.fixture(autouse=True)
def nobody_needs_be_reached(firm: Organisation) -> None:
    publish(firm, OUT_OF_REACH, effective_from=date(2025, 1, 1), faults=faults)


def test_the_form_lets_on_who_fills_in_no_way_and_says_what_that_means() -> None:
    client = dutch()
    fill(client, upto="adviser")

    page = client.get("/form/reach").text
    fill(client, who={"name": "", "capacity": "consumer"}, reach={})
    reference = send(client)

    assert "U hoeft dit niet in te vullen. Vult u niets in, dan krijgt u" in page
    assert (
        "alleen daar leest u wat wij schrijven of vragen, en kunt u antwoorden." in page
    )
    receipt = client.get("/form/receipt").text
    assert reference in receipt
    assert "alleen daarmee komt u terug" in receipt
    assert "Deze link werkt tot en met" not in receipt
    assert re.search(r"/follow/[\w.-]+", receipt)


def test_the_letters_lie_on_their_page_whole_and_nothing_waits_to_leave(
    firm: Organisation,
) -> None:
    done = filed(firm, Particulars())
    nobody = a.RecordConcern(about=About.NOBODY)
    do(done, "staff:1", nobody, a.AppointHandler(staff=4))
    do(done, "staff:4", a.Propose(words="Wij bieden een nieuwe datum aan."))

    client = follow(done)
    page = client.get("/case").text

    assert "Alleen hier leest u wat wij schrijven." in page
    assert page.count("Staat op de pagina van het dossier") == 3
    letters = re.findall(r'href="(/case/letter/\d+)"', page)
    told = [client.get(each).text for each in letters]
    assert len(told) == 3
    assert "Wij bieden een nieuwe datum aan." in told[0]
    assert not any("De link werkt tot en met" in each for each in told)
    assert not any("deze mail" in each for each in told)


def test_their_link_works_for_as_long_as_the_case_is_kept(firm: Organisation) -> None:
    nowhere, by_mail = filed(firm, Particulars()), filed(firm)
    later = now() + timedelta(days=400)

    assert works(opened(nowhere), 1, now=later)
    assert not works(opened(by_mail), 1, now=later)

"""A copy to keep of what was sent, from the receipt itself."""

from __future__ import annotations

import logging
import re
from datetime import date

import pytest
from django.test import Client

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from tests.counter.filling import COMPLAINT, PLANTED, dutch, fill, reference_on, send
from tests.letters.paper import paper_text
from tests.procedure.examples.test_invented import text as invented

COPY = "/form/receipt/pdf"
AHEAD = {
    "nl": ("Wat er nu gebeurt", "Uiterlijk", "wie uw klacht behandelt"),
    "en": ("What happens next", "By", "who handles your complaint"),
}

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def plain(text: str) -> str:
    """Return the text of a page or a paper on one line, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


@pytest.mark.parametrize("language", AHEAD)
def test_the_receipt_offers_what_was_sent_and_what_happens_next_as_a_pdf(
    language: str,
) -> None:
    client = Client(headers={"accept-language": language})
    fill(client, words={"words": f"Niemand kwam. {PLANTED}."})
    reference = send(client)
    page = client.get("/form/receipt").text
    days = re.findall(r"<h3>((?:Uiterlijk|By) [^<]+)</h3>", page)

    answer = client.get(COPY)
    paper = plain(paper_text(answer.content))

    assert f'href="{COPY}"' in page
    assert reference_on(page) == reference
    assert answer.headers["Content-Disposition"].endswith(f'"{reference}.pdf"')
    assert "no-store" in answer.headers["Cache-Control"]
    assert days
    for said in (reference, PLANTED, *AHEAD[language], *days):
        assert said in paper


def test_the_copy_holds_no_link_and_tells_no_log_what_it_says(
    caplog: pytest.LogCaptureFixture,
) -> None:
    client = dutch()
    fill(
        client,
        words={"words": f"Niemand kwam. {PLANTED}."},
        reach={"phone": "040 000 00 00"},
    )
    send(client)

    with caplog.at_level(logging.DEBUG):
        paper = plain(paper_text(client.get(COPY).content))

    assert PLANTED in paper
    assert "/follow/" not in paper
    assert "de link hieronder" not in paper  # the page has one, the paper has not
    assert PLANTED not in caplog.text
    assert "/follow/" not in caplog.text


def test_the_copy_is_for_the_browser_that_sent_it_as_long_as_the_receipt_is() -> None:
    client = dutch()
    fill(client)
    before = client.get(COPY)
    send(client)

    others = dutch().get(COPY)
    client.post("/case/leave")
    after = client.get(COPY)

    assert [each["Location"] for each in (before, others, after)] == ["/"] * 3


def test_thanks_have_a_copy_too_without_dates() -> None:
    client = dutch()
    client.post("/form/begin", {"kind": "tip"})
    for page in ("words", "who", "reach"):
        client.post(f"/form/{page}", COMPLAINT[page])
    send(client)

    paper = plain(paper_text(client.get(COPY).content))

    assert "Iemand leest het." in paper
    assert "Uiterlijk" not in paper


def test_where_one_goes_outside_oneself_the_receipt_sends_nothing_there(
    firm: Organisation,
) -> None:
    text = invented("theme-park")
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    client = dutch()
    fill(client, upto="wish")
    client.post("/form/adviser", {"adviser": "nobody"})
    client.post("/form/who", COMPLAINT["who"])
    client.post("/form/reach", COMPLAINT["reach"])
    send(client)

    page = plain(client.get("/form/receipt").text)

    assert "U gaat daar zelf heen: wij sturen er niets naartoe." in page
    assert "voor die tijd gaat er niets naartoe" not in page


def test_that_there_is_a_receipt_is_told_once(firm: Organisation) -> None:
    publish(
        firm, invented("city-ombudsman"), effective_from=date(2025, 1, 1), faults=faults
    )
    client = dutch()
    fill(client, who={"name": "Fatima El Amrani"}, adviser={"adviser": "nobody"})
    send(client)

    page = plain(client.get("/form/receipt").text)

    ahead = page.partition("Wat er nu gebeurt")[2].partition("Volg het zelf")[0]
    assert ahead.count("ontvangen") == 1
    assert "U krijgt bericht dat wij uw klacht hebben" not in ahead
    assert "Het concept van ons oordeel" in ahead

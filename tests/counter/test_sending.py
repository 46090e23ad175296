"""Sending: checked once more, one commit, one case, and a receipt with dates."""

from __future__ import annotations

import re
import threading
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from gehoord.dossier.models import Arrival, ArrivalState, Case
from gehoord.dossier.moment import now
from gehoord.handling.opened import open_case
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.organisation.texts import shipped
from gehoord.people.models import Organisation
from gehoord.procedure import events as e
from gehoord.procedure.stages import Stage
from tests.counter.filling import COMPLAINT, PLANTED, WORDS, dutch, fill, send
from tests.dossier.test_commits import counted_commits

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def only_case(firm: Organisation) -> tuple[e.Event, ...]:
    """Return what happened in the one case there is."""
    case = Case.objects.get()
    opened = open_case(firm.pk, case.id, now=now())
    return tuple(each.event for each in opened.entries)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ("We hebben het ontvangen", "Uiterlijk ", "wie uw klacht behandelt")),
        ("en", ("We have it", "By ", "who handles your complaint")),
    ],
)
def test_the_receipt_says_what_happens_by_when_and_why(
    language: str, said: tuple[str, ...]
) -> None:
    client = Client(headers={"accept-language": language})
    fill(client)

    reference = send(client)
    page = client.get("/form/receipt").text

    assert Case.objects.get().reference == reference
    for each in said:
        assert each in page
    assert "http://testserver/follow/" in page
    assert WORDS not in page


@pytest.mark.parametrize(
    ("answers", "name", "representative", "others"),
    [
        ({"for_whom": "minor"}, "Fatima", "", ()),
        ({"for_whom": "child", "behalf": "Noor"}, "Fatima", "", ()),
        ({"for_whom": "another", "behalf": "Jan Smit"}, "Jan Smit", "Fatima", ()),
        ({"for_whom": "another"}, "Fatima", "", ()),
        ({"behalf": "Jan Smit"}, "Jan Smit", "Fatima", ()),
        (
            {"for_whom": "together", "behalf": "Jan Smit\r\n\r\n Ali Kaya "},
            "Fatima",
            "",
            ("Jan Smit", "Ali Kaya"),
        ),
    ],
)
def test_for_whom_it_is_told_is_on_record(
    answers: dict[str, str],
    name: str,
    representative: str,
    others: tuple[str, ...],
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client, who={"name": "Fatima", **answers})

    send(client)

    received = only_case(firm)[0]
    assert isinstance(received, e.Received)
    assert received.behalf == answers.get("for_whom", "another")
    assert received.particulars.name == name
    assert received.representative == representative
    assert received.others == others


def test_everybody_who_complains_together_is_named_before_and_after_sending() -> None:
    client = dutch()
    together = {"for_whom": "together", "behalf": "Jan Smit\nAli Kaya"}
    fill(client, who={"name": "Fatima", **together})

    before = client.get("/form/check").text
    send(client)
    link = re.search(r'href="(http://testserver/follow/[^"]+)"', receipt_of(client))
    assert link is not None
    client.post(link[1])
    after = client.get("/case").text

    assert "Jan Smit\nAli Kaya" in before
    assert "Ook namens" in after
    assert "Jan Smit en Ali Kaya" in after


def receipt_of(client: Client) -> str:
    """Return the page of the receipt."""
    return client.get("/form/receipt").text


def test_all_that_was_filled_in_is_on_record(firm: Organisation) -> None:
    client = dutch()
    fill(client)

    send(client)

    received = only_case(firm)[0]
    assert isinstance(received, e.Received)
    assert WORDS == received.words
    assert ("Training van 17 november", "Excuses") == (received.subject, received.wish)
    assert ("rather-not", 3) == (received.spoken, received.adviser)
    assert ("only-me", "consumer") == (received.mailbox, received.capacity)
    assert ("nl", "web") == (received.language, received.channel)
    assert "Fatima El Amrani" == received.particulars.name


def test_the_approved_words_alone_go_to_the_adviser(firm: Organisation) -> None:
    client = dutch()
    fill(client, upto="adviser", spoken={"spoken": "pass-on"})
    client.post("/form/approve", {"approved": "Bel mij even terug."})
    for page in ("who", "reach"):
        client.post(f"/form/{page}", COMPLAINT[page])

    send(client)

    passed = [each for each in only_case(firm) if isinstance(each, e.PassedOn)]
    assert [(3, "Bel mij even terug.")] == [(each.to, each.words) for each in passed]
    page = client.get("/form/receipt").text
    assert "Joost de Vries antwoordt u." in page


def test_who_complains_for_someone_else_is_named_as_speaking_for_them(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client, who={"name": "Karim El Amrani", "behalf": "Fatima El Amrani"})

    send(client)

    received = only_case(firm)[0]
    assert isinstance(received, e.Received)
    assert "Fatima El Amrani" == received.particulars.name
    assert "Karim El Amrani" == received.representative


def test_the_check_shows_who_will_read_it_and_not_the_one_it_is_about() -> None:
    client = dutch()
    fill(client, words={"words": "Ank Bos was onbeleefd."})

    page = client.get("/form/check").text

    readers = page[page.index("Wie dit gaat lezen") :]
    assert "Bea Smit" in readers
    assert "Ank Bos" not in readers
    assert "niet anoniem" in readers


@pytest.mark.parametrize(
    ("page", "without", "sentence"),
    [
        ("who", {"name": ""}, "Vul uw naam in."),
        ("reach", {"address": "Lindelaan 5"}, "bereiken"),
        ("words", {"words": ""}, "Vertel waar het over gaat."),
    ],
)
def test_it_blocks_without_a_name_a_way_to_reach_and_the_complaint(
    page: str, without: dict[str, str], sentence: str
) -> None:
    client = dutch()
    fill(client)
    client.post(f"/form/{page}", without)

    answer = client.post("/form/send")

    assert answer.status_code == 422
    assert sentence in answer.text
    assert f'href="/form/{page}?to=check"' in answer.text
    assert Case.objects.count() == 0


def test_all_that_is_missing_is_told_at_once() -> None:
    client = dutch()
    client.post("/form/begin", {"kind": "complaint"})

    page = client.get("/form/check").text

    mistakes = page[page.index('id="mistakes"') : page.index("<h1>")]
    for name in ("words", "spoken", "who", "reach"):
        assert f'href="/form/{name}?to=check"' in mistakes


def test_it_blocks_on_nothing_else() -> None:
    client = dutch()
    fill(
        client,
        words={"words": WORDS},
        wish={},
        adviser={},
        who={"name": "Fatima"},
        reach={"phone": "040 000 00 00"},
    )

    send(client)

    page = client.get("/form/receipt").text
    assert Case.objects.count() == 1
    assert "U gaf geen e-mailadres." in page


def test_what_is_no_complaint_gets_thanks_and_no_dates() -> None:
    client = dutch()
    client.post("/form/begin", {"kind": "tip"})
    for page in ("words", "who", "reach"):
        client.post(f"/form/{page}", COMPLAINT[page])

    send(client)

    page = client.get("/form/receipt").text
    assert "Iemand leest het." in page
    assert "Uiterlijk" not in page


def test_sending_again_from_the_page_before_is_the_same_case() -> None:
    client = dutch()
    fill(client)
    stale = client.cookies["draft"].value
    reference = send(client)
    client.cookies["draft"] = stale

    again = send(client)

    assert reference == again
    assert Case.objects.count() == 1


def test_going_back_after_sending_leads_to_the_receipt(firm: Organisation) -> None:
    client = dutch()
    fill(client)
    stale = client.cookies["draft"].value
    send(client)

    def back(method: str, address: str) -> str:
        client.cookies["draft"] = stale
        return client.generic(method, address)["Location"]

    assert "/form/receipt" == back("GET", "/form")
    assert "/form/receipt" == back("GET", "/form/words")
    assert "/form/receipt" == back("POST", "/form/words")
    assert "/form/receipt" == back("GET", "/form/check")
    assert WORDS == open_case(firm.pk, Case.objects.get().id, now=now()).case.words


def test_the_receipt_is_for_the_browser_that_sent_it() -> None:
    client = dutch()
    fill(client)
    send(client)

    answer = dutch().get("/form/receipt")

    assert answer["Location"] == "/"


def test_a_hidden_box_filled_in_asks_to_press_once_more() -> None:
    client = dutch()
    fill(client)

    page = client.post("/form/send", {"website": "http://spam.example"})
    client.post("/form/send", {"sure": "1"})

    assert page.status_code == 422
    assert "Alles is bewaard." in page.text
    assert Case.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_filing_is_one_commit() -> None:
    client = dutch()
    fill(client)

    with counted_commits() as commits:
        client.post("/form/send")

    assert len(commits) == 1


def test_sending_asks_no_more_of_the_database_than_this() -> None:
    client = dutch()
    fill(client)
    client.get("/form/check")

    with CaptureQueriesContext(
        connection,
    ) as queries:
        client.post("/form/send")

    changes = [
        each["sql"]
        for each in queries
        if each["sql"].startswith(("INSERT", "UPDATE", "DELETE"))
    ]
    # PostgreSQL is also told that the keys and the index are in use: that asks nothing.
    asked = [each["sql"] for each in queries if "pg_advisory" not in each["sql"]]
    assert len(changes) <= 8
    assert len(asked) <= 17


@pytest.mark.django_db(transaction=True)
def test_a_double_click_is_one_case() -> None:
    client = dutch()
    fill(client)
    answers: list[str] = []
    together = threading.Barrier(2)

    def press() -> None:
        browser = dutch()
        browser.cookies["draft"] = client.cookies["draft"].value
        together.wait()
        try:
            answers.append(browser.post("/form/send")["Location"])
        finally:
            connection.close()

    clicks = [threading.Thread(target=press) for _ in range(2)]
    for click in clicks:
        click.start()
    for click in clicks:
        click.join()

    assert ["/form/receipt", "/form/receipt"] == answers
    assert Case.objects.count() == 1
    assert [ArrivalState.ADOPTED] == list(
        Arrival.objects.values_list("state", flat=True)
    )


def test_what_was_sent_is_with_the_organisation_from_that_moment(
    firm: Organisation,
) -> None:
    client = dutch()
    fill(client, words={"words": PLANTED})

    send(client)

    opened = open_case(firm.pk, Case.objects.get().id, now=now())
    assert opened.case.stage is Stage.INTAKE
    assert {"name-handler", "propose", "propose-or-tell"} == {
        term.id for term in opened.case.terms
    }


def test_who_reads_another_language_is_answered_in_one_that_is_promised(
    firm: Organisation,
) -> None:
    text = shipped("kleuterrevolutie")
    only_dutch = re.sub(r"(?m)^language\s*=.*$", 'language = ["nl"]', text)
    publish(firm, only_dutch, effective_from=date(2025, 1, 1), faults=faults)
    client = Client(headers={"accept-language": "en"})
    fill(client)

    send(client)

    received = only_case(firm)[0]
    assert isinstance(received, e.Received)
    assert received.language == "nl"

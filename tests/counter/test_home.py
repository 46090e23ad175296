"""The public pages say what was promised, in both languages."""

from __future__ import annotations

import gzip
import re
from datetime import UTC, date, datetime

import pytest
from django.test import Client

from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation
from tests.counter.filling import dutch, filed, follow
from tests.procedure.examples.test_invented import text as text_of

COMPLAINTS_ALONE = """
extends = "small-firm"
id      = "adviesbureau"
version = "1"
name    = { nl = "Klachtenregeling", en = "Complaints procedure" }
welcome = ["complaint"]
"""

WITH_PLACES = (
    COMPLAINTS_ALONE
    + """
[[tell-at]]
id     = "phone"
reach  = "phone"
at     = "020-555 01 01"
hours  = { nl = "op werkdagen", en = "on working days" }
source = "choice"

[[tell-at]]
id     = "post"
reach  = "post"
at     = "Postbus 12, Utrecht"
source = "choice"
"""
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]


def test_the_first_page_says_what_to_expect_by_when(client: Client) -> None:
    page = client.get("/", headers={"accept-language": "nl"}).text

    assert "Binnen één week" in page
    assert "U hoort schriftelijk wie uw klacht behandelt." in page
    assert "Binnen drie weken" in page
    assert "dat er meer tijd nodig is" in page


def test_the_first_page_has_four_ways_in(client: Client) -> None:
    page = client.get("/", headers={"accept-language": "en"}).text

    kinds = re.findall(r'name="kind" value="([a-z]+)"', page)
    assert ["complaint", "compliment", "suggestion", "tip"] == kinds


@pytest.mark.parametrize("address", ["/", "/procedure", "/privacy"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_practice_nobody_of_the_file_is_shown(
    client: Client, address: str, language: str
) -> None:
    answer = client.get(address, headers={"accept-language": language})

    assert answer.status_code == 200
    for real in ("kleuterrevolutie.nl", "koers-advies", "Maas-van"):
        assert real not in answer.text
    assert set(re.findall(r"@([\w.]+\w)", answer.text)) <= {
        "example.org",
        "example.com",
    }


def test_the_whole_procedure_names_what_was_not_said(client: Client) -> None:
    page = client.get("/procedure", headers={"accept-language": "nl"}).text

    assert "staat niet in de procedure" in page
    assert "Over schadevergoeding doet de onafhankelijke derde geen uitspraak." in page
    assert "één jaar" in page


def test_the_whole_procedure_is_drawn_and_told_as_a_list(client: Client) -> None:
    page = client.get("/procedure", headers={"accept-language": "en"}).text

    assert page.count("<svg ") == 1
    drawing = page[page.index("<svg ") : page.index("</figure>")]
    assert "style=" not in drawing
    assert "<li>You hear who handles your complaint." in drawing
    assert 'id="term-name-handler"' in page


def test_the_privacy_page_says_how_long_and_who(client: Client) -> None:
    page = client.get("/privacy", headers={"accept-language": "en"}).text

    assert "for one year after it is closed" in page
    assert "Ank Bos" in page
    assert "Joost de Vries" not in page


def test_without_a_procedure_in_force_the_page_says_what_to_do(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = datetime(2020, 1, 1, tzinfo=UTC)
    monkeypatch.setattr("gehoord.counter.visit.moment", lambda: before)

    answer = client.get("/form/kind", headers={"accept-language": "en"})

    assert answer.status_code == 503
    assert "Send the organisation an e-mail or a letter instead." in answer.text


def test_another_language_keeps_the_page(client: Client) -> None:
    page = client.get("/privacy?x=1", headers={"accept-language": "nl"}).text
    here = re.search(r'name="next" value="([^"]+)"', page)
    assert here is not None

    answer = client.post("/language", {"language": "en", "next": here[1]})

    assert answer["Location"] == "/privacy?x=1"
    assert '<html lang="en">' in client.get("/privacy").text


@pytest.mark.parametrize("path", ["/", "/procedure", "/privacy"])
def test_what_anybody_may_read_can_be_found_and_says_what_it_is(path: str) -> None:
    page = dutch().get(path).text

    assert "noindex" not in page
    assert re.search(r'<meta name="description" content="[^"]{40,160}">', page)


@pytest.mark.parametrize("path", ["/form/kind", "/follow", "/nergens"])
def test_what_is_between_us_and_who_writes_is_not_found(path: str) -> None:
    assert 'content="noindex"' in dutch().get(path).text


def test_the_whole_procedure_comes_in_one_round_trip(client: Client) -> None:
    answer = client.get("/procedure", headers={"accept-encoding": "gzip"})

    assert b"<h1>" in gzip.decompress(answer.content)
    assert len(answer.content) < 14_600  # bytes, before who asked is heard again


@pytest.mark.parametrize("page", ["/", "/form/kind", "/case", "/desk/sign-in"])
def test_a_page_that_may_hold_a_secret_is_never_packed(
    client: Client, page: str
) -> None:
    answer = client.get(page, headers={"accept-encoding": "gzip"}, follow=True)

    assert "Content-Encoding" not in answer


def test_only_what_is_welcome_and_promised_is_told(
    client: Client, firm: Organisation
) -> None:
    publish(firm, COMPLAINTS_ALONE, effective_from=date(2025, 1, 1), faults=faults)

    page, framed = (
        client.get(address, headers={"accept-language": "nl"}).text
        for address in ("/", "/embed")
    )

    for each in (page, framed):
        assert "complimenten" not in each
        assert "Vertel het gerust in uw eigen woorden." in each
    assert "Wat u van ons mag verwachten" not in page


@pytest.mark.parametrize("address", ["/", "/form/kind", "/privacy"])
def test_whom_to_call_stands_on_the_first_page_and_below_the_form(
    client: Client, firm: Organisation, address: str
) -> None:
    publish(firm, WITH_PLACES, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get(address, headers={"accept-language": "nl"}).text

    assert 'U kunt bellen: <a href="tel:0205550101">020-555 01 01</a>. Dat kan' in page
    assert page.count("Een brief kan naar: Postbus 12, Utrecht.") == 1


@pytest.mark.parametrize("address", ["/", "/form/kind", "/procedure"])
def test_a_site_speaks_the_languages_its_procedure_is_written_in(
    client: Client, firm: Organisation, address: str
) -> None:
    both = client.get(address, headers={"accept-language": "nl"}).text
    english = COMPLAINTS_ALONE.replace("version", 'language = ["en"]\nversion', 1)
    publish(firm, english, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get(address, headers={"accept-language": "nl"}).text

    assert '<html lang="nl">' in both
    assert 'value="en" lang="en"' in both
    assert '<html lang="en">' in page
    assert 'name="language"' not in page


def test_whom_one_can_go_to_is_a_link_on_the_first_page(
    client: Client, firm: Organisation
) -> None:
    wkkgz = COMPLAINTS_ALONE.replace("small-firm", "wkkgz")
    publish(firm, wkkgz, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get("/", headers={"accept-language": "nl"}).text

    assert '<a href="mailto:derde@example.com"' in page


def test_the_privacy_page_says_what_is_kept_longer_and_why(
    client: Client, firm: Organisation
) -> None:
    longer = COMPLAINTS_ALONE + (
        "[[retention.rule]]\n"
        'kind   = ["complaint"]\n'
        'length = "7 years"\n'
        'source = "choice"\n'
    )
    publish(firm, longer, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get("/privacy", headers={"accept-language": "en"}).text

    assert "Then we keep it for seven years." in page


WITH_HELP = (
    COMPLAINTS_ALONE
    + """
[[help]]
id      = "confidant"
name    = { nl = "de vertrouwenspersoon", en = "the confidential adviser" }
can     = { nl = "luisteren", en = "listen" }
contact = "https://help.example"
source  = "choice"
"""
)
HELPED = "U kunt hulp krijgen van de vertrouwenspersoon. Wat daar kan: luisteren."
ALONE = "U hoeft dit niet alleen te doen. Hulp is er van de vertrouwenspersoon."


def test_who_helps_stands_on_the_first_page_and_in_one_line_on_the_form(
    client: Client, firm: Organisation
) -> None:
    publish(firm, WITH_HELP, effective_from=date(2025, 1, 1), faults=faults)

    first = client.get("/", headers={"accept-language": "nl"}).text
    form = client.get("/form/kind", headers={"accept-language": "nl"}).text

    assert HELPED in first
    assert 'hulp: <a href="https://help.example"' in first
    assert f'{ALONE} <a href="/procedure">Hoe u hulp krijgt</a>' in form


def test_who_helps_stands_on_the_page_of_the_complaint(firm: Organisation) -> None:
    publish(firm, WITH_HELP, effective_from=date(2025, 1, 1), faults=faults)

    page = follow(filed(firm)).get("/case").text

    assert "<h2>Wie u kan helpen</h2>" in page
    assert page.count(HELPED) == 1


def test_nobody_is_offered_help_that_no_file_names(client: Client) -> None:
    for address in ("/", "/form/kind"):
        page = client.get(address, headers={"accept-language": "nl"}).text

        assert "hulp" not in page


def test_in_practice_a_third_party_that_nobody_plays_keeps_its_name(
    client: Client, firm: Organisation
) -> None:
    rules = text_of("water-company")
    publish(firm, rules, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get("/procedure", headers={"accept-language": "en"}).text
    mine = follow(filed(firm)).get("/case").text

    assert "the independent third party: the Water Disputes Board." in page
    assert "https://water.example.com" not in page
    assert "Dan kunt u naar de Geschillencommissie Water" in mine


def test_in_practice_a_text_of_nobody_is_shown(
    client: Client, firm: Organisation
) -> None:
    text = COMPLAINTS_ALONE + 'address = "post@voorbeeld.example"\n'
    text += 'organisation = "Voorbeeld"\n[text]\n"zin 1".nl = "Wij luisteren altijd."\n'
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)

    page = client.get("/procedure", headers={"accept-language": "nl"}).text

    assert "Wij luisteren altijd." in page

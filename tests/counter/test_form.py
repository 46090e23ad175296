"""The form: a page for each question, and nothing that was typed is lost."""

from __future__ import annotations

import logging
import re
from datetime import date, timedelta
from html import unescape

import pytest
from django.test import Client

from gehoord.dossier import arrivals, moment
from gehoord.dossier.models import Arrival
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Organisation, Staff
from tests.counter.filling import COMPLAINT, PLANTED, WORDS, dutch, fill, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("firm")]
COURT_OR_NOT = """
extends = "small-firm"
id      = "adviesbureau"
version = "1"
name    = {{ nl = "Klachtenregeling", en = "Complaints procedure" }}

[third-party]
court_choice = {choice}
"""
WITHOUT_NAME = """
extends   = "small-firm"
id        = "adviesbureau"
version   = "1"
name      = { nl = "Klachtenregeling", en = "Complaints procedure" }
anonymous = "accept"
"""
CHANGE = re.compile(r'href="(/form/\w+\?to=check)"')


@pytest.mark.parametrize(
    ("kind", "pages"),
    [
        ("complaint", ["words", "wish", "spoken", "adviser", "who", "reach", "files"]),
        ("compliment", ["words", "adviser", "who", "reach", "files"]),
        ("suggestion", ["words", "who", "reach", "files"]),
        ("tip", ["words", "who", "reach", "files"]),
    ],
)
def test_each_kind_has_its_own_pages(kind: str, pages: list[str]) -> None:
    client, seen = dutch(), []

    answer = client.post("/form/begin", {"kind": kind})
    while answer["Location"] != "/form/files":
        page = answer["Location"].removeprefix("/form/")
        seen.append(page)
        assert client.get(answer["Location"]).status_code == 200
        answer = client.post(f"/form/{page}", COMPLAINT[page])

    assert pages == [*seen, "files"]


@pytest.mark.parametrize(
    ("kind", "binding", "asked"),
    [("complaint", True, True), ("complaint", False, False), ("tip", True, False)],
)
def test_private_or_for_work_is_asked_only_where_the_court_can_be_chosen(
    kind: str, *, binding: bool, asked: bool, firm: Organisation
) -> None:
    text = COURT_OR_NOT.format(choice=str(binding).lower())
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    client = dutch()
    client.post("/form/begin", {"kind": kind})

    page = client.get("/form/who").text

    assert ('name="capacity"' in page) is asked


def test_where_no_name_is_needed_the_form_says_so_and_lets_everybody_on(
    firm: Organisation,
) -> None:
    publish(firm, WITHOUT_NAME, effective_from=date(2025, 1, 1), faults=faults)
    client = dutch()
    fill(client, upto="adviser")

    page = client.get("/form/who").text
    fill(client, who={"name": "", "capacity": "consumer"})

    assert "U hoeft uw naam niet te noemen." in page
    assert "niet anoniem" not in page
    assert send(client)


def test_to_have_spoken_with_the_adviser_has_three_answers_none_chosen() -> None:
    client = dutch()
    fill(client, upto="wish")

    page = client.get("/form/spoken").text

    assert ["done", "pass-on", "rather-not"] == re.findall(
        r'name="spoken" value="([a-z-]+)"', page
    )
    assert " checked" not in page


def test_what_is_passed_on_is_seen_and_approved_word_by_word() -> None:
    client = dutch()
    fill(client, upto="adviser", spoken={"spoken": "pass-on"})

    before = client.get("/form/approve").text
    answer = client.post("/form/approve", {"approved": "Bel mij even terug."})

    assert WORDS in before
    assert answer["Location"] == "/form/who"
    assert "Bel mij even terug." in client.get("/form/check").text


def test_who_comes_back_finds_every_answer() -> None:
    client = dutch()
    fill(client)

    pages = {name: client.get(f"/form/{name}").text for name in COMPLAINT}

    assert WORDS in pages["words"]
    assert "Excuses" in pages["wish"]
    assert 'value="3" id="id_adviser_2" checked' in pages["adviser"]
    assert 'value="Fatima El Amrani"' in pages["who"]
    assert 'value="fatima@example.com"' in pages["reach"]


def test_the_other_language_keeps_what_is_typed_right_or_wrong() -> None:
    client = dutch()
    fill(client, upto="who")
    typed = {"email": "fatima", "address": "Lindelaan 5", "language": "en"}

    answer = client.post("/form/reach?to=check", typed)
    page = client.get("/form/reach?to=check").text

    assert answer["Location"] == "/form/reach?to=check"
    assert '<html lang="en"' in page
    assert 'value="fatima"' in page
    assert "Lindelaan 5" in page
    assert "aria-invalid" not in page


def test_the_other_language_on_the_first_page_keeps_what_is_chosen() -> None:
    client = dutch()

    client.post("/form/kind", {"kind": "tip", "language": "en"})
    page = client.get("/form/kind").text

    assert re.search(r'value="tip"[^>]* checked', page)
    assert '<html lang="en"' in page


def test_a_wrong_answer_is_kept_as_it_was_typed() -> None:
    client = dutch()
    fill(client, upto="who")

    answer = client.post("/form/reach", {"email": "fatima", "address": "Lindelaan 5"})
    later = client.get("/form/reach").text

    assert answer.status_code == 422
    assert 'href="#id_email"' in answer.text
    assert 'id="id_email_error"' in answer.text
    assert 'aria-invalid="true"' in answer.text
    for page in (answer.text, later):
        assert 'value="fatima"' in page
        assert "Lindelaan 5" in page


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "Dit telefoonnummer kan niet kloppen: een nummer heeft 6 tot 15 cijfers.",
        ),
        ("en", "This phone number cannot be right: a number has 6 to 15 digits."),
    ],
)
def test_a_number_that_nobody_can_call_is_said_at_once_and_nothing_is_lost(
    lang: str, said: str
) -> None:
    client = dutch() if lang == "nl" else Client(headers={"accept-language": "en"})
    fill(client, upto="who")

    answer = client.post("/form/reach", {"phone": "06 12", "address": "Lindelaan 5"})
    later = client.get("/form/reach").text

    assert answer.status_code == 422
    assert said in answer.text
    assert 'value="06 12"' in answer.text
    assert "Lindelaan 5" in later


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Er klopt nog iets niet"),
        ("en", "Something is not right yet"),
    ],
)
def test_all_mistakes_stand_on_top_and_beside_the_field(
    language: str, sentence: str
) -> None:
    client = Client(headers={"accept-language": language})
    client.post("/form/begin", {"kind": "complaint"})

    page = client.post("/form/words", {"words": " "}).text

    assert sentence in page
    assert page.index("mistakes") < page.index("<h1>")
    assert 'href="#id_words"' in page
    assert 'aria-describedby="id_words_helptext id_words_error"' in page


def test_one_way_to_be_reached_is_enough() -> None:
    client = dutch()
    fill(client, upto="who")

    nothing = client.post("/form/reach", {"address": "Lindelaan 5"})
    phone = client.post("/form/reach", {"phone": "040 000 00 00"})

    assert nothing.status_code == 422
    assert phone.status_code == 302


def test_changing_one_answer_leads_back_to_the_check() -> None:
    client = dutch()
    fill(client)
    change = next(each for each in CHANGE.findall(client.get("/form/check").text))

    page = client.get(change).text
    answer = client.post("/form/wish", {"wish": "Geld terug", "to": "check"})

    assert 'name="to" value="check"' in page
    assert answer["Location"] == "/form/check"
    assert "Geld terug" in client.get("/form/check").text


def test_a_change_that_asks_more_leads_to_what_is_asked() -> None:
    client = dutch()
    fill(client)

    answer = client.post("/form/spoken", {"spoken": "pass-on", "to": "check"})

    assert answer["Location"] == "/form/approve"


def test_a_draft_is_over_after_seven_days(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = dutch()
    fill(client, upto="words")
    later = moment.now() + timedelta(days=8)
    monkeypatch.setattr("gehoord.counter.visit.moment", lambda: later)

    answer = client.get("/form/words")

    assert answer["Location"] == "/form/kind"
    assert arrivals.expired(firm.pk, now=later) != []


def test_what_was_typed_into_a_page_left_open_begins_anew() -> None:
    client = dutch()
    fill(client, upto="kind")
    Arrival.objects.all().delete()

    answer = client.post("/form/words", COMPLAINT["words"])

    assert answer.status_code == 302
    assert WORDS in client.get("/form/words").text


def test_erasing_removes_everything_at_once() -> None:
    client = dutch()
    fill(client)

    asked = client.get("/form/erase").text
    page = client.post("/form/erase").text

    assert "Alles wissen wat u hebt ingevuld?" in asked
    assert "Alles is gewist" in page
    assert Arrival.objects.count() == 0
    assert client.get("/form/who")["Location"] == "/form/kind"


def test_another_browser_sees_nothing_of_a_draft() -> None:
    client, charlie = dutch(), dutch()
    fill(client)
    charlie.cookies["draft"] = "1-12345:made:up"

    answer = charlie.get("/form/check")

    assert answer["Location"] == "/form/kind"


def test_no_word_stands_in_an_address_a_cookie_or_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    client = dutch()
    client.post("/form/begin", {"kind": "complaint"})

    good = client.post("/form/words", {"words": PLANTED})
    bad = client.post("/form/reach", {"email": PLANTED})

    assert bad.status_code == 422
    assert PLANTED not in good["Location"]
    assert PLANTED not in str(client.cookies)
    assert PLANTED not in caplog.text


@pytest.mark.parametrize(
    "words",
    [
        "x" * 300,
        "مرحبا بكم في الشكوى",
        "👩‍👩‍👧‍👦 woede 🤬" * 20,
        "woord " * 10_000,
        "<script>alert(1)</script>{{ 7 }}{% now %}",
        "'; DROP TABLE dossier_case; --",
        "\u202eomgekeerd\u202c",
        "“Geplakt uit Word” — met\u00a0harde\u00a0spaties…",
        "regel één\r\nregel twee\rregel drie",
    ],
)
def test_whatever_people_paste_comes_back_as_they_pasted_it(words: str) -> None:
    client = dutch()
    client.post("/form/begin", {"kind": "complaint"})

    answer = client.post("/form/words", {"words": words, "subject": words[:200]})
    page = client.get("/form/words")

    assert answer.status_code == 302
    kept = page.context["form"]["words"].value()
    assert kept == words.replace("\r\n", "\n").replace("\r", "\n").strip()
    assert "<script>alert" not in page.text


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"words=abc%00def%07", "application/x-www-form-urlencoded", 302),
        (b"words=%ff%fe%c3%28", "application/x-www-form-urlencoded", 302),
        (b"words=%ed%a0%80", "application/x-www-form-urlencoded", 302),
        (b"", "application/x-www-form-urlencoded", 422),
        (b"%%%=&&&=;=", "application/x-www-form-urlencoded", 422),
        (b"\x00\xff" * 2000, "application/octet-stream", 422),
        (b"{}", "application/json", 422),
        (b"no boundary at all", "multipart/form-data; boundary=x", 422),
        (b"--x\r\nContent-Disposition: form-data", "multipart/form-data", 400),
        (b"words=" + b"x" * 100_001, "application/x-www-form-urlencoded", 422),
        (b"words=" + b"x" * 2_000_000, "application/x-www-form-urlencoded", 413),
        (
            b"&".join(b"a%d=1" % i for i in range(500)),
            "application/x-www-form-urlencoded",
            413,
        ),
        (b"words=abc", "application/x-www-form-urlencoded; charset=nonsense", 302),
    ],
)
def test_whatever_is_sent_gets_a_clear_answer(
    body: bytes, kind: str, status: int
) -> None:
    client = dutch()
    client.post("/form/begin", {"kind": "complaint"})

    answer = client.generic("POST", "/form/words", body, content_type=kind)

    assert answer.status_code == status
    if status != 302:
        assert "<h1>" in answer.text
        assert "Traceback" not in answer.text


def test_an_adviser_of_thousands_of_digits_is_nobody() -> None:
    client = dutch()
    client.post("/form/kind", {"kind": "complaint"})
    client.post("/form/adviser", {"adviser": "9" * 5000, "adviser_name": ""})

    answer = client.get("/form/check")

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("address", "page"),
    [
        ("/form/begin", "/form"),
        ("/form/send", "/form/check"),
        ("/form/files/remove", "/form/files"),
        ("/follow/abc/again", "/follow/abc"),
        ("/case/leave", "/case"),
    ],
)
def test_a_tab_that_a_phone_opens_again_shows_a_page_and_does_nothing(
    address: str, page: str
) -> None:
    client = dutch()
    fill(client)

    answer = client.get(address)

    assert page == answer["Location"]
    assert Arrival.objects.get().case_id is None


@pytest.mark.parametrize("name", ["nowhere", "files2", "checked"])
def test_a_page_that_does_not_exist_is_not_there(client: Client, name: str) -> None:
    assert client.get(f"/form/{name}").status_code == 404


def test_a_form_from_another_site_is_refused() -> None:
    strict = Client(enforce_csrf_checks=True)

    assert strict.post("/form/kind", COMPLAINT["kind"]).status_code == 403
    assert Arrival.objects.count() == 0


def test_who_alone_reads_complaints_is_named_where_one_says_whom_it_is_about() -> None:
    client, several = Client(), Client()
    fill(several, upto="spoken")
    with_others = several.get("/form/adviser").text
    Staff.objects.filter(number=2).update(roles=["adviser"])

    fill(client, upto="spoken")
    alone = client.get("/form/adviser").text

    assert "totdat iemand anders ernaar heeft gekeken" in with_others
    assert "totdat iemand anders ernaar heeft gekeken" not in alone
    assert "Ank Bos is hier de enige die klachten leest" in alone


REACHED = """
extends   = "small-firm"
id        = "adviesbureau"
version   = "1"
name      = {{ nl = "Klachtenregeling", en = "Complaints procedure" }}

[particulars]
email   = "{email}"
phone   = "{phone}"
address = "{address}"
"""


@pytest.mark.parametrize(
    ("needed", "lang", "said"),
    [
        (
            ("one-way", "one-way", "one-way"),
            "nl",
            "genoeg om u te bereiken: uw e-mailadres, uw telefoonnummer of uw adres.",
        ),
        (
            ("one-way", "one-way", "asked"),
            "en",
            "enough to reach you: your e-mail address or your phone number.",
        ),
        (
            ("one-way", "optional", "optional"),
            "nl",
            "Hiermee bereiken wij u: uw e-mailadres.",
        ),
        (
            ("one-way", "one-way", "blocks"),
            "nl",
            "Zonder dit kunnen wij niet beginnen: uw adres.",
        ),
    ],
)
def test_the_form_and_the_page_say_alike_how_one_is_to_be_reached(
    firm: Organisation, needed: tuple[str, str, str], lang: str, said: str
) -> None:
    text = REACHED.format(
        **dict(zip(("email", "phone", "address"), needed, strict=True))
    )
    publish(firm, text, effective_from=date(2025, 1, 1), faults=faults)
    client = Client(headers={"accept-language": lang})
    fill(client, upto="who")

    form = unescape(client.get("/form/reach").text)
    page = " ".join(unescape(client.get("/procedure").text).split())

    assert said in form
    assert "een e-mailadres of een telefoonnummer" not in form
    assert [x for x in said.removesuffix(".").split(": ") if x not in page] == []

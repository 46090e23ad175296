"""What is sent in doubt is held, never refused, until it is known who sent it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.conf import settings
from django.test import Client

from gehoord.clock.memos import send_memos
from gehoord.counter import held, limits
from gehoord.counter.limits import Budget
from gehoord.dossier import arrivals, moment
from gehoord.dossier.models import Arrival, Case
from gehoord.handling import unproven
from gehoord.handling.opened import open_case
from gehoord.people.models import Memo, Organisation
from tests.counter.filling import COMPLAINT, WORDS, dutch, fill, send

pytestmark = pytest.mark.django_db
NOTHING_LEFT = Budget("send", 0, 60)
LINK = re.compile(r"http://\S+/form/proof/\S+")


def sent_over_budget(
    monkeypatch: pytest.MonkeyPatch, client: Client | None = None, **changed: object
) -> Client:
    """Return the browser of who sent a complaint when there was no room left."""
    client = client or dutch()
    fill(client, **changed)  # type: ignore[arg-type]
    monkeypatch.setattr(limits, "SEND", NOTHING_LEFT)
    answer = client.post("/form/send")
    assert answer["Location"] == "/form/held"
    return client


def mails(firm: Organisation) -> list[str]:
    """Let the memos leave, and return the mails, as they are read."""
    box = settings.GEHOORD_HOME / "letterbox"
    before = set(box.glob("*")) if box.exists() else set()
    send_memos(firm.pk, now=moment.now())
    new = sorted(set(box.glob("*")) - before) if box.exists() else []
    return [
        each.read_bytes().replace(b"=\r\n", b"").replace(b"=\n", b"").decode()
        for each in new
    ]


def proof_in(mail: str) -> str:
    """Return where the link in a mail leads, on this site."""
    found = LINK.search(mail.replace("=3D", "="))
    assert found is not None
    return found[0][found[0].index("/form/") :]


def test_a_complaint_over_the_budget_is_held_and_a_link_makes_it_a_case(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = sent_over_budget(monkeypatch)
    page = client.get("/form/held").text
    (mail,) = mails(firm)
    link, elsewhere = proof_in(mail), dutch()

    looked = elsewhere.get(link)
    none_yet = Case.objects.count()
    answer = elsewhere.post(link)

    assert "f…@example.com" in page
    assert looked.status_code == 200
    assert WORDS not in looked.text
    assert none_yet == 0
    assert answer["Location"] == "/form/receipt"
    assert Case.objects.count() == 1
    assert "We hebben het ontvangen" in elsewhere.get("/form/receipt").text


def test_what_is_held_counts_from_when_it_was_sent_first(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent_at = moment.now()
    monkeypatch.setattr("gehoord.counter.visit.moment", lambda: sent_at)
    sent_over_budget(monkeypatch)
    later = sent_at + timedelta(days=5)
    monkeypatch.setattr("gehoord.counter.visit.moment", lambda: later)
    found = unproven.load(firm.pk, Arrival.objects.get().id)
    assert found is not None

    dutch().post(f"/form/proof/{unproven.secret_of(found)}")

    case = open_case(firm.pk, Case.objects.get().id, now=later).case
    assert case.received_at == sent_at
    assert case.filed_at == sent_at


def test_the_letter_says_no_word_that_was_typed(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent_over_budget(monkeypatch)

    (mail,) = mails(firm)

    for answers in COMPLAINT.values():
        for name, typed in answers.items():
            if name in {"words", "subject", "wish", "name"}:
                assert typed not in mail
    assert "To: fatima@example.com" in mail


def test_who_gave_no_address_is_told_that_somebody_looks(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = sent_over_budget(monkeypatch, reach={"phone": "06 12345678"})

    page = client.get("/form/held").text

    assert "Er kijkt eerst iemand naar" in page
    assert not Memo.objects.exists()
    assert arrivals.kept_for_a_person(firm.pk) == [Arrival.objects.get().id]


@pytest.mark.usefixtures("firm")
def test_one_address_gets_few_such_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PROVE", Budget("prove", 1, 3600))

    for _ in range(2):
        monkeypatch.setattr(limits, "SEND", Budget("send", 30, 60))
        sent_over_budget(monkeypatch)

    assert Memo.objects.count() == 1
    assert Arrival.objects.count() == 2


@pytest.mark.usefixtures("firm")
def test_who_fills_in_the_hidden_box_twice_is_held() -> None:
    client = dutch()
    fill(client)

    once = client.post("/form/send", {"website": "https://example.net"})
    twice = client.post("/form/send", {"website": "https://example.net", "sure": "1"})

    assert once.status_code == 422
    assert twice["Location"] == "/form/held"
    assert not Case.objects.exists()


@pytest.mark.usefixtures("firm")
def test_a_form_filled_in_within_seconds_costs_more_of_the_budget(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "SEND", Budget("send", held.FAST_COSTS, 3600))
    slow, fast = dutch(), dutch()
    fill(slow)
    fill(fast)
    later = moment.now() + held.NO_TIME
    limits.LIMITS.clear()

    with monkeypatch.context() as patch:
        patch.setattr("gehoord.counter.visit.moment", lambda: later)
        send(slow)
    answer = fast.post("/form/send")

    assert answer["Location"] == "/form/held"


@pytest.mark.usefixtures("firm")
def test_what_is_held_cannot_be_changed_and_nothing_typed_after_it_is_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = sent_over_budget(monkeypatch)

    again = client.post("/form/send")
    back = client.get("/form/check")
    typed = client.post(
        "/form/words",
        {"words": "Nog iets: de bel deed het niet."},
        headers={"Sec-Fetch-Site": "same-origin"},
    )

    assert again["Location"] == back["Location"] == "/form/held"
    assert typed.status_code == 409
    assert "Nog iets: de bel deed het niet." in typed.text
    assert Arrival.objects.count() == 1


def test_the_link_is_over_once_it_is_a_case(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent_over_budget(monkeypatch)
    (mail,) = mails(firm)
    dutch().post(proof_in(mail))

    late = dutch()
    answer = late.post(proof_in(mail))

    assert answer.status_code == 410
    assert late.get("/form/receipt")["Location"] == "/"


def test_the_receipt_is_for_who_opened_the_link_not_for_who_began(
    firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = sent_over_budget(monkeypatch)
    (mail,) = mails(firm)
    dutch().post(proof_in(mail))

    back = began.get("/form", follow=True)

    assert back.status_code == 409
    assert "Dit is al verstuurd" in back.text
    assert "/follow/" not in back.text


@pytest.mark.parametrize("secret", ["0", "x", "1-aaaa", "9" * 60, "1-é"])
def test_a_link_that_was_made_up_opens_nothing(
    secret: str, firm: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent_over_budget(monkeypatch)
    number = Arrival.objects.get().id

    answers = [
        dutch().post(f"/form/proof/{each}").status_code
        for each in (secret, f"{number}-{secret}")
    ]

    assert answers == [410, 410]
    assert not Case.objects.filter(organisation_id=firm.pk).exists()

"""A kept mail as a person sees it: what kind of thing it is, and who really complains."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import arrivals
from gehoord.dossier.models import ArrivalState, Door
from gehoord.handling.mail.natures import Nature
from gehoord.inbox.receive import receive
from gehoord.people.models import Organisation
from gehoord.words.mails import NATURES
from tests.desk.working import Desks, text
from tests.inbox.making import MAILS

pytestmark = pytest.mark.django_db

CORPUS = MAILS.parent / "inbox" / "corpus"
INNER = (
    b"From: Karim Bakker <karim@example.net>\nSubject: Mijn klacht over de rekening\n\n"
    b"De rekening klopt niet.\n\nGroet,\nKarim Bakker\nKade 3\n1011 AB Amsterdam\n"
)
BELOW = (
    "Zie onder.\n\nGroet,\nBea\n06-12345678\n\n"
    "Van: Karim Bakker <karim@example.net>\nVerzonden: maandag 1 maart 2027\n"
    "Aan: Bea\nOnderwerp: Klacht\n\nDe rekening klopt niet.\n"
)


def kept(firm: Organisation, content: bytes) -> int:
    now = datetime.now(UTC)
    return arrivals.take_in(
        firm.pk,
        content,
        door=Door.MAIL,
        received_at=now,
        expires_at=now + timedelta(days=30),
        state=ArrivalState.KEPT,
    ).id


def from_bea(rest: bytes) -> bytes:
    return b"From: Bea Smit <bea@example.org>\nSubject: Fwd: klacht\n" + rest


def asked(desks: Desks, number: int) -> dict[str, str]:
    """Return what the form for a reaction proposes."""
    page = desks["ank"].get(reverse("desk-kept-reaction", args=[number]))
    form = page.context["form"]
    return {name: form[name].value() or "" for name in form.fields}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("pgp-encrypted-mime", "Dit bericht is versleuteld en hier niet te lezen."),
        ("smime-encrypted", "Dit bericht is versleuteld en hier niet te lezen."),
        ("smime-signed-detached", "Dit bericht is digitaal ondertekend."),
        ("calendar-with-text", "een uitnodiging voor een agenda"),
        ("winmail", "een bestand dat alleen Outlook opent"),
        ("forwarded-attached", "een bericht van iemand anders"),
    ],
)
def test_what_kind_of_thing_a_mail_is_stands_with_it(
    desks: Desks, name: str, sentence: str
) -> None:
    number = kept(desks.firm, (CORPUS / f"{name}.eml").read_bytes())

    page = text(desks["ank"].get(reverse("desk-kept-one", args=[number])))

    assert sentence in page


def test_every_kind_of_thing_has_its_sentence() -> None:
    assert set(NATURES) == {each.value for each in Nature}


def test_a_colleague_who_sends_a_mail_on_is_not_who_complains(desks: Desks) -> None:
    number = kept(desks.firm, from_bea(b"Content-Type: message/rfc822\n\n" + INNER))

    said = asked(desks, number)

    assert said["name"] == "Karim Bakker"
    assert said["email"] == "karim@example.net"
    assert said["address"] == "Kade 3, 1011 AB Amsterdam"
    assert said["subject"] == "Mijn klacht over de rekening"
    assert said["words"].startswith("De rekening klopt niet.")


def test_of_a_mail_sent_on_in_the_text_the_colleagues_number_is_not_taken(
    desks: Desks,
) -> None:
    number = kept(desks.firm, from_bea(b"\n" + BELOW.encode()))

    said = asked(desks, number)

    assert (said["name"], said["email"]) == ("Karim Bakker", "karim@example.net")
    assert (said["address"], said["phone"]) == ("", "")


def test_who_complains_is_asked_when_the_mail_does_not_say(desks: Desks) -> None:
    number = kept(desks.firm, from_bea(b"\nEr belde iemand met een klacht.\n"))

    said = asked(desks, number)

    assert (said["name"], said["email"]) == ("", "")
    page = text(desks["ank"].get(reverse("desk-kept-reaction", args=[number])))
    assert "Een collega stuurde dit door" in page


def test_what_a_mail_quotes_is_folded_on_the_page_of_its_case(desks: Desks) -> None:
    content = (
        b"From: Fatima <fatima@example.com>\nSubject: Klacht\n\nHet was te laat.\n\n"
        b"> U schreef dat het zou lukken.\n"
    )
    received = receive(content, organisation=desks.firm, now=datetime.now(UTC))
    assert received.case is not None

    page = desks["ank"].get(reverse("desk-case", args=[received.case]))

    shown = page.content.decode()
    assert "<summary>Overgenomen uit een eerder bericht</summary>" in shown
    assert "&gt; U schreef dat het zou lukken." in shown


HTML = (
    b"Content-Type: text/html; charset=utf-8\n\n"
    b'<h1 onclick="x()" style="color:red">Te laat</h1><script>alert(1)</script>'
    b'<img src="https://example.net/volg.gif"><a href="https://example.net/x">hier</a>'
    b"<table><tr><td colspan=2>Dinsdag</td></tr></table>"
    b'<form action="https://example.net"><input></form><iframe src="//x"></iframe>'
)


def test_the_layout_of_a_mail_is_shown_apart_and_fetches_nothing(desks: Desks) -> None:
    number = kept(desks.firm, b"From: a@example.com\nSubject: x\n" + HTML)

    answer = desks["ank"].get(reverse("desk-kept-layout", args=[number]))

    policy = answer.headers["Content-Security-Policy"]
    assert policy == "default-src 'none'; frame-ancestors 'none'; sandbox"
    shown = answer.content.decode()
    assert "<h1>Te laat</h1>" in shown
    assert '<td colspan="2">Dinsdag</td>' in shown
    for never in ("onclick", "style", "script", "img", "href", "form", "iframe", "//"):
        assert never not in shown


def test_a_mail_without_layout_has_no_such_page(desks: Desks) -> None:
    number = kept(desks.firm, b"From: a@example.com\nSubject: x\n\nTe laat.\n")

    layout = reverse("desk-kept-layout", args=[number])

    assert desks["ank"].get(layout).status_code == 404
    one = text(desks["ank"].get(reverse("desk-kept-one", args=[number])))
    assert "Toon het met de opmaak" not in one


def test_who_may_not_read_a_mail_may_not_see_its_layout(desks: Desks) -> None:
    named = HTML.replace(b"Dinsdag", b"Bea was te laat")
    number = kept(desks.firm, b"From: a@example.com\nSubject: x\n" + named)

    assert (
        desks["bea"].get(reverse("desk-kept-layout", args=[number])).status_code == 404
    )

"""A grant for a mailbox is fetched at its provider, once, by who went there for it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from datetime import timedelta
from html import unescape
from http.client import HTTPSConnection
from pathlib import Path
from re import search
from urllib.parse import parse_qsl, urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.desk import mail_pending
from gehoord.inbox.watching import read_once
from gehoord.mailboxes import consent, keeping, providers
from gehoord.mailboxes.consent import Hitch, NoGrant
from gehoord.mailboxes.grants import Grant, Password
from gehoord.organisation.mailboxes import Mailbox, SignIn
from gehoord.people.models import Memo
from gehoord.words import mailboxes as words
from tests.desk.working import Desks, text
from tests.mailbox_servers import Tokens, make_mailbox
from tools.dovecot import Dovecot

pytestmark = pytest.mark.django_db

BASE = "https://klachten.example.org"


@pytest.fixture(autouse=True)
def _a_real_firm(settings: Settings, authorities: Path) -> None:
    settings.PRACTICE = False
    settings.GEHOORD_BASE_URL = BASE
    settings.GEHOORD_MAIL_AUTHORITIES = authorities


@pytest.fixture
def provider(tokens: Tokens, user: str) -> Iterator[Tokens]:
    """Return a provider where that user has the mailbox, and says yes."""
    tokens.user = user
    yield tokens
    tokens.refuses, tokens.is_forgetful = "", False


@pytest.fixture
def filled(dovecot: Dovecot, provider: Tokens, user: str) -> dict[str, object]:
    """Return the form as somebody fills it in who goes for a grant."""
    return {
        "host": "localhost",
        "port": dovecot.tls_port,
        "way": "tls",
        "user": user,
        "sign_in": "xoauth2",
        "provider": "other",
        "authorize_url": provider.authorize_url,
        "token_url": provider.url,
        "client_id": "gehoord",
        "client_secret": provider.client_secret,
        "scope": "imap",
        "mode": "dedicated",
        "folders": "INBOX",
        "afterwards": "leave",
        "active": "on",
        "do": "consent",
    }


def way_there(client: Client, said: dict[str, object]) -> str:
    """Return the address at the provider that the page leads to."""
    answer = client.post(reverse("desk-mailbox-new"), said, follow=True)
    found = search(r'href="(https://[^"]+)" rel="noreferrer"', answer.content.decode())
    assert found is not None, text(answer)
    return unescape(found[1])


def sent_back(provider: Tokens, address: str) -> str:
    """Go there as a browser does, and return where that leads."""
    there = urlsplit(address)
    trust = ssl.create_default_context(cafile=str(provider.authority))
    connection = HTTPSConnection(there.hostname or "", there.port, context=trust)
    connection.request("GET", f"{there.path}?{there.query}")
    location = connection.getresponse().getheader("Location") or ""
    connection.close()
    assert location.startswith(f"{BASE}{reverse('desk-mailbox-granted')}?")
    return location.removeprefix(BASE)


def granted(client: Client, address: str) -> str:
    """Come back, and return the page that says what came of it."""
    answer = client.get(address, follow=True)
    assert "code=" not in answer.request["QUERY_STRING"] or answer.status_code == 400
    return text(answer)


def kept() -> Grant:
    found = keeping.secret_of(Mailbox.objects.get())
    assert isinstance(found, Grant)
    return found


def test_who_says_yes_there_comes_back_to_a_mailbox_that_is_read(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    address = way_there(desks["technician"], filled)
    before = Mailbox.objects.get()

    page = granted(desks["technician"], sent_back(provider, address))

    mailbox = Mailbox.objects.get()
    assert (before.active, mailbox.active) == (False, True)
    assert "Het werkt: de toestemming is bewaard" in page
    assert kept().refresh_token == provider.refresh_token
    assert provider.refresh_token.encode() not in bytes(mailbox.sealed_secret)
    assert read_once(mailbox).done == 0
    told = Memo.objects.filter(kind="mailbox-changed", staff_number=1)
    assert told.count() == 2  # that it was set up, and that it has a grant


def test_the_provider_is_asked_with_a_proof_key_and_for_what_is_needed(
    desks: Desks, filled: dict[str, object], user: str
) -> None:
    address = way_there(desks["ank"], filled)

    asked = dict(parse_qsl(urlsplit(address).query))
    session = desks["ank"].session["mailbox-consent"]
    assert asked["redirect_uri"] == f"{BASE}/desk/mail/granted"
    assert (asked["response_type"], asked["scope"]) == ("code", "imap")
    assert asked["login_hint"] == user
    assert asked["code_challenge_method"] == "S256"
    assert asked["state"] == session["state"]
    assert len(asked["state"]) == 43
    # The key itself is kept nowhere: not in the address, not in the session.
    assert consent._verifier(asked["state"]) not in str(dict(desks["ank"].session))
    assert "secret" not in address


def test_a_way_back_is_used_once(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    back = sent_back(provider, way_there(desks["ank"], filled))
    granted(desks["ank"], back)
    first, asked = kept(), len(provider.asked)

    answer = desks["ank"].get(back)

    assert answer.status_code == 400
    assert words.hitch(Hitch.STALE, "nl") in text(answer)
    assert (kept(), len(provider.asked)) == (first, asked)


def test_nobody_else_takes_the_way_back(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    back = sent_back(provider, way_there(desks["ank"], filled))

    answers = [desks[who].get(back).status_code for who in ("technician", "noor")]
    forged = desks["ank"].get(back.replace("state=", "state=x"))

    assert answers == [400, 404]
    assert forged.status_code == 400
    assert kept().refresh_token == ""
    assert "Het werkt" in granted(desks["ank"], back)


def test_who_stays_away_for_long_begins_again(
    desks: Desks,
    provider: Tokens,
    filled: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mail_pending, "LASTS", timedelta(seconds=-1))
    answer = desks["ank"].post(reverse("desk-mailbox-new"), filled, follow=True)
    state = desks["ank"].session["mailbox-consent"]["state"]

    page = text(desks["ank"].get(reverse("desk-mailbox-granted"), {"state": state}))
    monkeypatch.undo()
    again = desks["ank"].post(reverse("desk-mailbox-consent", args=[1]), follow=True)

    assert "rel=" not in answer.content.decode().partition("<main")[2]
    assert words.hitch(Hitch.STALE, "nl") in page
    assert provider.authorize_url in again.content.decode()


@pytest.mark.parametrize(
    ("said", "hitch"),
    [("access_denied", Hitch.DENIED), ("iets <b>vreemds", Hitch.UNKNOWN)],
)
def test_what_the_provider_says_instead_is_named_by_its_cause(
    desks: Desks,
    provider: Tokens,
    filled: dict[str, object],
    said: str,
    hitch: Hitch,
) -> None:
    address = way_there(desks["ank"], filled)
    provider.refuses = said

    page = granted(desks["ank"], sent_back(provider, address))

    assert words.hitch(hitch, "nl") in page
    assert "vreemds" not in page
    assert not Mailbox.objects.get().active


def test_each_cause_has_a_sentence_of_its_own() -> None:
    known = ("consent_required", "invalid_scope", "unauthorized_client", "server_error")
    found = {consent.hitch_of(each) for each in known}

    assert found == {Hitch.NOT_ALLOWED, Hitch.SCOPE, Hitch.CLIENT, Hitch.AWAY}
    for lang in ("nl", "en"):
        assert len({words.hitch(each, lang) for each in Hitch}) == len(Hitch)


def test_a_wrong_secret_and_a_code_of_no_use_are_named_too(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    wrong = way_there(desks["ank"], filled | {"client_secret": "verkeerd"})
    first = granted(desks["ank"], sent_back(provider, wrong))
    Mailbox.objects.all().delete()
    back = sent_back(provider, way_there(desks["ank"], filled))
    provider.codes.clear()

    second = granted(desks["ank"], back)

    assert words.hitch(Hitch.CLIENT, "nl") in first
    assert words.hitch(Hitch.CODE, "nl") in second


def test_permission_that_does_not_last_is_no_grant(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    provider.is_forgetful = True

    page = granted(desks["ank"], sent_back(provider, way_there(desks["ank"], filled)))

    assert words.hitch(Hitch.NO_REFRESH, "nl") in page
    assert kept().refresh_token == ""


def test_permission_of_somebody_else_is_kept_and_said_not_to_open_it(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    provider.user = "iemand-anders"

    page = granted(desks["ank"], sent_back(provider, way_there(desks["ank"], filled)))

    assert "De toestemming is bewaard, maar het postvak is nog niet te lezen" in page
    assert words.trouble("token", "nl") in page
    assert not Mailbox.objects.get().active


def test_a_provider_that_is_away_is_named(
    desks: Desks, filled: dict[str, object]
) -> None:
    gone = {"token_url": "https://localhost:1/token"}
    way_there(desks["ank"], filled | gone)
    state = desks["ank"].session["mailbox-consent"]["state"]

    page = granted(
        desks["ank"], reverse("desk-mailbox-granted") + f"?code=x&state={state}"
    )

    assert words.hitch(Hitch.AWAY, "nl") in page


def test_a_mailbox_that_is_read_goes_on_being_read_meanwhile(
    desks: Desks, provider: Tokens, filled: dict[str, object]
) -> None:
    granted(desks["ank"], sent_back(provider, way_there(desks["ank"], filled)))
    there = reverse("desk-mailbox", args=[1])

    desks["ank"].post(there, filled | {"client_secret": ""})

    assert Mailbox.objects.get().active
    assert kept().refresh_token == provider.refresh_token


def test_what_is_missing_before_anybody_is_asked_is_said(
    desks: Desks, filled: dict[str, object]
) -> None:
    changed = (
        ({"client_id": ""}, "De client-ID ontbreekt"),
        ({"authorize_url": ""}, "Kies de aanbieder"),
        ({"sign_in": "password", "password": "x"}, "Kies voor toestemming"),
        ({"provider": "microsoft", "tenant": "a/b"}, "Dit is geen ID of domein"),
        ({"authorize_url": "javascript:alert(1)"}, "geldige"),
    )

    there = reverse("desk-mailbox-new")
    pages = [text(desks["ank"].post(there, filled | each)) for each, _ in changed]

    assert [said for _, said in changed if said in pages[0]] == [changed[0][1]]
    assert all(said in page for page, (_, said) in zip(pages, changed, strict=True))
    assert not Mailbox.objects.exists()


def test_the_enter_key_saves_and_leads_to_nobody(desks: Desks) -> None:
    page = desks["ank"].get(reverse("desk-mailbox-new")).content.decode()

    # What is pressed for whoever presses Enter is the first button of the form.
    first = search(r'<button[^>]* value="(\w+)"', page.partition("novalidate")[2])
    assert first is not None
    assert first[1] == "save"


def test_who_keeps_no_mailboxes_is_led_nowhere(
    desks: Desks, filled: dict[str, object]
) -> None:
    way_there(desks["ank"], filled)
    pages = [reverse("desk-mailbox-consent", args=[1]), reverse("desk-mailbox-granted")]

    found = [desks["noor"].get(each).status_code for each in pages]

    assert found == [404, 404]


def test_a_mailbox_with_a_password_asks_for_no_grant(
    desks: Desks, dovecot: Dovecot, user: str
) -> None:
    mailbox = make_mailbox(desks.firm, dovecot, user=user)

    answer = desks["ank"].get(reverse("desk-mailbox-consent", args=[1]))

    assert answer.status_code == 404
    assert mailbox.sign_in == SignIn.PASSWORD
    assert isinstance(keeping.secret_of(mailbox), Password)


# -- The providers there are ----------


PUBLISHED = (
    (
        {"provider": "microsoft", "tenant": "example.org"},
        "https://login.microsoftonline.com/example.org/oauth2/v2.0/authorize?",
        {
            "scope": "offline_access https://outlook.office.com/IMAP.AccessAsUser.All",
            "response_mode": "query",
        },
    ),
    (
        {"provider": "microsoft", "tenant": ""},
        "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?",
        {"prompt": "select_account"},
    ),
    (
        {"provider": "google"},
        "https://accounts.google.com/o/oauth2/v2/auth?",
        {
            "scope": "https://mail.google.com/",
            "access_type": "offline",
            "prompt": "consent",
        },
    ),
)


def test_each_provider_is_asked_as_it_says_that_it_wants_to_be(
    desks: Desks, filled: dict[str, object]
) -> None:
    for chosen, authorize, also in PUBLISHED:
        address = way_there(desks["ank"], filled | chosen)

        asked = dict(parse_qsl(urlsplit(address).query))
        assert address.startswith(authorize)
        assert also.items() <= asked.items()


def test_what_was_chosen_stands_in_the_form_again(
    desks: Desks, filled: dict[str, object]
) -> None:
    way_there(desks["ank"], filled | {"provider": "microsoft", "tenant": "example.org"})

    page = desks["ank"].get(reverse("desk-mailbox", args=[1])).content.decode()

    assert search(r'value="microsoft"[^>]* checked', page)
    assert 'value="example.org"' in page
    assert "geheim van de app" not in page


def test_a_program_that_signs_in_as_itself_needs_nobody_to_say_yes() -> None:
    known = providers.microsoft("example.org")

    assert providers.kind_of(known.token_url) is providers.Kind.MICROSOFT
    assert providers.tenant_of(known.token_url) == "example.org"
    assert providers.tenant_of(providers.microsoft("").token_url) == ""
    assert providers.kind_of("https://elders.example/token") is providers.Kind.OTHER


def test_nobody_is_led_to_an_address_in_clear() -> None:
    grant = Grant(token_url="", client_id="x", authorize_url="http://elders.example/")

    with pytest.raises(NoGrant):
        consent.address(grant, user="x", state="y", redirect="z")

"""Someone fills in the form, page by page, as a browser without JavaScript does."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from gehoord.dossier import arrivals
from gehoord.dossier.models import Door
from gehoord.dossier.moment import now
from gehoord.handling.act import Done, file
from gehoord.handling.follow_link import follow_token
from gehoord.handling.opened import OpenCase, open_case
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Channel, Kind, Mailbox, Particulars
from tests.cast import FATIMA

WORDS: Final = "Niemand kwam opdagen en niemand belde. Dat kan echt niet."
PLANTED: Final = "zonnebloemkwartier"  # a word that occurs nowhere else

COMPLAINT: Final[Mapping[str, Mapping[str, str]]] = {
    "kind": {"kind": "complaint"},
    "words": {"words": WORDS, "subject": "Training van 17 november"},
    "wish": {"wish": "Excuses"},
    "spoken": {"spoken": "rather-not"},
    "adviser": {"adviser": "3"},
    "who": {"name": FATIMA.name, "capacity": "consumer"},
    "reach": {"email": FATIMA.email, "mailbox": "only-me"},
}


def dutch() -> Client:
    """Return a browser that asks for Dutch."""
    return Client(headers={"accept-language": "nl"})


def fill(client: Client, *, upto: str = "", **changed: Mapping[str, str]) -> None:
    """Fill in every page in order, some of them otherwise, up to one of them."""
    for name, answers in COMPLAINT.items():
        answer = client.post(f"/form/{name}", changed.get(name, answers))
        assert answer.status_code == 302, answer.content.decode()
        if name == upto:
            return


def send(client: Client) -> str:
    """Send what was filled in, and return the reference on the receipt."""
    answer = client.post("/form/send")
    assert answer.status_code == 302, answer.content.decode()
    return reference_on(client.get("/form/receipt").text)


def reference_on(page: str) -> str:
    """Return the reference that stands on a page."""
    found = re.search(r'class="reference">([^<]+)<', page)
    assert found is not None
    return found[1]


def text_file(
    name: str = "brief.txt", content: bytes = b"Beste,"
) -> SimpleUploadedFile:
    """Return a file that is welcome."""
    return SimpleUploadedFile(name, content)


def filed(firm: Organisation, sender: Particulars = FATIMA, **facts: object) -> Done:
    """Return a complaint as handed in by the form, without going through its pages."""
    moment = now()
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=moment,
        expires_at=moment + timedelta(days=7),
    )
    given: dict[str, object] = {
        "kind": Kind.COMPLAINT,
        "channel": Channel.WEB,
        "language": "nl",
        "words": WORDS,
        "particulars": sender,
        "mailbox": Mailbox.ONLY_ME,
        **facts,
    }
    act = a.File(**given)  # type: ignore[arg-type]
    return file(arrived, act, by="complainant", now=moment)


def opened(done: Done) -> OpenCase:
    """Return the case as it stands."""
    return open_case(done.organisation_id, done.case_id, now=now())


def link_to(done: Done, position: int = 1) -> str:
    """Return the address by which its sender follows a case."""
    return f"/follow/{follow_token(opened(done), position)}"


def follow(done: Done, client: Client | None = None) -> Client:
    """Return a browser in which the page of the case is open."""
    browser = client or dutch()
    answer = browser.post(link_to(done))
    assert answer.status_code == 302, answer.content.decode()
    return browser

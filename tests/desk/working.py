"""People at work: complaints that came in, desks to do something at."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import cached_property
from html import unescape
from re import findall, sub
from typing import Any

from django.test import Client
from django.urls import reverse

from gehoord.dossier import arrivals, leaving, outbox, store
from gehoord.dossier.models import Door
from gehoord.handling.act import Done, file, perform
from gehoord.handling.letter import caused, record_delivery
from gehoord.organisation.accepting import TAKEN_OVER
from gehoord.organisation.models import Publication, PublishedProcedure
from gehoord.people.models import Organisation, User
from gehoord.procedure import acts as a
from gehoord.procedure.entries import load
from gehoord.procedure.parts import Channel, Delivery, Kind, Particulars

PASSWORD = "paard batterij nietje klopt"
FATIMA = Particulars(
    name="Fatima El Amrani",
    address="Dorpsstraat 1, Ons Dorp",
    email="fatima@example.com",
    phone="0612345678",
)
TYPED_OVER = {
    "channel": "email",
    "kind": "complaint",
    "words": "Er kwam niemand opdagen.",
    "name": "Sara Visser",
    "email": "sara@example.com",
    "mailbox": "others",
    "language": "nl",
}
"""What staff fill in when a mail that was kept for a person is a complaint."""
NUMBERS = {
    "ank": 1,
    "bea": 2,
    "joost": 3,
    "noor": 4,
    "auditor": 7,
    "technician": 8,
    "derde": 9,
}


def filed(firm: Organisation, now: datetime | None = None, **said: Any) -> Done:  # noqa: ANN401 - fields of an act
    """Return a complaint of Fatima's as it was handed in."""
    moment = now or datetime.now(UTC)
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=moment,
        expires_at=moment + timedelta(days=30),
    )
    facts: dict[str, Any] = {
        "kind": Kind.COMPLAINT,
        "channel": Channel.WEB,
        "language": "nl",
        "subject": "Mijn hypotheekadvies",
        "words": "Het advies klopte niet en niemand belde terug.",
        "particulars": FATIMA,
        **said,
    }
    return file(arrived, a.File(**facts), by="complainant", now=moment)


def taken_over() -> None:
    """Publish what is in force as `gehoord init` does: with doubts nobody argued."""
    in_force = PublishedProcedure.objects.get()
    Publication.objects.create(
        organisation_id=in_force.organisation_id,
        sha256=in_force.sha256,
        at=datetime(2027, 3, 5, 12, tzinfo=UTC),
        by=1,
        acknowledged_json=json.dumps({"unspecified:third-party.costs": TAKEN_OVER}),
    )


def deliver(
    done: Done,
    firm: Organisation,
    now: datetime,
    delivery: Delivery | None = Delivery.ACCEPTED,
) -> list[str]:
    """Let every letter of a case that waits leave, or fail; return which did."""
    left = []
    for kept in outbox.of_case(firm.pk, done.case_id):
        claimed = leaving.claim(firm.pk, kept.id, now=now)
        if claimed is not None:
            letter = caused(claimed, now=now)
            words = f"Volg het op https://example.org/follow/{letter.token}\n"
            sent = b"Content-Type: text/plain\r\n\r\n" + words.encode()
            record_delivery(letter, delivery=delivery, sent=sent, now=now)
            left.append(letter.pin.notice)
    return left


class Desks:
    """The desks of a firm: a client for each person, signed in."""

    def __init__(self, firm: Organisation) -> None:
        self.firm = firm
        self._clients: dict[str, Client] = {}

    def __getitem__(self, who: str) -> Client:
        """Return the client of who works there."""
        if who not in self._clients:
            client = Client()
            user = User.objects.get(
                staff__organisation=self.firm, staff__number=NUMBERS[who]
            )
            client.force_login(user)
            self._clients[who] = client
        return self._clients[who]

    def act(self, who: str, done: Done | str, act: str, /, **said: object) -> Any:  # noqa: ANN401 - the test client's own type
        """Do an act on its page as a browser would: with what the page sent along."""
        reference = done if isinstance(done, str) else done.reference
        there = reverse("desk-act", args=[reference, act])
        page = text(self[who].get(there))
        seen = findall(r'name="seen" value="(\d+)"', page)
        carried = {"seen": seen[0] if seen else "0", **said}
        return self[who].post(there, carried)

    def sure(self, who: str, done: Done | str, act: str, /, **said: object) -> Any:  # noqa: ANN401 - the test client's own type
        """Do an act that asks to look at it once more."""
        first = self.act(who, done, act, **said)
        assert "sure" in text(first), text(first)
        return self.act(who, done, act, sure="yes", **said)

    @cached_property
    def other(self) -> Organisation:
        """Return another firm."""
        return Organisation.objects.create(
            slug="ander", name="Ander", host="ander.example"
        )

    def story(self, done: Done) -> list[str]:
        """Return the entries as they are stored, by their literal names."""
        opened = store.load(self.firm.pk, done.case_id)
        return [load(each).event.stored for each in opened.payloads]

    def perform(
        self, done: Done, act: a.Act, by: str, now: datetime | None = None
    ) -> Done:
        """Do an act past the pages, where a test needs only what follows from it."""
        moment = now or datetime.now(UTC)
        return perform(self.firm.pk, done.case_id, act, by=by, now=moment)


def text(response: Any) -> str:  # noqa: ANN401 - the test client's own type
    """Return a page as text."""
    return unescape(response.content.decode())


def bare(response: Any) -> str:  # noqa: ANN401 - the test client's own type
    """Return a page without what differs at each request: its token and address."""
    page = sub(r'name="csrfmiddlewaretoken" value="[^"]*"', "", text(response))
    return sub(r'name="next" value="[^"]*"', "", page)

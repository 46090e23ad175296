"""What the form holds waits at the desk too: taken in, or set aside, by a person."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import arrivals
from gehoord.dossier.models import Case, Door
from gehoord.handling import unproven
from gehoord.handling.opened import open_case
from gehoord.handling.unproven import Held
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Channel, Kind, Mailbox, Spoken
from tests.desk.working import FATIMA, Desks, text

pytestmark = pytest.mark.django_db
SENT = datetime(2026, 10, 1, 9, tzinfo=UTC)


def held(firm: Organisation, **said: object) -> Held:
    """Return what Fatima sent by the form while much came in."""
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=SENT,
        expires_at=SENT + timedelta(days=7),
    )
    facts = {
        "kind": Kind.COMPLAINT,
        "channel": Channel.WEB,
        "language": "nl",
        "words": "Niemand belde terug.",
        "particulars": FATIMA,
        **said,
    }
    act = a.File(**facts)  # type: ignore[arg-type]
    unproven.hold(arrived, act, ask=True, now=SENT)
    found = unproven.load(firm.pk, arrived.id)
    assert found is not None
    return found


def test_a_person_takes_in_what_was_held_and_it_counts_from_when_it_was_sent(
    firm: Organisation, desks: Desks
) -> None:
    number = held(firm).arrived.id
    bea = desks["bea"]

    listed = bea.get(reverse("desk-kept"))
    page = text(bea.get(reverse("desk-held", args=[number])))
    bea.post(reverse("desk-held-take", args=[number]))

    assert FATIMA.name in text(listed)
    assert "Niemand belde terug." in page
    case = open_case(firm.pk, Case.objects.get().id, now=datetime.now(UTC)).case
    assert case.received_at == SENT
    assert bea.get(reverse("desk-held", args=[number])).status_code == 404


@pytest.mark.parametrize("said", [{"adviser": 2}, {"words": "Bea belde niet terug."}])
def test_whom_it_is_about_does_not_know_that_it_is_held(
    said: dict[str, object], firm: Organisation, desks: Desks
) -> None:
    number = held(firm, **said).arrived.id

    answers = [
        desks["bea"].get(reverse("desk-held", args=[number])),
        desks["bea"].post(reverse("desk-held-take", args=[number])),
        desks["bea"].post(reverse("desk-held-aside", args=[number])),
    ]

    assert [each.status_code for each in answers] == [404, 404, 404]
    assert FATIMA.name not in text(desks["bea"].get(reverse("desk-kept")))
    assert FATIMA.name in text(desks["ank"].get(reverse("desk-kept")))


def test_what_was_set_aside_is_still_taken_in_by_the_link_of_its_sender(
    firm: Organisation, desks: Desks
) -> None:
    one = held(firm)

    desks["bea"].post(reverse("desk-held-aside", args=[one.arrived.id]))
    waits = arrivals.kept_for_a_person(firm.pk)
    desks["bea"].post(reverse("form-proof", args=[unproven.secret_of(one)]))

    assert waits == []
    assert Case.objects.get().id == one.arrived.id


def test_what_nobody_takes_in_is_gone_a_month_after_it_was_set_aside(
    firm: Organisation, desks: Desks
) -> None:
    one = held(firm)
    desks["bea"].post(reverse("desk-held-aside", args=[one.arrived.id]))
    later = datetime.now(UTC) + timedelta(days=31)

    gone = arrivals.expired(firm.pk, now=later)

    assert gone == [one.arrived.id]


def test_what_the_sender_answered_about_the_adviser_is_shown_where_it_is_held(
    firm: Organisation, desks: Desks
) -> None:
    said = {"spoken": Spoken.RATHER_NOT, "adviser": 4, "mailbox": Mailbox.ONLY_ME}
    number = held(firm, **said).arrived.id

    page = desks["bea"].get(reverse("desk-held", args=[number]))

    told = {each.label: each.value for each in page.context["rows"]}
    assert told["Eerst besproken"] == "Liever niet"
    assert told["Genoemd door de indiener"] == "Noor Kok"
    assert told["Wie de mailbox kan lezen"] == "Alleen de indiener"

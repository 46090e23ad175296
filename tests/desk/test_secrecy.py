"""Each role against each page; the accused, while not informed, finds no trace."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gehoord.dossier import outbox, references
from gehoord.handling.act import Done
from gehoord.handling.letter import caused
from gehoord.people.models import Staff, User
from gehoord.procedure import acts as a
from gehoord.procedure.acts import ACTS
from gehoord.procedure.parts import About, Capacity
from tests.desk.working import Desks, bare, deliver, filed, text

pytestmark = pytest.mark.django_db

NOT_THERE = references.make(year=2026, random_below=lambda _most: 5)
SECRET = ("Fatima", "hypotheekadvies", "niemand belde terug", "fatima@example.com")


@pytest.fixture
def about_joost(desks: Desks) -> Done:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.STAFF, staff=(3,)), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    return done


def pages(reference: str) -> list[str]:
    return [
        reverse("desk-case", args=[reference]),
        reverse("desk-file", args=[reference, 7]),
        reverse("desk-letter", args=[reference, 7]),
        reverse("desk-copy", args=[reference]),
        *(reverse("desk-act", args=[reference, act]) for act in ACTS),
    ]


def answers(client: Client, reference: str) -> list[tuple[int, str]]:
    got = [client.get(there) for there in pages(reference)]
    posted = [
        client.post(reverse("desk-act", args=[reference, act]), {"words": "x"})
        for act in ("note", "propose", "write")
    ]
    return [(each.status_code, bare(each)) for each in (*got, *posted)]


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
def test_no_page_of_a_case_differs_from_one_that_does_not_exist(
    desks: Desks, about_joost: Done, who: str
) -> None:
    there = answers(desks[who], about_joost.reference)
    not_there = answers(desks[who], NOT_THERE)

    assert {404} == {status for status, _ in there}
    assert not_there == there


def test_the_accused_owner_is_no_exception(desks: Desks) -> None:
    done = filed(desks.firm, words="Bea Smit was onbeleefd.")

    there = answers(desks["bea"], done.reference)

    assert answers(desks["bea"], NOT_THERE) == there
    assert done.reference not in text(desks["bea"].get(reverse("desk")))
    assert done.reference in text(desks["ank"].get(reverse("desk")))


def test_searching_tells_the_accused_nothing(desks: Desks, about_joost: Done) -> None:
    find = reverse("desk-find")

    hidden = desks["joost"].get(find, {"reference": about_joost.reference})
    shown = desks["noor"].get(find, {"reference": about_joost.reference.lower()})
    nothing = desks["joost"].get(find, {"reference": NOT_THERE})

    assert bare(hidden).replace(about_joost.reference, NOT_THERE) == bare(nothing)
    assert "Er is geen dossier met dit kenmerk dat u kunt openen" in text(hidden)
    assert shown.headers["Location"] == reverse(
        "desk-case", args=[about_joost.reference]
    )


def test_a_hidden_case_costs_hardly_more_than_none(
    desks: Desks, about_joost: Done
) -> None:
    joost = desks["joost"]

    with CaptureQueriesContext(
        connection,
    ) as hidden:
        joost.get(reverse("desk-case", args=[about_joost.reference]))
    with CaptureQueriesContext(connection) as none:
        joost.get(reverse("desk-case", args=[NOT_THERE]))

    assert len(hidden) - len(none) <= 2


def test_the_accused_once_informed_sees_what_they_were_told_and_no_more(
    desks: Desks, about_joost: Done
) -> None:
    told = a.InformRespondent(staff=3, words="Er is een klacht over een afspraak.")
    desks.perform(about_joost, told, by="staff:4")
    desks.perform(about_joost, a.Note(words="Geheime notitie"), by="staff:4")

    page = text(desks["joost"].get(reverse("desk-case", args=[about_joost.reference])))
    context = (
        desks["joost"].get(reverse("desk-case", args=[about_joost.reference])).context
    )

    assert "Er is een klacht over een afspraak." in page
    for word in (*SECRET, "Geheime notitie", "In behandeling", "Noor Kok behandelt"):
        assert word not in page
    assert "letters" not in context
    assert "possible" in context


def test_an_adviser_sees_the_approved_words_and_can_answer(desks: Desks) -> None:
    done = filed(desks.firm)
    passed = a.PassOn(adviser=4, words="Bel mij alstublieft.", sender_agreed=True)
    desks.perform(done, passed, by="staff:1")

    page = text(desks["noor"].get(reverse("desk-case", args=[done.reference])))

    assert "Bel mij alstublieft." in page
    for word in SECRET:
        assert word not in page


def test_a_third_party_sees_only_the_referral_until_admission_then_the_pieces(
    desks: Desks, about_joost: Done
) -> None:
    desks.perform(about_joost, a.Note(words="Geheime notitie"), by="staff:4")
    desks.perform(about_joost, a.Propose(words="Wij bellen u."), by="staff:4")
    desks.perform(about_joost, a.AnswerProposal(accepted=False), by="complainant")
    referred = a.Refer(words="Het schiet niet op.", capacity=Capacity.BUSINESS)
    desks.perform(about_joost, referred, by="complainant")
    there = reverse("desk-case", args=[about_joost.reference])

    before = text(desks["derde"].get(there))
    desks.act("derde", about_joost, "admit", ground="De klacht is behandeld.")
    after = text(desks["derde"].get(there))

    assert "Het schiet niet op." in before
    for word in (*SECRET, "Wij bellen u.", "Geheime notitie"):
        assert word not in before
    assert "Stuk 1" in after
    assert "niemand belde terug" in after
    assert "Wij bellen u." in after
    assert "Geheime notitie" not in after


def test_staff_of_another_organisation_find_nothing(
    desks: Desks, about_joost: Done
) -> None:
    stranger = User.objects.create(organisation=desks.other, email="ank@elders.example")
    Staff.objects.create(
        organisation=desks.other,
        number=1,
        user=stranger,
        name="Ank Elders",
        email="ank@elders.example",
        roles=["owner", "intake"],
    )
    client = Client()
    client.force_login(stranger)

    page = client.get(reverse("desk-case", args=[about_joost.reference]))

    assert page.status_code == 302
    assert page.headers["Location"].startswith(reverse("sign-in"))


def test_who_no_longer_works_here_is_out_at_once(
    desks: Desks, about_joost: Done
) -> None:
    noor = desks["noor"]
    Staff.objects.filter(number=4).update(active=False)

    page = noor.get(reverse("desk-case", args=[about_joost.reference]))

    assert page.headers["Location"].startswith(reverse("sign-in"))


def test_no_word_of_a_case_is_in_an_address_a_cookie_or_a_log(
    desks: Desks, about_joost: Done, caplog: pytest.LogCaptureFixture
) -> None:
    noor = desks["noor"]

    with caplog.at_level(logging.DEBUG, logger="gehoord"):
        got: list[HttpResponse] = [
            desks.act("noor", about_joost, "propose", words="Wij betalen terug."),
            noor.get(reverse("desk")),  # type: ignore[list-item]
            noor.get(reverse("desk-case", args=[about_joost.reference])),  # type: ignore[list-item]
        ]

    kept = " ".join(morsel.OutputString() for morsel in noor.cookies.values())
    places = " ".join(each.headers.get("Location", "") for each in got)
    for word in (*SECRET, "betalen"):
        assert word not in kept + places + caplog.text


def test_opening_a_case_is_recorded_and_told_to_its_owner(
    desks: Desks, about_joost: Done
) -> None:
    there = reverse("desk-case", args=[about_joost.reference])
    desks["noor"].get(there)

    page = text(desks["ank"].get(there))

    assert "Wie het opende, en wanneer" in page
    assert page.count("Noor Kok") > 1


def test_a_note_only_handlers_see_is_marked_so(desks: Desks, about_joost: Done) -> None:
    desks.perform(about_joost, a.Note(words="Voorzichtig aan."), by="staff:4")

    page = text(desks["ank"].get(reverse("desk-case", args=[about_joost.reference])))

    assert "Alleen voor behandelaars" in page


def test_the_complainants_link_and_code_are_on_no_page_of_the_desk(
    desks: Desks, about_joost: Done
) -> None:
    desks.perform(about_joost, a.AskForCode(act="withdraw"), by="complainant")
    now = datetime.now(UTC)
    tokens = {
        caused(kept, now=now).token
        for kept in outbox.of_case(desks.firm.pk, about_joost.case_id)
    } - {""}
    deliver(about_joost, desks.firm, now)
    case = desks["ank"].get(reverse("desk-case", args=[about_joost.reference]))

    seen = text(case) + "".join(
        text(desks["ank"].get(letter.href)) for letter in case.context["letters"]
    )

    assert tokens
    assert not [token for token in tokens if token in seen]


def test_every_page_forbids_what_comes_from_elsewhere(desks: Desks) -> None:
    page = desks["ank"].get(reverse("desk"))

    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert page.headers["Cache-Control"] == "no-store"
    assert "style=" not in text(page)
    assert django_settings.SESSION_COOKIE_HTTPONLY

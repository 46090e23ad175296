"""Owners change who works here; it is on record, told to others, and cases follow."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from gehoord.clock.behind import catch_up
from gehoord.clock.memos import send_memos
from gehoord.clock.run import pass_over
from gehoord.dossier import outbox, readers
from gehoord.dossier.models import Overview
from gehoord.dossier.verify import verify
from gehoord.handling import invitations
from gehoord.handling.letter import caused
from gehoord.handling.memos import given_up, queue
from gehoord.handling.readiness import Need, steps
from gehoord.handling.telling import tell
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.people.models import Change, Invitation, Memo, Staff, User
from gehoord.procedure import acts as a
from gehoord.procedure.days import local_date
from gehoord.procedure.parts import About
from tests.desk.working import Desks, deliver, filed, text

pytestmark = pytest.mark.django_db

FERRY = Path(__file__).parents[2] / "docs/procedures/invented/ferry-company.toml"
PASSWORD = "fiets lamp regenjas kwart"
CARLA = {"name": "Carla Mol", "email": "Carla@Example.org", "roles": ["adviser"]}


def mails() -> list[tuple[str, str, str]]:
    """Return (to, subject, text) of every mail in the letterbox."""
    folder = Path(django_settings.GEHOORD_HOME) / "letterbox"
    found = []
    for path in sorted(folder.glob("*.eml")):
        mail = message_from_bytes(path.read_bytes(), policy=SMTP)
        found.append((mail["To"], mail["Subject"], str(mail.get_content())))
    return found


def told(desks: Desks) -> list[tuple[str, str, str]]:
    send_memos(desks.firm.pk, now=datetime.now(UTC))
    return mails()


def link_in(words: str) -> str:
    found = re.search(r"https?://[^/]+(/\S+)", words)
    assert found
    return found[1]


def post(desks: Desks, who: str, page: str, *args: object, **said: object) -> str:
    answer = desks[who].post(reverse(page, args=args), said, follow=True)
    return text(answer)


def test_who_is_invited_chooses_a_password_once_and_is_in(desks: Desks) -> None:
    page = post(desks, "ank", "desk-invite", **CARLA)
    ((to, subject, words),) = [m for m in told(desks) if m[0] == "carla@example.org"]
    newcomer = Client()
    form = newcomer.get(link_in(words))
    easy = newcomer.post(link_in(words), {"password": "kort"})
    known = newcomer.post(link_in(words), {"password": "administrator"})
    entered = newcomer.post(link_in(words), {"password": PASSWORD})
    again = Client().get(link_in(words))

    assert "Carla Mol krijgt een e-mail" in page
    assert (to, subject) == (
        "carla@example.org",
        "Kies uw wachtwoord voor Advies Voorbeeld",
    )
    assert link_in(words) not in page
    assert "Carla Mol" in text(form)
    assert "Uw wachtwoord is te kort. Gebruik twaalf tekens of meer." in text(easy)
    assert "Dit wachtwoord gebruiken veel mensen." in text(known)
    assert entered.headers["Location"] == reverse("desk")
    assert "Carla Mol" in text(newcomer.get(reverse("desk")))
    assert again.status_code == 410
    assert User.objects.get(email="carla@example.org").check_password(PASSWORD)


def test_an_invitation_counts_through_the_day_it_names_where_the_organisation_is(
    desks: Desks,
) -> None:
    late = datetime(2027, 3, 7, 23, 30, tzinfo=UTC)  # Monday, half past midnight there
    invitations.renew(desks.firm.pk, 4, now=late)
    queue(desks.firm.pk, 4, kind="invitation", facts={}, now=late)
    send_memos(desks.firm.pk, now=late)
    (words,) = [m[2] for m in mails() if "wachtwoord" in m[1]]
    secret = invitations.secret_of(desks.firm.pk, 4) or ""

    evening = datetime(2027, 3, 15, 22, 59, tzinfo=UTC)
    then = invitations.invited(desks.firm.pk, secret, now=evening)
    after = invitations.invited(
        desks.firm.pk, secret, now=evening + timedelta(minutes=1)
    )

    assert "tot en met maandag 15 maart 2027" in words
    assert then is not None
    assert after is None


@pytest.mark.parametrize(
    "wrong",
    ["1.aaaa", "x", "99999999999.a", "10.", "٣.a", "10.aaaaaaaaaaaaaaaaaaaaaaaaaa"],
)
def test_a_wrong_link_says_what_an_old_one_says(desks: Desks, wrong: str) -> None:
    post(desks, "ank", "desk-invite", **CARLA)

    page = Client().get(reverse("desk-welcome", args=[wrong]))

    assert page.status_code == 410
    assert "Deze link werkt niet meer" in text(page)


def test_a_link_ends_after_a_week_and_when_a_new_one_is_given(desks: Desks) -> None:
    post(desks, "ank", "desk-invite", **CARLA)
    number = Staff.objects.get(name="Carla Mol").number
    (first,) = [m[2] for m in told(desks) if m[0] == "carla@example.org"]
    post(desks, "ank", "desk-person-link", number)
    latest = [m[2] for m in told(desks) if m[0] == "carla@example.org"]
    (second,) = [words for words in latest if words != first]

    before = Client().get(link_in(first)).status_code
    now = Client().get(link_in(second)).status_code
    Invitation.objects.update(expires_at=datetime.now(UTC))
    later = Client().get(link_in(second)).status_code

    assert (before, now, later) == (410, 200, 410)


def test_where_no_mail_can_leave_the_link_is_shown_this_once(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""

    page = post(desks, "ank", "desk-invite", **CARLA)
    number = Staff.objects.get(name="Carla Mol").number
    after = text(desks["ank"].get(reverse("desk-person", args=[number])))

    shown = re.search(r"/desk/welcome/[\w.]+", page)
    assert shown
    assert Client().get(shown[0]).status_code == 200
    assert shown[0] not in after


def test_where_no_mail_can_leave_no_owner_takes_over_the_account_of_another(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    third = User.objects.get(email="derde@example.com")
    third.set_password("een wachtwoord van haarzelf")
    third.save()

    page = post(desks, "ank", "desk-person-link", 9)

    assert "/desk/welcome/" not in page
    assert "gehoord staff --password 9" in page
    assert not Invitation.objects.exists()


def test_each_change_is_on_record_and_told_to_the_others(desks: Desks) -> None:
    post(desks, "ank", "desk-person-roles", 3, roles=["handler", "auditor"])

    page = text(desks["bea"].get(reverse("desk-people")))
    sent = told(desks)

    said = "Ank Bos veranderde de rollen van Joost de Vries: van adviseur en"
    assert said in page
    assert [to for to, _subject, _words in sent] == ["bea@example.org"] or {
        to for to, _subject, _words in sent
    } == {"bea@example.org", "derde@example.com"}
    assert all(said in words for _to, _subject, words in sent)
    assert not [subject for _to, subject, _words in sent if "Joost" in subject]
    assert "ank@example.org" not in {to for to, _subject, _words in sent}
    assert Memo.objects.count() == 0


def test_an_absence_is_told_to_owners_and_not_outside(desks: Desks) -> None:
    post(desks, "ank", "desk-person-away", 4, since="2030-01-02", until="2030-01-09")

    person = Staff.objects.get(number=4)
    assert (person.absent_from, person.absent_until) == (
        date(2030, 1, 2),
        date(2030, 1, 9),
    )
    assert {to for to, _subject, _words in told(desks)} == {"bea@example.org"}
    post(desks, "ank", "desk-person-away", 4, back="yes")
    assert Staff.objects.get(number=4).absent_from is None


def test_a_day_begins_where_the_organisation_is(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Amsterdam the new year has begun an hour before it does in Greenwich."""
    first = date(2027, 1, 1)
    Staff.objects.filter(number=4).update(absent_from=first, absent_until=first)
    seconds_after = datetime(2026, 12, 31, 23, 0, 5, tzinfo=UTC)
    monkeypatch.setattr("gehoord.desk.guard.now", lambda: seconds_after)

    page = desks["ank"].get(reverse("desk-people"))

    assert [each.number for each in page.context["people"] if each.is_away] == [4]


def test_who_leaves_is_out_and_their_cases_are_to_be_handed_over(desks: Desks) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    noor = desks["noor"]
    assert done.reference in text(noor.get(reverse("desk")))

    asked = post(desks, "ank", "desk-person-leave", 4)
    still = Staff.objects.get(number=4).active
    post(desks, "ank", "desk-person-leave", 4, sure="yes")
    catch_up(desks.firm.pk, now=datetime.now(UTC))

    assert "Werkt Noor Kok hier niet meer?" in asked
    assert still
    assert noor.get(reverse("desk")).status_code == 302
    assert "Draag over aan een ander" in text(desks["ank"].get(reverse("desk")))
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


def test_who_loses_a_role_finds_nothing_from_that_moment(desks: Desks) -> None:
    done = filed(desks.firm)
    bea = desks["bea"]
    assert done.reference in text(bea.get(reverse("desk")))

    post(desks, "ank", "desk-person-roles", 2, roles=["auditor"])
    at_once = text(bea.get(reverse("desk")))
    found = verify(desks.firm.pk, now=datetime.now(UTC))
    catch_up(desks.firm.pk, now=datetime.now(UTC))

    assert done.reference not in at_once
    assert found == []
    assert done.reference not in text(bea.get(reverse("desk")))
    assert done.reference in text(desks["ank"].get(reverse("desk")))
    assert not Overview.objects.filter(is_behind=True).exists()
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


def test_who_gets_a_role_finds_what_it_opens_once_the_clock_has_passed(
    desks: Desks,
) -> None:
    done = filed(desks.firm)

    post(desks, "ank", "desk-person-roles", 3, roles=["owner", "handler"])
    made = catch_up(desks.firm.pk, now=datetime.now(UTC))

    assert made == 1
    assert done.reference in text(desks["joost"].get(reverse("desk")))


@pytest.mark.parametrize(
    ("page", "args", "said", "answer"),
    [
        ("desk-invite", [], {**CARLA, "name": " "}, "De naam ontbreekt"),
        ("desk-invite", [], {**CARLA, "email": "x"}, "Dit is geen e-mailadres"),
        (
            "desk-invite",
            [],
            {**CARLA, "email": "ANK@example.org"},
            "Met dit e-mailadres is al een account",
        ),
        ("desk-invite", [], {**CARLA, "roles": []}, "Kies minstens één rol"),
        (
            "desk-invite",
            [],
            {**CARLA, "roles": ["third-party", "owner"]},
            "De onafhankelijke derde heeft hier geen andere rol",
        ),
        (
            "desk-invite",
            [],
            {**CARLA, "substitute_order": "1"},
            "Iemand anders is al vervanger nummer 1",
        ),
        (
            "desk-person-away",
            [4],
            {"since": "2030-02-02", "until": "2030-02-01"},
            "De laatste dag ligt voor de eerste",
        ),
        ("desk-person-away", [4], {"since": "31 feb"}, "Dit is geen dag"),
        ("desk-person-away", [4], {}, "De eerste dag ontbreekt"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    desks: Desks, page: str, args: list[int], said: dict[str, object], answer: str
) -> None:
    before = list(Staff.objects.order_by("number").values())

    shown = post(desks, "ank", page, *args, **said)

    assert answer in shown
    assert list(Staff.objects.order_by("number").values()) == before
    assert Change.objects.count() == 0
    assert Memo.objects.count() == 0


@pytest.mark.parametrize("page", ["desk-person-roles", "desk-person-leave"])
def test_the_last_owner_stays_an_owner(desks: Desks, page: str) -> None:
    post(desks, "ank", "desk-person-leave", 2, sure="yes")

    shown = post(desks, "ank", page, 1, roles=["adviser"], sure="yes")

    assert "Ank Bos is de enige eigenaar" in shown
    assert Staff.objects.get(number=1).active


@pytest.mark.parametrize("who", ["joost", "auditor", "technician", "derde"])
def test_only_owners_change_people(desks: Desks, who: str) -> None:
    pages = [
        desks[who].post(reverse(page, args=[4]), {"sure": "yes", "roles": "owner"})
        for page in (
            "desk-person-roles",
            "desk-person-away",
            "desk-person-leave",
            "desk-person-link",
        )
    ]
    pages += [
        desks[who].get(reverse("desk-invite")),
        desks[who].get(reverse("desk-person", args=[4])),
    ]

    assert {page.status_code for page in pages} == {404}
    assert Change.objects.count() == 0


@pytest.mark.parametrize(("who", "status"), [("derde", 200), ("joost", 404)])
def test_the_third_party_sees_who_works_here_and_what_changed(
    desks: Desks, who: str, status: int
) -> None:
    assert desks[who].get(reverse("desk-people")).status_code == status


def test_a_memo_to_who_left_meanwhile_is_thrown_away(desks: Desks) -> None:
    post(desks, "ank", "desk-invite", **CARLA)
    number = Staff.objects.get(name="Carla Mol").number
    post(desks, "ank", "desk-person-leave", number, sure="yes")

    sent = told(desks)

    assert "carla@example.org" not in {to for to, _subject, _words in sent}
    assert Memo.objects.count() == 0


def test_a_memo_that_cannot_leave_waits_and_is_given_up_in_the_end(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, "127.0.0.1"
    settings.GEHOORD_MAIL_PORT = 9  # nobody listens there
    post(desks, "ank", "desk-person-away", 4, since="2030-01-02")

    now, tried = datetime.now(UTC), []
    for _ in range(20):
        send_memos(desks.firm.pk, now=now)
        tried.append(Memo.objects.get().attempts)
        now += timedelta(hours=7)

    page = text(desks["ank"].get(reverse("desk-firm")))
    assert tried == [*range(1, 11), *[10] * 10]
    assert "E-mails aan collega's die niet weggingen" in page
    assert "Er veranderde iets in wie er werkt bij Advies Voorbeeld" in page
    assert "Alles is op orde" not in page


def test_a_colleague_who_could_not_be_told_is_shown_until_they_are(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    post(desks, "ank", "desk-person-away", 4, since="2030-01-02")
    later = datetime.now(UTC) + timedelta(days=8)
    send_memos(desks.firm.pk, now=later)
    untold = given_up(desks.firm.pk)

    settings.PRACTICE = True
    post(desks, "ank", "desk-person-away", 4, since="2030-01-03")
    send_memos(desks.firm.pk, now=datetime.now(UTC))

    assert [each.kind for each in untold] == ["people-changed"]
    assert given_up(desks.firm.pk) == []
    assert "die niet weggingen" not in text(desks["ank"].get(reverse("desk-firm")))


def test_what_an_owner_was_shown_for_a_month_is_gone(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    post(desks, "ank", "desk-person-away", 4, since="2030-01-02")
    send_memos(desks.firm.pk, now=datetime.now(UTC) + timedelta(days=8))

    send_memos(desks.firm.pk, now=datetime.now(UTC) + timedelta(days=31))

    assert Memo.objects.count() == 0


def test_who_loses_a_role_and_still_handles_a_case_keeps_that_one(desks: Desks) -> None:
    mine, other = filed(desks.firm), filed(desks.firm)
    for done in (mine, other):
        desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(mine, a.AppointHandler(staff=2), by="staff:1")

    post(desks, "ank", "desk-person-roles", 2, roles=["handler"])
    catch_up(desks.firm.pk, now=datetime.now(UTC))

    page = text(desks["bea"].get(reverse("desk")))
    assert mine.reference in page
    assert other.reference not in page
    assert verify(desks.firm.pk, now=datetime.now(UTC)) == []


def test_the_appointment_of_the_third_party_is_on_record_and_watched(
    desks: Desks,
) -> None:
    soon = (datetime.now(UTC) + timedelta(days=30)).date()
    calm = text(desks["ank"].get(reverse("desk-firm")))
    post(desks, "ank", "desk-person-appointment", 9, until=soon.isoformat())
    watched = text(desks["ank"].get(reverse("desk-firm")))
    sent = {to for to, _subject, _words in told(desks)}

    assert Staff.objects.get(number=9).appointed_until == soon
    assert "Een benoeming van de onafhankelijke derde" not in calm
    assert "Een benoeming van de onafhankelijke derde" in watched
    assert "hoelang Sanne Derde is benoemd tot en met" in text(
        desks["derde"].get(reverse("desk-people"))
    )
    assert sent == {"bea@example.org", "derde@example.com"}


def test_nobody_else_has_an_appointment(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse("desk-person", args=[4])))
    refused = desks["ank"].post(
        reverse("desk-person-appointment", args=[4]), {"until": "2030-01-01"}
    )

    assert "Benoeming" not in page
    assert refused.status_code == 200
    assert Staff.objects.get(number=4).appointed_until is None
    assert Change.objects.count() == 0


def test_without_a_mail_server_a_memo_is_given_up_after_a_week(
    desks: Desks, settings: Settings
) -> None:
    settings.PRACTICE, settings.GEHOORD_MAIL_HOST = False, ""
    post(desks, "ank", "desk-person-away", 4, since="2030-01-02")

    now = datetime.now(UTC)
    send_memos(desks.firm.pk, now=now + timedelta(days=6))
    before = given_up(desks.firm.pk)
    send_memos(desks.firm.pk, now=now + timedelta(days=8))

    assert before == []
    assert len(given_up(desks.firm.pk)) == 1


def test_letters_for_the_third_party_go_to_the_address_given_for_them(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    post(desks, "ank", "desk-person-appointment", 9, contact="secretariaat@example.com")
    desks.perform(done, a.Refer(words="Ik ga."), by="complainant")
    to = [
        caused(each, now=datetime.now(UTC)).address
        for each in outbox.of_case(desks.firm.pk, done.case_id)
    ]

    assert "secretariaat@example.com" in to
    assert "derde@example.com" not in to


def test_when_an_appointment_ends_owners_see_what_waits_and_who_complains_is_told(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.Refer(words="Ik ga."), by="complainant")
    now = datetime.now(UTC)
    today = local_date(now, desks.firm.zone)  # no longer that of Greenwich at night
    days = {"since": "2024-01-01", "until": today.isoformat()}
    days["contact"] = Staff.objects.get(number=9).contact
    post(desks, "ank", "desk-person-appointment", 9, **days)
    pass_over(desks.firm.pk, now=now, days=None)
    before = text(desks["ank"].get(reverse("desk-firm")))
    readers_before = readers.of_case(desks.firm.pk, done.case_id)

    pass_over(desks.firm.pk, now=now + timedelta(days=2), days=None)
    pass_over(desks.firm.pk, now=now + timedelta(days=3), days=None)

    after = text(desks["ank"].get(reverse("desk-firm")))
    assert "Wacht op een onafhankelijke derde" not in before
    assert done.reference in after.split("Wacht op een onafhankelijke derde")[1]
    assert 9 in readers_before
    assert 9 not in readers.of_case(desks.firm.pk, done.case_id)
    kinds = list(Change.objects.order_by("number").values_list("kind", flat=True))
    assert kinds == ["appointed", "term-begun", "term-over"]


def test_when_the_third_party_leaves_a_letter_stands_ready_for_who_complains(
    desks: Desks,
) -> None:
    done = filed(desks.firm, language="en")
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.Refer(words="I go."), by="complainant")
    post(desks, "ank", "desk-person-leave", 9, sure="yes")
    catch_up(desks.firm.pk, now=datetime.now(UTC))
    firm = text(desks["ank"].get(reverse("desk-firm")))
    (link,) = re.findall(r'href="([^"]*/write\?ready=[^"]*)"', firm)
    last = local_date(datetime.now(UTC), desks.firm.zone) + timedelta(days=6)
    tell(desks.firm.pk, now=datetime.combine(last, time(10), tzinfo=UTC))

    page = desks["ank"].get(link)
    words = page.context["form"]["words"].value()
    desks["ank"].post(link, {"words": words, "seen": page.context["seen"]})

    assert "Vertel wie klaagt dat de onafhankelijke derde er niet meer is" in firm
    assert 1 in Memo.objects.filter(kind="at-risk").values_list(
        "staff_number", flat=True
    )
    assert "We look for somebody else who is independent." in words
    assert desks.story(done)[-1] == "written"
    assert "message" in deliver(done, desks.firm, datetime.now(UTC))
    assert "write?ready=" not in text(desks["ank"].get(reverse("desk-firm")))


def test_an_appointment_that_ends_before_it_begins_is_not_kept(desks: Desks) -> None:
    page = text(
        desks["ank"].post(
            reverse("desk-person-appointment", args=[9]),
            {"since": "2030-02-01", "until": "2030-01-01", "contact": "geen adres"},
        )
    )

    assert "De laatste dag ligt voor de eerste" in page
    assert "geen adres" in page
    assert Change.objects.count() == 0


def test_of_several_third_parties_an_owner_says_which_one_somebody_is(
    desks: Desks,
) -> None:
    alone = text(desks["ank"].get(reverse("desk-person", args=[9])))
    ferry = FERRY.read_text(encoding="utf-8")
    publish(desks.firm, ferry, effective_from=date(2025, 1, 1), faults=faults)
    asked = text(desks["ank"].get(reverse("desk-person", args=[9])))
    unready = {x.need: x.is_there for x in steps(desks.firm.pk, now=datetime.now(UTC))}

    post(desks, "ank", "desk-person-appointment", 9, body="board")

    assert "Voor welke onafhankelijke derde" not in alone
    assert "De Geschillencommissie Reizen" in asked
    assert not unready[Need.THIRD_PARTY]
    assert Staff.objects.get(number=9).body == "board"
    assert "voor welke onafhankelijke derde Sanne Derde hier is: board" in text(
        desks["derde"].get(reverse("desk-people"))
    )

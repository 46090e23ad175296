"""By link and code somebody sees their part of one case, and nothing else here."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from gehoord.clock.composing import mail_of
from gehoord.clock.memos import send_memos
from gehoord.desk import visitor
from gehoord.dossier import outbox
from gehoord.handling import part_code
from gehoord.handling.act import Done
from gehoord.handling.letter import caused
from gehoord.handling.opened import open_case
from gehoord.handling.part_link import part_token
from gehoord.people.models import Memo, Organisation, Staff
from gehoord.postroom.letter import facts_of, text_of, text_to_share
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Capacity
from tests.desk.working import Desks, filed

pytestmark = pytest.mark.django_db
TOLD = "Er is een klacht over een afspraak."
JOOST, DERDE = 3, 9


@pytest.fixture
def done(desks: Desks) -> Done:
    """Return a complaint about Joost, of which he was told."""
    return about_joost(desks)


def about_joost(desks: Desks) -> Done:
    done = filed(desks.firm)
    about = a.RecordConcern(about=About.STAFF, staff=(JOOST,))
    desks.perform(done, about, by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    desks.perform(done, a.InformRespondent(staff=JOOST, words=TOLD), by="staff:4")
    return done


def now() -> datetime:
    return datetime.now(UTC)


def link_of(done: Done, number: int = JOOST) -> str:
    opened = open_case(done.organisation_id, done.case_id, now=now())
    return f"/desk/part/{part_token(opened, f'staff:{number}')}"


def code_of(firm: Organisation) -> str:
    """Return the code that waits in the post, for whom it is."""
    (memo,) = Memo.objects.filter(organisation=firm, kind=part_code.KIND)
    asked = int(re.findall(r"\d+", memo.facts)[0])
    assert memo.staff_number is not None
    return part_code.code(firm.pk, memo.staff_number, asked)


def visit(done: Done, firm: Organisation, number: int = JOOST) -> Client:
    """Come in by link and code, in a browser that knows nobody."""
    browser, there = Client(headers={"accept-language": "nl"}), link_of(done, number)
    browser.post(there, {"ask-code": "1"})
    answer = browser.post(there, {"code": code_of(firm)})
    assert answer.headers["Location"] == f"/desk/case/{done.reference}"
    return browser


def test_by_link_and_code_who_it_is_about_sees_what_they_were_told(
    desks: Desks, done: Done
) -> None:
    browser = visit(done, desks.firm)

    page = browser.get(f"/desk/case/{done.reference}").text

    assert TOLD in page
    assert "Wat nu" in page
    assert "Noor Kok vertelde u van de klacht." in page
    assert "Fatima" not in page
    assert "niemand belde terug" not in page
    assert 'href="/desk/' not in page.replace(f'href="/desk/case/{done.reference}', "")


def test_the_link_alone_shows_nothing_and_sends_nothing(done: Done) -> None:
    page = Client().get(link_of(done))

    assert done.reference not in page.text
    assert TOLD not in page.text
    assert not Memo.objects.filter(kind=part_code.KIND).exists()
    assert page.headers["Referrer-Policy"] == "strict-origin"


def test_who_is_signed_in_goes_on_at_once_and_only_by_their_own_link(
    desks: Desks, done: Done
) -> None:
    mine = desks["joost"].get(link_of(done))
    others = desks["noor"].get(link_of(done))
    after_signing_in = re.search(r'href="(/desk/sign-in\?next=[^"]+)"', others.text)

    assert mine.headers["Location"] == f"/desk/case/{done.reference}"
    assert others.status_code == 200
    assert done.reference not in others.text
    assert after_signing_in is not None
    assert after_signing_in[1].endswith(link_of(done).replace("/", "%2F"))


def test_a_link_of_nobody_is_answered_like_any_other(done: Done) -> None:
    real, wrong = link_of(done), "/desk/part/" + "a" * 42
    ours, others = Client(), Client()

    asked = [ours.post(real, {"ask-code": "1"}), others.post(wrong, {"ask-code": "1"})]
    tried = [ours.post(real, {"code": "12"}), others.post(wrong, {"code": "12"})]

    assert [each.status_code for each in asked] == [200, 200]
    assert [each.status_code for each in tried] == [422, 422]
    for pair in (asked, tried):
        one, other = (re.sub(r'value="\w{64}"', "", each.text) for each in pair)
        assert one.replace(real, "") == other.replace(wrong, "")
    assert Memo.objects.filter(kind=part_code.KIND).count() == 1


def test_a_code_opens_only_in_the_browser_that_asked_for_it(
    desks: Desks, done: Done
) -> None:
    Client().post(link_of(done), {"ask-code": "1"})

    answer = Client().post(link_of(done), {"code": code_of(desks.firm)})

    assert answer.status_code == 422


def test_five_wrong_codes_end_a_code(desks: Desks, done: Done) -> None:
    browser, there = Client(), link_of(done)
    browser.post(there, {"ask-code": "1"})
    right = code_of(desks.firm)
    wrong = "000000" if right != "000000" else "000001"
    for _ in range(5):
        browser.post(there, {"code": wrong})

    answer = browser.post(there, {"code": right})

    assert answer.status_code == 422


def test_no_more_than_five_codes_an_hour_go_to_one_mailbox(done: Done) -> None:
    for _ in range(6):
        last = Client().post(link_of(done), {"ask-code": "1"})

    assert last.status_code == 429
    assert Memo.objects.filter(kind=part_code.KIND).count() == 5


def test_a_visitor_opens_no_other_case_and_no_other_page(
    desks: Desks, done: Done
) -> None:
    other = about_joost(desks)
    browser = visit(done, desks.firm)

    for path in ("/desk/", "/desk/cases", "/desk/new", f"/desk/case/{other.reference}"):
        answer = browser.get(path)
        assert answer.status_code == 302, path
        assert answer.headers["Location"].startswith("/desk/sign-in")


def test_who_sees_a_whole_case_has_no_link_to_it(done: Done) -> None:
    opened = open_case(done.organisation_id, done.case_id, now=now())

    assert part_token(opened, "staff:1") == ""
    assert part_token(opened, "staff:4") == ""


def test_a_page_that_is_open_shows_no_whole_case_later(
    desks: Desks, done: Done
) -> None:
    browser = visit(done, desks.firm)
    Staff.objects.filter(organisation=desks.firm, number=JOOST).update(
        roles=["owner", "intake"]
    )
    session = browser.session
    session[visitor.SESSION] = {**session[visitor.SESSION], "number": 1}
    session.save()

    assert browser.get(f"/desk/case/{done.reference}").status_code == 404


def test_who_left_is_let_in_no_more(desks: Desks, done: Done) -> None:
    browser = visit(done, desks.firm)
    Staff.objects.filter(organisation=desks.firm, number=JOOST).update(active=False)

    answer = browser.get(f"/desk/case/{done.reference}")

    assert answer.status_code == 302


def test_after_two_hours_or_at_once_the_page_is_closed(
    desks: Desks, done: Done, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = visit(done, desks.firm)
    Memo.objects.all().delete()
    monkeypatch.setattr(visitor, "LASTS_SECONDS", -1)
    late = visit(done, desks.firm)

    said = left.post("/desk/part/leave", follow=True)

    assert "Uw pagina is gesloten" in said.text
    for browser in (left, late):
        assert browser.get(f"/desk/case/{done.reference}").status_code == 302


def referred(desks: Desks) -> Done:
    """Return a complaint with which she went to the third party."""
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    desks.perform(done, a.Propose(words="Wij bellen u."), by="staff:4")
    desks.perform(done, a.AnswerProposal(accepted=False), by="complainant")
    goes = a.Refer(words="Het schiet niet op.", capacity=Capacity.BUSINESS)
    desks.perform(done, goes, by="complainant")
    return done


def test_the_third_party_reads_the_bundle_and_answers_without_an_account(
    desks: Desks,
) -> None:
    done = referred(desks)
    browser, there = visit(done, desks.firm, DERDE), f"/desk/case/{done.reference}"

    before = browser.get(there).text
    seen = re.search(r'name="seen" value="(\d+)"', browser.get(f"{there}/admit").text)
    assert seen is not None
    sent = {"ground": "De organisatie behandelde de klacht.", "seen": seen[1]}
    admitted = browser.post(f"{there}/admit", sent)
    after = browser.get(there).text

    assert "U bent aan zet" in before
    assert "Het schiet niet op." in before
    assert admitted.headers["Location"].startswith(there)
    assert "Stuk 1" in after


def test_the_letter_carries_the_link_and_who_reads_it_later_does_not_get_it(
    desks: Desks, done: Done
) -> None:
    firm, moment = desks.firm, now()
    letters = [caused(x, now=moment) for x in outbox.of_case(firm.pk, done.case_id)]
    (told,) = (each for each in letters if each.pin.notice == "respondent-informed")
    facts = facts_of(told, organisation=firm, now=moment)

    written, shared = text_of(told, facts), text_to_share(told, facts, hidden="…")

    assert link_of(done) in written
    assert told.token not in shared


def test_an_answer_to_their_letter_is_never_taken_for_who_complains(
    desks: Desks, done: Done
) -> None:
    firm, moment = desks.firm, now()
    letters = [caused(x, now=moment) for x in outbox.of_case(firm.pk, done.case_id)]

    said = {
        each.pin.to: message_from_bytes(
            mail_of(each, organisation=firm, now=moment).content, policy=SMTP
        )["Reply-To"]
        for each in letters
    }

    assert "+" in said["complainant"]
    assert "+" not in said["staff:3"]


def test_the_code_leaves_by_mail_and_tells_of_no_case(desks: Desks, done: Done) -> None:
    Client().post(link_of(done), {"ask-code": "1"})
    code = code_of(desks.firm)

    send_memos(desks.firm.pk, now=now())

    box = Path(settings.GEHOORD_HOME) / "letterbox"
    (sent,) = [each.read_bytes() for each in box.glob("*.eml")]
    mail = message_from_bytes(sent, policy=SMTP)
    said = mail.get_content()
    assert mail["To"] == "joost@example.org"
    assert code in said
    assert code not in mail["Subject"]
    assert done.reference not in said


def test_what_a_visitor_sends_after_two_hours_lies_ready(desks: Desks) -> None:
    done = referred(desks)
    browser, there = (
        visit(done, desks.firm, DERDE),
        f"/desk/case/{done.reference}/admit",
    )
    key = re.search(r'name="page" value="(\w+)"', browser.get(there).text)
    assert key is not None
    browser.post("/desk/part/leave")
    Memo.objects.all().delete()

    late = browser.post(there, {"ground": "Ik neem het aan.", "page": key[1]})
    again = visit(done, desks.firm, DERDE)

    assert late.status_code == 403
    assert "Ik neem het aan." in again.get(there).text

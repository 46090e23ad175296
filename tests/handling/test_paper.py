"""Letters on paper lie in the outbox in full, until a person posts them or gives up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gehoord.dossier import arrivals, leaving, outbox
from gehoord.dossier.models import Door, LetterState
from gehoord.dossier.verify import verify
from gehoord.handling import paper
from gehoord.handling.act import Done, file, perform
from gehoord.handling.derived import read_pin
from gehoord.handling.letter import caused, record_delivery
from gehoord.handling.opened import OpenCase, open_case
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.parts import Channel, Delivery, Kind, Particulars
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Carries

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
BY_PHONE = Particulars(name="Fatima El Amrani", phone="+31612345678")
BY_MAIL = Particulars(name="Fatima El Amrani", email="fatima@example.com")


def filed(firm: Organisation, particulars: Particulars) -> Done:
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=FRIDAY,
        expires_at=FRIDAY + timedelta(days=30),
    )
    act = a.File(
        kind=Kind.COMPLAINT,
        channel=Channel.WEB,
        language="nl",
        words="Niemand kwam opdagen.",
        particulars=particulars,
    )
    return file(arrived, act, by=COMPLAINANT, now=FRIDAY)


def to_her(opened: OpenCase) -> list[outbox.Kept]:
    """The rows of letters to the complainant."""
    return [
        kept
        for kept in outbox.of_case(opened.organisation_id, opened.case_id)
        if read_pin(outbox.pin(kept, key=opened.stored.key)).to == COMPLAINANT
    ]


def bounced(firm: Organisation) -> OpenCase:
    """Return a case of which the receipt left by mail and came back."""
    done = filed(firm, BY_MAIL)
    (kept,) = to_her(open_case(firm.pk, done.case_id, now=FRIDAY))
    claimed = leaving.claim(firm.pk, kept.id, now=FRIDAY)
    assert claimed is not None
    letter = caused(claimed, now=FRIDAY)
    record_delivery(letter, delivery=Delivery.RELAYED, sent=b"the mail", now=FRIDAY)
    came_back = a.ReportDelivery(
        notice="receipt", to=COMPLAINANT, position=kept.position, reason="5.1.1"
    )
    perform(firm.pk, done.case_id, came_back, by="clock", now=FRIDAY)
    return open_case(firm.pk, done.case_id, now=FRIDAY)


def test_without_an_address_a_letter_waits_on_paper_in_full(
    firm: Organisation,
) -> None:
    opened = open_case(firm.pk, filed(firm, BY_PHONE).case_id, now=FRIDAY)

    (kept,) = to_her(opened)
    pin = read_pin(outbox.pin(kept, key=opened.stored.key))

    assert kept.state == LetterState.PAPER
    assert (pin.notice, pin.carries) == ("receipt", Carries.FULL)
    assert kept.id not in leaving.due(firm.pk, now=FRIDAY + timedelta(days=1))


def test_what_was_posted_is_kept_in_the_commit_that_records_it(
    firm: Organisation,
) -> None:
    opened = open_case(firm.pk, filed(firm, BY_PHONE).case_id, now=FRIDAY)
    (letter,) = paper.to_post(opened)
    post = a.SendByPost(letter=letter.kept.position, on=FRIDAY.date())
    assert paper.chosen(opened, post) == letter

    perform(
        firm.pk,
        opened.case_id,
        post,
        by="staff:1",
        now=FRIDAY,
        also=paper.posted(letter, b"%PDF the letter"),
    )

    again = open_case(firm.pk, opened.case_id, now=FRIDAY)
    (kept,) = to_her(again)
    assert kept.state == LetterState.LEFT
    assert outbox.sent_bytes(kept, key=again.stored.key) == b"%PDF the letter"
    assert paper.to_post(again) == ()
    assert paper.chosen(again, post) is None


def test_a_letter_that_came_back_keeps_its_mail_and_gets_paper_of_its_own(
    firm: Organisation,
) -> None:
    opened = bounced(firm)
    (letter,) = paper.to_post(opened)
    assert letter.pin.carries is Carries.FULL
    perform(
        firm.pk,
        opened.case_id,
        a.SendByPost(letter=letter.kept.position, on=FRIDAY.date()),
        by="staff:1",
        now=FRIDAY,
        also=paper.posted(letter, b"%PDF the letter"),
    )

    key = open_case(firm.pk, opened.case_id, now=FRIDAY).stored.key
    kept = {each.is_paper: outbox.sent_bytes(each, key=key) for each in to_her(opened)}

    assert kept == {False: b"the mail", True: b"%PDF the letter"}
    assert verify(firm.pk, now=FRIDAY) == []


def test_paper_that_nobody_can_post_is_abandoned_with_the_decision(
    firm: Organisation,
) -> None:
    opened = open_case(firm.pk, filed(firm, BY_PHONE).case_id, now=FRIDAY)
    (letter,) = paper.to_post(opened)
    perform(
        firm.pk,
        opened.case_id,
        a.GiveUpLetter(letter=letter.kept.position, reason="Geen postadres."),
        by="staff:1",
        now=FRIDAY,
        also=paper.given_up(letter),
    )

    (kept,) = to_her(opened)

    assert kept.state == LetterState.ABANDONED
    assert paper.to_post(open_case(firm.pk, opened.case_id, now=FRIDAY)) == ()


def test_on_paper_a_letter_is_told_in_full_and_opens_nothing(
    firm: Organisation,
) -> None:
    opened = bounced(firm)
    (letter,) = paper.to_post(opened)

    printed = paper.on_paper(letter.kept, now=FRIDAY)

    assert (printed.pin.carries, printed.token) == (Carries.FULL, "")

"""An act is one commit: entries, letters and what is derived, together."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gehoord.dossier import arrivals, leaving, readers, schedule
from gehoord.dossier.models import Door
from gehoord.dossier.store import NoSuchCase
from gehoord.handling import access
from gehoord.handling.act import Done, SomeoneActed, file, pass_time, perform
from gehoord.handling.cards import read_card
from gehoord.handling.destruction import order_if_due
from gehoord.handling.letter import caused, record_delivery
from gehoord.people.models import Organisation
from gehoord.procedure import acts as a
from gehoord.procedure.objections import Refused
from gehoord.procedure.parts import (
    About,
    Channel,
    Delivery,
    Kind,
    Particulars,
    Satisfied,
)
from gehoord.procedure.stages import Stage

pytestmark = pytest.mark.django_db

FRIDAY = datetime(2027, 3, 5, 14, 0, tzinfo=UTC)
FATIMA = Particulars(name="Fatima El Amrani", email="fatima@example.com")
COMPLAINT = a.File(
    kind=Kind.COMPLAINT,
    channel=Channel.WEB,
    language="nl",
    words="De heer De Vries kwam niet opdagen.",
    particulars=FATIMA,
)


def filed(firm: Organisation, now: datetime = FRIDAY) -> Done:
    """Return a complaint as it was handed in."""
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=now,
        expires_at=now + timedelta(days=30),
    )
    return file(arrived, COMPLAINT, by="complainant", now=now)


def test_a_complaint_stands_on_the_list_of_those_it_does_not_concern(
    firm: Organisation,
) -> None:
    done = filed(firm)

    (row,) = readers.work_list(firm.pk, 1)
    card = read_card(row.card)

    assert done.reference == row.reference
    assert card.name == "Fatima El Amrani"
    assert ("record-concern", (1, 2)) == card.duties[0][:2]
    assert readers.work_list(firm.pk, 3) == []


def test_handing_in_twice_is_one_case(firm: Organisation) -> None:
    arrived = arrivals.take_in(
        firm.pk,
        b"{}",
        door=Door.WEB,
        received_at=FRIDAY,
        expires_at=FRIDAY + timedelta(days=30),
    )

    first = file(arrived, COMPLAINT, by="complainant", now=FRIDAY)
    second = file(arrived, COMPLAINT, by="complainant", now=FRIDAY)

    assert first.case_id == second.case_id
    assert second.was_there


def test_the_accused_finds_no_trace_of_her_case(firm: Organisation) -> None:
    done = filed(firm)

    with pytest.raises(NoSuchCase):
        access.sight(firm.pk, done.case_id, by="staff:3", purpose="case", now=FRIDAY)
    with pytest.raises(Refused):
        perform(
            firm.pk,
            done.case_id,
            a.Note(words="Ik lees mee"),
            by="staff:3",
            now=FRIDAY,
        )


def test_a_page_seen_before_another_person_acted_is_seen_again_first(
    firm: Organisation,
) -> None:
    done = filed(firm)
    nobody = a.RecordConcern(about=About.NOBODY)
    perform(firm.pk, done.case_id, nobody, by="staff:1", now=FRIDAY)

    with pytest.raises(SomeoneActed) as raised:
        perform(
            firm.pk,
            done.case_id,
            a.RecordConcern(about=About.STAFF, staff=(3,)),
            by="staff:2",
            now=FRIDAY,
            seen=done.case.length,
        )

    assert ["concern-recorded"] == [e.event.stored for e in raised.value.entries]


def test_what_the_clock_did_meanwhile_is_no_reason_to_look_again(
    firm: Organisation,
) -> None:
    done = filed(firm)
    by_then = FRIDAY + timedelta(days=6)
    assert pass_time(firm.pk, done.case_id, now=by_then).entries

    after = perform(
        firm.pk,
        done.case_id,
        a.RecordConcern(about=About.STAFF, staff=(3,)),
        by="staff:2",
        now=by_then,
        seen=done.case.length,
    )

    assert "concern-recorded" in [each.event.stored for each in after.entries]


def test_a_complaint_runs_from_the_first_word_to_destruction(
    firm: Organisation,
) -> None:
    org, now = firm.pk, FRIDAY
    case_id = filed(firm).case_id

    def act(by: str, what: a.Act) -> Done:
        return perform(org, case_id, what, by=by, now=now)

    def letters_leave() -> list[str]:
        left = []
        for letter_id in leaving.due(org, now=now):
            kept = leaving.claim(org, letter_id, now=now)
            assert kept is not None
            letter = caused(kept, now=now)
            record_delivery(letter, delivery=Delivery.ACCEPTED, sent=b"x", now=now)
            left.append(f"{letter.pin.notice} {letter.pin.to}")
        return sorted(left)

    assert [
        "new-complaint staff:1",
        "new-complaint staff:2",
        "receipt complainant",
    ] == (letters_leave())
    act("staff:1", a.RecordConcern(about=About.STAFF, staff=(3,)))
    act("staff:1", a.AppointHandler(staff=2))
    assert "handler-named complainant" in letters_leave()
    now += timedelta(days=14)
    act("staff:2", a.Propose(words="Wij bieden een nieuw gesprek aan."))
    letters_leave()
    act("complainant", a.AnswerProposal(accepted=True))
    act("staff:2", a.AskSatisfaction())
    act("complainant", a.SayWhetherSatisfied(satisfied=Satisfied.YES))
    act("staff:2", a.Close(words="Dank voor uw reactie."))
    letters_leave()
    done = pass_time(org, case_id, now=now)
    assert done.case.stage is Stage.CLOSED
    now += timedelta(days=364)
    assert not order_if_due(org, case_id, now=now)
    now += timedelta(days=3)
    assert schedule.due_cases(org, now=now) == [case_id]
    assert order_if_due(org, case_id, now=now)
    with pytest.raises(NoSuchCase):
        act("staff:2", a.Note(words="Nog iets"))

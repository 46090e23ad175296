"""Cases that belong together say so of each other, to whom may open both."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from gehoord.dossier import erase, orders, store
from gehoord.dossier.models import KeptBy, Mention, Reader
from gehoord.dossier.orders import Counted
from gehoord.handling.act import Done, refresh
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

COUNTED = Counted(
    quarter=date(2027, 1, 1),
    kind="complaint",
    outcome="satisfied",
    kept_by=KeptBy.CLOCK,
)


def handled(desks: Desks, by: int = 4) -> Done:
    done = filed(desks.firm)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=by), by="staff:1")
    return done


def linked(desks: Desks, who: str, done: Done) -> list[str]:
    page = desks[who].get(reverse("desk-case", args=[done.reference]))
    return [reference for reference, _href in page.context["linked"]]


def test_a_case_that_is_joined_names_the_one_that_goes_on_and_the_other_way_round(
    desks: Desks,
) -> None:
    again, first = handled(desks), handled(desks)

    desks.sure("noor", again, "join", reference=first.reference.lower())

    assert "joined" in desks.story(again)
    assert desks.story(first)[-1] == "noted"
    assert linked(desks, "noor", again) == [first.reference]
    assert linked(desks, "noor", first) == [again.reference]


@pytest.mark.parametrize("reference", ["hallo", "26-0000-0", "27-6K4M-X"])
def test_a_case_is_not_joined_with_what_is_not_there(
    desks: Desks, reference: str
) -> None:
    done = handled(desks)

    page = desks.act("noor", done, "join", reference=reference)

    assert "Wij vinden geen dossier met dit kenmerk dat u kunt openen." in text(page)
    assert f'value="{reference}"' in text(page)
    assert "joined" not in desks.story(done)


def test_a_case_one_may_not_open_is_told_as_one_that_is_not_there(
    desks: Desks,
) -> None:
    mine, other = handled(desks), handled(desks, by=1)

    page = desks.act("noor", mine, "join", reference=other.reference)

    assert "Wij vinden geen dossier met dit kenmerk dat u kunt openen." in text(page)
    assert "noted" not in desks.story(other)


def test_a_case_is_not_joined_with_itself(desks: Desks) -> None:
    done = handled(desks)

    page = text(desks.act("noor", done, "join", reference=done.reference))

    assert "Dit is het kenmerk van dit dossier zelf." in page


def test_a_note_that_names_a_case_links_to_it_for_whom_may_open_it(
    desks: Desks,
) -> None:
    mine, other = handled(desks), handled(desks, by=1)

    desks.act("ank", mine, "note", words=f"Lijkt op {other.reference}, en 26-ZZZZ-9.")

    assert linked(desks, "ank", mine) == [other.reference]
    assert linked(desks, "noor", mine) == []


def test_a_case_that_a_note_names_shows_the_one_that_names_it(desks: Desks) -> None:
    names, is_named = handled(desks), handled(desks)

    for _ in range(2):
        desks.act("noor", names, "note", words=f"Zie {is_named.reference}.")

    assert linked(desks, "noor", is_named) == [names.reference]
    assert linked(desks, "ank", is_named) == [names.reference]


def test_who_may_not_open_the_case_with_the_note_does_not_learn_that_it_names_theirs(
    desks: Desks,
) -> None:
    hidden, mine = handled(desks, by=1), handled(desks)

    desks.act("ank", hidden, "note", words=f"Lijkt op {mine.reference}.")

    page = text(desks["noor"].get(reverse("desk-case", args=[mine.reference])))
    assert hidden.reference not in page
    assert linked(desks, "ank", mine) == [hidden.reference]


def test_who_sees_a_part_of_the_case_with_the_note_does_not_learn_of_the_note(
    desks: Desks,
) -> None:
    mine = handled(desks)
    passed = filed(desks.firm)
    to_noor = a.PassOn(adviser=4, words="Wil jij antwoorden?", sender_agreed=True)
    desks.perform(passed, to_noor, by="staff:1")

    desks.act("ank", passed, "note", words=f"Lijkt op {mine.reference}.")

    there = desks["noor"].get(reverse("desk-case", args=[passed.reference]))
    assert there.status_code == 200
    assert linked(desks, "noor", mine) == []
    assert linked(desks, "ank", mine) == [passed.reference]


def test_who_was_taken_off_the_list_of_a_case_sees_no_link_to_it_any_more(
    desks: Desks,
) -> None:
    names, is_named = handled(desks), handled(desks)
    desks.act("noor", names, "note", words=f"Zie {is_named.reference}.")
    before = linked(desks, "noor", is_named)

    Reader.objects.filter(case_id=names.case_id, staff_number=4).delete()

    assert before == [names.reference]
    assert linked(desks, "noor", is_named) == []


def test_notes_from_before_are_found_when_rows_are_made_anew(
    desks: Desks,
) -> None:
    names, is_named = handled(desks), handled(desks)
    desks.act("noor", names, "note", words=f"Zie {is_named.reference}.")
    Mention.objects.all().delete()

    refresh(desks.firm.pk, names.case_id, now=datetime.now(UTC))

    assert linked(desks, "noor", is_named) == [names.reference]


@pytest.mark.parametrize("which", [0, 1])
def test_nothing_of_a_link_is_left_when_either_case_is_destroyed(
    desks: Desks, which: int
) -> None:
    names, is_named = both = handled(desks), handled(desks)
    desks.act("noor", names, "note", words=f"Zie {is_named.reference}.")
    there = Mention.objects.count()

    gone = store.load(desks.firm.pk, both[which].case_id)
    now, later = datetime.now(UTC), date(2040, 1, 1)
    orders.order(
        gone, ground="retention", counted=COUNTED, remove_record_after=later, now=now
    )
    erase.remove_rows(desks.firm.pk, gone.case_id)

    assert (there, Mention.objects.count()) == (1, 0)

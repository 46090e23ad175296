"""Lists are filtered, saved and taken along, with no more than one may know."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from django.urls import reverse

from gehoord.dossier import openings
from gehoord.dossier.models import SavedView
from gehoord.handling import filtering
from gehoord.handling.act import Done
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Kind
from tests.desk.working import FATIMA, Desks, filed, text

pytestmark = pytest.mark.django_db

CASES = "desk-cases"


def listed(desks: Desks, who: str, **filters: str) -> set[str]:
    page = desks[who].get(reverse(CASES), filters)
    return {line.reference for line in page.context["lines"]}


@pytest.fixture
def handled(desks: Desks) -> Done:
    """Return a complaint of last week that Noor handles."""
    done = filed(desks.firm, now=datetime.now(UTC) - timedelta(days=6), adviser=3)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    return done


@pytest.fixture
def fresh(desks: Desks) -> Done:
    """Return a tip of today."""
    return filed(desks.firm, kind=Kind.SUGGESTION)


def days_ago(days: int) -> str:
    return (datetime.now(UTC) - timedelta(days=days)).date().isoformat()


@pytest.mark.parametrize(
    ("filters", "is_found"),
    [
        ({"stage": "handling"}, True),
        ({"stage": "intake"}, False),
        ({"kind": "complaint"}, True),
        ({"kind": "compliment"}, False),
        ({"handler": "4"}, True),
        ({"handler": "1"}, False),
        ({"adviser": "3"}, True),
        ({"adviser": "4"}, False),
        ({"promises": "running"}, True),
        ({"promises": "kept"}, False),
        ({"outcome": "satisfied"}, False),
        ({"since": days_ago(8), "until": days_ago(4)}, True),
        ({"since": days_ago(4)}, False),
        ({"until": days_ago(8)}, False),
        ({"kind": "complaint", "handler": "4", "adviser": "3"}, True),
        ({"state": "closed"}, False),
        ({"state": "nonsense", "handler": "x", "since": "never"}, True),
    ],
)
def test_a_list_is_filtered_by_what_is_asked(
    desks: Desks, handled: Done, filters: dict[str, str], *, is_found: bool
) -> None:
    assert (handled.reference in listed(desks, "ank", **filters)) is is_found


def test_where_nothing_is_open_nothing_is_offered_to_take_along(desks: Desks) -> None:
    page = text(desks["ank"].get(reverse("desk-cases")))
    filtered = text(desks["ank"].get(reverse("desk-cases"), {"state": "closed"}))

    assert "Er is geen open dossier dat u kunt openen." in page
    assert reverse("desk-export") not in page
    assert "Er is geen open dossier dat u kunt openen." not in filtered


def test_what_passes_no_filter_is_left_out_and_the_rest_shown(
    desks: Desks, handled: Done, fresh: Done
) -> None:
    assert listed(desks, "ank") == {handled.reference} | (
        {fresh.reference} if fresh.case.stage != "closed" else set()
    )
    assert listed(desks, "ank", handler="4") == {handled.reference}


def test_who_may_not_know_a_case_cannot_learn_it_by_filtering(desks: Desks) -> None:
    done = filed(desks.firm)
    passed = a.PassOn(adviser=4, words="Bel mij terug.", sender_agreed=True)
    desks.perform(done, passed, by="staff:1")

    assert listed(desks, "noor") == {done.reference}
    assert listed(desks, "noor", kind="complaint") == set()
    assert listed(desks, "noor", kind="tip") == set()


def test_a_page_that_looked_long_enough_goes_on_from_there(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = {filed(desks.firm).reference for _ in range(3)}
    others = [filed(desks.firm) for _ in range(4)]
    for done in others:
        desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
        desks.perform(done, a.AppointHandler(staff=4), by="staff:1")
    monkeypatch.setattr(filtering, "LOOKED_AT", 2)
    monkeypatch.setattr(filtering, "CHUNK", 3)

    seen: list[str] = []
    there = f"{reverse(CASES)}?state=open&stage=intake"
    pages = 0
    while there:
        page = desks["ank"].get(there)
        seen += [line.reference for line in page.context["lines"]]
        there, pages = page.context["next"], pages + 1

    assert sorted(seen) == sorted(wanted)
    assert pages >= 4


def test_a_view_is_kept_sealed_for_its_owner_alone(desks: Desks) -> None:
    name = "Zaken van mevrouw El Amrani"
    desks["ank"].post(
        reverse("desk-view-save"), {"name": name, "filters": "handler=4&state=open"}
    )

    page = desks["ank"].get(reverse(CASES))

    assert name in text(page)
    assert name not in text(desks["bea"].get(reverse(CASES)))
    assert b"Amrani" not in bytes(SavedView.objects.get().sealed)
    ((view, href),) = page.context["views"]
    assert desks["ank"].get(href).context["form"].cleaned_data["handler"] == "4"
    desks["bea"].post(reverse("desk-view-drop", args=[view.id]))
    assert SavedView.objects.count() == 1
    desks["ank"].post(reverse("desk-view-drop", args=[view.id]))
    assert SavedView.objects.count() == 0


def test_a_view_of_the_same_name_is_replaced_and_twenty_is_enough(desks: Desks) -> None:
    save = reverse("desk-view-save")
    for number in range(20):
        desks["ank"].post(save, {"name": f"Lijst {number}", "filters": ""})

    desks["ank"].post(save, {"name": "Lijst 3", "filters": "kind=tip"})
    full = desks["ank"].post(save, {"name": "Te veel", "filters": ""}, follow=True)
    nameless = desks["ank"].post(save, {"name": " ", "filters": ""}, follow=True)

    assert SavedView.objects.count() == 20
    assert "U hebt al twintig overzichten" in text(full)
    assert "Het overzicht heeft nog geen naam" in text(nameless)


def test_an_export_holds_what_is_listed_and_each_case_says_so(
    desks: Desks, handled: Done, fresh: Done
) -> None:
    answer = desks["ank"].post(
        reverse("desk-export"), {"as": "csv", "filters": "handler=4"}
    )

    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    page = text(desks["ank"].get(reverse("desk-case", args=[handled.reference])))
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert rows[0][0] == "Kenmerk"
    assert [row[0] for row in rows[1:]] == [handled.reference]
    assert "Fatima El Amrani" in rows[1]
    assert "Ank Bos, die het meenam in een lijst" in page
    kept = openings.of_case(desks.firm.pk, fresh.case_id)
    assert "export" not in {each.purpose for each in kept}


def test_an_export_gives_no_last_day_to_what_has_none(desks: Desks) -> None:
    filed(desks.firm, particulars=replace(FATIMA, email=""))  # a letter to post

    asked = {"as": "csv", "filters": ""}
    answer = desks["ank"].post(reverse("desk-export"), asked)

    (row,) = csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig")))
    received = date.fromisoformat(row["Ontvangen"])
    assert date.fromisoformat(row["Te doen uiterlijk"]) > received


def test_an_export_leaves_out_what_its_maker_may_not_know(desks: Desks) -> None:
    done = filed(desks.firm)
    passed = a.PassOn(adviser=4, words="Bel mij terug.", sender_agreed=True)
    desks.perform(done, passed, by="staff:1")

    for ending in ("csv", "xlsx", "ods"):
        answer = desks["noor"].post(
            reverse("desk-export"), {"as": ending, "filters": ""}
        )
        assert done.reference.encode() not in answer.content
        assert answer.headers["Content-Disposition"].endswith(f'.{ending}"')
    assert openings.of_case(desks.firm.pk, done.case_id) == []


def test_asking_with_a_link_exports_nothing(desks: Desks, handled: Done) -> None:
    answer = desks["ank"].get(reverse("desk-export"), {"as": "csv"})
    unknown = desks["ank"].post(reverse("desk-export"), {"as": "exe", "filters": ""})

    assert answer.status_code == 405
    assert unknown.status_code == 302
    assert openings.of_case(desks.firm.pk, handled.case_id) == []

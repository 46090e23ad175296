"""Before a part is kept, its page shows what would become other: findings and page."""

from __future__ import annotations

from html import unescape

import pytest

from gehoord.organisation.drafts import Draft
from tests.desk.test_procedure_edit import begun, opened
from tests.desk.working import Desks

pytestmark = pytest.mark.django_db


def looked(
    desks: Desks, part: str, typed: dict[str, list[str]], do: str = "look"
) -> str:
    """Return what the page of a part says of what is typed."""
    form = opened(desks, part) | typed | {"do": [do]}
    page = desks["ank"].post(part, form)
    assert page.status_code == 200, page.text
    section = page.text.partition('<section id="looked"')[2]
    return unescape(section.partition("</section>")[0])


def kept_text() -> str:
    return Draft.objects.get().text


def test_another_length_shows_what_the_page_then_says_and_keeps_nothing(
    desks: Desks,
) -> None:
    part = f"{begun(desks)}/term/name-handler"
    before = kept_text()

    said = looked(desks, part, {"within.amount": ["2"], "within.unit": ["weeks"]})

    assert "één week → twee weken" in said
    assert "Binnen twee weken" in said.partition("Dan staat er:")[2]
    assert "Binnen één week" in said.partition("Niet meer op de pagina:")[2]
    assert "Nog niet bewaard." in said
    assert kept_text() == before


def test_what_it_makes_wrong_or_doubtful_is_said_and_what_it_mends(
    desks: Desks,
) -> None:
    part = f"{begun(desks)}/term/name-handler"

    late = looked(desks, part, {"within.amount": ["6"], "within.unit": ["weeks"]})
    unkept = looked(desks, part, {"kept_by": []})

    assert "Dit wordt twijfelachtig" in late
    assert "na zes weken dat de klacht er is" in late
    assert "Hiermee kan de versie niet worden gepubliceerd" in unkept
    desks["ank"].post(
        part,
        opened(desks, part)
        | {"within.amount": ["6"], "within.unit": ["weeks"], "do": ["keep"]},
    )
    mended = looked(desks, part, {"within.amount": ["1"], "within.unit": ["weeks"]})
    assert "na zes weken" in mended.partition("Dit is hiermee in orde")[2]


def test_the_same_again_changes_nothing(desks: Desks) -> None:
    part = f"{begun(desks)}/term/name-handler"

    assert "Er verandert niets." in looked(desks, part, {})


def test_what_cannot_be_written_down_is_said_with_its_question(desks: Desks) -> None:
    part = f"{begun(desks)}/term/name-handler"

    said = looked(desks, part, {"within.amount": ["-3"]})

    assert "Zo kan dit niet worden bewaard" in said
    assert "Nog niet bewaard." not in said


def test_before_a_part_is_taken_out_it_is_shown_what_goes_with_it(desks: Desks) -> None:
    part = f"{begun(desks)}/term/name-handler"
    before = kept_text()

    said = looked(desks, part, {}, do="take-out")

    assert "Binnen één week" in said.partition("Niet meer op de pagina:")[2]
    assert kept_text() == before


def test_a_new_part_shows_itself_before_it_is_added(desks: Desks) -> None:
    part = f"{begun(desks)}/filing-window/new"
    typed = {
        "length.amount": ["3"],
        "length.unit": ["days"],
        "from": ["event"],
        "late": ["may-refuse"],
        "source": ["zin 1"],
    }

    said = looked(desks, part, typed)

    assert "De tijd om te klagen is maar drie dagen" in said
    assert "Dien uw klacht in binnen drie dagen" in said

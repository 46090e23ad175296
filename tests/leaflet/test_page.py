"""Every shipped procedure is told in full, in both languages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from gehoord.console.procedure_file import shipped as names
from gehoord.organisation.texts import calendars, patterns, shipped
from gehoord.procedure.keys import CAUSES
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Length
from gehoord.words import way as way_words
from gehoord.words.anchors import AFTER
from gehoord.words.lengths import in_words
from gehoord.words.page.whole import Line, page


@pytest.fixture(params=names())
def procedure(request: pytest.FixtureRequest) -> Procedure:
    return read(shipped(request.param), calendars(), patterns())


def lines(procedure: Procedure, lang: str) -> list[Line]:
    told = page(procedure, lang)
    return [x for each in (*told.published, *told.worked_out) for x in each.lines]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_term_stands_on_the_page_with_its_length(
    procedure: Procedure, lang: str
) -> None:
    told = {line.anchor: line for line in lines(procedure, lang)}

    for term in procedure.terms:
        line = told[f"term-{term.id}"]
        if isinstance(term.length, Length):
            length = in_words(term.length, lang)
            assert length in f"{line.label} {line.text}", term.id


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_is_published_stands_above_what_is_worked_out(
    procedure: Procedure, lang: str
) -> None:
    told = page(procedure, lang)

    above = {line.anchor for each in told.published for line in each.lines}
    below = {line.anchor for each in told.worked_out for line in each.lines}
    assert {f"term-{x.id}" for x in procedure.terms if x.public} <= above
    assert {f"term-{x.id}" for x in procedure.terms if not x.public} <= below


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_line_is_empty_and_no_two_have_the_same_address(
    procedure: Procedure, lang: str
) -> None:
    told = page(procedure, lang)

    for sections in (told.published, told.worked_out):
        found = [line for each in sections for line in each.lines]
        twice = [x for x, n in Counter(line.anchor for line in found).items() if n > 1]
        assert twice == []
        assert all(line.text.strip() for line in found)
        assert [line.text for line in found if "{" in line.text] == []


def test_every_moment_a_term_is_counted_from_has_words(procedure: Procedure) -> None:
    counted = {term.counted_from or term.anchor for term in procedure.terms}
    counted |= {window.counted_from for window in procedure.windows}

    assert counted - set(AFTER) - {""} == set()


INSIDE = {
    *(
        "absence-replied",
        "bundle-made",
        "code-asked",
        "days-corrected",
        "letter-given-up",
    ),
    *("letter-left", "link-asked", "mail-linked", "mail-vouched-for", "names-seen"),
    *("promise-not-received", "statutory-not-received", "target-not-received"),
    *("term-lapsed", "term-missed", "term-opened", "term-softened", "term-warned"),
}
"""Moments that only the office sees, and that no reader waits for."""


def test_each_moment_that_a_reader_can_wait_for_has_words() -> None:
    assert set(CAUSES) - set(AFTER) == INSIDE


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_way_ends_with_destruction_and_tells_each_published_term(
    procedure: Procedure, lang: str
) -> None:
    steps = way_words.of_procedure(procedure, lang).steps

    said = " ".join(each.sentence for each in steps)
    assert steps[-1].stop.value == "destroyed"
    for term in procedure.terms:
        if term.public and isinstance(term.length, Length):
            assert in_words(term.length, lang) in said, term.id


def test_every_third_party_is_told_where_there_are_several() -> None:
    founding = read(shipped("kleuterrevolutie"), calendars())
    assert founding.third_party is not None
    other = replace(founding.third_party, name="Trade Board", capacity=("business",))
    two = replace(founding, bodies=(founding.third_party, other))

    told = page(two, "en").texts("third-party", "damages")

    assert len(told) == 4
    assert "Sanne Maas-van Kaathoven" in told[0]
    assert told[2].startswith("For those who complain for work or business. ")
    assert "Trade Board" in told[2]

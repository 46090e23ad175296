"""Which law a procedure rests on: never one that it does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.explain import explain
from gehoord.procedure.laws import LAWS, grounds, unnamed
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.sources import source

MINE = """
extends = "wkkgz"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{bases}

[[term]]
id = "judge"
source = "our rules, line 6"
"""


def over_care(bases: str) -> Procedure:
    return read(MINE.format(bases=bases), calendars(), patterns())


def sources(procedure: Procedure) -> Iterator[str]:
    for table in (procedure.terms, procedure.notices, procedure.acts.values()):
        yield from (each.source for each in table)
    yield from (fact.source for fact in explain(procedure))


def test_a_page_over_a_pattern_cites_no_law_that_its_file_left_out() -> None:
    procedure = over_care("legal_bases = []")

    found = set(sources(procedure))

    assert [each for each in found if unnamed(each, ())] == []
    assert "our rules, line 6" in found
    assert procedure.acts["judge"].source == "choice"


def test_what_a_pattern_rests_on_stays_where_the_file_says_nothing_of_its_law() -> None:
    procedure = over_care("")

    found = set(sources(procedure))

    assert procedure.acts["judge"].source == "Wkkgz 17(1)"
    assert "Wkkgz 17(2); practice" in found


def test_an_article_stays_where_its_law_is_named_beside_another() -> None:
    procedure = over_care('legal_bases = ["Jeugdwet 4.2", "Wkkgz 13-23"]')

    assert procedure.acts["judge"].source == "Wkkgz 17(1)"


@pytest.mark.parametrize("name", sorted(patterns()))
def test_no_procedure_that_is_shipped_cites_a_law_it_does_not_name(name: str) -> None:
    procedure = read(patterns()[name], calendars(), patterns())

    found = {s for s in sources(procedure) if unnamed(s, procedure.legal_bases)}

    assert found == set()


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("Awb chapter 9", ["Awb"]),
        ("Awb 9:1-9:16", ["Awb"]),
        ("Algemene wet bestuursrecht, hoofdstuk 9", ["Awb"]),
        ("Awb 9:11(1), 9:14", ["Awb"]),
        ("Awb", ["Awb"]),
        ("Awb 6, 7", []),
        ("Awb 7:24", []),
        ("WHW 7.59a - 7.66", ["WHW"]),
        ("Uitvoeringsbesluit Wkkgz 7.1-7.3", ["Wkkgz"]),
        ("our own rules of 1994", []),
    ],
)
def test_a_law_is_a_ground_where_its_chapter_on_complaints_is_meant(
    base: str, expected: list[str]
) -> None:
    assert [law.name for law in grounds([base])] == expected


def test_every_number_of_a_law_names_the_article_it_stands_in() -> None:
    for law in LAWS:
        for limit in law.limits:
            assert law.is_ground_in(limit.source), limit


FIRM = """
extends = "crkbo"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
{regimes}
"""


@pytest.mark.parametrize(("said", "stays"), [("regimes = []", False), ("", True)])
def test_a_file_that_is_of_no_such_register_does_not_show_it_as_its_source(
    said: str, *, stays: bool
) -> None:
    text = FIRM.format(regimes=said)

    found = set(sources(read(text, calendars(), patterns())))

    assert any("CRKBO" in each for each in found) is stays


def test_a_law_stays_where_only_the_regime_of_its_name_is_left_out() -> None:
    text = FIRM.format(regimes="regimes = []").replace("crkbo", "youth-care")

    found = set(sources(read(text, calendars(), patterns())))

    assert "Jeugdwet 4.2.1" in found


@pytest.mark.parametrize("name", sorted(patterns()))
def test_no_source_of_what_ships_is_in_a_language_that_its_reader_did_not_choose(
    name: str,
) -> None:
    shipped = read(patterns()[name], calendars(), patterns())

    said = {lang: {source(x, lang) for x in sources(shipped)} for lang in ("nl", "en")}

    words = {x for each in said["nl"] for x in re.findall(r"[a-z]{3,}", each)}
    assert words.isdisjoint({"the", "with", "and", "what", "pattern", "usual"})
    assert words.isdisjoint({"practice", "code", "quality", "where", "conditions"})
    assert not any("Directive" in each or "GDPR" in each for each in said["nl"])
    assert not any("Richtlijn" in each or "AVG" in each for each in said["en"])

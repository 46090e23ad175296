"""A pattern cites an article of a law for what that article says, and no further."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.explain import explain
from gehoord.procedure.laws import grounds
from gehoord.procedure.lengths import Length
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.sources import source

OF_ONE_LAW = ("awb", "wkkgz", "childcare")
WAYS_OF_WORKING = (
    *("appoint-handler", "record-conversation", "close", "confirm-words"),
    *("say-whether-satisfied", "answer-proposal", "object-to-handler", "improve"),
)
"""Who chooses, who writes down, when it is over: no law on complaints says those."""


def pattern(name: str) -> Procedure:
    return read(patterns()[name], calendars(), patterns())


@pytest.mark.parametrize("name", OF_ONE_LAW)
def test_a_number_stands_under_an_article_only_where_the_law_gives_it(
    name: str,
) -> None:
    procedure = pattern(name)
    laws = grounds(procedure.legal_bases)
    given = {each.length for law in laws for each in law.limits}

    cited = {
        term.id: term.length
        for term in procedure.terms
        if isinstance(term.length, Length)
        and any(law.is_cited_in(term.source) for law in laws)
    }

    assert {each for each, length in cited.items() if length not in given} == set()
    assert cited


@pytest.mark.parametrize("name", OF_ONE_LAW)
@pytest.mark.parametrize("act", WAYS_OF_WORKING)
def test_who_does_what_in_an_office_is_its_own_way_of_working(
    name: str, act: str
) -> None:
    procedure = pattern(name)

    if act in procedure.acts:
        assert procedure.acts[act].source == "choice"


def test_joining_two_complaints_is_not_what_the_law_says_of_two_providers() -> None:
    cited = {each.source for each in explain(pattern("wkkgz"))}

    assert not any("7.3" in each for each in cited)


def test_a_practice_beside_an_article_goes_by_its_words() -> None:
    assert source("Wkkgz 17(2); practice", "en") == (
        "Wkkgz 17(2); as it is usually done"
    )

"""Every procedure that is shipped can be told in words, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gehoord.languages.spoken import SPOKEN
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.words import acts, duties, notices, terms
from gehoord.words.both import Both
from tests.procedure.dutiful import DONE
from tests.shipped import SHIPPED, shipped


@pytest.fixture(params=SHIPPED)
def procedure(request: pytest.FixtureRequest) -> Procedure:
    return shipped(request.param)


def said(text: Both) -> Iterator[str]:
    yield from (text[lang] for lang in SPOKEN)


def test_every_term_says_what_it_is_about(procedure: Procedure) -> None:
    for term in procedure.terms:
        own = [term.about.get(lang, "") for lang in procedure.languages]
        assert all(own) or all(said(terms.ABOUT[term.id])), term.id


def test_every_window_says_who_is_waited_for(procedure: Procedure) -> None:
    waited_for = {Strength.WINDOW, Strength.PRACTICE}
    windows = [term.id for term in procedure.terms if term.strength in waited_for]

    for name in (*windows, "closing-letter"):
        for text in terms.WAITS[name]:
            assert all(said(text)), name


def test_every_act_has_a_title_and_an_explanation(procedure: Procedure) -> None:
    for name in procedure.acts:
        assert all((*said(acts.ACTS[name].title), *said(acts.ACTS[name].about))), name


def test_every_act_that_can_be_due_says_why(procedure: Procedure) -> None:
    # `DONE` holds every duty there can be: the properties of the procedure see to it.
    for name in set(DONE) & set(procedure.acts):
        assert all(said(duties.DUTIES[name])), name


def test_every_duty_there_can_be_says_why_and_no_other() -> None:
    assert set(duties.DUTIES) == set(DONE)


def test_every_notice_has_a_name(procedure: Procedure) -> None:
    for rule in procedure.notices:
        assert all(said(notices.NOTICES[rule.id])), rule.id

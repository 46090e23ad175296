"""Every procedure that is shipped can be told in words, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

import pytest

from gehoord.procedure.days import Calendar
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.terms import Strength
from gehoord.words import acts, duties, notices, terms
from gehoord.words.both import Both
from gehoord.words.dates import LANGUAGES
from tests.procedure.dutiful import DONE

SHIPPED = ("awb", "kleuterrevolutie", "wkkgz")


@pytest.fixture(params=SHIPPED)
def shipped(request: pytest.FixtureRequest, dutch: Calendar) -> Procedure:
    file = resources.files("gehoord") / "procedures" / f"{request.param}.toml"
    return read(file.read_text(encoding="utf-8"), {"nl": dutch})


def said(text: Both) -> Iterator[str]:
    yield from (text[lang] for lang in LANGUAGES)


def test_every_term_says_what_it_is_about(shipped: Procedure) -> None:
    for term in shipped.terms:
        assert all(said(terms.ABOUT[term.id])), term.id


def test_every_window_says_who_is_waited_for(shipped: Procedure) -> None:
    waited_for = {Strength.WINDOW, Strength.PRACTICE}
    windows = [term.id for term in shipped.terms if term.strength in waited_for]

    for name in (*windows, "closing-letter"):
        for text in terms.WAITS[name]:
            assert all(said(text)), name


def test_every_act_has_a_title_and_an_explanation(shipped: Procedure) -> None:
    for name in shipped.acts:
        assert all((*said(acts.ACTS[name].title), *said(acts.ACTS[name].about))), name


def test_every_act_that_can_be_due_says_why(shipped: Procedure) -> None:
    # `DONE` holds every duty there can be: the properties of the procedure see to it.
    for name in set(DONE) & set(shipped.acts):
        assert all(said(duties.DUTIES[name])), name


def test_every_duty_there_can_be_says_why_and_no_other() -> None:
    assert set(duties.DUTIES) == set(DONE)


def test_every_notice_has_a_name(shipped: Procedure) -> None:
    for rule in shipped.notices:
        assert all(said(notices.NOTICES[rule.id])), rule.id

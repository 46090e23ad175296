"""Whatever the procedure, the first page says what to expect by when."""

from __future__ import annotations

import pytest
from django.utils import translation

from gehoord.counter.expect import expectations
from gehoord.organisation.texts import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from tests.procedure.examples.test_invented import invented

FOR_SOME = """
format       = 1
extends      = "wkkgz"
id           = "for-some"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "Somebody"
address      = "complaints@example.org"

[[particular]]
id     = "topic"
name   = { nl = "Waarover?", en = "What about?" }
kind   = "choice"
source = "art. 1"

[[particular.option]]
id   = "fees"
name = { nl = "kosten", en = "fees" }

[[particular.option]]
id   = "other"
name = { nl = "iets anders", en = "something else" }

[[term]]
id       = "look"
strength = "promise"
within   = "2 weeks"
from     = "filed"
only_for = ["fees"]
kept_by  = ["handler-named", "closing-letter"]
about    = { nl = "een nieuwe rekening", en = "a new bill" }
public   = true
source   = "art. 2"
"""
BARE = "small-firm"  # publishes nothing itself: every firm does that over it


def pattern(name: str) -> Procedure:
    return read(patterns()[name], calendars(), patterns())


@pytest.mark.parametrize("name", sorted({*patterns()} - {BARE}))
def test_every_procedure_says_what_to_expect(name: str) -> None:
    steps = expectations(pattern(name), "en")

    assert steps
    assert all(text.strip(".") for step in steps for text in step.texts)


def test_what_nobody_published_is_not_promised_on_the_first_page() -> None:
    assert expectations(pattern(BARE), "en") == ()


def test_what_is_counted_from_elsewhere_says_from_where() -> None:
    with translation.override("en"):
        steps = expectations(pattern("uk-council-code"), "en")

    assert [(step.title, step.texts) for step in steps] == [
        (
            "Within five working days",
            ("You get notice that we have your complaint.",),
        ),
        (
            "Within ten working days, after we confirmed receipt",
            ("Our response.",),
        ),
    ]


def test_who_writes_where_that_skips_the_talk_is_promised_what_comes_then() -> None:
    with translation.override("en"):
        steps = expectations(invented("village-school"), "en")

    assert [(step.title, step.texts) for step in steps] == [
        ("Within four weeks", ("The decision of the director.",)),
    ]


def test_what_is_for_some_answers_comes_after_what_is_for_all_and_says_so_first() -> (
    None
):
    with translation.override("en"):
        steps = expectations(read(FOR_SOME, calendars(), patterns()), "en")

    assert [step.title for step in steps] == ["Within six weeks", "Within two weeks"]
    assert steps[-1].texts == ("Only if you choose “fees”. A new bill.",)

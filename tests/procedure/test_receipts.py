"""A receipt keeps the promise to acknowledge; a new date is not kept by its notice."""

from __future__ import annotations

from datetime import timedelta

from gehoord.console.procedure_file import calendars, patterns, text_of
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result
from gehoord.procedure.reading import read
from tests.procedure.telling import Telling


def under(name: str) -> Telling:
    return Telling(read(text_of(name), calendars(), patterns()))


def test_a_receipt_that_leaves_at_once_acknowledges_the_complaint() -> None:
    story = under("uk-council-code")

    story.file()

    assert story.result("acknowledge") is Result.KEPT


def test_a_receipt_that_comes_back_acknowledges_nothing() -> None:
    story = under("uk-council-code")
    story.file()

    story.bounce("receipt")

    assert story.result("acknowledge") is Result.OPEN


def test_a_notice_of_more_time_does_not_keep_the_date_it_names(story: Telling) -> None:
    story.file()
    story.act("staff:1", a.RecordConcern(about=About.NOBODY))
    story.act("staff:1", a.AppointHandler(staff=2))

    until = story.day + timedelta(days=30)
    story.act("staff:2", a.TakeMoreTime(reason="Wachten.", until=until))

    assert story.result("propose-or-tell") is Result.KEPT
    assert story.result("new-date") is Result.OPEN

"""What one message keeps twice is doubted: an update is not the report that was due."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Medium, Result
from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words.findings.told import sentence
from tests.cast import ANK, NOOR
from tests.procedure.telling import Telling
from tests.procedure.test_story_opening import HEAD, OFFICE
from tests.promises.test_how_to_write import procedure

FILE = HEAD.format(extends="wkkgz") + "legal_bases = []\nregimes = []\n"
REPORT = """
[[term]]
id       = "report"
strength = "promise"
within   = "{within}"
from     = "{begins}"
kept_by  = ["{letter}", "judgement", "closing-letter"]
warn     = ["2 days"]
about    = {{ nl = "ons voorlopige verslag", en = "our preliminary report" }}
source   = "line 1"
"""
UPDATE = """
[[term]]
id       = "update"
strength = "{strength}"
within   = "4 weeks"
from     = ["filed", "message-left"]
kept_by  = ["message", "judgement", "closing-letter"]
warn     = ["1 week"]
about    = {{ nl = "bericht hoe ver wij zijn", en = "word how far we are" }}
source   = "line 2"
"""
ONCE = '"filed", "message-left"'


def file(
    *,
    within: str = "12 weeks",
    begins: str = "filed",
    letter: str = "message",
    strength: str = "promise",
    more: str = "",
) -> str:
    report = REPORT.format(within=within, begins=begins, letter=letter)
    return FILE + report + UPDATE.format(strength=strength) + more


def found(text: str) -> list[Unsound]:
    every = placed(problems(procedure(text)), text)
    return [each for each in every if each.code == "kept-with-another"]


def test_a_report_by_message_is_kept_by_the_update_of_every_month() -> None:
    (doubt,) = found(file())

    assert (doubt.key, doubt.error) == (("term", "report", "kept_by"), False)
    assert doubt.line == FILE.count("\n") + 7
    assert "update" in sentence(doubt, "en")
    assert "whatever it says" in sentence(doubt, "en")
    assert "wat er ook in staat" in sentence(doubt, "nl")


def test_so_it_counts_as_kept_when_nobody_wrote_a_report() -> None:
    story = Telling(procedure(file()), OFFICE)
    story.file()
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.days(20)

    story.act(NOOR.actor, a.Write(words="Nog even geduld.", medium=Medium.PAGE))

    report = story.case.term("report")
    assert report is not None
    assert report.result is Result.KEPT


def test_it_is_doubted_wherever_the_report_begins_and_though_updates_are_an_aim() -> (
    None
):
    assert len(found(file(begins="handler-appointed"))) == 1
    assert len(found(file(strength="target"))) == 1


def test_two_that_begin_together_are_doubted_though_neither_comes_back() -> None:
    (doubt,) = found(file().replace(f"[{ONCE}]", '"filed"'))

    assert doubt.near == "report"


@pytest.mark.parametrize(
    "text",
    [
        file(within="1 week"),
        file(strength="window", more=""),
        file(letter="handler-named"),
        file(begins="heard").replace(f"[{ONCE}]", '"filed"'),
    ],
)
def test_what_comes_first_or_has_a_letter_of_its_own_is_not_doubted(text: str) -> None:
    assert found(text) == []

"""Where a law says that a ruling can bind, silence of a text does not deny it."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.page.whole import page

MINE = """
format       = 1
extends      = "wkkgz"
id           = "practice"
version      = "1"
name         = {{ nl = "Klachten", en = "Complaints" }}
organisation = "Somebody"
address      = "complaints@example.org"
remove       = ["third-party.binding_for", "third-party.court_choice"]
{more}
"""


def silent(more: str = "") -> Procedure:
    return read(MINE.format(more=more), calendars(), patterns())


def lines(procedure: Procedure, lang: str) -> list[str]:
    told = page(procedure, lang)
    every = (*told.published, *told.worked_out)
    return [line.text for section in every for line in section.lines]


@pytest.mark.parametrize(
    ("lang", "said", "denied"),
    [
        ("en", "A binding ruling can be given there. The law says so.", "binds is not"),
        ("nl", "Daar mag men een bindende uitspraak doen. Dat zegt de wet.", "bindt,"),
    ],
)
def test_a_silent_text_over_the_law_of_care_says_what_the_law_says(
    lang: str, said: str, denied: str
) -> None:
    told = lines(silent(), lang)

    assert said in told
    assert not any(denied in each for each in told)


def test_nobody_is_asked_what_the_law_answers() -> None:
    asked = {x.facts["what"] for x in problems(silent()) if x.code == "unspecified"}

    assert "binding_for" not in asked


def test_without_that_law_it_is_not_said_and_it_is_asked() -> None:
    procedure = silent("legal_bases = []")

    asked = {x.facts["what"] for x in problems(procedure) if x.code == "unspecified"}

    assert "binding_for" in asked
    assert any("binds is not said" in each for each in lines(procedure, "en"))

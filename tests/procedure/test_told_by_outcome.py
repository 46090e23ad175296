"""What a file tells some outcomes alone: always who is not right, and nobody else."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from tests.cast import ANK, DE_VRIES, NOOR
from tests.leaflet.test_own_moments import HEAD, TERM, label
from tests.procedure.telling import Telling

LETTER = """
[notices.report]
after  = "judged-not-upheld"
to     = ["complainant"]
name   = { nl = "Het verslag", en = "The report" }
text   = { nl = "U kreeg geen gelijk.", en = "Your complaint was not upheld." }
public = true
source = "art. 7"
"""
NEVER = "notice-never-sent"


def said(text: str) -> Procedure:
    return read(HEAD + text, calendars(), patterns())


def judged(procedure: Procedure, judgement: Judgement) -> Telling:
    story = Telling(procedure)
    story.file()
    story.act(
        ANK.actor,
        a.RecordConcern(about=About.STAFF, staff=(DE_VRIES.number,)),
        a.AppointHandler(staff=NOOR.number),
    )
    story.act(NOOR.actor, a.Judge(judgement=judgement, findings="Zo.", words="Dus."))
    return story


@pytest.mark.parametrize(
    ("judgement", "told"),
    [
        (Judgement.UPHELD, False),
        (Judgement.PARTLY, False),
        (Judgement.NOT_UPHELD, True),
        (Judgement.NO_FINDING, True),
    ],
)
def test_a_letter_for_who_is_not_right_leaves_for_nobody_else(
    judgement: Judgement, *, told: bool
) -> None:
    story = judged(said(LETTER + TERM.replace("FROM", "judged-not-upheld")), judgement)

    assert ("report" in {each.id for each in story.sent}) is told
    assert (story.case.term("after") is not None) is told


def test_the_page_says_for_whom_a_term_is() -> None:
    procedure = said(TERM.replace("FROM", "judged-not-upheld"))

    assert "nadat u geen gelijk kreeg" in label(procedure, "nl")
    assert "after your complaint was not upheld" in label(procedure, "en")
    assert any("The report" in x for x in page(said(LETTER), "en").texts("told"))


def test_the_proof_walks_that_judgement_and_finds_a_letter_that_never_leaves() -> None:
    never = LETTER.replace("to     =", 'when   = ["not-judged"]\nto     =')

    assert NEVER not in {each.code for each in prove(said(LETTER)).broken}
    assert NEVER in {each.code for each in prove(said(never)).broken}

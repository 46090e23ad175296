"""Each sentence that a file names as its source is read on its page, or is doubted."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure.explain import explain
from gehoord.procedure.objections import EVERYWHERE, STAGES
from gehoord.procedure.reading import read
from gehoord.procedure.soundness import Unsound, placed
from gehoord.procedure.uncited import uncited
from gehoord.words.findings.told import sentence
from gehoord.words.page.who import DOES
from gehoord.words.page.whole import Line, page
from gehoord.words.sources import source
from tests.leaflet.test_every_fact import TEXTS
from tests.promises.test_how_to_write import FIRST_LINES, procedure

OVER = FIRST_LINES.format(base="wkkgz")
REOPEN = """
[acts]
reopen = {{ by = {by}, source = "sentence 11" }}
"""
POST = """
[[post]]
id     = "chair"
name   = {{ nl = "de voorzitter", en = "the chair" }}
source = "{said}"
"""


def _lines(said: str, lang: str) -> list[Line]:
    told = page(procedure(said), lang)
    return [x for each in (*told.published, *told.worked_out) for x in each.lines]


def _found(said: str) -> list[Unsound]:
    return list(placed(tuple(uncited(procedure(said), said)), said))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", TEXTS)
def test_the_source_of_every_line_is_read_beside_it(name: str, lang: str) -> None:
    made = read(TEXTS[name], calendars(), patterns())

    told = page(made, lang if lang in made.languages else "en")
    notes = "\n".join(
        x.note for each in (*told.published, *told.worked_out) for x in each.lines
    )
    cited = {source(x, told.lang) for each in explain(made) for x in each.sources}
    assert {each for each in cited if each not in notes} == set()


@pytest.mark.parametrize("name", TEXTS)
def test_no_sentence_of_what_ships_is_named_and_not_shown(name: str) -> None:
    made = read(TEXTS[name], calendars(), patterns())

    assert [each.facts for each in uncited(made, TEXTS[name])] == []


def test_every_act_has_words_for_the_page() -> None:
    assert set(STAGES) - set(EVERYWHERE) - set(DOES) == set()


@pytest.mark.parametrize(
    ("by", "lang", "said"),
    [
        (
            ["complainant", "owner", "handler"],
            "nl",
            (
                "Is uw klacht gesloten? U, de behandelaar of iemand van de leiding "
                "kan die weer openen. U zelf kunt dat alleen als die dicht ging "
                "omdat wij niets van u hoorden."
            ),
        ),
        (
            ["complainant"],
            "en",
            (
                "Is your complaint closed because we heard nothing from you? You can "
                "open it again."
            ),
        ),
        (
            ["handler"],
            "en",
            "Is your complaint closed? The handler can open it again.",
        ),
    ],
)
def test_who_may_reopen_by_a_sentence_of_the_text_is_told_with_that_sentence(
    by: list[str], lang: str, said: str
) -> None:
    text = OVER + REOPEN.format(by=by).replace("'", '"')

    line = next(x for x in _lines(text, lang) if x.anchor == "who-reopen")

    assert line.text == said
    assert line.note == {"nl": "zin 11", "en": "sentence 11"}[lang]
    assert _found(text) == []


def test_what_no_text_promised_of_an_act_is_not_told() -> None:
    text = OVER + '[acts]\nreopen = { by = ["complainant"], source = "choice" }\n'

    assert "who-reopen" not in {each.anchor for each in _lines(text, "nl")}
    assert _found(text) == []


def test_a_letter_to_others_is_named_with_its_sentence() -> None:
    text = f"""{OVER}
[notices.respondent-informed]
source = "sentence 4"
"""
    line = next(x for x in _lines(text, "en") if x.anchor == "told-to-others")

    assert "sentence 4" in line.note
    assert _found(text) == []


@pytest.mark.parametrize(("said", "found"), [("sentence 5", 1), ("choice", 0)])
def test_a_sentence_that_the_page_does_not_tell_is_doubted_with_its_line(
    said: str, found: int
) -> None:
    text = OVER + POST.format(said=said)

    doubts = _found(text)

    assert [each.code for each in doubts] == ["source-unshown"] * found
    lines = text.splitlines()
    for each in doubts:
        assert not each.error
        assert lines[(each.line or 0) - 1] == 'source = "sentence 5"'
        assert "“sentence 5”" in sentence(each, "nl")


def test_a_sentence_is_shown_where_it_is_cited_among_others() -> None:
    text = OVER + POST.format(said="sentence 5")
    among = (
        text + '[report]\ncontents = ["cijfers"]\nsource = "sentence 4; sentence 5"\n'
    )

    assert _found(text) != []
    assert _found(among) == []


STAGES_OF_TWO = FIRST_LINES.format(base="uk-council-code") + (
    '[sources]\n"sentence 10" = ["acts.escalate"]\n'
)
TOLD_AT = """
[[tell-at]]
id     = "desk"
reach  = "phone"
at     = "01536 485543"
source = "sentence 10"
"""
ANOTHER_TERM = """
[[term]]
id     = "respond-2"
about  = { nl = "ons besluit", en = "our decision" }
source = "sentence 10"
"""
THE_STAGE = """
[[stage]]
id     = "2"
source = "sentence 10"
"""


@pytest.mark.parametrize(
    ("besides", "told"), [(TOLD_AT, True), (ANOTHER_TERM, True), (THE_STAGE, False)]
)
def test_a_line_goes_only_where_another_says_the_same_by_that_sentence(
    besides: str, told: bool
) -> None:
    anchors = {each.anchor for each in _lines(STAGES_OF_TWO + besides, "en")}

    assert ("who-escalate" in anchors) is told


ACKNOWLEDGED = """
[[term]]
id       = "acknowledge"
strength = "promise"
within   = "3 working days"
from     = "filed"
kept_by  = ["receipt", "closing-letter"]
public   = true
source   = "sentence 1; sentence 2"

[sources]
"{}" = ["notices.receipt"]
"""


@pytest.mark.parametrize(
    ("said", "promised"), [("sentence 2", True), ("choice", False)]
)
def test_a_letter_is_published_that_keeps_what_its_sentence_promises(
    said: str, *, promised: bool
) -> None:
    told = page(procedure(OVER + ACKNOWLEDGED.format(said)), "en")
    letters = [
        x.text for each in told.published for x in each.lines if x.anchor == "told"
    ]

    assert any("Receipt" in each for each in letters) is promised


def test_a_letter_to_somebody_else_stands_with_a_sentence_that_more_rests_on() -> None:
    both = "We tell you, and the person it is about, how it ended."
    text = f"""{OVER}
[sources]
"line 7" = ["acts.close", "notices.respondent-told"]

[text]
"line 7".en = "{both}"
"""

    (line,) = [x for x in _lines(text, "en") if x.anchor == "told-to-others"]

    assert line.text == "Notice of the outcome (to the person complained about)."
    assert "line 7" in line.note

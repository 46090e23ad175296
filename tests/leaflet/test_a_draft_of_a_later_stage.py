"""A draft of a later stage alone stands in that stage: on the way, and in who does it."""

from __future__ import annotations

from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
DRAFTED = """
[[stage]]
id   = "2"
name = { nl = "De herziening", en = "The review" }

[stage.acts]
judge = { by = ["handler"], needs = ["draft-sent"], source = "line 2" }

[acts]
send-draft       = { by = ["handler"], NEEDS source = "line 2" }
comment-on-draft = { by = ["complainant", "handler"], source = "line 2" }
"""
LATER = DRAFTED.replace("NEEDS", 'needs = ["later-stage"],')
OFFERED = DRAFTED.replace("NEEDS ", "")
EVERYWHERE = OFFERED + 'judge = { by = ["handler"], needs = ["draft-sent"] }\n'


def told(more: str) -> Procedure:
    return said(more, COUNCIL)


def steps(procedure: Procedure, lang: str = "en") -> dict[str, str]:
    found = of_procedure(procedure, lang).steps
    return {step.title: " ".join(step.lines) for step in found}


def of_page(procedure: Procedure) -> dict[str, str]:
    shown = page(procedure, "en")
    sections = (*shown.published, *shown.worked_out)
    return {line.anchor: line.text for each in sections for line in each.lines}


def test_the_draft_of_the_review_is_no_step_before_the_first_answer() -> None:
    for more in (LATER, OFFERED):
        way = steps(told(more))

        assert not any("draft" in each for each in way)
        review = next(x for each, x in way.items() if each.startswith("The review"))
        assert "You get a draft of our judgement, and can comment on it" in review


def test_a_draft_that_no_stage_goes_without_stays_a_step() -> None:
    way = steps(told(EVERYWHERE))

    assert "You get a draft of our judgement, and can comment on it" in way
    assert not any("draft" in lines for lines in way.values())


def test_who_sends_the_draft_and_comments_on_it_names_the_stage() -> None:
    lines = of_page(told(LATER))

    assert "who-send-draft" not in lines
    assert "who-comment-on-draft" not in lines
    assert "The review" in lines["who-in-stage-send-draft-2"]
    assert "The review" in lines["who-in-stage-comment-on-draft-2"]


def test_another_act_of_further_stages_alone_names_them_too() -> None:
    advised = """
[acts]
ask-advice = { by = ["handler"], needs = ["later-stage"], source = "line 9" }
"""
    lines = of_page(told(advised))

    assert "who-ask-advice" not in lines
    assert any("ask-advice-2" in each for each in lines)

"""What a sentence lets be refused in one stage is not said of every complaint."""

from __future__ import annotations

from tests.leaflet.test_a_draft_of_a_later_stage import of_page, told

APPEAL = """
[[stage]]
id    = "2"
name  = { nl = "Het beroep", en = "The appeal" }
names = { handler = { nl = "de beroepscommissie", en = "the Appeal Committee" } }

[[refusal]]
id      = "new"
because = { nl = "het een nieuwe klacht is", en = "it is a new complaint" }
must    = true
stage   = "2"
source  = "line 7"

[acts]
not-take-up = { by = ["owner", "handler", "responding-owner"], source = "line 7" }
"""
GENERAL = """
[[refusal]]
id      = "rude"
because = { nl = "die beledigt", en = "it insults" }
source  = "line 7"
"""


def test_who_refuses_in_the_appeal_alone_is_who_decides_there() -> None:
    lines = of_page(told(APPEAL))

    assert "who-not-take-up" not in lines
    there = lines["who-in-stage-not-take-up-2"]
    assert there.startswith("In the stage “The appeal”: ")
    assert "the Appeal Committee" in there


def test_a_ground_of_every_stage_by_the_same_sentence_names_none() -> None:
    lines = of_page(told(APPEAL + GENERAL))

    assert "who-not-take-up" in lines
    assert "who-in-stage-not-take-up-2" not in lines


def test_a_sentence_on_refusing_at_all_names_no_stage() -> None:
    elsewhere = APPEAL.replace('"], source = "line 7"', '"], source = "line 8"')

    assert "who-not-take-up" in of_page(told(elsewhere))

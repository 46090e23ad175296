"""Terms of stages after one another: too long in all, or over before they begin."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import Unsound, problems
from gehoord.words.findings.told import sentence
from tests.procedure.mutations.planting import laid_over

CODES = {"longer-together", "over-before-it-begins"}
STAGES = """
[[stage]]
id     = "1"
name   = {{ nl = "Informeel", en = "Informal" }}
entry  = "start"
source = "article 3"
{first}

[[stage]]
id     = "2"
name   = {{ nl = "Formeel", en = "Formal" }}
entry  = "{entry}"
within = "4 weeks"
source = "article 4"

[acts]
send-on  = {{ by = ["handler"], source = "article 4" }}
escalate = {{ by = ["complainant"], source = "article 4" }}

[[term]]
id       = "formal"
stage    = "2"
strength = "promise"
within   = "{within}"
from     = "escalated"
kept_by  = ["findings", "judgement", "closing-letter"]
about    = {{ nl = "ons oordeel", en = "our judgement" }}
source   = "article 4"
{formal}
"""
FIRST = '[[term]]\nid = "{}"\nstage = "1"\n{}\n'
INFORMAL = FIRST.format("decide", 'within = "2 weeks"\ndone_by = ["escalated"]')
ANSWERED = FIRST.format("decide", "")
COUNTED = 'counted_from = "filed"'
SPOKEN = "spoken = true"
ADVISER = 'adviser_first = "{}"'
RECEIVED = """
[[term]]
id           = "propose-or-tell"
within       = "{}"
counted_from = "received"
"""


def found(extends: str, head: str, body: str) -> list[Unsound]:
    raised = problems(laid_over(extends, head, body))
    return [each for each in raised if each.code in CODES]


def staged(
    within: str, *, entry: str = "on-request", first: str = "", formal: str = ""
) -> str:
    return STAGES.format(within=within, entry=entry, first=first, formal=formal)


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        (staged("10 weeks", entry="sent-on") + ANSWERED, True),
        (staged("5 weeks") + INFORMAL, True),
        (staged("4 weeks") + INFORMAL, False),
        (staged("7 weeks", first=SPOKEN) + ANSWERED, True),
        (staged("10 weeks") + ANSWERED, False),
        (staged("6 weeks", formal=COUNTED) + INFORMAL, False),
    ],
    ids=[
        "sent on before the answer",
        "a call in place of the answer, then five weeks",
        "two weeks and four are the six of the law",
        "a talk, then seven weeks",
        "an answer of the law, and then a second look",
        "counted from the first day",
    ],
)
def test_stages_together_take_no_longer_than_a_law_that_counts_once(
    body: str, *, asked: bool
) -> None:
    raised = [x for x in found("awb", "", body) if x.code == "longer-together"]

    assert [x.near for x in raised] == (["formal"] if asked else [])


def test_the_law_and_its_number_are_named_in_both_languages() -> None:
    (doubt,) = found("awb", "", staged("5 weeks") + INFORMAL)

    assert not doubt.error
    assert doubt.key == ("term", "formal", "within")
    assert "zes weken" in sentence(doubt, "nl")
    assert "Awb 9:11(1)" in sentence(doubt, "en")


def test_a_law_that_gives_each_stage_its_own_time_is_not_added_up() -> None:
    assert found("uk-council-code", "", "") == []


@pytest.mark.parametrize(
    ("adviser", "within", "asked"),
    [
        ("expected", "2 weeks", True),
        ("optional", "2 weeks", True),
        ("expected", "6 weeks", False),
        ("none", "2 weeks", False),
    ],
)
def test_a_promise_is_not_over_while_an_adviser_still_has_the_time_to_answer(
    adviser: str, within: str, *, asked: bool
) -> None:
    raised = found("small-firm", ADVISER.format(adviser), RECEIVED.format(within))

    assert [x.near for x in raised] == (["propose-or-tell"] if asked else [])
    assert all("received" in sentence(x, "nl") for x in raised)


@pytest.mark.parametrize(
    ("extends", "within", "asked"),
    [
        ("wkkgz", "5 weeks", True),
        ("wkkgz", "7 weeks", False),
        ("wkkgz", "2 weeks", False),
        ("awb", "6 weeks", False),
    ],
    ids=[
        "two weeks, and four to go on",
        "longer than both",
        "one time for all",
        "as the law counts",
    ],
)
def test_a_promise_of_a_later_stage_is_not_over_before_one_comes_there(
    extends: str, within: str, *, asked: bool
) -> None:
    first = INFORMAL if extends == "awb" else INFORMAL.replace("decide", "judge")
    bases = "legal_bases = []" if extends == "wkkgz" else ""

    raised = found(extends, bases, staged(within, formal=COUNTED) + first)

    assert [x.code for x in raised] == (["over-before-it-begins"] if asked else [])

"""What only follows from a case that lies still waits until that is mended."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.words.findings.told import sentence
from gehoord.words.findings.unproven import story_lines
from tests.procedure.mutations.planting import laid_over

WAITS = """
[acts]
ask-advice = { by = ["handler"], needs = ["no-advice-waits"], source = "line 5" }
record-advice = { by = ["handler"], needs = ["suspended"], source = "line 5" }
judge = { by = ["owner"], needs = ["advice-given"], source = "line 6" }
"""


def test_while_a_case_lies_still_only_the_cause_is_told() -> None:
    procedure = laid_over("wkkgz", "", WAITS)

    found = prove(procedure, most=60).broken

    codes = {each.code for each in found}
    assert "stuck-on-need" in codes
    assert not codes & {"act-never-possible", "notice-never-sent", "nobody-acts"}


def test_a_last_letter_that_does_not_leave_is_told_once() -> None:
    lane = '[fast-lane]\nwithin = "2 working days"\nletter = "judgement"\nsource = "s"'

    found = prove(laid_over("wkkgz", "", lane), most=60).broken

    assert [each.code for each in found if each.error] == ["closing-untold"]


def test_a_story_has_no_words_of_another_language() -> None:
    procedure = laid_over("wkkgz", "", WAITS)

    (found, *_) = prove(procedure, most=60).broken

    told = " ".join(story_lines(found.story, "en", procedure.zone))
    assert told
    assert "Woorden" not in told


def test_where_nothing_lies_still_it_is_told_what_never_happens() -> None:
    never = (
        '[notices]\nurgent = { after = "marked-urgent", to = ["owners"], source = "s" }'
    )
    procedure = laid_over("wkkgz", 'remove = ["acts.mark-urgent"]', never)

    found = prove(procedure, most=150).broken

    assert "notice-never-sent" in {each.code for each in found}


PROTOCOL = """
[urgent]
grounds = {{ nl = ["gevaar"], en = ["danger"] }}
{}
source = "line 7"

[[stage]]
id = "1"
source = "line 2"

[[stage]]
id = "2"
within = "unspecified"
handlers = ["owner"]
source = "line 4"

[[straight-to]]
stage = "2"
about = ["owner"]
source = "line 5"

[acts]
judge = {{ by = ["handler"], needs = ["respondent-heard"], source = "line 4" }}
"""
GOES_FIRST = 'protocol = { nl = ["gevaar"], en = ["danger"] }'


@pytest.mark.parametrize(
    ("protocol", "needs"), [(GOES_FIRST, ("respondent-heard",)), ("", None)]
)
def test_who_may_not_be_heard_while_a_protocol_goes_first_is_named_as_the_cause(
    protocol: str, needs: tuple[str, ...] | None
) -> None:
    procedure = laid_over("uk-council-code", "", PROTOCOL.format(protocol))

    found = prove(procedure, most=400, only=frozenset({"straight"})).broken

    named = {each.code: each.facts for each in found if each.code.startswith("stuck")}
    wanted = {"act": "judge", "needs": needs}
    assert named == ({"stuck-behind-protocol": wanted} if needs else {})


BESIDE_IT = """
[[term]]
id = "overall"
strength = "promise"
within = "6 months"
from = "filed"
kept_by = ["judgement", "closing-letter"]
warn = ["1 month"]
about = {{ nl = "het geheel", en = "the whole" }}
source = "line 8"

[[extension]]
of = ["judge", "extended"]
longest = "{}"
source = "line 9"
"""


@pytest.mark.parametrize("longest", ["20 working days", "2 working days"])
def test_more_time_is_taken_though_a_longer_term_runs_beside_it(longest: str) -> None:
    procedure = laid_over("wkkgz", "legal_bases = []", BESIDE_IT.format(longest))

    found = prove(procedure, most=600).broken

    never = {each.near for each in found if each.code == "term-never-runs"}
    assert "extended" not in never


UNASKED = """
remove = ["acts.ask-satisfaction", "acts.say-whether-satisfied",
  "notices.satisfaction-question", "term.answer-satisfaction", "third-party",
  "term.court-choice", "term.ruling"]
"""


def test_an_accepted_proposal_that_nobody_asks_after_is_named_as_the_cause() -> None:
    procedure = laid_over("small-firm", UNASKED, "")

    found = [x for x in prove(procedure, most=60).broken if x.error]

    codes = [each.code for each in found]
    assert "accepted-unasked" in codes
    assert not {"stuck", "nobody-acts"} & {*codes}
    (told,) = (each for each in found if each.code == "accepted-unasked")
    assert "ask-satisfaction" in sentence(told, "nl")
    assert "ask-satisfaction" in sentence(told, "en")

"""What only follows from a case that lies still waits until that is mended."""

from __future__ import annotations

import pytest

from gehoord.procedure.proof import prove
from gehoord.words.unproven import story_lines
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

"""Each finding has a way out that settles it; none asks what others decide."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import patterns
from gehoord.procedure.soundness import inherited, problems
from gehoord.words.findings.told import way_out
from tests.procedure.examples.test_invented import text
from tests.promises.test_how_to_write import procedure

HEAD = """
extends = "{extends}"
id = "mine"
version = "1"
name = {{ nl = "Regeling", en = "Procedure" }}
calendar = "none"
{head}
"""
ANSWER = """
[[term]]
id     = "respond-1"
within = "10 working days"
from   = "filed"
source = "line 4"
"""
OPENING = """
[[term]]
id       = "on-1"
stage    = "1"
strength = "opening"
within   = "10 working days"
from     = "filed"
opens    = "2"
about    = {{ nl = "de volgende stap", en = "the next stage" }}
source   = "{}"
"""
NO_MORE_TIME = '"extension", "acts.take-more-time", "notices.more-time"'
GONE = f'remove = [{NO_MORE_TIME}, "term.extended-1", "term.extended-2"%s]'
OWN_TERM = """
[[refusal]]
id      = "trifle"
because = {{ nl = "het te klein is", en = "it is too small" }}
source  = "line 8"

[[term]]
id       = "first-word"
strength = "{strength}"
within   = "10 days"
from     = "{begins}"
kept_by  = ["closing-letter"]
about    = {{ nl = "een eerste bericht", en = "a first word" }}
source   = "line 9"
"""
BODY = """
[[refusal]]
id      = "trifle"
because = { nl = "het te klein is", en = "it is too small" }
source  = "line 8"

[third-party]
type = "ombudsman"
name = "de Ombudspersoon van Oost"
contact = "https://oost.example"
by_themselves = true
source = "line 3"
"""


def _over(extends: str, head: str, body: str) -> str:
    return HEAD.format(extends=extends, head=head) + body


def _codes(said: str) -> set[str]:
    found = (*problems(procedure(said)), *inherited(said, patterns()))
    return {each.code for each in found}


CIRCLE = {"opens-as-the-pattern", "left-under-your-source", "unanswered-in-stage"}


def test_a_way_of_the_pattern_is_left_out_without_a_circle_of_findings() -> None:
    there = _over("uk-council-code", GONE % "", ANSWER)
    gone = _over("uk-council-code", GONE % ', "term.respond-1.opens"', ANSWER)

    assert _codes(there) & CIRCLE == {"opens-as-the-pattern"}
    assert _codes(gone) & CIRCLE == {"unanswered-in-stage"}
    assert _codes(gone + OPENING.format("choice")) & CIRCLE == set()


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_who_takes_a_way_out_is_told_what_then_opens_nothing(lang: str) -> None:
    said = _over("uk-council-code", GONE % "", ANSWER)

    (found,) = (
        x for x in inherited(said, patterns()) if x.code == "opens-as-the-pattern"
    )

    told = way_out(found, lang)
    assert 'remove = ["term.respond-1.opens"]' in told
    assert 'strength = "opening"' in told


@pytest.mark.parametrize(
    ("strength", "begins", "is_asked"),
    [
        ("promise", "filed", False),
        ("target", "filed", False),
        ("practice", "filed", True),
        ("promise", "acknowledged", False),
        ("promise", "handler-appointed", True),
        ("promise", "complainant-heard", True),
    ],
)
def test_a_refusal_that_is_told_by_an_aim_or_soon_after_has_its_day(
    strength: str, begins: str, *, is_asked: bool
) -> None:
    body = OWN_TERM.format(strength=strength, begins=begins)
    head = 'legal_bases = []\nremove = ["term.judge", "term.extended"]'

    found = _codes(_over("wkkgz", head, body))

    assert ("refusal-without-term" in found) is is_asked


def test_after_a_talk_a_refusal_is_told_from_when_it_goes_on() -> None:
    school = text("village-school")
    asked = school.replace(
        "[[stage]]",
        '[[refusal]]\nid = "trifle"\nbecause = { nl = "het te klein is", en = "it is too '
        'small" }\nsource = "art. 4"\n\n[[stage]]',
        1,
    )

    assert "refusal-without-term" not in _codes(asked)


@pytest.mark.parametrize("own", [True, False])
def test_what_a_body_that_people_go_to_themselves_decides_is_not_asked_of_the_file(
    *, own: bool
) -> None:
    left = 'remove = ["third-party.binding_for", "third-party.ruling"]'
    body = BODY if own else BODY.replace("by_themselves = true\n", "")

    found = problems(procedure(_over("awb", f"legal_bases = []\n{left}", body)))

    asked = {f"{x.code} {x.key[-1]}" for x in found if x.key[:1] == ("third-party",)}
    decided = {"ruling-without-term third-party", "unspecified binding_for"}
    assert (decided <= asked) is not own
    assert ("unspecified-there costs" in asked) is own

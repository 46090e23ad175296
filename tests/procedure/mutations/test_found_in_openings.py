"""What is wrong with when a way opens is found, and no sound file is doubted for it."""

from __future__ import annotations

import pytest

from gehoord.procedure.soundness import problems
from gehoord.words.findings.told import reason
from tests.procedure.test_story_opening import HEAD, OPENING, STAGES
from tests.promises.test_how_to_write import procedure

CODES = {
    "opening-to-nothing",
    "opening-kept",
    "waiting-opens",
    "kept-in-the-first-stage",
    "outside-shut-by-more-time",
}
SOUND = (
    HEAD.format(extends="uk-council-code")
    + STAGES
    + OPENING.format(opens="third-party", within="8 weeks")
)
OVERALL = """
[[term]]
id       = "in-all"
strength = "promise"
within   = "8 weeks"
from     = {anchors}
kept_by  = ["judgement", "closing-letter"]
warn     = ["1 week"]
opens    = "third-party"
about    = {{ nl = "ons eindantwoord", en = "our final response" }}
public   = true
source   = "line 2"
"""
FAULTS = {
    "opening-to-nothing": ('opens    = "third-party"\n', ""),
    "opening-kept": (
        'strength = "opening"\n',
        'strength = "opening"\nkept_by  = ["judgement", "more-time"]\n',
    ),
    "waiting-opens": (
        'strength = "opening"\n',
        'strength = "window"\nwaits = { nl = "Wij wachten.", en = "We wait." }\n',
    ),
    "kept-in-the-first-stage": (
        SOUND[SOUND.index("[[term]]") :],
        OVERALL.format(anchors='"filed"').strip(),
    ),
}
DISP = HEAD.format(extends="fca-disp")
SHUT = DISP + 'remove = ["term.ombudsman-opens"]\n'


def found(text: str) -> list[str]:
    return [x.code for x in problems(procedure(text)) if x.code in CODES]


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_is_found(code: str) -> None:
    before, after = FAULTS[code]
    assert before in SOUND

    assert found(SOUND.replace(before, after, 1)) == [code]


def test_a_sound_opening_is_not_doubted() -> None:
    assert found(SOUND) == []


def test_a_promise_for_all_stages_that_begins_again_is_not_doubted() -> None:
    whole = OVERALL.format(
        anchors='["filed", "escalated"]\ncounted_from = "filed"',
    )

    assert found(SOUND[: SOUND.index("[[term]]")] + whole) == []


def test_one_promise_for_the_first_stage_needs_no_stage_of_its_own() -> None:
    gone = 'remove = ["term.respond-1", "term.extended-1"]\n'
    head = HEAD.format(extends="uk-council-code") + gone

    assert found(head + STAGES + OVERALL.format(anchors='"filed"')) == []


def test_a_scheme_that_is_open_after_eight_weeks_is_not_shut_by_more_time() -> None:
    assert found(DISP) == []

    (doubt,) = [x for x in problems(procedure(SHUT)) if x.code in CODES]

    assert doubt.code == "outside-shut-by-more-time"
    assert doubt.key == ("term", "judge")
    assert "(DISP 1.6.2, 2.8.2)" in reason(doubt, "en")


def test_a_scheme_is_known_by_its_name_whatever_law_a_file_names() -> None:
    text = (
        HEAD.format(extends="wkkgz")
        + "legal_bases = []\nregimes = []\n"
        + (
            '[third-party]\nname = "the Legal Ombudsman"\ntype = "ombudsman"\n'
            'contact = "https://example.org"\nsource = "line 5"\n'
        )
    )

    assert found(text) == ["outside-shut-by-more-time"]


def test_more_time_that_ends_before_the_scheme_opens_shuts_nothing() -> None:
    short = SHUT + (
        '[[extension]]\nof = ["judge"]\nlongest = "2 weeks"\ntimes = 1\n'
        'source = "line 6"\n[[term]]\nid = "judge"\nwithin = "4 weeks"\n'
    )

    assert found(short) == []


def test_a_promise_that_more_time_does_not_keep_says_it_as_well() -> None:
    assert found(SHUT + OVERALL.format(anchors='"filed"')) == []

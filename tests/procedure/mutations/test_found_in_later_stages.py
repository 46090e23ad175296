"""Until when a later stage is open, where to, and by when it answers, is asked."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from gehoord.procedure.soundness import Unsound, placed, problems
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import Section, page
from tests.procedure.examples.test_invented import text
from tests.promises.test_how_to_write import procedure

CODES = {
    *("stage-never-shut", "retention-before-stage", "stage-without-term"),
    *("opens-what-is-shut", "stage-out-of-reach"),
}
SOUND = text("theatre-school")
SECOND = 'within   = "6 weeks"\n'
ADVICE = 'from     = "advice-given"\n'
ANSWER = f'within   = "3 weeks"\n{ADVICE}'
EITHER = f'{SECOND}either   = ["{{}}"]\n'
FAULTS = {
    "stage-never-shut": ((SECOND, 'within   = "unspecified"\n'),),
    "retention-before-stage": (('length = "2 years"', 'length = "4 weeks"'),),
    "stage-without-term": (
        (f'strength = "promise"\n{ANSWER}', f'strength = "window"\n{ANSWER}'),
    ),
    "opens-what-is-shut": ((SECOND, EITHER.format("third-party")),),
}


def _changed(*changes: tuple[str, str]) -> str:
    found = SOUND
    for before, after in changes:
        assert before in found, before
        found = found.replace(before, after, 1)
    return found


def _found(said: str) -> list[Unsound]:
    found = placed(problems(procedure(said)), said)
    return [each for each in found if each.code in CODES]


def test_nothing_is_doubted_of_a_stage_that_says_all_this() -> None:
    assert _found(SOUND) == []


@pytest.mark.parametrize("code", FAULTS)
def test_each_fault_is_found_with_its_line_and_told_in_both_languages(
    code: str,
) -> None:
    (found,) = _found(_changed(*FAULTS[code]))

    assert found.code == code
    assert found.line
    assert "Het bestuur" in sentence(found, "nl")
    assert "The board" in sentence(found, "en")


def test_a_time_that_no_text_promises_is_asked_for_as_a_way_of_working() -> None:
    (found,) = _found(_changed(*FAULTS["stage-without-term"]))
    theirs = f'{ANSWER}kept_by  = ["judgement", "closing-letter"]\n'
    before = f'{theirs}opens    = "third-party"\nsource   = "art. 5"'
    ours = f'{theirs}public   = false\nsource   = "choice"'

    said = _changed((before, ours))
    told = page(procedure(said), "en")

    assert 'source = "choice"' in sentence(found, "en")
    assert _found(said) == []
    assert "term-respond-2" not in _anchors(told.published)
    assert "term-respond-2" in _anchors(told.worked_out)


def _anchors(sections: Iterable[Section]) -> list[str]:
    return [line.anchor for each in sections for line in each.lines]


def test_what_ran_from_the_beginning_is_no_promise_for_the_second_answer() -> None:
    whole = _changed((ANSWER, 'within   = "8 weeks"\nfrom     = "filed"\n'))

    (found,) = _found(whole)

    assert (found.code, found.key) == ("stage-without-term", ("stage", "2"))


def test_a_way_that_only_the_first_stage_opens_may_be_shut_in_the_second() -> None:
    first = _changed(
        ('opens    = "2"', 'opens    = "third-party"'),
        (SECOND, EITHER.format("third-party")),
        ('opens    = "third-party"\nsource   = "art. 5"', 'source   = "art. 5"'),
        ('"term.acknowledge"', '"term.acknowledge", "term.respond-2.opens"'),
    )

    assert _found(first) == []


def test_a_stage_that_nobody_may_go_to_is_found_also_where_some_go_straight() -> None:
    straight = (
        '\n[[straight-to]]\nstage = "2"\nchannels = ["paper"]\nsource = "art. 5"\n'
    )
    shut = (
        _changed(("remove       = [", 'remove       = ["acts.escalate", ')) + straight
    )

    (found,) = _found(shut)

    assert (found.code, found.error) == ("stage-out-of-reach", True)
    assert _found(SOUND + straight) == []
    assert "“Het bestuur”: niemand mag daar escalate doen" in sentence(found, "nl")


def test_each_row_that_takes_more_time_without_an_end_is_named() -> None:
    row = """
[[extension]]
of      = ["respond-2"]
stage   = "2"
longest = "unspecified"
source  = "art. 5"
"""
    unbounded = 'id       = "in-all"\nstage    = "1"\nstrength = '
    changes = (
        (', "term.extended-1", "term.extended-2"', ""),
        ("new_date = false\ntimes    = 1\n", 'longest  = "unspecified"\n'),
        (f'{unbounded}"promise"', f'{unbounded}"target"'),
    )
    said = _changed(*changes) + row

    found = placed(problems(procedure(said)), said)

    lines = [x.line for x in found if x.code == "extension-without-maximum"]
    meant = [n for n, x in enumerate(said.splitlines(), 1) if x == "[[extension]]"]
    assert lines == meant

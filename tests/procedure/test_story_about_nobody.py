"""What is promised to somebody complained about does not run where there is nobody."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Result, RunningTerm
from tests.cast import ANK, DE_VRIES
from tests.procedure.mutations.planting import laid_over
from tests.procedure.telling import Telling

HEARD = """
[[term]]
id       = "meeting"
strength = "promise"
within   = "10 working days"
from     = "{}"
done_by  = [{}]
about    = {{ nl = "een gesprek met wie het aangaat", en = "a talk with them" }}
warn     = ["2 days"]
source   = "line 4"
"""
THEM = '"respondent-heard", "respondent-informed"'


def told(done_by: str = THEM, begins: str = "filed") -> Telling:
    story = Telling(laid_over("uk-council-code", "", HEARD.format(begins, done_by)))
    story.file()
    return story


def meeting(story: Telling) -> RunningTerm:
    found = story.case.term("meeting")
    assert found is not None
    return found


def about(story: Telling, who: About, *staff: int) -> None:
    story.act(ANK.actor, a.RecordConcern(about=who, staff=staff))


def test_a_talk_with_whom_it_is_about_is_owed_to_nobody_where_it_is_about_none() -> (
    None
):
    story = told()
    assert meeting(story).is_open

    about(story, About.NOBODY)

    assert meeting(story).result is Result.MOOT
    assert not meeting(story).is_owed


def test_it_runs_again_from_the_same_day_where_it_is_about_somebody_after_all() -> None:
    story = told()
    last_day = meeting(story).last_day
    about(story, About.NOBODY)

    about(story, About.STAFF, DE_VRIES.number)

    assert meeting(story).is_open
    assert meeting(story).last_day == last_day


@pytest.mark.parametrize(
    "done_by", [f'{THEM}, "hearing-waived"', '"complainant-heard"']
)
def test_what_can_be_done_without_them_runs_on(done_by: str) -> None:
    story = told(done_by)

    about(story, About.NOBODY)

    assert meeting(story).is_open


def test_none_begins_once_it_is_known_to_be_about_nobody() -> None:
    nobody = told(begins="handler-appointed")
    about(nobody, About.NOBODY)
    somebody = told(begins="handler-appointed")
    about(somebody, About.STAFF, DE_VRIES.number)

    for story in (nobody, somebody):
        story.act(ANK.actor, a.AppointHandler(staff=story.office[1].number))

    assert nobody.case.term("meeting") is None
    assert meeting(somebody).is_open

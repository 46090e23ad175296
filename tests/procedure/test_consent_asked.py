"""Who complains is asked to agree to more time only where more time takes that."""

from __future__ import annotations

from datetime import timedelta

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, NOOR
from tests.procedure.mutations.planting import planted
from tests.procedure.telling import Telling

CONSENT = "consent-to-more-time"
NEVER = ("no-consent-asked",)
FROM_TWO = "consent_from = 2"


def handled(*changes: tuple[str, str]) -> Telling:
    story = Telling(read(planted("wkkgz", *changes), calendars(), patterns()))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    return story


def longer(story: Telling, days: int) -> None:
    until = max(story.last_days.values()) + timedelta(days=days)
    story.act(NOOR.actor, a.TakeMoreTime(reason="Druk.", until=until))


def test_before_more_time_takes_it_there_is_nothing_to_agree_to() -> None:
    story = handled()

    assert story.objects(COMPLAINANT, CONSENT) == NEVER


def test_once_the_next_time_takes_it_one_can_agree_and_not_twice() -> None:
    story = handled()
    longer(story, 7)
    before = story.objects(COMPLAINANT, CONSENT)

    story.act(COMPLAINANT, a.ConsentToMoreTime(words="Goed."))

    assert before == ()
    assert story.objects(COMPLAINANT, CONSENT) == NEVER
    longer(story, 7)
    assert story.objects(COMPLAINANT, CONSENT) == ()


def test_where_the_answer_is_there_nobody_asks_any_more() -> None:
    story = handled()
    longer(story, 7)
    judged = a.Judge(judgement=Judgement.UPHELD, findings="Zo.", words="Dus.")

    story.act(NOOR.actor, judged)

    assert story.objects(COMPLAINANT, CONSENT) != ()


def test_where_the_first_time_takes_it_one_can_agree_at_once() -> None:
    story = handled((FROM_TWO, "consent_from = 1"))

    assert story.objects(COMPLAINANT, CONSENT) == ()

"""A term that a file sets for an act is on the list of who does it, by its last day."""

from __future__ import annotations

from datetime import date, timedelta

from gehoord.console.procedure_file import calendars, patterns
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Medium, Result
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from tests.cast import ANK, NOOR
from tests.procedure.mutations.planting import planted
from tests.procedure.telling import Telling

SAFE = """
[[term]]
id = "safe"
strength = "promise"
within = "2 working days"
from = "handler-appointed"
done_by = ["agreed", "conversation-held"]
source = "sentence 7"

[[term]]
id = "talk"
strength = "promise"
within = "2 weeks"
from = "filed"
done_by = ["complainant-heard"]
source = "sentence 5"

[acts]
"""


def arrived(channel: Channel = Channel.WEB, *, kind_certain: bool = True) -> Telling:
    text = planted("wkkgz", ("[acts]\n", SAFE))
    story = Telling(read(text, calendars(), patterns()))
    story.file(channel=channel, kind_certain=kind_certain)
    return story


def appoint(story: Telling) -> None:
    concerned = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, concerned, a.AppointHandler(staff=NOOR.number))


def handled() -> Telling:
    story = arrived()
    appoint(story)
    return story


def due(story: Telling) -> dict[str, tuple[date | None, str]]:
    return {each.act: (each.due, each.term) for each in story.duties}


def test_a_promise_of_the_files_own_is_on_the_list_of_who_handles_it() -> None:
    story = handled()

    (owed,) = [each for each in story.duties if each.act == "agree"]

    assert NOOR.number in owed.who
    assert owed.term == "safe"
    assert owed.due == story.case.terms[-1].last_day


def test_a_hearing_is_due_by_the_day_that_was_promised_for_it() -> None:
    story = handled()
    promised = {each.id: each.last_day for each in story.case.terms}

    before = due(story)
    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Ja."))

    assert before["hear"] == (promised["talk"], "talk")
    assert promised["talk"] < promised["judge"]
    assert "talk" not in {term for _, term in due(story).values()}


def test_what_was_done_another_way_is_asked_no_more() -> None:
    story = handled()

    held = a.RecordConversation(
        on=story.day, medium=Medium.PHONE, words="Zij is nu veilig."
    )
    story.act(NOOR.actor, held)

    assert "agree" not in due(story)


def test_what_is_late_is_still_asked_until_it_is_done() -> None:
    story = handled()
    promised = story.case.terms[-1].last_day

    story.until(promised + timedelta(days=4))
    missed = due(story)
    story.act(
        NOOR.actor,
        a.RecordConversation(
            on=story.day, medium=Medium.PHONE, words="Zij is nu veilig."
        ),
    )

    assert missed["agree"] == (promised, "safe")
    assert "agree" not in due(story)
    assert story.result("safe") is Result.MISSED


def test_what_is_late_is_asked_again_after_a_complaint_was_set_aside_in_error() -> None:
    story = arrived(channel=Channel.EMAIL, kind_certain=False)
    promised = {each.id: each.last_day for each in story.case.terms}["talk"]
    story.until(promised + timedelta(days=4))

    story.act(ANK.actor, a.PutAside(reason="dubbel"))
    story.days(1)
    aside = story.case.term("talk")
    story.act(ANK.actor, a.TakeBack())
    appoint(story)

    assert aside is not None
    assert not aside.is_owed
    assert due(story)["hear"] == (promised, "talk")

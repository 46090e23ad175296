"""A desk that cannot solve it sends it on to the committee; nobody has to ask."""

from __future__ import annotations

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.escalation import came_from
from gehoord.procedure.parts import About, Result
from gehoord.procedure.placing import placed
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.procedure.way import Stop
from gehoord.words.findings.told import sentence
from gehoord.words.page.whole import page
from gehoord.words.way import of_case, of_procedure
from tests.cast import ANK, BEA
from tests.procedure.telling import Telling
from tests.procedure.test_found_by_staff import council

DESK = """
format       = 1
extends      = "uk-council-code"
id           = "desk"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
language     = ["nl", "en"]
organisation = "School"
address      = "complaints@school.example"

[[stage]]
id     = "2"
name   = { nl = "de commissie", en = "the committee" }
entry  = "sent-on"
within = "4 weeks"
source = "art. 5"

[[term]]
id       = "respond-1"
within   = "2 weeks"
from     = "filed"
done_by  = ["escalated"]
source   = "art. 5"

[acts]
send-on = { by = ["handler"], source = "art. 5" }
"""
SEND = a.SendOn(words="Hier komen wij niet verder.")
NOBODY = '\n[acts]\nescalate = { by = ["complainant", "handler"], source = "x" }\n'


@pytest.fixture(scope="module")
def desk() -> Procedure:
    return council(DESK)


@pytest.fixture
def story(desk: Procedure) -> Telling:
    told = Telling(desk)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    return told


def codes(procedure: Procedure) -> dict[str, str]:
    return {x.code: sentence(x, "en") for x in problems(procedure)}


def test_the_handler_sends_it_on_and_the_term_of_the_desk_is_kept(
    story: Telling,
) -> None:
    story.act(BEA.actor, SEND)

    assert story.case.level == "2"
    assert story.case.handler is None
    kept = [x.result for x in story.case.terms if x.id == "respond-1"]
    assert kept == [Result.KEPT]
    assert "respond-2" in {x.id for x in story.case.terms if x.is_open}


def test_what_was_sent_on_had_no_answer_and_its_way_says_none(story: Telling) -> None:
    story.act(BEA.actor, SEND)

    stops = [halt.stop for halt, _ in placed(story.procedure, story.case)]

    assert stops[:3] == [Stop.FILED, Stop.HANDLER, Stop.NEXT_STAGE]
    assert not {Stop.SOLUTION, Stop.JUDGEMENT} & {*stops}
    steps = of_case(story.procedure, story.case, "nl", keep_until=None).steps
    (next_stage,) = [each for each in steps if each.stop is Stop.NEXT_STAGE]
    assert "opnieuw" not in next_stage.title


def test_whoever_complains_is_told_that_we_sent_it_on(story: Telling) -> None:
    before = story.letters_to(COMPLAINANT).count("receipt")

    story.act(BEA.actor, SEND)

    assert story.letters_to(COMPLAINANT).count("receipt") == before + 1
    (entry,) = [x for x in story.entries if isinstance(x.event, e.Escalated)]
    assert entry.event.sent  # type: ignore[union-attr]


def test_a_reason_is_said_and_whoever_complains_does_not_send_it_on(
    story: Telling,
) -> None:
    assert story.refused(BEA.actor, a.SendOn(words=" ")) == ("empty",)
    assert story.refused(COMPLAINANT, SEND) == ("not-yours",)


def test_whoever_complains_waits_until_we_sent_it_on_or_answered(
    story: Telling,
) -> None:
    assert story.refused(COMPLAINANT, a.Escalate(words="…")) == ("stage-not-open",)


def test_after_the_last_stage_there_is_nothing_to_send_it_on_to(story: Telling) -> None:
    story.act(BEA.actor, SEND)
    story.act(ANK.actor, a.AppointHandler(staff=ANK.number))

    assert story.refused(ANK.actor, SEND) == ("no-next-stage",)


@pytest.mark.parametrize(
    ("lang", "said", "on_the_way", "told_by_us"),
    [
        (
            "en",
            "The committee: if we do not solve it before, we send your complaint here.",
            "If we do not solve it before; you hear that",
            "You hear that from us.",
        ),
        (
            "nl",
            "De commissie: als wij er eerder niet uitkomen, sturen wij uw klacht",
            "Als wij er eerder niet uitkomen; dat hoort u",
            "Dat hoort u van ons.",
        ),
    ],
)
def test_the_page_and_the_way_say_that_we_send_it_and_not_that_one_asks(
    desk: Procedure, lang: str, said: str, on_the_way: str, told_by_us: str
) -> None:
    told = page(desk, lang)
    parts = (*told.published, *told.worked_out)

    (line,) = [y.text for x in parts for y in x.lines if y.text.startswith(said)]
    assert told_by_us in line
    assert any(on_the_way in x.lines for x in of_procedure(desk, lang).steps)


def test_going_on_as_who_complains_is_not_for_staff() -> None:
    told = codes(council(DESK.split("[acts]", maxsplit=1)[0] + NOBODY))

    assert "Here others may do it." in told["escalate-by-staff"]
    assert "nobody may do so" in told["stage-sent-by-nobody"]


def test_what_is_sent_on_in_silence_is_found(desk: Procedure) -> None:
    silent = DESK + '\n[notices]\nreceipt = { after = ["filed"], source = "x" }\n'

    assert "does not hear of it" in codes(council(silent))["sent-on-untold"]
    assert not {"escalate-by-staff", "stage-sent-by-nobody", "sent-on-untold"} & {
        *codes(desk)
    }


THREE = (
    DESK.replace('entry  = "sent-on"', 'entry  = "on-request"')
    + """
[[stage]]
id     = "3"
name   = { nl = "de raad", en = "the board" }
entry  = "sent-on"
source = "art. 9"
"""
)


def test_what_is_sent_on_to_one_stage_is_not_sent_on_to_another() -> None:
    three = council(THREE)

    assert "send-on" not in three.acts_in("1")
    assert "send-on" in three.acts_in("2")
    told = Telling(three)
    told.file()
    told.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    told.act(ANK.actor, a.AppointHandler(staff=BEA.number))
    assert told.refused(BEA.actor, SEND)
    _, second, third = page(three, "en").texts("stage")
    assert "We can also send" not in second
    assert "we send your complaint here" in third


def test_a_stage_that_says_so_itself_sends_on_to_the_next_as_well() -> None:
    itself = THREE.replace(
        "[acts]",
        '[[stage]]\nid = "1"\nsource = "art. 4"\nacts = { send-on = '
        '{ by = ["handler"], source = "art. 4" } }\n\n[acts]',
    )

    assert "send-on" in council(itself).acts_in("1")


def test_what_may_be_sent_on_in_a_later_stage_alone_is_not_sent_to_the_second() -> None:
    later = DESK.replace(
        'by = ["handler"], source', 'by = ["handler"], needs = ["later-stage"], source'
    )
    (second,) = (x for x in council(later).stages if x.id == "2")

    assert "send-on" not in came_from(council(later), second)
    assert "send-on" in came_from(council(DESK), second)

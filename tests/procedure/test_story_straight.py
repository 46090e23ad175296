"""What skips stages begins in a later one: by what it is, and as soon as that shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Channel, Judgement, Particulars, Result
from gehoord.procedure.placing import Passed, placed
from gehoord.procedure.roles import COMPLAINANT, Office
from gehoord.procedure.rules import Procedure
from gehoord.procedure.way import Stop
from gehoord.words.page.whole import page
from gehoord.words.way import of_case, of_procedure
from tests.cast import ANK, BEA, DE_VRIES, DERDE, FATIMA, NOOR
from tests.procedure.examples.test_invented import invented, text
from tests.procedure.telling import Telling
from tests.promises.test_how_to_write import procedure

DIRECTOR = replace(DE_VRIES, body="director")
SCHOOL: Office = (ANK, BEA, DIRECTOR, NOOR, DERDE)
ABUSE = replace(FATIMA, own=(("topic", "abuse"),))
ABOUT_DIRECTOR = a.RecordConcern(about=About.STAFF, staff=(DIRECTOR.number,))


@pytest.fixture(scope="module")
def school() -> Procedure:
    return invented("village-school")


@pytest.fixture
def story(school: Procedure) -> Telling:
    return Telling(school, office=SCHOOL)


def running(story: Telling) -> set[str]:
    return {each.id for each in story.case.terms if each.is_open}


def test_what_is_told_begins_in_the_first_stage(story: Telling) -> None:
    story.file(by=NOOR.actor, channel=Channel.ORAL)

    assert story.case.level == ""
    assert running(story) == {"talk"}


def test_what_is_written_begins_with_the_director(story: Telling) -> None:
    story.file()

    assert story.case.level == "2"
    assert (story.last_days["respond-2"] - story.day).days == 28
    assert running(story) == {"respond-2"}


def test_who_writes_gets_one_receipt_and_the_story_says_why_it_skipped_a_stage(
    story: Telling,
) -> None:
    story.file()

    assert story.letters_to(COMPLAINANT).count("receipt") == 1
    kinds = [each.event.stored for each in story.entries]
    assert kinds.index("escalated") < kinds.index("filed")
    assert kinds.count("term-opened") == 1


def test_an_answer_that_makes_it_serious_goes_before_the_way_it_came_in(
    story: Telling,
) -> None:
    story.file(particulars=ABUSE)

    assert story.case.level == "3"
    assert running(story) == {"hearing"}


def test_who_says_later_what_it_is_about_goes_straight_on_from_that_day(
    story: Telling,
) -> None:
    story.file()
    story.days(3)

    known = Particulars(own=(("topic", "abuse"),))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=known))

    assert story.case.level == "3"
    assert story.result("respond-2") is Result.MOOT
    assert (story.last_days["hearing"] - story.day).days == 28


def test_about_the_director_it_goes_to_the_committee_once_that_is_recorded(
    story: Telling,
) -> None:
    story.file()
    assert story.case.level == "2"

    story.act(ANK.actor, ABOUT_DIRECTOR)

    assert story.case.level == "3"
    assert story.letters_to(COMPLAINANT).count("receipt") == 2
    assert story.refused(ANK.actor, a.AppointHandler(staff=DIRECTOR.number))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    assert story.case.handler == NOOR.number


def test_what_cannot_wait_leaves_the_talk_and_whoever_had_it_takes_no_part(
    story: Telling,
) -> None:
    story.file(by=NOOR.actor, channel=Channel.ORAL)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))

    story.act(NOOR.actor, a.MarkUrgent(ground="een kind is niet veilig"))

    assert story.case.level == "3"
    assert story.case.handler is None
    assert NOOR.number in story.case.barred
    assert story.result("talk") is Result.MOOT


def test_nothing_goes_back_and_what_was_judged_stays(story: Telling) -> None:
    story.file(particulars=ABUSE)

    known = Particulars(own=(("topic", "else"),))
    story.act(COMPLAINANT, a.GiveParticulars(particulars=known))

    assert story.case.level == "3"


def test_a_letter_that_came_days_ago_counts_from_the_day_it_came(
    story: Telling,
) -> None:
    came = story.day - timedelta(days=2)

    story.file(by=ANK.actor, channel=Channel.PAPER, received_on=came)

    assert story.last_days["respond-2"] == came + timedelta(weeks=4)


def test_a_term_from_filing_in_that_stage_counts_from_filing_when_it_goes_on_later() -> (
    None
):
    hearing = 'strength = "promise"\nwithin   = "4 weeks"\nfrom     = "{}"\ndone_by'
    changed = text("village-school").replace(
        hearing.format("escalated"), hearing.format("filed")
    )
    assert changed != text("village-school")
    story = Telling(procedure(changed), office=SCHOOL)
    story.file()
    filed = story.day
    story.days(5)

    story.act(ANK.actor, ABOUT_DIRECTOR)

    assert story.last_days["hearing"] == filed + timedelta(weeks=4)


def test_a_promise_of_every_stage_is_not_put_off_by_going_straight() -> None:
    named = """
[[term]]
id       = "acknowledge"
within   = "5 working days"
strength = "promise"
kept_by  = ["handler-named"]
source   = "art. 2"
"""
    kept = text("village-school").replace('"term.acknowledge", ', "")
    story = Telling(procedure(f"{kept}\n{named}"), office=SCHOOL)
    story.file()
    promised = story.last_days["acknowledge"]
    story.days(3)

    story.act(ANK.actor, ABOUT_DIRECTOR)

    assert story.last_days["acknowledge"] == promised
    assert "acknowledge" in running(story)


def test_the_way_of_such_a_case_leaves_out_what_it_never_came_by(
    story: Telling,
) -> None:
    story.file(particulars=ABUSE)

    halts = placed(story.procedure, story.case)
    stops = [(halt.stop, halt.name) for halt, _ in halts]
    here = [halt.name for halt, place in halts if place.passed is Passed.HERE]

    assert Stop.TALK not in {stop for stop, _ in stops}
    assert (Stop.NEXT_STAGE, "2") not in stops
    assert here == ["3"]


@pytest.mark.parametrize(
    ("lang", "judged"),
    [
        ("nl", "De klachtencommissie: er wordt over uw klacht geoordeeld"),
        ("en", "The complaints committee: your complaint is judged"),
    ],
)
def test_where_it_begins_it_is_not_said_to_be_looked_at_again(
    story: Telling, lang: str, judged: str
) -> None:
    story.file(particulars=ABUSE)

    steps = of_case(story.procedure, story.case, lang, keep_until=None).steps

    assert judged in [each.title for each in steps]


def test_nobody_is_offered_a_next_stage_that_is_not_there_or_not_open(
    story: Telling,
) -> None:
    story.file(particulars=ABUSE)
    assert story.objects(COMPLAINANT, "escalate") == ("no-next-stage",)

    told = Telling(story.procedure, office=SCHOOL)
    told.file(by=NOOR.actor, channel=Channel.ORAL)
    assert told.objects(COMPLAINANT, "escalate") == ("stage-not-open",)
    told.days(15)
    assert told.objects(COMPLAINANT, "escalate") == ()


def test_one_that_went_the_long_way_keeps_every_stage_on_it(story: Telling) -> None:
    story.file(by=NOOR.actor, channel=Channel.ORAL)
    story.days(15)
    story.act(COMPLAINANT, a.Escalate(words="Ik schrijf u nu."))

    stops = [(x.stop, x.name) for x, _ in placed(story.procedure, story.case)]

    assert {(Stop.TALK, ""), (Stop.NEXT_STAGE, "2"), (Stop.NEXT_STAGE, "3")} <= {*stops}


def test_a_stage_for_what_goes_straight_there_alone_is_nobodys_next() -> None:
    only = text("village-school").replace(
        'entry      = "on-request"', 'entry      = "straight"'
    )
    story = Telling(procedure(only), office=SCHOOL)
    story.file()
    story.until(story.last_days["respond-2"] + timedelta(days=1))

    assert story.refused(COMPLAINANT, a.Escalate(words="Nee.")) == ("no-next-stage",)


def test_the_judgement_in_that_stage_is_by_a_panel_and_after_hearing_both(
    story: Telling,
) -> None:
    story.file(particulars=ABUSE)
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    judged = a.Judge(
        judgement=Judgement.UPHELD,
        findings="Zo was het.",
        words="U hebt gelijk.",
        panel=("Els Buiten", "Rob Straat", "Jan Plein"),
        chair="Els Buiten",
    )
    assert story.refused(NOOR.actor, judged) == ("complainant-heard",)

    story.act(NOOR.actor, a.Hear(party=COMPLAINANT, on=story.day, minutes="Verteld."))
    story.act(NOOR.actor, judged)

    assert story.case.judgement is Judgement.UPHELD


@pytest.mark.parametrize(
    ("lang", "answer", "whom", "begins"),
    [
        (
            "nl",
            "Kiest u “grensoverschrijdend gedrag”? Dan gaat uw klacht meteen naar",
            "Gaat uw klacht over de directeur? Dan gaat uw klacht meteen naar",
            "Alleen als u dat wilt, of als uw klacht hier begint",
        ),
        (
            "en",
            "Do you choose “abuse”? Then your complaint goes straight to",
            "Is your complaint about the director? Then your complaint goes straight to",
            "Only if you want to, or if your complaint begins here",
        ),
    ],
)
def test_the_page_and_the_way_say_what_skips_which_stage(
    school: Procedure, lang: str, answer: str, whom: str, begins: str
) -> None:
    told = page(school, lang)
    lines = [
        line.text for part in (*told.published, *told.worked_out) for line in part.lines
    ]
    steps = [each for each in of_procedure(school, lang).steps if begins in each.lines]

    assert [each for each in lines if each.startswith(answer)]
    assert [each for each in lines if each.startswith(whom)]
    assert len(steps) == 2
    assert not [
        each
        for each in steps
        if {"Only if you want to", "Alleen als u dat wilt"} & set(each.lines)
    ]

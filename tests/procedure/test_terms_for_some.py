"""Terms and windows that are for some answers only: which run, from when, for whom."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.procedure import acts as a
from gehoord.procedure.changing import replace
from gehoord.procedure.finding import Unreadable
from gehoord.procedure.parts import About, Particulars, Result
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words import way as way_words
from gehoord.words.page.whole import page
from tests.cast import ANK, FATIMA, NOOR
from tests.procedure.telling import Telling
from tests.shipped import CALENDARS, PATTERNS

TEXT = """
format = 1
id = "carrier"
version = "1"
extends = "crkbo"
organisation = "Advies Voorbeeld"
address = "klachten@example.org"

[[particular]]
id     = "topic"
name   = { nl = "Waar gaat het over?", en = "What is it about?" }
kind   = "choice"
source = "art. 3"

[[particular.option]]
id   = "damage"
name = { nl = "schade", en = "damage" }

[[particular.option]]
id   = "delay"
name = { nl = "vertraging", en = "delay" }

[[term]]
id      = "propose-or-tell"
within  = "4 weeks"
not_for = ["damage"]
source  = "art. 4"

[[term]]
id       = "damage-settled"
strength = "promise"
within   = "5 working days"
from     = "filed"
kept_by  = ["proposal", "more-time", "closing-letter"]
ended_by = ["admitted"]
only_for = ["damage"]
warn     = ["1 working day"]
fallback = "say-not-finished"
about    = { nl = "ons voorstel bij schade", en = "our proposal on damage" }
public   = true
source   = "art. 4"

[extension]
of      = ["propose-or-tell", "new-date", "damage-settled"]
longest = "2 weeks"
source  = "art. 5"
"""
WINDOWS = """
[[filing-window]]
id       = "damage"
length   = "8 days"
from     = "event"
only_for = ["damage"]
source   = "art. 6"

[[filing-window]]
id      = "rest"
length  = "3 months"
from    = "event"
not_for = ["damage"]
source  = "art. 6"

[acts]
excuse-lateness = { by = ["owner", "handler"], source = "art. 6" }
record-day      = { by = ["owner", "intake", "handler"], source = "art. 6" }
"""


def procedure(text: str = TEXT) -> Procedure:
    return read(text, CALENDARS, PATTERNS)


def about(topic: str) -> Particulars:
    return replace(FATIMA, own=(("topic", topic),) if topic else ())


def filed(topic: str, text: str = TEXT, **facts: object) -> Telling:
    story = Telling(procedure(text))
    story.file(particulars=about(topic), **facts)  # type: ignore[arg-type]
    return story


def corrected(topic: str) -> a.GiveParticulars:
    return a.GiveParticulars(particulars=Particulars(own=(("topic", topic),)))


def running(story: Telling) -> set[str]:
    return {each.id for each in story.case.terms if each.is_open}


# -- which run ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("topic", "runs", "rests"),
    [
        ("damage", "damage-settled", "propose-or-tell"),
        ("delay", "propose-or-tell", "damage-settled"),
        ("", "propose-or-tell", "damage-settled"),
    ],
)
def test_what_was_chosen_says_which_term_runs(
    topic: str, runs: str, rests: str
) -> None:
    story = filed(topic)

    assert runs in running(story)
    assert rests not in running(story)


def test_a_complaint_about_damage_has_five_working_days() -> None:
    story = filed("damage")

    # Friday 5 March 2027: Monday is the first working day after it.
    assert story.day == date(2027, 3, 5)
    assert story.last_days["damage-settled"] == date(2027, 3, 12)


def test_what_turns_out_to_be_damage_counts_from_the_day_it_was_filed() -> None:
    story = filed("")
    story.days(2)

    story.act(ANK.actor, corrected("damage"))

    assert story.last_days["damage-settled"] == date(2027, 3, 12)
    assert "propose-or-tell" in running(story)  # what was promised stays


def test_known_too_late_it_counts_from_the_day_it_became_known() -> None:
    story = filed("delay")
    story.until(date(2027, 3, 15))
    assert story.day == date(2027, 3, 15)

    story.act(COMPLAINANT, corrected("damage"))

    assert story.last_days["damage-settled"] == date(2027, 3, 22)


def test_calling_it_something_else_does_not_take_a_promise_back() -> None:
    story = filed("damage")
    before = story.last_days["damage-settled"]

    story.act(ANK.actor, corrected("delay"))

    assert "damage-settled" in running(story)
    assert story.last_days["damage-settled"] == before
    assert story.last_days["propose-or-tell"] == date(2027, 4, 2)


def test_a_promise_that_was_kept_does_not_begin_again() -> None:
    story = filed("delay")
    story.act(ANK.actor, a.RecordConcern(about=About.NOBODY))
    story.act(ANK.actor, a.AppointHandler(staff=NOOR.number))
    story.act(NOOR.actor, a.Propose(words="Een nieuw gesprek."))
    story.days(1)
    assert story.result("propose-or-tell") is Result.KEPT

    story.act(ANK.actor, corrected("damage"))

    assert "damage-settled" not in running(story)


def test_giving_the_same_answer_again_begins_nothing() -> None:
    story = filed("damage")
    length = len(story.case.terms)

    story.act(COMPLAINANT, corrected("damage"))

    assert len(story.case.terms) == length


BY_STAFF = TEXT.replace(
    'kind   = "choice"\n',
    'kind = "choice"\nneeded = "optional"\nchannels = ["paper"]\n',
)


def test_what_the_office_alone_fills_in_is_not_for_who_complains_to_say() -> None:
    story = filed("damage", BY_STAFF)
    story.act(COMPLAINANT, corrected("damage"))
    assert dict(story.case.sender.own) == {}

    story.act(ANK.actor, corrected("damage"))

    assert dict(story.case.sender.own) == {"topic": "damage"}
    assert "damage-settled" in running(story)


# -- windows -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("topic", "days", "late"),
    [("damage", 7, ""), ("damage", 9, "damage"), ("delay", 9, ""), ("", 100, "rest")],
)
def test_each_window_is_for_those_it_names(topic: str, days: int, late: str) -> None:
    happened = date(2027, 3, 5) - timedelta(days=days)

    story = filed(topic, TEXT + WINDOWS, event_on=happened)

    assert story.case.late == late


def test_what_turns_out_to_be_damage_can_turn_out_late() -> None:
    happened = date(2027, 3, 5) - timedelta(days=20)
    story = filed("delay", TEXT + WINDOWS, event_on=happened)
    assert story.case.late == ""

    story.act(ANK.actor, corrected("damage"))

    assert story.case.late == "damage"


SHORTER_FOR_THE_REST = """
[[filing-window]]
id      = "four-months"
length  = "4 months"
from    = "event"
late    = "refuse"
not_for = ["damage"]
source  = "art. 6"

[[filing-window]]
id       = "twelve-months"
length   = "12 months"
from     = "event"
late     = "refuse"
only_for = ["damage"]
source   = "art. 6"

[acts]
excuse-lateness = { by = ["owner", "handler"], source = "art. 6" }
"""


@pytest.mark.parametrize(
    ("topic", "days", "late"),
    [
        ("", 150, ""),
        ("", 400, "twelve-months"),
        ("delay", 150, "four-months"),
        ("damage", 150, ""),
    ],
)
def test_who_chose_nothing_is_late_by_the_longest_window_only(
    topic: str, days: int, late: str
) -> None:
    happened = date(2027, 3, 5) - timedelta(days=days)

    story = filed(topic, TEXT + SHORTER_FOR_THE_REST, event_on=happened)

    assert story.case.late == late


def test_who_chooses_later_can_turn_out_late_by_the_shorter_one() -> None:
    happened = date(2027, 3, 5) - timedelta(days=150)
    story = filed("", TEXT + SHORTER_FOR_THE_REST, event_on=happened)

    story.act(ANK.actor, corrected("delay"))

    assert story.case.late == "four-months"


def test_an_answer_that_only_some_can_give_is_waited_for_from_them_alone() -> None:
    asked_of_damage = TEXT.replace(
        "[[term]]",
        """[[particular]]
id       = "hidden"
name     = { nl = "Was het te zien?", en = "Could it be seen?" }
kind     = "choice"
only_for = ["damage"]
source   = "art. 3"

[[particular.option]]
id   = "seen"
name = { nl = "ja", en = "yes" }

[[particular.option]]
id   = "unseen"
name = { nl = "nee", en = "no" }

[[term]]""",
        1,
    )
    by_what_was_seen = SHORTER_FOR_THE_REST.replace('["damage"]', '["unseen"]')
    happened = date(2027, 3, 5) - timedelta(days=150)

    late = {
        topic: filed(topic, asked_of_damage + by_what_was_seen, event_on=happened)
        for topic in ("", "delay", "damage")
    }

    assert {topic: story.case.late for topic, story in late.items()} == {
        "": "",
        "delay": "four-months",
        "damage": "",
    }


# -- said, checked, proven ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "only", "never"),
    [
        ("nl", "Alleen als u “schade” kiest.", "Niet als u “schade” kiest."),
        ("en", "Only if you choose “damage”.", "Not if you choose “damage”."),
    ],
)
def test_the_page_and_its_drawing_say_for_whom_a_term_is(
    lang: str, only: str, never: str
) -> None:
    told = " ".join(page(procedure(TEXT + WINDOWS), lang).texts("term-damage-settled"))
    rest = " ".join(page(procedure(TEXT + WINDOWS), lang).texts("term-propose-or-tell"))
    window = " ".join(
        page(procedure(TEXT + WINDOWS), lang).texts("filing-window-damage")
    )
    drawn = " ".join(
        line
        for step in way_words.of_procedure(procedure(), lang).steps
        for line in step.lines
    )

    assert only in told
    assert never in rest
    assert only in window
    assert f"({only[:1].lower()}{only[1:-1]})" in drawn


def test_an_answer_that_nobody_can_choose_is_told_with_the_nearest() -> None:
    with pytest.raises(Unreadable) as raised:
        procedure(TEXT.replace('only_for = ["damage"]', 'only_for = ["damaged"]'))

    (found,) = raised.value.findings
    assert (found.key, found.facts["nearest"]) == (
        "term.damage-settled.only_for",
        "damage",
    )


def test_it_is_sound_and_proven_for_every_choice_and_for_choosing_otherwise() -> None:
    found = procedure(TEXT)

    proof = prove(found, most=20, only=frozenset({"way", "choosing"}))

    assert [each.code for each in problems(found) if each.error] == []
    assert [each.code for each in proof.broken if each.error] == []
    assert {(x.concern, x.chosen) for x in proof.walked} == {
        ("way", ""),
        ("way", "damage"),
        ("choosing", ""),
    }


def test_a_term_for_nobody_is_an_error() -> None:
    both = TEXT.replace(
        'only_for = ["damage"]', 'only_for = ["damage"]\nnot_for = ["damage"]'
    )

    found = {each.code for each in problems(procedure(both)) if each.error}

    assert "for-nobody" in found


def test_who_is_promised_nothing_while_others_are_is_said() -> None:
    none_for_delay = TEXT.replace('not_for = ["damage"]', 'only_for = ["damage"]')

    found = [each for each in problems(procedure(none_for_delay)) if not each.error]

    assert {each.code for each in found} >= {"nothing-for-some", "nothing-for-the-rest"}
    assert not {"nothing-for-some", "nothing-for-the-rest"} & {
        each.code for each in problems(procedure())
    }


def test_a_wait_that_ends_for_some_only_is_a_dead_end_for_the_others() -> None:
    forgotten = """
[[term]]
id      = "last-silence"
not_for = ["damage"]
source  = "art. 7"
"""
    only = frozenset({"again"})

    found = prove(procedure(TEXT + forgotten), most=60, only=only)

    assert [each.code for each in found.broken if each.error] != []
    assert prove(procedure(), most=60, only=only).broken == ()

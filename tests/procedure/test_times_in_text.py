"""Times that a text only aims at, that can get longer, or that begin nowhere."""

from __future__ import annotations

import pytest

from gehoord.procedure.sentences.aims import aimed_times
from gehoord.procedure.sentences.lengths import every_in
from gehoord.procedure.soundness.of_text.strength import misjudged
from tests.procedure.test_what_a_text_leaves_open import found, quoted

AIMED = "We aim to answer within 15 working days of receipt."
FIRM = "You get an answer within 15 working days of receipt."
STAGES = """
[[stage]]
id = "1"
name = "Stage 1"
entry = "start"
source = "1"

[[stage]]
id = "2"
name = "Stage 2"
entry = "on-request"
source = "3"

[[term]]
id = "first"
stage = "1"
strength = "promise"
within = "15 working days"
from = "filed"
kept_by = ["judgement", "closing-letter"]
source = "1"

[[term]]
id = "second"
stage = "2"
strength = "promise"
within = "20 working days"
from = "escalated"
kept_by = ["judgement", "closing-letter"]
source = "3"
"""
LATE = "If more time is needed we let you know the reasons."
REVIEWED = "A manager looks again and answers within 20 working days of your request."


def codes(*said: str, lang: str = "en", below: str = "") -> set[str]:
    return {each.code for each in found(*said, lang=lang, below=below)}


@pytest.mark.parametrize(
    ("said", "aimed"),
    [
        ("We will attempt to provide a response within 10 days.", ["10 days"]),
        ("You should receive a response within 15 working days.", ["15 working days"]),
        ("Normally, you will hear from us within ten days.", ["ten days"]),
        ("Wij proberen binnen zes (6) weken te antwoorden.", ["zes weken"]),
        ("Binnen zes weken na ontvangst streven wij naar een antwoord.", ["zes weken"]),
        (
            "We aim to respond within 10 working days, 25 working days or 8 weeks.",
            ["10 working days", "25 working days", "8 weeks"],
        ),
        (
            "We aim to write within 3 days and will in any case answer within 20 days.",
            ["3 days"],
        ),
        ("We will answer within 20 days, and aim to write within 3 days.", ["3 days"]),
        ("We seek to reply within approximately ten days.", ["ten days"]),
        ("At all times we will attempt to do so within 40 days.", ["40 days"]),
        ("We strive to answer, and are seeking to do so in ten days.", ["ten days"]),
        ("Wij spannen ons in om binnen tien dagen te antwoorden.", ["tien dagen"]),
        ("Wij beogen een antwoord binnen tien dagen.", ["tien dagen"]),
        ("Binnen tien dagen krijgt u bericht over uw probleem.", []),
        ("Within two days we talk to you, to try to resolve it.", []),
        ("Binnen 5 werkdagen krijgt u een indicatie van de termijn.", []),
        ("A usually written complaint is read by the clerk, within three days.", []),
    ],
)
def test_an_aim_is_at_the_times_it_is_said_of(said: str, aimed: list[str]) -> None:
    assert [words for words, _ in aimed_times(said)] == aimed


@pytest.mark.parametrize(
    "said",
    [
        "We will attempt to provide a response within 10 days.",
        "You should receive a response within 10 days.",
    ],
)
def test_an_attempt_and_what_one_should_get_are_aims(said: str) -> None:
    ((_, length),) = every_in(said)

    assert misjudged({"strength": "target", "within": "10 days"}, length, [said]) == ""
    judged = misjudged({"strength": "promise", "within": "10 days"}, length, [said])
    assert judged == "target-as-promise"


def test_a_time_for_who_complains_is_no_aim_of_ours() -> None:
    assert quoted("time-only-aimed", AIMED, lang="en") == (("1", "15 working days"),)
    theirs = "A complaint should normally be made within 12 months of the event."
    assert quoted("time-only-aimed", theirs, lang="en") == ()


def test_an_aim_is_asked_its_last_day_unless_the_next_sentence_has_it() -> None:
    assert "time-only-aimed" in codes(AIMED, LATE)
    ended = codes(AIMED, "If we need longer we tell you, at most four weeks more.")
    assert "time-only-aimed" not in ended


@pytest.mark.parametrize(
    "said",
    [
        "You will receive a response within one week.",
        "U krijgt binnen één week een ontvangstbevestiging.",
    ],
)
def test_that_one_receives_an_answer_says_no_beginning(said: str) -> None:
    lang = "nl" if said.startswith("U") else "en"

    assert quoted("beginning-unsaid", said, lang=lang) == (("1", every_in(said)[0][0]),)


@pytest.mark.parametrize(
    ("before", "again", "asked"),
    [
        ("You have ten days after the event to complain.", "the ten days", False),
        ("You have ten days to complain.", "the ten days", True),
        ("You have a month after the event to complain.", "the ten days", True),
        ("You have ten days after the event to complain.", "ten days", True),
    ],
)
def test_a_time_that_was_said_before_begins_where_it_did_there(
    before: str, again: str, *, asked: bool
) -> None:
    below = (
        '[[filing-window]]\nid = "late"\nlength = "10 days"\nfrom = "event"\n'
        'late = "may-refuse"\nsource = "2"\n'
    )

    every = codes(before, f"It comes in within {again}.", below=below)

    assert ("beginning-unsaid" in every) is asked


def test_what_stands_above_a_list_says_the_beginning_of_its_line() -> None:
    head = "Once we receive your complaint:"
    line = "You will receive a response within one week"
    below = '[[term]]\nid = "name-handler"\nwithin = "1 week"\nsource = "2"\n'

    listed = {x.code for x in found(head, line, lang="en", below=below)}
    alone = {x.code for x in found("We listen.", line, lang="en", below=below)}

    assert "beginning-unsaid" not in listed
    assert "beginning-unsaid" in alone


def test_a_time_to_complain_needs_a_beginning_too() -> None:
    window = (
        '[[filing-window]]\nid = "late"\nlength = "1 year"\nfrom = "event"\n'
        'late = "may-refuse"\nsource = "1"\n'
    )

    assert "beginning-unsaid" in codes(
        "Je moet je klacht binnen het jaar indienen.", lang="nl", below=window
    )
    assert "beginning-unsaid" not in codes(
        "Je moet je klacht binnen het jaar na het voorval indienen.",
        lang="nl",
        below=window,
    )


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (LATE, "more-time-open"),
        ("Is er meer tijd nodig, dan hoort u waarom.", "more-time-open"),
        (
            "If there is a delay, we explain why and tell you when you can expect it.",
            "more-time-unbounded",
        ),
        (
            "Duurt het langer, dan hoort u wanneer ons antwoord komt.",
            "more-time-unbounded",
        ),
        ("In complex cases we may need more time; you will be told.", "more-time-open"),
        ("Hebben wij meer tijd nodig, dan hoort u dat.", "more-time-open"),
        (
            "Lukt het niet om binnen tien dagen te antwoorden, dan hoort u dat.",
            "more-time-open",
        ),
        (
            "Kunnen wij niet binnen deze termijn antwoorden, dan hoort u dat.",
            "more-time-open",
        ),
        ("If we need more time we tell you so, at most two weeks later.", ""),
        ("Is er meer tijd nodig, dan hoort u dat: hoogstens vier weken langer.", ""),
        ("We answer all letters without delay and tell you so.", ""),
    ],
)
def test_more_time_without_an_end_is_asked_of_the_text(said: str, code: str) -> None:
    lang = "nl" if "hoort" in said else "en"
    open_ends = {"more-time-open", "more-time-unbounded"}

    below = '[extension]\nlongest = "4 weeks"\n'  # as a pattern has it
    assert codes(said, lang=lang, below=below) & open_ends == (
        {code} if code else set()
    )


def test_more_time_that_names_no_day_in_the_file_is_told_of_there_alone() -> None:
    without = "[extension]\nnew_date = false\n"

    assert "more-time-open" in codes(LATE)
    assert "more-time-open" not in codes(LATE, below=without)


@pytest.mark.parametrize(
    ("then", "code"),
    [
        ("Where this is not possible, we write to explain the reasons.", True),
        ("If this is not possible, you can write to the head.", False),
    ],
)
def test_what_cannot_be_in_time_is_known_by_the_sentence_before(
    then: str, *, code: bool
) -> None:
    below = '[extension]\nlongest = "4 weeks"\n'

    assert ("more-time-open" in codes(FIRM, then, below=below)) is code
    assert ("more-time-open" in codes(f"{FIRM} {then}", below=below)) is code
    assert "more-time-open" not in codes("We listen.", then, below=below)


def test_an_end_in_the_next_sentence_ends_it() -> None:
    told = "If we need longer we tell you."

    assert "more-time-open" in codes(told, "We write to you by post.")
    assert "more-time-open" not in codes(told, "It takes at most four weeks more.")


def test_the_stage_of_which_no_more_time_is_said_is_named() -> None:
    said = quoted_of(FIRM, LATE, REVIEWED)

    assert said == (("3", "20 working days"),)
    assert quoted_of(f"{FIRM} {LATE} It is a week at most.", "Dear.", REVIEWED) == said
    assert quoted_of(FIRM, "We listen.", REVIEWED) == ()
    assert (
        quoted_of(FIRM, "If more time is needed at any stage, we say so.", REVIEWED)
        == ()
    )


def quoted_of(*said: str) -> object:
    every = found(*said, lang="en", below=STAGES)
    return next(
        (x.facts["quoted"] for x in every if x.code == "more-time-for-some"), ()
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("a year after our last letter", ("a year",)),
        ("een jaar na onze laatste brief", ("een jaar",)),
        ("een jaar", ("een jaar",)),
        ("a day trip", ()),
        ("we name a day after the talk", ()),
    ],
)
def test_an_article_is_a_number_where_a_time_is_all_that_is_said(
    words: str, said: tuple[str, ...]
) -> None:
    assert tuple(each for each, _ in every_in(words)) == said

"""A line of the page names a sentence for what that says; the rest is ours, and apart."""

from __future__ import annotations

import pytest

from gehoord.leaflet.plain import text as plain
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import Line, Section, page
from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, said

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
BARE = f"{COUNCIL}legal_bases = []\nregimes = []\n"
TEXT = """
[text]
"line 1" = "We resolve your complaint within four weeks."
"line 2" = "{}"
"line 3" = "You can appeal to the board within a month of getting our answer."
"""
MEDIATED = """
[[stage]]
id       = "1"
name     = { nl = "Het gesprek", en = "The talk" }
mediates = true
source   = "line 1"

[[stage]]
id           = "2"
name         = { nl = "Het bestuur", en = "The board" }
within       = "1 month"
counted_from = "answer-received"
by_post      = "5 working days"
source       = "line 3"
"""
JUDGED = """
[[term]]
id       = "respond-1"
strength = "promise"
within   = "4 weeks"
from     = "filed"
kept_by  = ["judgement", "closing-letter"]
opens    = "2"
source   = "line 2"

[extension]
of      = ["respond-1"]
longest = "unspecified"
times   = 1
source  = "line 2"
"""
ANSWERED = "We answer within four weeks, or twice as long."


def told(more: str, answered: str = ANSWERED) -> Procedure:
    return said(more + TEXT.format(answered), BARE)


def lines(procedure: Procedure, *, own: bool) -> dict[str, Line]:
    shown = page(procedure, "en")
    sections: tuple[Section, ...] = shown.worked_out if own else shown.published
    return {line.anchor: line for each in sections for line in each.lines}


def test_what_mediating_is_is_said_by_us_and_not_by_the_sentence_of_the_stage() -> None:
    procedure = told(MEDIATED)

    published, own = (lines(procedure, own=each) for each in (False, True))

    assert published["stage-1"].note == "line 1"
    assert "does not judge" not in published["stage-1"].text
    assert "does not judge" in own["mediated-1"].text
    assert own["mediated-1"].note == ""


def test_days_for_the_post_are_no_promise_of_the_sentence_on_the_board() -> None:
    procedure = told(MEDIATED)

    published, own = (lines(procedure, own=each) for each in (False, True))

    assert "until one month after" in published["stage-2"].text
    assert "post" not in published["stage-2"].text
    assert "five working days for the post" in own["by-post-2"].text


def test_where_a_broken_promise_leads_is_ours_where_no_sentence_shows_the_way() -> None:
    ours = told(MEDIATED + JUDGED)
    theirs = told(
        MEDIATED + JUDGED,
        "If you are not happy with our answer after four weeks, you can appeal to the "
        "board.",
    )

    assert "a step further" not in lines(ours, own=False)["term-respond-1"].text
    assert "a step further" in lines(ours, own=True)["opens-respond-1"].text
    assert "a step further" in lines(theirs, own=False)["term-respond-1"].text
    assert "opens-respond-1" not in lines(theirs, own=True)


def test_that_one_hears_of_more_time_needs_a_sentence_that_says_so() -> None:
    silent = lines(told(JUDGED), own=False)
    spoken = lines(told(JUDGED, f"{ANSWERED} We tell you if we need that."), own=False)

    assert silent["more-time"].text == "Is more time needed? That is possible once."
    assert "you are told" in spoken["more-time"].text


def test_what_word_of_more_time_says_is_not_denied_where_its_sentence_promises_it() -> (
    None
):
    promised = (
        f"{ANSWERED} If we need longer, we explain why.",
        "You get our answer, with reasons. If we cannot make it, we name a new date.",
        "Lukt het niet binnen vier weken? Dan hoort u waarom.",
    )
    silent = (ANSWERED, "Our answer has reasons; it can take four weeks longer.")

    for each in promised:
        assert "more-time-says" not in lines(told(JUDGED, each), own=True), each
    for each in silent:
        assert "more-time-says" in lines(told(JUDGED, each), own=True), each


def test_what_is_not_said_stands_on_no_sentence() -> None:
    open_end = MEDIATED.replace('"1 month"', '"unspecified"')
    published = lines(told(open_end + JUDGED), own=False)

    assert "not said" not in published["stage-2"].text
    assert published["stage-2"].note == "line 3"
    for each in ("stage-open-2", "more-time-open"):
        assert "is not said in the procedure" in published[each].text
        assert published[each].note == ""


def test_what_a_pattern_brings_is_published_where_a_sentence_says_it() -> None:
    named = '\n[sources]\n"line 1" = ["welcome"]\n"line 2" = ["notices.receipt"]\n'
    bare, sourced = told(""), told(named)

    assert {"welcome", "confidential", "own-told"} <= lines(bare, own=True).keys()
    assert not {"welcome", "confidential", "told"} & lines(bare, own=False).keys()
    assert lines(sourced, own=False)["welcome"].note == "line 1"
    assert lines(sourced, own=False)["told"].text == "Receipt."


def test_how_to_reach_us_is_always_among_what_was_published() -> None:
    published = lines(told(""), own=False)

    assert {"address", "asks"} <= published.keys()


def test_without_a_text_a_pattern_says_what_it_promises() -> None:
    published = lines(said("", COUNCIL), own=False)

    assert {"welcome", "confidential"} <= published.keys()


def test_the_way_begins_the_page_where_nothing_on_what_is_welcome_was_published() -> (
    None
):
    shown = told("")
    whole = plain(page(shown, "en"), of_procedure(shown, "en"))

    assert whole.index("The way of your complaint") < whole.index("How to tell us")


def test_the_way_names_who_handles_it_where_the_text_promises_that() -> None:
    named = '\n[sources]\n"line 1" = ["notices.handler-named"]\n'

    bare, sourced = (
        [step.title for step in of_procedure(each, "en").steps]
        for each in (told(""), told(named))
    )

    assert "Somebody begins to handle your complaint" in bare
    assert "You hear who handles your complaint" in sourced


def test_who_reads_what_we_work_out_is_told_that_the_text_prevails() -> None:
    assert "Then our text prevails." in page(told(""), "en").worked_out_lead
    assert "our text" not in page(said("", COUNCIL), "en").worked_out_lead


def test_that_it_binds_nobody_stands_on_no_sentence_that_says_nothing_of_it() -> None:
    ombudsman = """
[third-party]
type    = "ombudsman"
name    = "the Ombudsman"
contact = "info@ombudsman.example"
source  = "line 2"
"""
    silent = told(ombudsman, "You can go to the Ombudsman, info@ombudsman.example.")
    spoken = told(ombudsman, "The Ombudsman advises: info@ombudsman.example.")

    assert "binding" not in lines(silent, own=False)
    assert "binds nobody" in lines(silent, own=True)["binding"].text
    assert lines(silent, own=True)["binding"].note == ""
    assert lines(spoken, own=False)["binding"].note == "line 2"


def test_a_sentence_that_names_the_body_shows_the_way_to_it_without_a_judgement() -> (
    None
):
    answered = "Without an answer after four weeks, you can put it to the Board of De."
    named = MEDIATED.replace('en = "The board"', 'en = "The Board of De"')

    published = lines(told(named + JUDGED, answered), own=False)

    assert "go a step further at once" in published["term-respond-1"].text


REFUSED = """
[[refusal]]
id      = "old"
because = { nl = "het lang geleden is", en = "it is long ago" }
must    = true
source  = "line 2"

[[refusal]]
id      = "small"
because = { nl = "het klein is", en = "it is small" }
source  = "line 2"
"""


BOARD = (
    MEDIATED
    + """
heard_anew   = true

[stage.acts.judge]
by     = ["handler"]
needs  = ["complainant-heard"]
source = "line 2"

[[panel]]
stage  = "2"
size   = 2
acts   = ["judge"]
source = "line 2"
"""
)


def test_that_a_panel_has_no_part_in_it_and_hears_again_needs_a_sentence_on_it() -> (
    None
):
    silent = told(BOARD, "You may put your case to two members of the board.")
    saying = told(BOARD, "You are heard by two members who were not involved.")

    published, own = (lines(silent, own=each) for each in (False, True))

    assert published["panel"].text.endswith("at least two people decide together.")
    assert "not involved in it" in own["panel-apart"].text
    assert (published["panel"].note, own["panel-apart"].note) == ("line 2", "")
    assert "again" not in published["stage-2"].text
    assert "here we hear you again" in own["heard-anew-2"].text
    assert "None of them is involved" in lines(saying, own=False)["panel"].text
    assert "panel-apart" not in lines(saying, own=True)

    told_those = told(BOARD, "With what those involved say, two members decide.")
    assert "panel-apart" in lines(told_those, own=True)


OUTSIDE = """
[third-party]
type   = "who looks again"
name   = "{}"
source = "line 3"
"""


def test_a_body_is_called_independent_where_its_sentence_or_its_name_is() -> None:
    church, ombudsman = (
        told(OUTSIDE.format(name)) for name in ("the Church", "the Church Ombudsman")
    )

    plain_said = lines(church, own=False)["third-party"].text
    assert "you can go to the Church." in plain_said
    assert "independent" not in plain_said
    assert "the independent third party: the Church Ombudsman" in (
        lines(ombudsman, own=False)["third-party"].text
    )


def test_letters_name_each_sentence_once_and_in_order() -> None:
    shown = told(
        JUDGED
        + """
[notices]
judgement = { after = "judged", to = ["complainant"], source = "line 3; line 2" }
receipt = { after = "filed", to = ["complainant"], source = "line 1; line 3" }
"""
    )

    assert lines(shown, own=False)["told"].note == "line 1; line 2; line 3"


def test_that_one_hears_of_a_refusal_is_ours_where_no_sentence_promises_it() -> None:
    silent = told(REFUSED, "We do not handle what is long ago or small.")
    spoken = told(REFUSED, "We do not handle what is small. We tell you why, then.")

    published, own = (lines(silent, own=each) for each in (False, True))

    assert "told" not in published["must-refuse"].text
    assert "told" not in published["may-refuse"].text
    assert own["refusal-told"].text.endswith("you are told so, with the reason.")
    assert "with the reason" in lines(spoken, own=False)["must-refuse"].text
    assert "refusal-told" not in lines(spoken, own=True)


@pytest.mark.parametrize(
    "sentence",
    [
        "De behandelaar kijkt of de klacht ontvankelijk is en hoort alle betrokkenen.",
        "The right to complain lapses once you had the work done by others.",
    ],
)
def test_who_hears_people_or_only_refuses_promises_nobody_a_word_of_it(
    sentence: str,
) -> None:
    procedure = told(REFUSED, sentence)

    published, own = (lines(procedure, own=each) for each in (False, True))

    assert published["must-refuse"].text == "Some complaints we do not take up."
    assert own["refusal-told"].text.endswith("you are told so, with the reason.")


STOOD_STILL = """
[suspension]
grounds = { nl = ["u gaat naar de rechter"], en = ["you go to court"] }
longest = "unspecified"
source  = "line 2"

[[beside]]
id     = "court"
name   = { nl = "de rechter", en = "the court" }
about  = { nl = "alles", en = "anything" }
source = "line 2"
"""


def test_what_stands_still_for_a_court_is_not_said_to_be_unchanged_by_it() -> None:
    halted = told(STOOD_STILL, "While you are in court, your complaint stands still.")
    apart = told(STOOD_STILL.replace('"line 2"', '"line 3"', 1))

    assert "changes nothing" not in lines(halted, own=False)["beside-apart"].text
    assert "changes nothing" in lines(apart, own=False)["beside-apart"].text


def test_with_nobody_outside_the_steps_of_our_own_are_still_named() -> None:
    procedure = said(
        MEDIATED + TEXT.format(ANSWERED),
        f'{BARE}remove = ["third-party", "acts.refer", "acts.admit", "acts.rule"]\n',
    )

    shown = lines(procedure, own=False)["no-third-party"].text

    assert shown.startswith("You first go through our own steps")
    assert "“The board”" in shown


ACTS = """
[acts]
improve               = {{ by = ["owner"], source = "{}" }}
record-representative = {{ by = ["intake"], source = "{}" }}
"""


def test_who_does_another_thing_says_nothing_of_this_one() -> None:
    one, other = "line 2", "line 3"

    apart = lines(told(ACTS.format(one, other)), own=False)
    together = lines(told(ACTS.format(one, one)), own=False)

    assert {"who-improve", "who-record-representative"} <= apart.keys()
    assert together.keys() == apart.keys()


TOLD_TOO = """
[sources]
"line 2" = ["acts.tell-respondent"]
"""


def test_a_sentence_with_a_time_tells_what_else_is_done_by_it_too() -> None:
    says = "We answer within four weeks, and tell the person complained about."
    procedure = told(TOLD_TOO + JUDGED, says)
    shown = lines(procedure, own=False)
    told_too = "tells the person complained about the outcome as well"

    assert any(told_too in each.text for each in shown.values())

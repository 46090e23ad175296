"""The page promises what the file does, where it stands, and to everybody it is for."""

from __future__ import annotations

from gehoord.words.page import page
from gehoord.words.way import of_procedure
from tests.leaflet.test_read_by_strangers import HEAD, SMALL, lines, said, whole

COUNCIL = HEAD.replace("wkkgz", "uk-council-code")
RECEIPT = """
[[term]]
id       = "acknowledge"
strength = "promise"
within   = "3 working days"
from     = "filed"
kept_by  = [KEPT]
public   = true
source   = "sentence 1"
"""
SAME_NAME = """
[[third-party]]
id       = "board"
type     = "dispute-committee"
name     = "Disputes Board"
contact  = "https://board.example"
capacity = ["consumer"]
source   = "art. 9"

[[third-party]]
id       = "board-for-business"
type     = "dispute-committee"
name     = "Disputes Board"
contact  = "https://board.example"
capacity = ["business"]
source   = "art. 9"
"""


def test_a_receipt_that_an_answer_may_replace_promises_no_answer() -> None:
    replaced = RECEIPT.replace("KEPT", '"receipt", "judgement", "closing-letter"')

    (english,) = lines("term-acknowledge", replaced, "en")
    (dutch,) = lines("term-acknowledge", replaced, "nl")

    assert "You get notice that we have your complaint, or our answer at once." in (
        english
    )
    assert "bericht dat wij uw klacht hebben, of meteen ons antwoord." in dutch


def test_a_receipt_that_who_handles_it_may_replace_promises_no_name() -> None:
    named = RECEIPT.replace("KEPT", '"receipt", "handler-named"')

    (english,) = lines("term-acknowledge", named, "en")

    assert "You get notice that we have your complaint, or at once who" in english


def test_what_runs_from_a_further_stage_stands_at_that_stage() -> None:
    later = RECEIPT.replace("filed", "escalated").replace("KEPT", '"receipt"')

    steps = of_procedure(said(later, COUNCIL), "en").steps

    (further,) = (each for each in steps if each.stop == "next-stage")
    promised = [each for each in steps if "notice that we" in each.sentence]
    assert promised == [further]


def test_a_stage_that_is_always_open_says_so_on_the_way() -> None:
    direct = '[[stage]]\nid = "2"\nentry = "direct"\nsource = "sentence 5"'

    steps = of_procedure(said(direct, COUNCIL), "en").steps

    (further,) = (each for each in steps if each.stop == "next-stage")
    assert "You can ask for it at any time, also before we have" in further.sentence


def test_one_body_for_two_kinds_of_people_is_named_to_both() -> None:
    steps = of_procedure(said(SAME_NAME, SMALL), "en").steps

    (outside,) = (each for each in steps if "you can go to" in each.title)
    assert "For those who complain privately" in outside.lines
    assert "Or to Disputes Board, for those who complain for work or business" in (
        outside.lines
    )


def test_papers_asked_for_before_a_day_are_no_broken_sentence() -> None:
    papers = """
[[term]]
id       = "papers"
strength = "window"
within   = "7 working days"
before   = "judge"
done_by  = ["written"]
about    = { nl = "Uw stukken", en = "Your papers" }
public   = true
source   = "sentence 8"
"""

    told = whole(papers)

    assert "at least seven working days before the last day of: " in told.lower()
    assert ", ." not in told


def test_the_month_to_choose_a_court_is_a_right_and_no_way_of_working() -> None:
    told = page(said("", SMALL), "en")

    promised = [line for each in told.published for line in each.lines]
    (right,) = (line for line in promised if line.anchor == "court-choice")
    assert right.note == "Dutch Civil Code 6:236(n)"


def test_where_the_judgement_closes_no_second_letter_is_promised() -> None:
    judged, proposed = whole(""), whole("", head=SMALL)

    assert "With our judgement your complaint is closed." in judged
    assert "You get a letter about how it ended" not in judged
    assert "if no judgement comes." in judged
    assert "You get a letter about how it ended" in proposed


def test_the_page_says_that_nobody_handles_a_complaint_about_themselves() -> None:
    assert "Degene over wie uw klacht gaat, behandelt die niet." in whole("", "nl")


def test_what_word_of_more_time_says_stands_with_its_sentence() -> None:
    more = (
        '[extension]\nlongest = "4 weeks"\nof = ["judge"]\nsource = "sentence 7"\n'
        'contents = { nl = ["de reden"], en = ["the reason", "the new date"] }'
    )

    (dutch,) = lines("more-time", more, "nl")
    line = next(
        each
        for section in page(said(more), "en").published
        for each in section.lines
        if each.anchor == "more-time"
    )

    assert "In dat bericht leest u de reden." in dutch
    assert "In that message you read the reason and the new date." in line.text
    assert line.note == "sentence 7"

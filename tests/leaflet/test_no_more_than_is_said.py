"""The page promises what the file does, where it stands, and to everybody it is for."""

from __future__ import annotations

from gehoord.words.page.whole import page
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
    assert "if it does not come to that." in judged
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


def test_more_time_for_one_kind_of_complaint_is_told_for_that_alone() -> None:
    some = (
        '[[particular]]\nid = "topic"\nname = "What is it about?"\nkind = "choice"\n'
        'source = "s 1"\n[[particular.option]]\nid = "fee"\nname = "a fee"\n'
        '[[particular.option]]\nid = "else"\nname = "something else"\n'
        '[[term]]\nid = "fees"\nstrength = "promise"\nwithin = "4 weeks"\n'
        'from = "filed"\nonly_for = ["fee"]\nkept_by = ["judgement", "more-time"]\n'
        'about = { nl = "ons antwoord", en = "our answer" }\n'
        'public = true\nsource = "s 2"\n'
        '[extension]\nof = ["fees"]\nlongest = "2 weeks"\nsource = "s 3"'
    )

    (told,) = lines("more-time", some, "en")

    assert told.endswith("Only if you choose “a fee”.")


def test_what_counts_back_stands_on_the_way_with_the_day_it_counts_from() -> None:
    awb = HEAD.replace("wkkgz", "awb")

    told = whole("", "nl", awb)

    assert "(nadat uw reactie binnen is; dit geldt nadat wij om advies vroegen)" in told


def test_who_may_not_handle_it_is_no_leave_not_to() -> None:
    conflict = '[conflict]\nforbidden = ["who took part"]\nsource = "s 4"'

    assert "Who may not handle it: who took part. [s 4]" in whole(conflict)


def test_a_source_of_ones_own_is_not_marked_as_unverified_by_the_pattern() -> None:
    childcare = HEAD.replace("wkkgz", "childcare")
    mine = 'regimes = []\n[retention]\nlength = "2 years"\nsource = "sentence 9"'
    doubted = mine + "\nverified = false"
    cited = 'regimes = []\n[sources]\n"sentence 8" = ["retention"]'

    told, again, theirs = (
        next(
            line.note
            for section in page(said(more, childcare), "en").published
            for line in section.lines
            if line.anchor.startswith("retention")
        )
        for more in (mine, doubted, cited)
    )

    assert told == "sentence 9"
    assert again == "sentence 9 · not checked against its source"
    assert theirs == "sentence 8"


def test_what_comes_back_with_each_letter_is_told_as_each_time() -> None:
    weekly = (
        '[[term]]\nid = "news"\nstrength = "promise"\nwithin = "1 week"\n'
        'from = ["filed", "message-left"]\nkept_by = ["message", "judgement", '
        '"closing-letter"]\nabout = { nl = "nieuws", en = "news" }\npublic = true\n'
        'source = "s 1"'
    )

    told = whole(weekly)

    assert "Each time within one week, for the first time after your reaction" in told
    assert "Promise: each time within one week news." in told
    assert "the letter “" not in told

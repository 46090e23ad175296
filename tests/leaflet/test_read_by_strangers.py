"""Who never saw the file reads the page: each sentence is true, and none says another."""

from __future__ import annotations

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.leaflet.plain import text
from gehoord.leaflet.standalone import html
from gehoord.procedure.reading import read
from gehoord.procedure.rules import Procedure
from gehoord.words.page.whole import page
from gehoord.words.way import of_procedure

HEAD = """
format       = 1
extends      = "wkkgz"
id           = "strangers"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
"""
SMALL = HEAD.replace("wkkgz", "small-firm")


def said(more: str, head: str = HEAD) -> Procedure:
    return read(head + more, calendars(), patterns())


def lines(code: str, more: str, lang: str, head: str = HEAD) -> tuple[str, ...]:
    return tuple(page(said(more, head), lang).texts(code))


def whole(more: str, lang: str = "en", head: str = HEAD) -> str:
    procedure = said(more, head)
    told = text(page(procedure, lang), of_procedure(procedure, lang))
    return " ".join(told.split())


def test_a_first_talk_that_one_may_skip_is_no_step_that_comes_first() -> None:
    free = whole('adviser_first = "optional"', "nl")
    asked = whole('adviser_first = "expected"', "nl")

    assert "1. U kunt het eerst met uw adviseur bespreken." in free
    assert "bespreekt het eerst" not in free
    assert "1. U bespreekt het eerst met uw adviseur, als u dat kunt." in asked


def test_what_the_adviser_promises_stands_where_the_adviser_is() -> None:
    first = """
[[term]]
id       = "call"
strength = "promise"
within   = "3 working days"
from     = "passed-on"
done_by  = ["adviser-answered"]
about    = { nl = "een telefoontje", en = "a call from the adviser" }
public   = true
source   = "art. 2"
"""

    procedure = said(first)

    step, *_ = of_procedure(procedure, "en").steps
    assert step.lines == ("Promise: within three working days a call from the adviser",)


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("may-refuse", "Does it not come by then? We may decide not to take the"),
        ("close", "Does it not come by then? We close the case"),
        ("go-on", "Does it not come by then? We go on without it."),
    ],
)
def test_what_follows_when_nothing_is_sent_is_said_of_that_alone(
    then: str, told: str
) -> None:
    (line,) = lines(
        "incomplete",
        f'[incomplete]\nclock = "runs"\ncure = "2 weeks"\nthen = "{then}"\n'
        'source = "art. 3"',
        "en",
    )

    assert told in line


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        (
            '"web", "email"',
            "You can e-mail your reaction to complaints@example.org, or",
        ),
        ('"email", "paper"', "You can e-mail your reaction to complaints@example.org."),
        ('"web", "paper"', "You can fill in the form. What you e-mail to"),
        (
            '"paper", "oral"',
            "What you e-mail to complaints@example.org counts as well.",
        ),
    ],
)
def test_nobody_is_sent_a_way_that_the_procedure_does_not_name(
    ways: str, told: str
) -> None:
    (line,) = lines("address", f"channels = [{ways}]", "en")

    assert line.startswith(told)


@pytest.mark.parametrize(
    ("ways", "because", "must", "told"),
    [
        ("paper", "it was not made on the official form", "true", "only with the form"),
        ("web", "you did not use our form", "true", "You can fill in the form."),
        ("paper", "it was not made on the official form", "false", "counts as well"),
        ("paper", "it is about the weather", "true", "counts as well"),
    ],
)
def test_a_mail_counts_only_with_the_form_where_nothing_else_is_taken_up(
    ways: str, because: str, must: str, told: str
) -> None:
    ground = (
        f'channels = ["{ways}"]\n[[refusal]]\nid = "no-form"\n'
        f'because = {{ nl = "het anders is", en = "{because}" }}\n'
        f'must = {must}\nsource = "art. 3"'
    )

    (line,) = lines("address", ground, "en")

    assert told in line


def test_a_pause_without_an_end_says_that_its_end_is_not_said() -> None:
    pause = """
[suspension]
grounds = { nl = ["een tuchtklacht"], en = ["a disciplinary complaint"] }
longest = "unspecified"
source  = "art. 9"

[acts]
suspend = { by = ["handler"], needs = ["appointed"], source = "art. 9" }
resume  = { by = ["handler"], source = "art. 9" }
"""

    (dutch,) = lines("suspension", pause, "nl")
    (english,) = lines("suspension", pause, "en")

    assert dutch.endswith("Hoe lang dat hoogstens duurt, staat niet in de procedure.")
    assert english.endswith("How long that may take is not said in the procedure.")


def test_grounds_that_all_follow_another_protocol_are_named_once() -> None:
    urgent = """
[urgent]
grounds  = { en = ["violence", "theft"] }
protocol = ["violence", "theft"]
source   = "art. 5"
"""

    (line,) = lines("urgent", urgent, "en")

    assert line.count("violence") == 1
    assert line.endswith("Then another protocol goes first, which we follow.")


def test_where_no_court_can_be_chosen_nobody_is_given_time_to_choose() -> None:
    board = """
[[third-party]]
type         = "dispute board"
name         = { en = "the Disputes Committee" }
contact      = "https://www.example.com"
capacity     = ["consumer"]
binding_for  = ["organisation"]
court_choice = CHOICE
source       = "art. 4"

[[third-party]]
type         = "trade association"
name         = { en = "the Association" }
contact      = "https://www.example.com"
capacity     = ["business"]
binding_for  = ["organisation"]
court_choice = false
source       = "art. 6"
"""

    without = whole(board.replace("CHOICE", "false"), head=SMALL)
    with_it = whole(board.replace("CHOICE", "true"), head=SMALL)

    assert "you were offered the choice for the court" not in without
    assert "you were offered the choice for the court" in with_it


def test_of_a_court_it_is_never_said_that_it_binds_nobody() -> None:
    court = """
[third-party]
type         = "TYPE"
name         = { en = "whom you go to" }
contact      = "https://www.example.com"
binding_for  = []
court_choice = false
source       = "art. 8"
"""

    (of_court,) = lines("binding", court.replace("TYPE", "court"), "en")
    (of_board,) = lines("binding", court.replace("TYPE", "dispute board"), "en")

    assert of_court == "The court decides. That binds by law."
    assert of_board == "What comes out there binds nobody."


def test_an_aim_of_a_length_that_is_not_said_is_not_called_an_aim() -> None:
    told = whole("", "nl", head=SMALL)

    _, _, line = told.partition("Uitspraak van de onafhankelijke derde: ")
    assert line.startswith("De procedure noemt geen termijn.")
    assert "Dit is een streven" not in line.partition("]")[0]


def test_a_term_without_a_length_opens_no_way_that_never_comes() -> None:
    endless = """
[[term]]
id     = "judge"
within = "unspecified"
source = "7"
"""

    told = whole(endless, "en", head=HEAD)

    assert "The procedure names no time: You get our judgement" in told
    _, _, line = told.partition("The procedure names no time: ")
    assert "If we fail" not in line.partition("]")[0]


def test_more_time_goes_before_the_day_that_is_named_for_it() -> None:
    told = whole("", "en", head=HEAD)

    assert "If we take more time, on the day that we name: You get our" in told


def test_a_list_with_commas_inside_keeps_its_members_apart() -> None:
    menu = """
[remedies]
menu   = { en = ["250, 400 or 600 euro", "a voucher, if you sign for it"] }
source = "art. 3"
"""

    told = whole(menu)

    assert "250, 400 or 600 euro; a voucher, if you sign for it." in told


@pytest.mark.parametrize("moment", ["conversation-held", "agreed"])
def test_what_an_office_does_anyway_has_words_as_the_start_of_a_term(
    moment: str,
) -> None:
    notes = f"""
[[term]]
id       = "notes"
strength = "promise"
within   = "10 working days"
from     = "{moment}"
kept_by  = ["judgement", "closing-letter"]
public   = true
source   = "art. 6"
"""

    told = [whole(notes, lang) for lang in ("nl", "en")]

    assert all(f"“{moment}”" not in each for each in told)


def test_what_comes_first_in_a_second_stage_is_read_first() -> None:
    talk = """
[[term]]
id       = "talk"
strength = "promise"
within   = "20 working days"
from     = "escalated"
stage    = "2"
done_by  = ["conversation-held"]
about    = { nl = "een gesprek", en = "a talk with you" }
public   = true
source   = "7"

[[term]]
id       = "respond-2"
within   = "10 working days"
from     = "conversation-held"
source   = "7"
"""
    procedure = said(talk, HEAD.replace("wkkgz", "uk-council-code"))

    told = [each.anchor for x in page(procedure, "en").published for each in x.lines]
    terms = [each for each in told if each.startswith("term-")]
    assert terms.index("term-respond-1") < terms.index("term-talk")
    assert terms.index("term-talk") < terms.index("term-respond-2")
    (second,) = (
        " ".join(x.lines)
        for x in of_procedure(procedure, "en").steps
        if "Stage 2" in x.title
    )
    assert second.index("a talk with you") < second.index("our response after")


def test_of_a_stage_is_said_only_what_another_does_there() -> None:
    board = """
[[stage]]
id       = "2"
name     = { nl = "het bestuur", en = "the board" }
handlers = ["handler"]
names    = { handler = { nl = "de secretaris", en = "the secretary" } }
acts     = { judge = { by = ["owner"], needs = ["appointed"], source = "7" } }
source   = "7"
"""

    told = whole(board, "en", HEAD.replace("wkkgz", "uk-council-code"))

    assert "In the stage “The board”: somebody in charge judges your complaint." in told
    assert "In the stage “The board”, the secretary takes the place of" in told
    assert "In the stage “The board”: you can object" not in told
    assert told.count("takes the place of") == 1
    assert told.count("chooses who handles your complaint") == 1


BESIDE = """
[[third-party]]
id           = "disputes"
type         = "dispute board"
name         = "the Disputes Committee"
contact      = "https://www.example.com"
capacity     = ["consumer"]
binding_for  = ["organisation"]
court_choice = false
source       = "4a"

[[third-party]]
id           = "discipline"
type         = "disciplinary board"
name         = "the Supervisory Board"
contact      = "https://www.example.com"
AFTER
binding_for  = ["organisation"]
court_choice = false
source       = "4b"
"""


def test_the_way_tells_of_each_third_party_that_one_may_choose() -> None:
    (beside,) = (
        x.sentence
        for x in of_procedure(said(BESIDE.replace("AFTER", ""), SMALL), "en").steps
        if "you can go to" in x.title
    )
    then = of_procedure(
        said(BESIDE.replace("AFTER", 'after = "disputes"'), SMALL), "en"
    )

    assert (
        "the Disputes Committee. Only if you want to. For those who complain" in beside
    )
    assert beside.endswith("privately. Or to the Supervisory Board.")
    assert "Or to" not in " ".join(each.sentence for each in then.steps)


def test_a_long_address_of_a_page_is_a_link_that_fits_a_narrow_screen() -> None:
    own = 'own_text = { nl = "https://example.com/a?b=1&c=2", en = "no page <b>" }'
    procedure = said(own)
    dutch, english = (
        html(page(procedure, lang), of_procedure(procedure, lang))
        for lang in ("nl", "en")
    )

    assert (
        'hier: <a href="https://example.com/a?b=1&amp;c=2">'
        "https://example.com/a?b=1&amp;c=2</a>. Deze" in dutch
    )
    assert "body { font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap" in dutch
    assert "<a " not in english.partition("</p>")[0]
    assert "no page &lt;b&gt;" in english

"""Until when one may go further can count from the day our answer was received."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from gehoord.console.procedure_file import calendars, patterns
from gehoord.letters.compose import compose
from gehoord.procedure import acts as a
from gehoord.procedure import events as e
from gehoord.procedure.late import asked_days
from gehoord.procedure.parts import About, Judgement
from gehoord.procedure.proof import prove
from gehoord.procedure.reading import read
from gehoord.procedure.roles import COMPLAINANT
from gehoord.procedure.rules import Procedure
from gehoord.procedure.soundness import problems
from gehoord.words.answer_received import reckoned, told
from gehoord.words.dates import long_date
from gehoord.words.page.whole import page
from tests.cast import ANK, NOOR
from tests.letters.writing import Writing, in_full

HEAD = """
format       = 1
extends      = "uk-council-code"
id           = "receipt"
version      = "1"
name         = { nl = "Klachten", en = "Complaints" }
organisation = "Somebody"
address      = "complaints@example.org"
calendar     = "nl"

[retention]
length = "2 years"
source = "art. 8"

[[stage]]
id           = "2"
within       = "3 weeks"
counted_from = "answer-received"
source       = "art. 4"
"""
SLOWER = HEAD + 'by_post = "1 week"\n'
USUAL = HEAD.replace('counted_from = "answer-received"\n', "")
WEEKS = timedelta(weeks=3)
FRIDAY = date(2027, 3, 12)


def said(text: str = HEAD) -> Procedure:
    return read(text, calendars(), patterns())


def answered(text: str = HEAD) -> Writing:
    """Our answer leaves by mail, on a Friday."""
    story = Writing(said(text))
    story.file()
    about = a.RecordConcern(about=About.NOBODY)
    story.act(ANK.actor, about, a.AppointHandler(staff=NOOR.number))
    story.until(FRIDAY)
    judged = a.Judge(judgement=Judgement.NOT_UPHELD, findings="Zo.", words="Dus.")
    story.act(NOOR.actor, judged)
    return story


def by_post(text: str = HEAD) -> Writing:
    """It came back, and goes by post on the Tuesday after."""
    story = answered(text)
    story.bounce(story.procedure.judgement_letter)
    story.days(4)
    letter = next(
        x for x in story.case.failed_letters() if x.notice == story.case.closing_letter
    )
    sent = a.SendByPost(
        letter=letter.position, to=letter.to, notice=letter.notice, on=story.day
    )
    story.act(NOOR.actor, sent)
    return story


def is_late(story: Writing, told: date | None = None) -> bool:
    refused = story.refused(COMPLAINANT, a.Escalate(received_on=told))
    assert refused in {(), ("received-before",)}
    return bool(refused)


def last_day(story: Writing) -> date:
    """Return the last day on which one can go further who says nothing of receipt."""
    tried = Writing(story.procedure)
    tried.__dict__.update(story.__dict__)
    while not is_late(tried):
        tried.days(1)
    return tried.day - timedelta(days=1)


def test_a_mail_is_received_on_the_day_it_leaves() -> None:
    assert last_day(answered()) == FRIDAY + WEEKS


def test_a_letter_by_post_takes_three_working_days() -> None:
    posted = by_post()

    assert posted.day == date(2027, 3, 16)
    assert last_day(posted) == date(2027, 3, 19) + WEEKS


def test_a_file_can_say_how_long_the_post_takes() -> None:
    assert last_day(by_post(SLOWER)) == date(2027, 3, 23) + WEEKS


def test_who_says_to_have_got_it_later_is_believed() -> None:
    story = answered()
    later = FRIDAY + timedelta(days=5)

    story.until(later + WEEKS)
    unsaid, told = is_late(story), is_late(story, later)
    story.act(COMPLAINANT, a.Escalate(received_on=later))

    assert (unsaid, told) == (True, False)
    entry = next(x.event for x in story.entries if isinstance(x.event, e.Escalated))
    assert entry.received_on == later
    assert story.case.level == "2"


def test_a_day_that_is_too_long_ago_as_well_helps_nobody() -> None:
    story = answered()
    later = FRIDAY + timedelta(days=5)

    story.until(later + WEEKS + timedelta(days=1))

    assert is_late(story, later)


def test_who_says_to_have_got_it_sooner_loses_no_day() -> None:
    story = by_post()

    story.until(date(2027, 3, 19) + WEEKS)

    assert not is_late(story, FRIDAY)


def test_nobody_gets_an_answer_tomorrow() -> None:
    story = answered()

    told = a.Escalate(received_on=story.day + timedelta(days=1))

    assert story.refused(COMPLAINANT, told) == ("in-the-future",)


def test_whom_it_did_not_reach_is_never_too_late() -> None:
    story = answered()
    story.bounce(story.procedure.judgement_letter)

    story.until(FRIDAY + WEEKS + timedelta(days=90))

    assert not is_late(story)


def test_counted_from_closing_nothing_of_receipt_is_kept() -> None:
    story = answered(USUAL)

    story.act(COMPLAINANT, a.Escalate(received_on=FRIDAY))

    entry = next(x.event for x in story.entries if isinstance(x.event, e.Escalated))
    assert entry.received_on is None


def test_it_is_no_day_that_the_form_asks_at_the_start() -> None:
    assert asked_days(said()) == asked_days(said(USUAL))


def test_how_we_reckon_is_said_day_by_day() -> None:
    story = by_post()
    (stage,) = (x for x in story.procedure.stages if x.id == "2")

    told = reckoned(story.procedure, story.case, stage, "nl")

    for day in ("16 maart 2027", "19 maart 2027", "9 april 2027"):
        assert day in told
    assert "drie werkdagen voor de post" in told
    assert long_date(last_day(story), "nl") in told


def test_the_page_of_the_case_says_it_of_a_day_that_is_past_too() -> None:
    story = by_post()
    (stage,) = (x for x in story.procedure.stages if x.id == "2")
    last = last_day(story)
    facts = (story.procedure, story.case, stage)

    in_time, late = (
        told(*facts, day, "nl") for day in (last, last + timedelta(days=1))
    )

    assert f"Dit kan dus tot en met {long_date(last, 'nl')}." in in_time
    assert f"Dit kon dus tot en met {long_date(last, 'nl')}." in late
    assert "Kreeg u het later?" in late


PAGE = {
    "nl": "Dat kan tot drie weken nadat u ons antwoord hebt gekregen. Komt ons antwoord "
    "per post? Dan rekenen wij één week voor de post.",
    "en": "That is possible until three weeks after you got our answer. Does our answer "
    "come by post? Then we count one week for the post.",
}


def test_days_for_the_post_that_no_text_gives_are_our_own_way_of_working() -> None:
    shown = page(said(HEAD), "en")

    (told,) = (x for each in shown.worked_out for x in each.lines if "post" in x.text)
    assert told.text.startswith("Does our answer come by post? Then we count three")
    assert "for the post" not in str(shown.published)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_says_from_what_it_counts(lang: str) -> None:
    (second,) = (x for x in page(said(SLOWER), lang).texts("stage") if PAGE[lang] in x)

    assert PAGE[lang] in second


def test_the_letter_says_so_and_names_no_closing() -> None:
    letter = answered().letter(said().judgement_letter)

    text = " ".join(compose(in_full(letter)).text.split())

    assert "drie weken nadat u ons antwoord hebt gekregen" in text
    assert "rekenen wij drie werkdagen voor de post" in text
    assert "nadat het dossier is gesloten" not in text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (SLOWER.replace('counted_from = "answer-received"\n', ""), "by-post-unused"),
        (HEAD.replace("3 weeks", "1 week"), "stage-window-short"),
        (HEAD.replace("3 weeks", "3 years"), "retention-before-stage"),
    ],
)
def test_check_finds_what_is_odd(text: str, code: str) -> None:
    assert code in {each.code for each in problems(said(text))}
    assert code not in {each.code for each in problems(said(SLOWER))}


def test_it_is_proven_as_any_other() -> None:
    found = prove(said(), most=400)

    assert found.holds

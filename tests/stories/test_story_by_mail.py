"""Stories 1 and 10: a complaint by e-mail, from the first word to destruction."""

from __future__ import annotations

import re
from datetime import date, datetime

import pytest

from gehoord.dossier.models import Arrival, Case, Entry, File, Letter, Overview
from gehoord.dossier.store import NoSuchCase
from gehoord.procedure.parts import Result
from gehoord.procedure.stages import Stage
from tests.cast import FATIMA
from tests.dossiers import BY_MAIL, LATE_ON_FRIDAY
from tests.procedure.telling import AMSTERDAM, lines
from tests.stories.browser import REAL
from tests.stories.letterbox import Mail
from tests.stories.office import Story, never_given

pytestmark = pytest.mark.django_db

MAILED = f"""\
Geachte mevrouw, heer,

De heer De Vries kwam niet opdagen op onze training.

Naam: {FATIMA.name}
Telefoon: {FATIMA.phone}
Onderwerp: Training
"""


@pytest.mark.django_db(transaction=True)
def test_a_complaint_by_mail_is_handled_closed_and_a_year_later_destroyed(  # noqa: PLR0915 - a whole story
    story: Story,
) -> None:
    received = story.mail(MAILED)
    receipt = story.letterbox.last("receipt")
    story.days(1)
    story.mail(f"Mijn adres is:\n\nAdres: {FATIMA.address}\n", answers=receipt)
    story.days(3)
    story.desk("ank").act("record-concern", about="staff", staff=["3"])
    story.desk("ank").act("appoint-handler", staff="4")
    named = story.letterbox.last("handler-named")
    story.days(7)
    noor = story.desk("noor")
    noor.act("inform-respondent", staff="3", words="Er is een klacht.")
    noor.act("agree", what="Noor belt", who="Noor Kok", by_day="2027-03-19")
    story.days(7)
    noor.act("settle-agreement", number="1", kept="yes")
    noor.act("propose", words="Wij geven de training opnieuw.")
    proposal = story.letterbox.last("proposal")
    offered = story.sender.follow("proposal")
    story.days(2)
    story.sender.act("answer-proposal", accepted="yes")
    noor.act("ask-satisfaction")
    story.days(1)
    story.sender.act("say-whether-satisfied", satisfied="yes")
    noor.act("close", words="Wij sluiten uw klacht.")
    closing = story.letterbox.last("closing-letter")
    closed = story.sender.follow()
    kept, paper = story.sender.read("Schriftelijke terugkoppeling")

    assert received.case == story.reference
    assert story.told == BY_MAIL.through_doors
    assert story.letters_to("complainant") == [
        "receipt",
        "handler-named",
        "proposal",
        "code",
        "answer-received",
        "satisfaction-question",
        "closing-letter",
    ]
    assert {each.address for each in story.letterbox.to("complainant")} == {
        FATIMA.email
    }
    assert "Wilt u dit nog aanvullen? - uw adres" in receipt.flat
    assert "Uiterlijk vrijdag 12 maart 2027 hoort u wie" in receipt.flat
    assert "Stand van ons register: 0000" not in receipt.flat
    assert "Noor Kok behandelt uw klacht." in named.flat
    assert "Wij geven de training opnieuw." not in proposal.flat
    assert "Wij geven de training opnieuw." in offered
    assert "Er ligt een voorstel. Het wacht op uw antwoord." in offered
    assert "tot en met zondag 26 maart 2028" in closing.flat
    assert "Uw reactie is gesloten." in closed
    assert "U liet weten dat u tevreden bent." in kept
    assert "Wij sluiten uw klacht." in paper
    assert "Komen wij er samen niet uit? Dan kunt u naar Sanne Derde" in paper
    assert not re.search(REAL, paper)
    assert "Nagekomen: bericht wie de klacht behandelt." in closed
    assert story.result("name-handler") is Result.KEPT
    assert story.result("propose-or-tell") is Result.KEPT

    noor.act("tell-respondent", staff="3", words="Opgelost.")
    story.leap(date(2028, 3, 26))
    assert story.is_at(Stage.CLOSED)
    gone = story.leap(date(2028, 3, 27))
    assert gone.destroyed == 1
    _is_as_if_it_never_was(story, closing)


def _is_as_if_it_never_was(story: Story, letter: Mail) -> None:
    """Nothing can be opened, by the office or by the link of a letter."""
    with pytest.raises(NoSuchCase):
        _ = story.case_id
    for table in (Arrival, Case, Entry, File, Letter, Overview):
        assert not table.objects.exists()
    noor, never_was = story.desk("noor"), never_given(story)
    there, nowhere = noor.case(), noor.open(f"/desk/case/{never_was}")
    assert (there.status, nowhere.status) == (404, 404)
    assert there.text == nowhere.text
    for page in (noor.list(), noor.open("/desk/closed")):
        assert story.reference not in page
    for reader in (story.sender.browser, story.anyone):
        reader.open(letter.link)
        assert "Deze link werkt niet" in reader.submit()
    late = story.mail("Mag het dossier nog open?", answers=letter)
    assert late.case != story.reference


def test_received_on_friday_just_before_midnight_before_the_clocks_change(
    story: Story,
) -> None:
    story.now = datetime(2026, 10, 23, 23, 59, tzinfo=AMSTERDAM)
    for page in ("/", "/procedure", "/privacy"):
        assert "Advies Voorbeeld" in story.anyone.open(page)
    receipt = story.fill_in()
    mailed = story.letterbox.last("receipt")
    told = story.told
    ends_at = story.opened.case.terms[0].ends_at.isoformat()

    story.until(date(2026, 10, 30))
    story.at(23, 58)
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    story.now = datetime(2026, 10, 31, 0, 1, tzinfo=AMSTERDAM)
    story.clock()

    assert told == LATE_ON_FRIDAY.through_doors
    assert ends_at == "2026-10-30T23:00:00+00:00"
    assert "Uiterlijk vrijdag 30 oktober 2026" in receipt
    assert "Uiterlijk vrijdag 30 oktober 2026 hoort u wie" in mailed.flat
    assert "vrijdag 13 november 2026" in mailed.flat
    assert story.result("name-handler") is Result.KEPT
    assert "promise-broken" not in story.letters_to("complainant")


def test_two_minutes_later_it_is_saturday_though_in_greenwich_it_is_still_friday(
    story: Story,
) -> None:
    story.now = datetime(2026, 10, 24, 0, 1, tzinfo=AMSTERDAM)
    story.mail(MAILED)
    receipt = story.letterbox.last("receipt")

    assert story.told[2:4] == lines("""
        24-10 complainant filed
        24-10 complainant term-opened name-handler 31-10
    """)
    assert "ontvangen op zaterdag 24 oktober 2026" in receipt.flat
    assert "Uiterlijk zaterdag 31 oktober 2026 hoort u wie" in receipt.flat


def test_a_link_works_to_the_end_of_the_day_its_letter_names(story: Story) -> None:
    receipt_page = story.fill_in()
    letter = story.letterbox.last("receipt")
    story.leap(date(2027, 4, 4))
    story.at(23, 59)
    last_minute = story.sender.follow("receipt")
    story.now = datetime(2027, 4, 5, 0, 0, tzinfo=AMSTERDAM)
    story.anyone.open(letter.link)
    over = story.anyone.submit()
    renewed = story.anyone.submit()
    story.clock()
    again = story.sender.follow("new-link")

    assert "De link werkt tot en met zondag 4 april 2027" in letter.flat
    assert "zondag 4 april 2027" in receipt_page
    assert "Er kwam niemand opdagen." in last_minute
    assert (over.status, renewed.status) == (410, 200)
    assert "Er kwam niemand opdagen." not in over.text + renewed.text
    assert "Er kwam niemand opdagen." in again
    assert story.told[-2:] == lines("""
        05-04 complainant link-asked
        05-04 clock letter-left new-link
    """)

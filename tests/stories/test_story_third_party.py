"""Story 3: rejected, rejected again, to the third party, a ruling, carried out."""

from __future__ import annotations

import pytest

from gehoord.procedure.parts import Outcome
from gehoord.procedure.stages import Stage
from tests.dossiers import TO_THIRD_PARTY
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


@pytest.fixture
def handled(story: Story) -> Story:
    """Return a story in which Noor handles what is about nobody."""
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="4")
    return story


def test_two_rejected_proposals_lead_to_the_third_party_only_by_the_complainants_act(
    handled: Story,
) -> None:
    story, noor = handled, handled.desk("noor")
    story.days(7)
    noor.act("propose", words="Eerste voorstel.")
    story.days(1)
    story.sender.act("answer-proposal", accepted="no", words="Te weinig.")
    story.days(1)
    noor.act("note", words="Ik ben niet blij.")
    noor.act("propose", words="Tweede voorstel.")
    story.days(1)
    story.sender.act("answer-proposal", accepted="no")
    story.desk("ank").act("propose-referral", words="U kunt naar de derde.")
    derde = story.desk("derde")
    before = [derde.list(), derde.case()]
    letters_before = story.letters_to("derde")

    story.days(1)
    story.sender.act("refer", words="Ik ga naar de derde.")
    told_little = derde.case()
    story.sender.act("choose-route", route="third-party")
    story.days(2)
    derde.act("admit", ground="De organisatie behandelde de klacht.")
    hers, theirs = derde.case(), story.sender.follow()
    story.days(5)
    derde.act("hear", party="complainant", on="2027-03-23", minutes="Zo was het.")
    derde.act("rule", judgement="upheld", words="Gegrond.", reasons="Omdat.")
    ruling = story.letterbox.last("ruling")
    _, on_paper = story.sender.read("Uitspraak")
    letters = [each for each in noor.case().links if "/letter/" in each]
    read_by_noor = "".join(noor.open(each).text for each in letters)
    story.days(5)
    story.desk("ank").act("carry-out", words="Het geld is terug.")
    noor.act("close", words="Wij sluiten uw klacht.")
    closed = story.sender.follow()

    assert story.told_since(9) == TO_THIRD_PARTY.through_doors
    assert [page.status for page in before] == [200, 404]
    assert story.reference not in before[0]
    assert letters_before == []
    assert "Ik ga naar de derde." in told_little
    assert "Eerste voorstel." not in told_little
    for page in (hers, theirs):
        assert "Eerste voorstel." in page
        assert "Tweede voorstel." in page
        assert "Er kwam niemand opdagen." in page
        assert "Ik ben niet blij." not in page
    assert "De uitspraak is bindend" in ruling.flat
    assert "De uitspraak gaat niet over schadevergoeding." in ruling.flat
    assert "Gegrond." in on_paper
    assert "Sanne Derde" in read_by_noor
    assert "/follow/" not in read_by_noor
    assert story.opened.case.outcome is Outcome.RULED
    assert story.is_at(Stage.CLOSED)
    assert "Uw reactie is gesloten." in closed


def test_who_chooses_the_court_gets_a_closing_letter_and_the_third_party_nothing_more(
    handled: Story,
) -> None:
    story = handled
    story.sender.act("refer", words="Ik twijfel.")
    offered = story.sender.follow()
    story.days(3)
    story.sender.act("choose-route", route="court")
    hers = story.desk("derde").case()
    todo = story.desk("noor").case()
    story.desk("noor").act("close", words="U gaat naar de rechter.")

    assert story.told_since(9) == lines("""
        05-03 complainant code-asked
        05-03 clock letter-left code
        05-03 complainant referred
        05-03 complainant court-choice-offered
        05-03 complainant term-opened court-choice 05-04
        05-03 clock letter-left referral-received
        05-03 clock letter-left referral-received to staff:9
        08-03 complainant code-asked
        08-03 clock letter-left code
        08-03 complainant route-chosen court
        08-03 staff:4 closing-begun to-court
        08-03 clock letter-left closing-letter
        08-03 clock closed
    """)
    assert "maandag 5 april 2027" in offered
    assert hers.status == 404
    assert "Schrijf de terugkoppeling. Daarmee sluit het dossier." in todo
    assert story.opened.case.outcome is Outcome.TO_COURT


def test_a_month_of_silence_about_the_court_chooses_the_third_party(
    handled: Story,
) -> None:
    story = handled
    story.sender.act("refer", words="Ik ga naar de derde.")
    story.desk("derde").act("admit", ground="Wachten kan niet.")
    too_early = story.desk("derde").open(f"/desk/case/{story.reference}/rule")
    story.leap(story.last_days["court-choice"])
    waiting = story.told[-1]
    story.days(1)

    assert "Dit kan nu niet" in too_early
    assert waiting == "05-03 clock letter-left admitted"
    assert story.told[-2:] == lines("""
        06-04 clock term-lapsed court-choice
        06-04 clock route-chosen third-party
    """)

"""Story 6: about the owner who would handle it; and in a one-person firm."""

from __future__ import annotations

import pytest

from gehoord.people.models import Staff
from gehoord.procedure.parts import Result
from tests.dossiers import ANSWERED_OPENLY
from tests.procedure.telling import lines
from tests.stories.browser import Page
from tests.stories.office import Desk, Story, never_given

pytestmark = pytest.mark.django_db


def _pages(desk: Desk, reference: str) -> list[Page]:
    """Go everywhere that this case could leave a trace."""
    there = f"/desk/case/{reference}"
    return [
        desk.open(path)
        for path in (
            "/desk",
            "/desk/closed",
            "/desk/kept",
            f"/desk/find?reference={reference}",
            there,
            f"{there}/appoint-handler",
            f"{there}/file/1",
            f"{there}/letter/1",
        )
    ]


def test_the_owner_concerned_finds_no_trace_and_the_other_owner_handles_it(
    story: Story,
) -> None:
    story.fill_in(words="Ank Bos kwam niet opdagen.")
    ank = story.desk("ank")
    named_only = _pages(ank, story.reference)
    story.days(1)
    story.desk("bea").act("record-concern", about="staff", staff=["1"])
    choices = story.desk("bea").open(f"/desk/case/{story.reference}/appoint-handler")
    story.days(6)
    concerned = _pages(ank, story.reference)
    nowhere = _pages(ank, never_given(story))

    assert story.told == lines("""
        05-03 complainant received
        05-03 complainant filed
        05-03 complainant term-opened name-handler 12-03
        05-03 complainant term-opened propose 26-03
        05-03 complainant term-opened propose-or-tell 26-03
        05-03 clock letter-left receipt
        06-03 staff:2 concern-recorded staff 1
        09-03 clock term-warned name-handler
        11-03 clock term-warned name-handler
        12-03 clock alarmed name-handler: substitute-appointed
        12-03 clock handler-appointed 2
        12-03 clock letter-left handler-named
    """)
    assert story.letters_to("ank") == []
    assert "you-handle" in story.letters_to("bea")
    (asked,) = (each for each in choices.forms if "staff" in each.fields)
    assert "1" not in (asked.fields["staff"].offered or [])
    expected = [200, 200, 200, 200, 404, 404, 404, 404]
    for pages in (named_only, concerned):
        assert [page.status for page in pages] == expected
        # What she asked for herself stands in the box she typed it in, and no more.
        for page, other in zip(pages, nowhere, strict=True):
            assert page.text == other.text
            assert "Fatima" not in page.html


def test_a_handler_who_turns_out_to_be_concerned_is_released_at_once(
    story: Story,
) -> None:
    story.fill_in()
    story.desk("ank").act("record-concern", about="nobody")
    story.desk("ank").act("appoint-handler", staff="1")
    before = story.length
    story.desk("bea").act("record-concern", about="staff", staff=["1"])

    assert story.told_since(before) == lines("""
        05-03 staff:2 concern-recorded staff 1
        05-03 staff:2 handler-released 1
    """)
    assert story.desk("ank").case().status == 404
    assert "Benoem de behandelaar" in story.desk("bea").list()


def test_in_a_one_person_firm_the_owner_answers_openly_and_never_judges(
    story: Story,
) -> None:
    Staff.objects.filter(number__in=(2, 3, 4)).update(active=False)
    story.fill_in(words="Ank luistert niet.")
    story.days(1)
    ank = story.desk("ank")
    cleared = ank.ask("record-concern", about="nobody")
    ank.act("record-concern", about="staff", staff=["1"])
    story.days(1)
    page = ank.case()
    judging = ank.open(f"/desk/case/{story.reference}/not-take-up")
    ank.act("propose", words="Ik kom het uitleggen.")
    story.days(1)
    ways = story.sender.follow()
    story.sender.act("answer-proposal", accepted="yes")
    ank.act("ask-satisfaction")
    story.sender.act("say-whether-satisfied", satisfied="yes")
    ank.act("close", words="Dank u.")

    assert story.told == ANSWERED_OPENLY.through_doors
    assert "of leg vast dat de klacht ook over u gaat" in cleared
    todo, _, _ = page.text.partition("Wat u kunt doen")
    assert "Stel een oplossing voor" in todo
    assert "Vertel het degene over wie de klacht gaat" not in todo
    assert "Weet nog van niets" not in page
    assert "Dit kan nu niet" in judging
    told = story.letterbox.last("nobody-impartial")
    assert "onafhankelijke derde" in told.flat
    assert "Ga naar de onafhankelijke derde" in ways
    assert story.result("name-handler") is Result.KEPT

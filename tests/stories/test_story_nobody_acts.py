"""Stories 2 and 12: nobody does anything; and the one named is the substitute."""

from __future__ import annotations

from datetime import date

import pytest

from gehoord.procedure.parts import Result
from gehoord.procedure.stages import Stage
from tests.dossiers import PROMISE_BROKEN, SOFTENED, SUBSTITUTE_APPOINTED
from tests.procedure.telling import lines
from tests.stories.office import Story

pytestmark = pytest.mark.django_db


def test_the_clock_appoints_the_substitute_in_time_when_the_concern_is_recorded(
    story: Story,
) -> None:
    story.fill_in()
    story.days(2)
    story.desk("bea").act("record-concern", about="staff", staff=["3"])
    story.until(date(2027, 3, 13))
    page = story.sender.follow()

    assert story.told == SUBSTITUTE_APPOINTED.through_doors
    assert story.result("name-handler") is Result.KEPT_BY_CLOCK
    named = story.letterbox.last("handler-named")
    assert "Niemand had op tijd iemand aangewezen." in named.flat
    assert "Is Ank Bos bij uw klacht betrokken?" in named.flat
    assert story.letters_to("ank") == [
        "new-complaint",
        "warning",
        "warning",
        "alarm",
        "you-handle",
    ]
    assert "Nagekomen door de klok: bericht wie de klacht behandelt." in page
    assert "Nagekomen door de klok" in story.desk("bea").case()


def test_without_a_recorded_concern_owners_are_alarmed_and_the_promise_breaks_openly(
    story: Story,
) -> None:
    story.fill_in()
    story.until(date(2027, 3, 13))
    page = story.sender.follow("promise-broken")

    assert story.told == PROMISE_BROKEN.through_doors
    assert story.result("name-handler") is Result.MISSED
    for owner in ("ank", "bea"):
        assert story.letters_to(owner) == [
            "new-complaint",
            "warning",
            "warning",
            "alarm",
            "promise-broken",
        ]
    broken = story.letterbox.last("promise-broken")
    assert "Wij hebben een belofte aan u niet gehouden." in broken.flat
    assert "uiterlijk vrijdag 12 maart 2027" in broken.flat
    assert "Niet nagekomen: bericht wie de klacht behandelt." in page
    listed = story.desk("bea").list()
    assert "Leg vast over wie het gaat" in listed
    assert "Te laat Uiterlijk vrijdag 12 maart" in listed


def test_the_honest_notice_of_week_three_softens_and_never_counts_as_kept(
    story: Story,
) -> None:
    story.fill_in()
    story.days(1)
    story.desk("ank").act("record-concern", about="nobody")
    story.until(date(2027, 3, 30))
    page = story.sender.follow("not-finished")

    assert story.told_since(7) == SOFTENED.through_doors
    assert story.result("propose-or-tell") is Result.SOFTENED
    assert story.result("propose") is Result.MISSED
    assert "new-date" not in story.last_days
    assert story.is_at(Stage.HANDLING)
    honest = story.letterbox.last("not-finished")
    assert "Uw klacht is nog niet af." in honest.flat
    assert "niemand heeft ons gezegd waarom" in honest.flat
    assert "Dit bericht telt niet als nagekomen belofte." in honest.flat
    assert "Niet nagekomen, wel op tijd verteld dat het niet af was" in page
    assert "Streven niet gehaald: een voorstel voor een oplossing." in page
    assert "not-finished" in story.letters_to("ank")


def test_who_is_named_in_the_text_is_not_appointed_and_never_sees_it(
    story: Story,
) -> None:
    story.mail(
        "Het ging mis bij mevrouw Bos, zij luisterde niet.\n\nNaam: Fatima El Amrani\n"
    )
    ank = story.desk("ank")
    seen = [ank.list(), ank.case(), ank.open(f"/desk/find?reference={story.reference}")]
    story.until(date(2027, 3, 27))
    seen += [ank.list(), ank.case(), ank.open("/desk/closed"), ank.open("/desk/kept")]

    assert story.told == lines("""
        05-03 complainant received
        05-03 complainant particulars-asked phone address
        05-03 complainant filed
        05-03 complainant term-opened name-handler 12-03
        05-03 complainant term-opened propose 26-03
        05-03 complainant term-opened propose-or-tell 26-03
        05-03 clock letter-left receipt
        09-03 clock term-warned name-handler
        11-03 clock term-warned name-handler
        12-03 clock alarmed name-handler: concern-unknown
        13-03 clock term-missed name-handler
        13-03 clock letter-left promise-broken
        19-03 clock term-warned propose
        23-03 clock term-warned propose-or-tell
        25-03 clock term-softened propose-or-tell
        25-03 clock letter-left not-finished
        27-03 clock term-missed propose
    """)
    assert story.opened.case.handler is None
    assert story.letters_to("ank") == []
    assert set(story.letters_to("bea")) >= {"new-complaint", "warning", "alarm"}
    for page in seen:
        assert "Fatima" not in page
        assert "mevrouw Bos" not in page
    assert [page.status for page in seen] == [200, 404, 200, 200, 404, 200, 200]
    assert story.reference in story.desk("bea").list()

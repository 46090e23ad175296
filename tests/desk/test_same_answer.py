"""One answer to several complaints: the same words, each in its own dossier."""

from __future__ import annotations

from datetime import UTC, date, datetime
from re import findall
from typing import Any

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.letters.publishable import faults
from gehoord.organisation.publishing import publish
from gehoord.procedure import acts as a
from gehoord.procedure.parts import (
    About,
    Judgement,
    Particulars,
    PartJudged,
    PartOutcome,
)
from tests.desk.working import Desks, deliver, filed, text
from tests.procedure.examples.test_invented import text as file_of

pytestmark = pytest.mark.django_db
WORDS = "De bus reed niet. Wij betalen de kaart terug."
NAMELESS = Particulars(email="iemand@example.org")
FINDINGS = "Op 3 maart viel de bus uit."


@pytest.fixture
def judging(desks: Desks) -> Desks:
    """Return the desks of a firm that judges."""
    rules = file_of("care-farm")
    publish(desks.firm, rules, effective_from=date(2025, 1, 1), faults=faults)
    return desks


def handled(desks: Desks, by: int = 4, **said: Any) -> Done:  # noqa: ANN401 - fields of an act
    done = filed(desks.firm, **said)
    desks.perform(done, a.RecordConcern(about=About.NOBODY), by="staff:1")
    desks.perform(done, a.AppointHandler(staff=by), by="staff:1")
    return done


def judged(desks: Desks, done: Done, words: str = WORDS, by: str = "staff:4") -> None:
    act = a.Judge(judgement=Judgement.UPHELD, findings=FINDINGS, words=words)
    desks.perform(done, act, by=by)


def there(done: Done) -> str:
    return reverse("desk-same", args=[done.reference])


def offered(page: str) -> list[str]:
    return findall(r'name="case" value="([^":]+:\d+)"', page)


def of(desks: Desks, first: Done, other: Done) -> str:
    """Return what stands for the other case on the page of the first."""
    found = offered(text(desks["noor"].get(there(first))))
    return next(each for each in found if each.startswith(other.reference))


def test_the_same_judgement_is_given_in_each_case_that_was_chosen(
    judging: Desks,
) -> None:
    first, second, third = (handled(judging) for _ in range(3))
    judged(judging, first)

    answer = judging["noor"].post(there(first), {"case": of(judging, first, second)})

    assert answer.status_code == 302
    assert "judged" in judging.story(second)
    assert "judged" not in judging.story(third)
    assert "judgement" in deliver(second, judging.firm, datetime.now(UTC))
    page = text(judging["noor"].get(reverse("desk-case", args=[second.reference])))
    assert FINDINGS in page
    assert WORDS in page


def test_a_case_says_that_its_answer_can_be_given_in_others(judging: Desks) -> None:
    first = handled(judging)
    link = f'href="{there(first)}"'
    before = text(judging["noor"].get(reverse("desk-case", args=[first.reference])))
    judged(judging, first)

    after = text(judging["noor"].get(reverse("desk-case", args=[first.reference])))

    assert link not in before
    assert link in after
    assert after.index(link) < after.index('id="story"')


def test_who_gave_no_name_stands_among_the_others_by_reference_alone(
    judging: Desks,
) -> None:
    rules = 'anonymous = "accept"\n' + file_of("care-farm").replace("2027-01-01", "2")
    publish(judging.firm, rules, effective_from=date(2025, 1, 2), faults=faults)
    first, nameless = handled(judging), handled(judging, particulars=NAMELESS)
    judged(judging, first)

    page = text(judging["noor"].get(there(first)))

    assert f"{nameless.reference}</span>" in page
    assert f"{nameless.reference} ·" not in page


def test_only_open_cases_of_the_same_handler_in_the_same_language_are_offered(
    judging: Desks,
) -> None:
    first, mine = handled(judging), handled(judging)
    handled(judging, by=3)
    handled(judging, language="en")
    done_already = handled(judging)
    judged(judging, done_already)
    judged(judging, first)

    found = offered(text(judging["noor"].get(there(first))))

    assert [each.partition(":")[0] for each in found] == [mine.reference]


def test_what_names_who_complained_here_is_given_to_nobody_else(judging: Desks) -> None:
    first, second = handled(judging), handled(judging)
    judged(judging, first, words="Mevrouw El Amrani heeft gelijk.")

    page = text(judging["noor"].get(there(first)))
    judging["noor"].post(there(first), {"case": f"{second.reference}:99"})

    assert "Amrani" in page
    assert offered(page) == []
    assert "judged" not in judging.story(second)


def test_what_somebody_did_meanwhile_stops_that_case_alone(judging: Desks) -> None:
    first, second, third = (handled(judging) for _ in range(3))
    judged(judging, first)
    chosen = [of(judging, first, each) for each in (second, third)]
    judging.perform(second, a.Note(words="Wacht."), by="staff:1")

    page = text(judging["noor"].post(there(first), {"case": chosen}))

    assert "In deze dossiers is het niet gedaan" in page
    assert second.reference in page
    assert "judged" not in judging.story(second)
    assert "judged" in judging.story(third)


def test_nothing_is_done_in_a_case_that_is_not_theirs_or_not_there(
    judging: Desks,
) -> None:
    first, others = handled(judging), handled(judging, by=3)
    judged(judging, first)
    wanted = [f"{others.reference}:{others.case.length}", "26-0000-0:1", "x"]

    page = text(judging["noor"].post(there(first), {"case": wanted}))

    assert "niet gedaan" in page
    assert "judged" not in judging.story(others)


def test_without_a_choice_nothing_is_done_and_that_is_said(judging: Desks) -> None:
    first, second = handled(judging), handled(judging)
    judged(judging, first)

    page = text(judging["noor"].post(there(first), {}))

    assert "Kies minstens één dossier." in page
    assert "judged" not in judging.story(second)


def test_the_answer_of_another_is_not_theirs_to_repeat(judging: Desks) -> None:
    first = handled(judging)
    judged(judging, first)

    assert judging["bea"].get(there(first)).status_code == 404


def test_a_case_without_an_answer_has_no_such_page(judging: Desks) -> None:
    assert judging["noor"].get(there(handled(judging))).status_code == 404


def test_outcomes_of_parts_are_of_the_parts_of_their_own_case(judging: Desks) -> None:
    first = handled(judging)
    judging.perform(first, a.NameParts(parts=("De bus", "De kaart")), by="staff:4")
    parts = tuple(
        PartJudged(part=each, judgement=PartOutcome.UPHELD)
        for each in ("De bus", "De kaart")
    )
    act = a.Judge(
        judgement=Judgement.UPHELD, findings=FINDINGS, words=WORDS, parts=parts
    )
    judging.perform(first, act, by="staff:4")

    assert judging["noor"].get(there(first)).status_code == 404


def test_a_proposal_can_be_the_same_in_several_cases_too(desks: Desks) -> None:
    first, second = handled(desks), handled(desks)
    desks.perform(first, a.Propose(words=WORDS), by="staff:4")

    desks["noor"].post(there(first), {"case": of(desks, first, second)})

    assert "proposed" in desks.story(second)

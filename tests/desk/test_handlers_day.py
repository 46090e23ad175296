"""Forty open cases: how many clicks and pages each next duty takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from statistics import median

import pytest
from django.urls import reverse

from gehoord.handling.act import Done
from gehoord.procedure import acts as a
from gehoord.procedure.parts import About, Particulars, Satisfied
from tests.desk.day import Day, Page, Walked
from tests.desk.working import Desks, filed, text

pytestmark = pytest.mark.django_db

CASES = 40
ANSWERS = {"about": "nobody", "staff": "1", "kept": "yes", "medium": "phone"}
NOBODY = a.RecordConcern(about=About.NOBODY)
MINE = a.AppointHandler(staff=1)


def just_filed(_desks: Desks, _done: Done) -> None:
    """Nobody looked yet."""


def looked_at(desks: Desks, done: Done) -> None:
    desks.perform(done, NOBODY, by="staff:1")


def appointed(desks: Desks, done: Done) -> None:
    looked_at(desks, done)
    desks.perform(done, MINE, by="staff:1")


def accepted(desks: Desks, done: Done) -> None:
    appointed(desks, done)
    desks.perform(done, a.Propose(words="Een voorstel."), by="staff:1")
    desks.perform(done, a.AnswerProposal(accepted=True), by="complainant")


def satisfied(desks: Desks, done: Done) -> None:
    accepted(desks, done)
    said = a.SayWhetherSatisfied(satisfied=Satisfied.YES)
    desks.perform(done, a.AskSatisfaction(), by="staff:1")
    desks.perform(done, said, by="complainant")


def wrote(desks: Desks, done: Done) -> None:
    appointed(desks, done)
    desks.perform(done, a.Propose(words="Een voorstel."), by="staff:1")
    desks.perform(done, a.Write(words="Ik heb een vraag."), by="complainant")


WAYS: tuple[Callable[[Desks, Done], None], ...] = (
    just_filed,
    looked_at,
    appointed,
    appointed,
    accepted,
    accepted,
    satisfied,
    wrote,
)


def test_the_median_duty_of_a_day_takes_two_clicks_and_one_page(desks: Desks) -> None:
    cases = [begun(desks, number) for number in range(CASES)]
    day = Day(desks["ank"], ANSWERS)
    walked: list[Walked] = [day.duty(done.reference) for done in cases]

    assert median(each.clicks for each in walked) <= 2
    assert median(each.pages for each in walked) <= 1
    assert max(each.clicks for each in walked) <= 3
    assert {each.act for each in walked} == {
        "record-concern",
        "appoint-handler",
        "propose",
        "ask-satisfaction",
        "close",
        "reach-out",
    }


def begun(desks: Desks, number: int) -> Done:
    now = datetime.now(UTC) - timedelta(minutes=CASES - number)
    sender = Particulars(name=f"Klager {number}", email=f"k{number}@example.com")
    done = filed(desks.firm, now, particulars=sender)
    WAYS[number % len(WAYS)](desks, done)
    return done


def test_who_appoints_from_the_list_is_told_when_nobody_was_chosen(
    desks: Desks,
) -> None:
    done = filed(desks.firm)
    looked_at(desks, done)

    there = reverse("desk-act", args=[done.reference, "appoint-handler"])
    page = text(desks["ank"].post(there, {"staff": "", "from": "list", "seen": "99"}))

    assert "Wie behandelt de klacht?" in page
    assert "appoint-handler" in page
    assert desks.story(done)[-1] != "handler-appointed"


def test_who_steps_back_does_so_with_one_button_and_is_done(desks: Desks) -> None:
    done = filed(desks.firm)
    appointed(desks, done)
    page = Page(text(desks["ank"].get(reverse("desk-case", args=[done.reference]))))
    form = next(each for each in page.forms if each.action.endswith("/recuse"))

    desks["ank"].post(form.action, form.held)
    desks["ank"].post(form.action, form.held)

    assert desks.story(done)[-1] == "handler-released"
    assert desks.story(done).count("handler-released") == 1

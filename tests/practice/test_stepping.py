"""Moving the clock: from due moment to due moment, and what happens then."""

from __future__ import annotations

import threading

import pytest
from django.db import connection
from django.test import Client

from gehoord.clock.run import one_at_a_time, pass_once
from gehoord.dossier.models import Case, CaseState, Overview
from gehoord.dossier.moment import now
from gehoord.people.models import Organisation
from gehoord.practice import stepping

# Destroying ends in emptying the journal of SQLite, which no transaction allows.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.usefixtures("filled")
def test_the_clock_put_forward_keeps_breaks_and_in_the_end_destroys(
    inside: Client,
) -> None:
    begin = now()
    closed = Overview.objects.filter(stage="closed").values_list("case_id", flat=True)
    before = set(closed)

    inside.post("/practice/clock/move", {"span": "year"})
    page = inside.get("/practice/clock", headers={"accept-language": "nl"}).text

    left = set(Case.objects.filter(state=CaseState.KEPT).values_list("id", flat=True))
    moments = [step.at for step in stepping.LAST.steps]
    assert now() >= begin + stepping.SPANS["year"]
    assert "Daarom koos de klok Ank Bos." in page
    assert "De laatste dag ging voorbij zonder dat het gebeurde" in page
    assert "Vernietigd." in page
    assert len(before) == 2
    assert not before & left
    assert moments == sorted(set(moments))


def test_each_moment_is_come_by_once_and_the_end_is_the_last(
    firm: Organisation,
) -> None:
    begin = now()
    until = begin + stepping.SPANS["week"]

    moments = list(stepping.moments(firm.pk, begin=begin, until=until))

    assert moments == sorted(set(moments))
    assert moments[-1] == until
    assert len(moments) > 1


@pytest.mark.usefixtures("firm")
def test_the_clock_can_be_moved_while_it_runs_by_itself(inside: Client) -> None:
    stop, ran = threading.Event(), threading.Event()

    def run_by_itself() -> None:
        while not stop.is_set():
            with one_at_a_time:
                pass_once(now=now())
            ran.set()
        connection.close()

    by_itself = threading.Thread(target=run_by_itself)
    by_itself.start()
    ran.wait()
    try:
        answer = inside.post("/practice/clock/move", {"span": "week"})
    finally:
        stop.set()
        by_itself.join()

    assert answer.status_code == 302
    assert stepping.LAST.steps

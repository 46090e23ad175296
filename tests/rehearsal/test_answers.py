"""In a rehearsal people choose answers as often as is known of them, or each as often."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from gehoord.procedure.own_words import Own
from gehoord.procedure.particulars import (
    Needed,
    Option,
    OwnParticular,
    Shape,
    chosen,
    supposed,
)
from gehoord.procedure.parts import Particulars
from gehoord.rehearsal.assumptions import Assumptions
from gehoord.rehearsal.choices import Choices
from gehoord.rehearsal.person import Person, person
from tests.procedure.examples.test_invented import invented

PEOPLE = 1_000
TOPICS = invented("parcel-service").own_particulars


def people() -> list[Person]:
    chance = Random(7)  # noqa: S311 - chance here is no secret
    return [person(Assumptions(), 0, chance) for _ in range(PEOPLE)]


def counted(choices: Choices, question: str) -> Counter[str]:
    return Counter(
        dict(choices.of(number, who))[question] for number, who in enumerate(people())
    )


def question(name: str, *answers: str) -> OwnParticular:
    about: Own = name
    return OwnParticular(
        id=name,
        name=about,
        kind=Shape.CHOICE,
        needed=Needed.ASKED,
        source="art. 1",
        options=tuple(Option(id=each, name=each) for each in answers),
    )


def test_every_answer_is_chosen_as_often_as_any_other() -> None:
    choices, who = Choices(TOPICS, {}), people()[0]

    given = [
        supposed(TOPICS, Particulars(), dict(choices.of(turn, who)))
        for turn in range(3)
    ]

    assert [chosen(TOPICS, each) for each in given] == [{"damage"}, {"delay"}, {"else"}]
    assert all(dict(each.own)["parcel"] == "1" * 12 for each in given)


def test_each_answer_is_chosen_with_each_answer_to_another_question() -> None:
    rules = (question("member", "yes", "no"), question("young", "under-18", "adult"))
    choices, who = Choices(rules, {}), people()[0]

    given = Counter(choices.of(turn, who) for turn in range(8))

    assert len(given) == 4
    assert set(given.values()) == {2}


def test_where_nothing_can_be_chosen_nothing_is() -> None:
    choices = Choices(invented("housing-corporation").own_particulars, {})

    assert choices.of(1, people()[0]) == ()


def test_who_knows_how_often_an_answer_is_chosen_says_so() -> None:
    shares = {"topic": {"damage": 0.7}}

    found = counted(Choices(TOPICS, shares), "topic")

    assert found["damage"] / PEOPLE == pytest.approx(0.7, abs=0.05)
    assert found["delay"] / PEOPLE == pytest.approx(0.15, abs=0.05)
    assert found["else"] / PEOPLE == pytest.approx(0.15, abs=0.05)


def test_an_answer_without_a_share_left_is_never_chosen() -> None:
    shares = {"topic": {"damage": 0.0, "delay": 1.0}}

    assert counted(Choices(TOPICS, shares), "topic") == {"delay": PEOPLE}


def test_the_last_answer_stays_unchosen_where_others_take_all() -> None:
    shares = {"topic": {"damage": 0.1, "delay": 0.9, "else": 0.0}}

    assert counted(Choices(TOPICS, shares), "topic").keys() == {"damage", "delay"}

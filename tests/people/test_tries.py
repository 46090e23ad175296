"""Guessing a password is slowed down; getting it right begins anew."""

from __future__ import annotations

import pytest

from gehoord.people import tries
from gehoord.people.tries import Tries


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_after_so_many_failures_no_try_is_left() -> None:
    three = Tries(most=3, within=900, clock=Clock())

    for _ in range(3):
        assert three.are_left(["ank"])
        three.used(["ank"])

    assert not three.are_left(["ank"])
    assert three.are_left(["bea"])


def test_one_used_up_key_is_enough_to_refuse() -> None:
    one = Tries(most=1, within=900, clock=Clock())
    one.used(["10.0.0.1"])

    assert not one.are_left(["ank", "10.0.0.1"])


def test_failures_are_forgotten_after_a_while() -> None:
    clock = Clock()
    one = Tries(most=1, within=900, clock=clock)
    one.used(["ank"])

    clock.now = 900

    assert one.are_left(["ank"])


def test_getting_it_right_begins_anew() -> None:
    one = Tries(most=1, within=900, clock=Clock())
    one.used(["ank"])

    one.forget("ank")

    assert one.are_left(["ank"])


def test_memory_stays_bounded_however_many_addresses_try(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tries, "MOST_KEYS", 10)
    one = Tries(most=1, within=900, clock=Clock())

    for number in range(100):
        one.used([number])

    assert len(one._failed) == 10


def test_an_attempt_is_counted_before_it_is_looked_at() -> None:
    two = Tries(most=2, within=900, clock=Clock())

    left = [two.spend("ank") for _ in range(3)]

    assert [True, True, False] == left
